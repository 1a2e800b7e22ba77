import CleryLaw

/// The demo's round of re-coding: twelve incidents of last year, answered again by two people who had no hand in them.
/// They differ twice; one difference is settled, one is open.
enum DemoRecoding {
    static let size = 12

    static func tell(in office: Office) throws {
        let coders = try [
            DemoPeople.add("pdesai", "Priya Desai", .recordsOfficer, to: office),
            DemoPeople.add("lkowalski", "Leon Kowalski", .recordsOfficer, to: office),
        ]
        let year = office.today.year - 1
        let today = office.today
        let round = try office.actNow(
            by: .account(1), "drew a round of incidents of \(year) to be coded again"
        ) { try RecodingActs.draw(year: year, campus: nil, size: size, coders: coders, by: 1, $0) }
        let items = try office.read { try RecodingItem.of(round: round.id, within: .all, $0) }
        for (number, item) in items.enumerated() {
            guard let coder = item.coder,
                let reasoned = try office.read({
                    try ReasonBook($0).answers(for: item.incident, within: .all)
                })
            else { continue }
            var answers = LookAnswers(reasoned, today: today)
            if number == 2 || number == 7 {
                answers.geography = answers.geography == "noncampus" ? "on_campus" : "noncampus"
            }
            let given = answers
            try office.actNow(by: .account(coder), "coded incident \(item.incident) again") {
                try RecodingActs.code(item.id, by: coder, given, today: today, $0)
            }
            guard number == 2 else { continue }
            try office.actNow(
                by: .account(1), "settled a difference of re-coding about incident \(item.incident)"
            ) {
                try RecodingActs.settle(
                    item.id, by: 1, .coordinator, .kept,
                    why: "The deed shows that the college owns it and that it lies within the campus.", $0)
            }
        }
    }
}
