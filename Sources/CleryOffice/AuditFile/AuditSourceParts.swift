import CleryLaw

/// Who was asked, what they said, where things happened, and who did what in the office.
extension AuditParts {
    private static let requests = AuditRows.of(dated: "at") { "year = \($0.year) OR \($0.time("at"))" }

    static let police = AuditTables(
        "police-letters", "Letters to and from police agencies", AgenciesToAsk.citation,
        "Which agency answers for which places, each request with its places and crimes as a letter, how and when it was told and reminded, every answer row by row and what was made of it. Details that an agency wrote are sealed.",
        [
            AuditSheet("agencies", "Agencies", .agencies, .all),
            AuditSheet("agency-places", "The places they answer for", .placeAgencies, .held()),
            AuditSheet("requests", "Requests", .agencyRequests, requests),
            AuditSheet(
                "contacts", "Letters, reminders and calls", .agencyContacts,
                .under("request", .agencyRequests, requests, dated: "at")),
            AuditSheet(
                "replies", "Answers", .agencyReplies,
                .under("request", .agencyRequests, requests, dated: "at")),
            AuditSheet(
                "rows", "Rows of answers, and what was decided", .agencyRows,
                .under("request", .agencyRequests, requests, dated: "reported_day")),
        ], documents: AuditDocuments.agencyLetters)

    private static let roster = AuditRows.held()
    private static let rounds = AuditRows.year()

    static let authorities = AuditTables(
        "security-authorities", "Campus security authorities", AuthorityByFunction.citation,
        "The roster with function, unit and days, reviews and candidates, letters with their acknowledgment, training, and the yearly signing. Names and letters are sealed.",
        [
            AuditSheet("roster", "Roster", .authorities, roster),
            AuditSheet("reviews", "Yearly reviews", .authorityReviews, .year("year", dated: "day")),
            AuditSheet("candidates", "Candidates and what was decided", .authorityCandidates, .time()),
            AuditSheet("looks", "Looks for candidates", .authorityLooks, .day("day")),
            AuditSheet("letters", "Letters and acknowledgments", .authorityLetters, .day("day")),
            AuditSheet("signings", "Yearly signings", .authorityRounds, rounds),
            AuditSheet(
                "asked", "Who was asked", .authorityAsks,
                .under("round", .authorityRounds, rounds, dated: "at")),
            AuditSheet(
                "answers", "What they signed", .authorityAnswers,
                .under("ask", .authorityAsks, .under("round", .authorityRounds, rounds), dated: "at")),
            AuditSheet("trainings", "Training", .authorityTrainings, .year("year", dated: "done_day")),
            AuditSheet(
                "tries", "Quizzes", .authorityTries,
                .under("training", .authorityTrainings, .year(), dated: "day")),
        ])

    static let sources = AuditTables(
        "sources", "Source matrix", SupportingRecords.citation,
        "The offices that are asked each year, what each stated for the data year, and the signatures for sources that said nothing.",
        [
            AuditSheet("offices", "Offices that are asked", .sourceOffices, .all),
            AuditSheet("statements", "Statements", .sourceStatements, .year("year", dated: "at")),
            AuditSheet(
                "signatures", "Signatures for open cells", .sourceSignatures, .year("year", dated: "at")),
            AuditSheet(
                "differences", "Reasons for differences between log, incidents, tables and survey",
                .differenceReasons, .of(dated: "at") { "year IN (\($0.year), \($0.year + 1))" }),
        ])

    static let duties = AuditTables(
        "duties", "Duties and what shows that they were done", SupportingRecords.citation,
        "The duties that were marked as done, with the words that say what shows it, and who answers for each kind.",
        [
            AuditSheet(
                "done", "Duties that were marked", .dutyMarks,
                .of(dated: "day") { "\($0.day("day")) OR \($0.time("at"))" }),
            AuditSheet("owners", "Who answers for them", .dutyOwners, .before()),
        ])

    private static let reviews = AuditRows.of(dated: "at") { "year = \($0.year) OR \($0.time("at"))" }

    static let geography = AuditTables(
        "geography", "Places and campuses", CampusProperty.citation,
        "Every place with what was stated of it from day to day and on what evidence, agreements, trips, and the yearly confirmation by the units.",
        [
            AuditSheet("campuses", "Campuses", .campuses, .all),
            AuditSheet("campus-details", "What was stated of them", .campusDetails, .all),
            AuditSheet("places", "Places", .places, .all),
            AuditSheet("place-details", "Addresses, parents, reviews", .placeDetails, .all),
            AuditSheet("place-names", "Other names", .placeNames, .all),
            AuditSheet("periods", "Facts by periods, with their evidence", .placePeriods, .held()),
            AuditSheet("shapes", "Outlines", .placeShapes, .all),
            AuditSheet("agreements", "Agreements", .agreements, .held()),
            AuditSheet("organizations", "Student organizations", .organizations, .all),
            AuditSheet("recognitions", "When they were recognized", .recognitions, .held()),
            AuditSheet(
                "wordings", "Words of logs, and the places they were put to", .placeWordings, .before()),
            AuditSheet("layers", "Files of places that were taken in", .layerImports, .time()),
            AuditSheet("trips", "Trips with students", .trips, .held("leaves_day", "returns_day")),
            AuditSheet("trip-stops", "Where they stayed", .tripStops, .held()),
            AuditSheet("confirmations", "Yearly confirmations", .reviewRounds, reviews),
            AuditSheet(
                "confirmation-asks", "Units that were asked", .reviewAsks,
                .under("round", .reviewRounds, reviews, dated: "at")),
            AuditSheet(
                "confirmation-answers", "What they answered", .reviewAnswers,
                .under("ask", .reviewAsks, .under("round", .reviewRounds, reviews), dated: "at")),
        ], documents: AuditDocuments.decisions)

    static let openings = AuditTables(
        "openings", "Sealed fields that were opened", SupportingRecords.citation,
        "Who opened which record, when and why, consents of a second person, restrictions and their readers, and the office’s rules on it as they stand.",
        [
            AuditSheet("openings", "Openings", .openings, .time()),
            AuditSheet("consents", "Consents", .consents, .time("asked")),
            AuditSheet("restrictions", "Restricted records", .restrictions, .before("began")),
            AuditSheet("readers", "Named readers", .readers, .held()),
            AuditSheet("rules", "The office’s rules", .settings, .all),
        ])

    static let taken = AuditTables(
        "audit-files", "Audit files that were taken out", SupportingRecords.citation,
        "Which years were taken out before, by whom, and the hashes by which each file is known.",
        [AuditSheet("audit-files", "Audit files", .auditFiles, .all)])
}
