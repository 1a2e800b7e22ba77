import CleryLaw
import GRDB

/// The demo's second person: a records officer who has looked at the oldest incidents that waited, mostly agreed, and
/// twice came to another answer, of which one is settled.
enum DemoSecondLooks {
    static let looks = 24

    static func tell(in office: Office) throws {
        let person = try DemoPeople.add("mokafor", "Miriam Okafor", .recordsOfficer, to: office)
        try Draw.goOn(office)
        let today = office.today
        let (waiting, _) = try office.read { db in
            try SecondLookRequests.waiting(
                for: person, within: .all, today: today, page: 1, size: looks, db)
        }
        for (number, one) in waiting.enumerated() {
            guard let reasoned = try office.read({ try ReasonBook($0).answers(for: one.id, within: .all) })
            else {
                continue
            }
            var answers = LookAnswers(reasoned, today: today)
            if number == 3 || number == 9 {
                answers.geography = answers.geography == "public_property" ? "none" : "public_property"
                if number == 9 { answers.counted = answers.counted == .counted ? .notCounted : .counted }
            }
            let given = answers
            let look = try office.actNow(
                by: .account(person), "looked at incident \(one.id) as a second person"
            ) { try SecondLookActs.look(at: one.id, by: person, given, today: today, $0) }
            guard number == 3 else { continue }
            try office.actNow(by: .account(1), "settled a disagreement about incident \(one.id)") {
                try SecondLookActs.settle(
                    look, by: 1, .both, .kept,
                    why:
                        "The walk in front of the hall belongs to the campus; the map was looked at together.",
                    $0)
            }
        }
    }
}
