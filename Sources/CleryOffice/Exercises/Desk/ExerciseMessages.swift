import CleryLaw
import GRDB
import TypedHTML

/// The messages that were sent as part of a test: for how many people, what became of them, and how fast each gateway
/// was.
struct ExerciseMessages: Sendable {
    struct Line: Sendable {
        let alert: Alert
        /// People of its test list today.
        let people: Int
        let progress: AlertProgress
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
            return Line(alert: one, people: people ?? 0, progress: try AlertProgress(one.id, db))
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
                        for head in ["People of the list", "Handed over", "Refused"] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody { for line in lines { row(line, words) } }
            }
            let gateways = lines.flatMap(\.progress.gateways).filter { $0.sent > 0 }
            if !gateways.isEmpty {
                h3("How fast each gateway was")
                ul { for gateway in gateways { li(Self.speed(gateway)) } }
            }
        }
    }

    private func row(_ line: Line, _ words: TimeWords) -> HTML {
        tr {
            th(.scope(.row), .class("first")) {
                a("Message \(line.alert.id)", .href("/office/alerts/\(line.alert.id)"))
                small(line.alert.step.title)
            }
            td(line.alert.sent.map(words.short) ?? "Not sent", .data(label: "Sent"))
            td("\(line.people)", .class("n"), .data(label: "People of the list"))
            td("\(line.progress.sent)", .class("n"), .data(label: "Handed over"))
            td("\(line.progress.refused)", .class("n"), .data(label: "Refused"))
        }
    }

    private static func speed(_ gateway: AlertProgress.Line) -> String {
        guard let rate = gateway.rate else {
            return "\(gateway.name): \(gateway.sent) handed over, too few to measure."
        }
        return "\(gateway.name): \(gateway.sent) handed over, \(Int(rate.rounded())) a second."
    }
}
