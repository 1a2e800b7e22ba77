import CleryLaw
import TypedHTML

/// One row that may become a closure: a box to tick, or the reason why there is none.
struct ClosureChoice: Sendable {
    let row: ClosureRow
    let standing: ClosureStanding.Answer
    let field: String
    let value: String
    let isTicked: Bool
    /// The row comes from a file, which is shown with its line and with what it looks like.
    var isOfFile = false

    private var days: String {
        let count = row.days.weekdays.count
        return "\(Closure.words(row.days)); \(count) business day\(count == 1 ? "" : "s")"
            + (isOfFile ? "; line \(row.line)" : "")
    }

    /// Whether it can be ticked.
    var isOffered: Bool {
        switch standing {
        case .known, .takenBack: false
        case .covered: !row.days.weekdays.isEmpty
        case .new: true
        }
    }

    var html: HTML {
        label(.class("choice")) {
            input(.type("checkbox"), .name(field), .value(value), .checked(isTicked))
            span {
                row.name
                " "
                if standing == .covered {
                    tag("days are closed", .plain)
                } else if isOfFile {
                    tag(row.looks.words, row.looks == .closure ? .ok : .care)
                }
                small(days)
            }
        }
    }

    private var why: HTML {
        switch standing {
        case .takenBack: tag("taken back by hand", .void)
        case .known: tag("closed already", .ok)
        case .covered, .new: tag("no weekday", .plain)
        }
    }

    /// The rows that cannot be ticked, each with its reason.
    static func others(_ choices: [ClosureChoice]) -> HTML {
        let others = choices.filter { !$0.isOffered }
        guard !others.isEmpty else { return .nothing }
        return HTML([
            h2("Nothing to do for these"),
            ul(.class("lines")) {
                for one in others {
                    li {
                        b(one.row.name)
                        " "
                        one.why
                        div(one.days, .class("cite"))
                    }
                }
            },
        ])
    }
}
