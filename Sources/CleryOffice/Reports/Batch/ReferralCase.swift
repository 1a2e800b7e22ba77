import CleryLaw

/// One case of a referral file: all rows that have its number.
struct ReferralCase: Sendable {
    /// What one line says of who was referred for what, as it stands there.
    struct Entry: Sendable, Equatable {
        var charge = ""
        var people = ""
        var count: Int?
        var referral = ""
        var outcome = ""
    }

    /// The lines of the file.
    var lines: [Int]
    let key: String
    var campus: Int64?
    var occurred = Moment.unknown
    var datesOnly = false
    /// The first day on which the office that forwards knew of it.
    var known: Day?
    var forwarded: Day?
    var charges: [String] = []
    var narratives: [String] = []
    var places: [String] = []
    var people: [String] = []
    var referrals: [String] = []
    var outcomes: [String] = []
    var forwarders: [String] = []
    /// Line by line, so that person and charge stay together.
    var entries: [Entry] = []

    /// What is sealed of it.
    func content(of source: ReferralProfile.Source) -> ReportContent {
        var content = ReportContent()
        var parts = ["Case \(key) of \(source.title)."]
        if !charges.isEmpty { parts.append("Charge: " + charges.joined(separator: "; ")) }
        parts += narratives
        if !outcomes.isEmpty { parts.append("Outcome: " + outcomes.joined(separator: "; ")) }
        content.what = parts.joined(separator: "\n\n")
        content.place = places.joined(separator: "; ")
        content.people = people.joined(separator: "; ")
        content.police = referrals.joined(separator: "; ")
        content.contact = forwarders.isEmpty ? "" : "Forwarded by " + forwarders.joined(separator: "; ")
        return content
    }

    /// Everything that the case says, as one text: another text means that it was changed at its source.
    func whole(_ source: ReferralProfile.Source) -> String {
        let moment: String =
            switch occurred {
            case .exactly(let at): "\(at.milliseconds)"
            case .between(let from, let to): "\(from.milliseconds) \(to.milliseconds)"
            case .unknown: ""
            }
        return [
            content(of: source).json, campus.map { "\($0)" } ?? "", moment, known.map { "\($0)" } ?? "",
            forwarded.map { "\($0)" } ?? "",
        ].joined(separator: "\n")
    }

    /// A further row of the same case: what it says anew is added.
    mutating func join(_ other: ReferralCase) {
        lines += other.lines
        entries += other.entries
        campus = campus ?? other.campus
        if occurred == .unknown { (occurred, datesOnly) = (other.occurred, other.datesOnly) }
        known = [known, other.known].compactMap { $0 }.min()
        forwarded = [forwarded, other.forwarded].compactMap { $0 }.min()
        for part in [
            \ReferralCase.charges, \.narratives, \.places, \.people, \.referrals, \.outcomes, \.forwarders,
        ] {
            for text in other[keyPath: part] where !self[keyPath: part].contains(text) {
                self[keyPath: part].append(text)
            }
        }
    }
}
