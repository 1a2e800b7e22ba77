/// What the audit file tells of the people who are told: lists, files and who looked at an address; nobody's address.
extension AuditParts {
    static let audienceSheets = [
        AuditSheet("audience-lists", "Lists of people who are told", .audienceLists, .before()),
        AuditSheet("audience-files", "Files of people that were taken in", .audienceImports, .time()),
        AuditSheet("audience-openings", "Addresses that were opened", .audienceOpenings, .time()),
    ]
}
