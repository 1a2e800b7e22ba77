import CleryLaw

/// A duty that comes back, as the calendar lists and hands it out.
struct DutyKind: Sendable {
    /// How the keys of its duties begin.
    let id: String
    let title: String
    /// Days before it is due on which its owner is reminded first, unless the office chose other.
    let days: Int

    init(_ id: String, _ title: String, days: Int = 30) {
        (self.id, self.title, self.days) = (id, title, days)
    }

    static let all: [DutyKind] = [
        DutyKind("agency-requests", "Police agencies asked"),
        DutyKind("agency-reminder", "Police agencies reminded", days: 7),
        DutyKind("agency-record", "Good-faith record of the police agencies"),
        DutyKind("authority-review", "Yearly review of the security authorities"),
        DutyKind("authority-training", "Training of the security authorities", days: 60),
        DutyKind("authority-signing", "Yearly signing of the security authorities"),
        DutyKind("sources", "Every source asked"),
        DutyKind("places", "Yearly confirmation of the places"),
        DutyKind("policies", "Statements past their review"),
        DutyKind("hazing", "Hazing transparency report"),
        DutyKind("report", "Annual report", days: 60),
        DutyKind("notices", "Notices of the annual report"),
        DutyKind("survey", "The Department’s survey"),
        DutyKind("emergency-test", "Test of the emergency procedures", days: 60),
        DutyKind("drug-free", "Biennial review of the drug and alcohol program", days: 90),
        DutyKind("keeping", "Records past their time"),
    ]

    static func of(_ key: String) -> DutyKind? {
        let id = key.prefix { $0 != ":" }
        return all.first { $0.id == id }
    }
}
