import CleryLaw

/// Reports that wait at the demo's desk, told in the last days before the clock.
enum DemoReports {
    private struct Told {
        let hoursAgo: Int
        let teller: CrimeReport.Teller
        var danger = false
        var wishes: Set<CrimeReport.Wish> = []
        var what: String
        var place: String
        var people = ""
        var contact = ""
        var kinds: [PlainKind] = []
        /// An answer of the office, and what came back.
        var answers: [(text: String, fromReporter: Bool)] = []
    }

    private static let told: [Told] = [
        Told(
            hoursAgo: 52, teller: .securityAuthority, wishes: [.unnamed, .support],
            what:
                "A resident told me that her former partner waits outside her classes and sends messages from new numbers, since September.",
            place: "Around the Science Center and by phone",
            people: "Two students; they dated until the summer.",
            kinds: [.followed, .partner]),
        Told(
            hoursAgo: 20, teller: .witness, danger: true,
            what:
                "A man tries the doors of parked cars, one after the other. He had a screwdriver in his hand.",
            place: "Parking structure, second level", people: "One man, nobody I know.",
            kinds: [.brokenInto]),
        Told(
            hoursAgo: 6, teller: .victim, wishes: [.contact],
            what:
                "My laptop is gone from our room. The door was closed but not locked while we were at dinner.",
            place: "A residence hall on the main campus", contact: "room phone, after five", kinds: [.stolen],
            answers: [
                ("Did anybody else have a key or come to visit that evening?", false),
                ("Nobody that we know of. My roommate had the only other key with her.", true),
            ]),
    ]

    static func tell(in office: Office) throws {
        let campus = try office.read { try Campus.all($0).first?.id }
        let now = office.clock()
        for (number, one) in told.enumerated() {
            var draft = ReportDraft()
            draft.campus = number == 1 ? nil : campus
            draft.teller = one.teller
            draft.danger = one.danger
            draft.wishes = one.wishes
            draft.content.what = one.what
            draft.content.place = one.place
            draft.content.people = one.people
            draft.content.contact = one.contact
            draft.content.kinds = one.kinds
            draft.mark = Receipt.mark()
            let received = now.adding(hours: -one.hoursAgo)
            draft.occurred = .between(received.adding(hours: -3), received.adding(hours: -1))
            let (kept, today, key) = (draft, office.zone.local(received).day, office.key)
            let report = try office.actNow(by: .everybody, "received a report") {
                try ReportActs.receive(
                    kept, by: nil, recipient: .campusSecurityAuthority, today: today, $0, key: key,
                    at: received
                ).report
            }
            for answer in one.answers {
                let sentence =
                    answer.fromReporter
                    ? "added words of the reporter to report \(report.id)"
                    : "wrote to the reporter of report \(report.id)"
                try office.actNow(by: answer.fromReporter ? .everybody : .account(1), sentence) {
                    try ReportActs.add(
                        answer.text, to: report.id, from: answer.fromReporter ? nil : 1,
                        fromReporter: answer.fromReporter, $0)
                }
            }
        }
    }
}
