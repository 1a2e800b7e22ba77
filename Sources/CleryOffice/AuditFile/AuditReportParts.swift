import CleryLaw
import GRDB

/// What was published of the year, how it was announced, and what it rests on besides incidents.
extension AuditParts {
    private static let editions = AuditRows.of(dated: "published") {
        "year IN (\($0.year), \($0.year + 1)) OR \($0.time("published"))"
    }

    static let annualReport = AuditTables(
        "annual-report", "The annual report", ReportDue.citation,
        "The report of the year and the first one that shows the year’s numbers, as they were published in each form, with who sent, reviewed and approved them, and corrections.",
        [
            AuditSheet("editions", "Editions", .editions, editions),
            AuditSheet(
                "steps", "Who did what with them", .editionSteps,
                .under("edition", .editions, editions, dated: "at")),
            AuditSheet(
                "comments", "Comments in review", .editionComments,
                .under("edition", .editions, editions, dated: "at")),
            AuditSheet("chapters", "Chapters of the office’s own", .reportChapters, .before()),
            AuditSheet("heads", "Letterhead and volumes", .reportHeads, .all),
            AuditSheet(
                "notes", "Notes to the numbers", .reportNotes,
                .of(dated: "at") { "year IN (\($0.year), \($0.year + 1))" }),
            AuditSheet("errata", "Corrections of published numbers", .errata, .time()),
        ], documents: AuditDocuments.reports)

    private static let campaigns = AuditRows.of(dated: "started") {
        "year = \($0.year) OR \($0.time("made"))"
    }

    static let notices = AuditTables(
        "notices", "Notices of the report to students and employees", NoticeToCurrent.citation,
        "The text of each notice, to how many people it went and when, what came back, what prospective people are told, and requests for paper. The lists of people are sealed.",
        [
            AuditSheet("campaigns", "Notices", .noticeCampaigns, campaigns),
            AuditSheet(
                "people", "Lists of recipients, a block a row", .noticePeople,
                .under("campaign", .noticeCampaigns, campaigns, dated: "at")),
            AuditSheet(
                "proof", "What was sent and refused", .noticeResults,
                .under("campaign", .noticeCampaigns, campaigns, dated: "at")),
            AuditSheet(
                "openings", "Who opened a list, and why", .noticeOpenings,
                .under("campaign", .noticeCampaigns, campaigns, dated: "at")),
            AuditSheet("prospective", "Pages for prospective people", .noticePages, .before()),
            AuditSheet("prospective-checks", "Whether these pages said it", .noticeChecks, .time()),
            AuditSheet("paper", "Requests for paper copies", .paperRequests, .time()),
        ], documents: AuditDocuments.notices)

    static let department = AuditTables(
        "department", "The Department of Education", SurveyWindow.citation,
        "What was entered into the Department’s survey on the year, its confirmation, and the reasons given for differences. Letters of the Department are no records of this program: put them beside this file.",
        [
            AuditSheet("campuses", "Numbers of the campuses at the Department", .surveyCampuses, .all),
            AuditSheet(
                "windows", "When the survey was open", .surveyWindows,
                .of { "id IN (\($0.year), \($0.year + 1))" }),
            AuditSheet("answers", "Answers to the screening questions", .surveyAnswers, survey),
            AuditSheet("screens", "Screens that were entered", .surveyMarks, survey),
            AuditSheet("reasons", "Reasons for differences", .surveyReasons, survey),
            AuditSheet("confirmations", "Confirmations", .surveyConfirmations, survey),
        ])
    /// The survey of a year and the next, in which the year’s numbers are asked.
    private static let survey = AuditRows.of(dated: "at") { "year IN (\($0.year), \($0.year + 1))" }

    static let policies = AuditTables(
        "policies", "Policy statements", StatementsOwed.citation,
        "Each text of each statement up to the end of the year, with who approved it and when, what each part rests on, and the State packs.",
        [
            AuditSheet("texts", "Texts with their versions", .policyTexts, .before()),
            AuditSheet("approvals", "Approvals", .policyApprovals, .before()),
            AuditSheet(
                "facts", "Facts that the statements need", .policyFacts,
                .of(dated: "at") { "year IN (\($0.year), \($0.year + 1))" }),
            AuditSheet("cares", "Who answers for each part", .policyCares, .all),
            AuditSheet("packs", "State packs", .policyPacks, .before()),
            AuditSheet("jurisdictions", "States of the campuses", .policyJurisdictions, .before()),
        ])

    static let programs = AuditTables(
        "programs", "Prevention and awareness programs", PreventionProgramsStatement.citation,
        "What was offered in the year, to whom, when, how, and how many came.",
        [AuditSheet("programs", "Programs", .programs, .year("year", dated: "at"))])

    private static let hazingEditions = AuditRows.day("day")

    static let hazing = AuditTables(
        "hazing", "Findings of hazing and the transparency report", HazingTransparencyEntry.citation,
        "The findings, their links to incidents, and each edition of the transparency report with its entries.",
        [
            AuditSheet("findings", "Findings", .hazingFindings, .before()),
            AuditSheet(
                "links", "Incidents of findings", .hazingLinks, .under("finding", .hazingFindings, .before())),
            AuditSheet("editions", "Editions", .hazingEditions, hazingEditions),
            AuditSheet(
                "entries", "Entries of the editions", .hazingEntries,
                .under("edition", .hazingEditions, hazingEditions)),
            AuditSheet("texts", "Definition, policies and laws as they stand", .hazingSettings, .all),
        ])

    static let fires = AuditTables(
        "fires", "Fires, systems and drills of student housing", FireFacilityAndYear.citation,
        "The fires of the year with their cause and harm, the safety systems of each facility, and its drills.",
        [
            AuditSheet("fires", "Fires", .housingFires, .year("year", dated: "day")),
            AuditSheet("systems", "Safety systems", .fireSystems, .year()),
            AuditSheet("drills", "Drills", .fireDrills, .day("day")),
            AuditSheet("drill-numbers", "Numbers of drills that were stated", .drillStatements, .year()),
        ])
}
