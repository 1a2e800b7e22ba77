/// The parts of the audit file, in the order of its index. A room gives to it by a line here.
enum AuditParts {
    static let all: [any AuditPart] = [
        crimeReports, crimeLog, fireLog, arrests, unfounded, warnings, AuditStatistics(),
        annualReport, notices, department, policies, programs, hazing, fires, missingStudents,
        police, authorities, sources, duties, geography, recoding, openings, keeping,
        AuditPermissions(), taken,
    ]

    /// Kept tables that stand in no part, each with its reason.
    static let left: [KeptTable: String] = [
        .offices: "the index and the manifest say it",
        .profiles: "how logs are read; the rows that were read are in the file",
        .tableProfiles: "how tables are read", .layerProfiles: "how layers are read",
        .noticeSettings: "what each person is told by the bell",
        .signOn: "how people sign in", .roleRules: "how people sign in", .identities: "how people sign in",
        .scimTokens: "how a directory writes",
        .calendarFeeds: "private calendars", .authorityLinks: "marks of links",
        .reportPictures: "in the published reports",
        .logPlaces: "how the general location is worded", .logLists: "words that the log's desk offers",
        .rosterPeople: "the people of a directory, whatever they have to do with safety",
        .rosterGrants: "of the people of a directory", .publishedCampuses: "the Department's own file",
        .publishedCounts: "the Department's own file",
        .audiencePeople:
            "who is told: addresses are sealed, and what reached how many stands in the part on warnings",
        .missingResidents: "confidential: the cases say in codes what was due",
        .missingContacts: "confidential: disclosed to nobody but police in an investigation",
        .accounts: "in the part on permissions", .grants: "in the part on permissions",
    ]

    /// The kept tables of which rows are in the file.
    static var tables: Set<KeptTable> {
        Set(all.flatMap { ($0 as? AuditTables)?.sheets.map(\.table) ?? [] })
    }
}
