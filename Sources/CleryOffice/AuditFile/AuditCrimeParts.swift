import CleryLaw

/// What was reported, what the log said of it, and what became of it.
extension AuditParts {
    static let crimeReports = AuditTables(
        "crime-reports", "Crime reports and incidents", SupportingRecords.citation,
        "Every report that reached the office, what it was told later, and the incidents with the facts that were stated of them. What people told is sealed.",
        [
            AuditSheet("reports", "Reports", .reports, .of(dated: "received") { "id IN (\($0.reports))" }),
            AuditSheet(
                "messages", "Messages of reporters and of the office", .messages,
                .of(dated: "at") { "report IN (\($0.reports))" }),
            AuditSheet(
                "attachments", "Files that came with reports", .attachments,
                .of(dated: "at") { "report IN (\($0.reports))" }),
            AuditSheet(
                "redactions", "Copies with words blacked out", .redactions,
                .of(dated: "at") { "report IN (\($0.reports))" }),
            AuditSheet(
                "handovers", "Who took a report on", .handovers,
                .of(dated: "at") { "report IN (\($0.reports))" }),
            AuditSheet(
                "incidents", "Incidents with their facts", .incidents,
                .of(dated: "reported_day") { "id IN (\($0.incidents))" }),
            AuditSheet(
                "particulars", "Where each offense happened and was told", .particulars,
                .of { "id IN (\($0.incidents))" }),
            AuditSheet(
                "spots", "Points on the map", .incidentSpots, .of { "id IN (\($0.incidents))" }),
            AuditSheet(
                "splits", "Records made of one with several incidents", .splits,
                .of(dated: "at") { "id IN (\($0.incidents))" }),
            AuditSheet(
                "second-looks", "Answers of a second person", .secondLooks,
                .of(dated: "at") { "incident IN (\($0.incidents))" }),
            AuditSheet("imports", "Logs that were taken in", .imports, .all),
            AuditSheet("rights-leaflets", "The leaflet of rights and options", .leaflets, .before()),
            AuditSheet(
                "rights-owed", "To whom rights and options are owed in writing", .leafletDues,
                .of(dated: "since") { "report IN (\($0.reports))" }),
            AuditSheet(
                "rights-given", "To whom they were given", .leafletGivings,
                .of(dated: "given_day") {
                    "report IN (\($0.reports)) OR incident IN (\($0.incidents)) OR \($0.day("given_day"))"
                }),
        ])

    private static let entries = AuditRows.of(dated: "reported_day") {
        "\($0.day("reported_day")) OR incident IN (\($0.incidents))"
    }
    private static func log(_ name: String) -> AuditRows {
        .of(dated: "reported_day") {
            "log = '\(name)' AND (\(entries.condition($0)))"
        }
    }

    static let crimeLog = AuditTables(
        "daily-log", "Daily crime log", LogRetention.citation,
        "The entries as they stand, every earlier version of each with its time, what was withheld on which ground, and what was late with its reason.",
        [
            AuditSheet("entries", "Entries", .logEntries, log("crime")),
            AuditSheet(
                "versions", "Earlier versions of entries", .logVersions,
                .under("entry", .logEntries, log("crime"), dated: "until")),
            AuditSheet("words", "Words that the desk gave an entry", .logWords, log("crime", "at")),
            AuditSheet(
                "withholdings", "What was withheld, and on which ground", .withholdings, log("crime", "at")),
            AuditSheet("stops", "Entries that a check held back", .logStops, log("crime", "since")),
            AuditSheet(
                "learned", "When each thing was learned, was due and was done", .logLearned,
                log("crime", "learned_day")),
            AuditSheet("requests", "Requests for older days", .logRequests, .time()),
            AuditSheet(
                "closures", "Days on which the institution was closed", .closures,
                .held("first_day", "last_day")),
        ])

    static let fireLog = AuditTables(
        "fire-log", "Fire log", WhoKeepsFireLog.citation,
        "The entries on fires in on-campus student housing, their versions, and what was withheld or late.",
        [
            AuditSheet("entries", "Entries", .logEntries, log("fire")),
            AuditSheet(
                "versions", "Earlier versions of entries", .logVersions,
                .under("entry", .logEntries, log("fire"), dated: "until")),
            AuditSheet("words", "Words that the desk gave an entry", .logWords, log("fire", "at")),
            AuditSheet(
                "withholdings", "What was withheld, and on which ground", .withholdings, log("fire", "at")),
            AuditSheet("stops", "Entries that a check held back", .logStops, log("fire", "since")),
            AuditSheet(
                "learned", "When each thing was learned, was due and was done", .logLearned,
                log("fire", "learned_day")),
            AuditSheet("burned", "What burned", .fires, .of { "id IN (\($0.incidents))" }),
        ])

    /// Rows beside an entry that tell of an incident of the year.
    private static func log(_ name: String, _ dated: String) -> AuditRows {
        .of(dated: dated) { "log = '\(name)' AND incident IN (\($0.incidents))" }
    }

    private static func counted(in families: [Family]) -> AuditRows {
        let list = families.map { String($0.rawValue) }.joined(separator: ",")
        return .of(dated: "reported_day") {
            "id IN (SELECT incident FROM contributions WHERE year = \($0.year) AND family IN (\(list)))"
        }
    }

    static let arrests = AuditTables(
        "arrests-and-referrals", "Arrests and disciplinary referrals", WhatIsAReferral.citation,
        "The incidents with arrests and referrals that are counted, nearly counted or undecided, and the files of referrals that were taken in.",
        [
            AuditSheet(
                "incidents", "Incidents with arrests or referrals", .incidents,
                counted(in: [.arrests, .referrals])),
            AuditSheet("files", "Files of people and referrals", .tableImports, .time()),
            AuditSheet(
                "file-rows", "Rows of such files that became reports", .batchRows,
                .of { "report IN (\($0.reports))" }),
            AuditSheet("referrals", "Referrals person by person", .referrals, referrals),
            AuditSheet(
                "referral-matches", "What they were matched with", .referralMatches,
                .under("referral", .referrals, referrals, dated: "at")),
            AuditSheet("referral-charges", "Charges and what they mean", .referralCharges, .all),
        ])
    private static let referrals = AuditRows.of(dated: "day") {
        "\($0.day("day")) OR report IN (\($0.reports))"
    }

    static let unfounded = AuditTables(
        "unfounded", "Unfounded crimes", WhoMayUnfound.citation,
        "The incidents that are counted as unfounded. Their facts say who found that no crime was attempted or committed, when, and on what.",
        [AuditSheet("incidents", "Incidents that were unfounded", .incidents, counted(in: [.unfounded]))])
}
