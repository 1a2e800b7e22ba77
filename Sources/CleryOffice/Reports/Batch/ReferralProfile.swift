import CleryLaw

/// How a file of conduct referrals or housing reports is written. See docs/running/rosters.md.
public struct ReferralProfile: Sendable {
    /// The office that forwards the reports.
    enum Source: String, Sendable, CaseIterable {
        case conduct, housing, other

        var title: String {
            switch self {
            case .conduct: "the conduct office"
            case .housing: "housing"
            case .other: "another office"
            }
        }
    }

    let table: TableProfile
    private(set) var source = Source.other
    /// Who knew of it first.
    private(set) var receivedBy = Recipient.campusSecurityAuthority

    public var name: String { table.name }
    public var title: String { table.title }

    static let columnRoles = [
        "key", "occurred", "time", "reported", "known", "forwarded", "forwarded_by", "campus", "hall",
        "location",
        "charge", "people", "count", "narrative", "referral", "outcome",
    ]

    /// Reads a profile; refuses anything it does not understand, with the line on which it stands.
    public init(yaml text: String, file: String) throws(ProfileError) {
        let reading = try TableProfile.reading(
            yaml: text, file: file, kind: .referrals, roles: Self.columnRoles,
            keys: ["source", "received_by"])
        table = reading.profile
        guard table.columns["key"] != nil else {
            throw reading.top.refuse(
                "no column holds the key: the number by which a case is known when it comes again")
        }
        guard table.columns["charge"] != nil || table.columns["narrative"] != nil else {
            throw reading.top.refuse("no column holds the charge or the narrative")
        }
        guard !table.dates.isEmpty || table.excelDates else {
            throw reading.top.refuse("dates need at least one form")
        }
        guard let from = reading.rest["source"] else { throw reading.top.refuse("say the source") }
        source = try from.choice(Source.self, "a source")
        if let node = reading.rest["received_by"] {
            receivedBy = try node.choice(Recipient.self, "a recipient")
            guard [.campusPolice, .campusSecurityAuthority, .localPolice].contains(receivedBy) else {
                throw node.refuse("a report is received by campus_police, csa or local_police")
            }
        }
    }

    /// The profile that `--profile` names.
    public static func find(_ nameOrFile: String, in office: Office) throws -> ReferralProfile {
        let (text, file) = try TableProfiles.find(nameOrFile, .referrals, in: office)
        return try ReferralProfile(yaml: text, file: file)
    }
}
