import CleryLaw
import TypedHTML

/// What is withheld, and what was late, as tables of the log's desk.
extension LogDutiesPage {
    var withheldTable: HTML {
        table("What ends first is first", ["Ends", "Incident", "Piece", "Ground", "Decided"]) {
            for line in withheld {
                tr {
                    td(.class("first")) { ending(line) }
                    td(.class("nowrap"), .data(label: "Incident")) {
                        a(line.number, .href(LogDuty.address(ofIncident: line.withholding.incident)))
                    }
                    td(.data(label: "Piece")) {
                        line.withholding.field.title
                        small(line.withholding.log.title)
                    }
                    td(FactsWords.plain(line.withholding.ground.rawValue), .data(label: "Ground"))
                    td(words.short(line.withholding.at), .data(label: "Decided"))
                }
            }
        }
    }

    private func ending(_ line: WithheldLine) -> HTML {
        func days(_ count: Int) -> String { "\(count) business day\(count == 1 ? "" : "s") left" }
        return switch line.standing {
        case .forGood: HTML(text: "Stays out for good")
        case .until(let day, let left): HTML([HTML(text: TimeWords.short(day)), small(days(left))])
        case .ends(let day, let left):
            HTML([
                tag(left == 0 ? "ends today" : "ends soon", .care),
                small("\(TimeWords.short(day)), \(days(left))"),
            ])
        case .over(let day):
            HTML([tag("over", .stop), small("Since \(TimeWords.short(day)): decide again or release it")])
        case .release(let day):
            HTML([tag("harm is over", .stop), small("In the log by \(TimeWords.short(day))")])
        }
    }

    var lateTable: HTML {
        table("The oldest first", ["Late", "What", "Incident", "Learned", "Due", "In the log"]) {
            for line in late {
                tr {
                    td(.class("first")) { tag("\(line.daysLate) day\(line.daysLate == 1 ? "" : "s")", .care) }
                    td(.data(label: "What")) {
                        line.row.what.title
                        small(line.row.log.title)
                    }
                    td(.class("nowrap"), .data(label: "Incident")) {
                        a(
                            line.number, .href("/office/log/late/\(line.row.id)"),
                            .label("\(line.number): why it was late"))
                    }
                    td(TimeWords.short(line.row.learned), .data(label: "Learned"))
                    td(TimeWords.short(line.row.due), .data(label: "Due"))
                    td(TimeWords.short(line.done), .data(label: "In the log"))
                }
            }
        }
    }
}
