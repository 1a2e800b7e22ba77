import CleryLaw
import GRDB
import TypedHTML

/// The messages that were sent as part of a test, and how many people each was for.
struct ExerciseMessages: Sendable {
    struct Line: Sendable {
        let alert: Alert
        /// People of its test list today.
        let people: Int
    }

    let lines: [Line]

    init(_ exercise: Int64, _ db: Database) throws {
        lines = try Alert.all("exercise = ? AND purpose = 'exercise' ORDER BY id", [exercise], db).map {
            one in
            let people = try one.list.map { list in
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM audience_people WHERE list = ? AND ended IS NULL",
                    arguments: [list]) ?? 0
            }
            return Line(alert: one, people: people ?? 0)
        }
    }

    @HTMLBuilder func html(_ words: TimeWords) -> HTML {
        if lines.isEmpty {
            p("None was sent.")
        } else {
            TypedHTML.table(.class("cardish")) {
                caption("Messages to test lists")
                thead {
                    tr {
                        th("Message", .scope(.col))
                        th("Sent", .scope(.col))
                        th("People of the list", .scope(.col), .class("n"))
                    }
                }
                tbody {
                    for line in lines {
                        tr {
                            th(.scope(.row), .class("first")) {
                                a("Message \(line.alert.id)", .href("/office/alerts/\(line.alert.id)"))
                                small(line.alert.step.title)
                            }
                            td(line.alert.sent.map(words.short) ?? "Not sent", .data(label: "Sent"))
                            td("\(line.people)", .class("n"), .data(label: "People of the list"))
                        }
                    }
                }
            }
        }
    }
}
