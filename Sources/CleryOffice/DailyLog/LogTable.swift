import CleryLaw
import TypedHTML

/// Entries of the log as a table, for the public and for a look at the past.
struct LogTable {
    let caption: String
    let lines: [LogEntry]
    let words: TimeWords
    let showsCampus: Bool
    /// Both logs stand in it, so each entry says to which it belongs.
    let isCombined: Bool
    var counted: [Int64: CountedLine] = [:]

    private static let heads = [
        "Number", "Nature", "Reported", "Occurred", "General location", "Disposition",
    ]

    var html: HTML {
        TypedHTML.table(.class("cardish")) {
            TypedHTML.caption(caption)
            thead(.class("sticky")) { tr { for head in LogTable.heads { th(head, .scope(.col)) } } }
            tbody { for line in lines { row(line) } }
        }
    }

    private func row(_ line: LogEntry) -> HTML {
        let cells = EntryWords(entry: line, times: words)
        return tr {
            td(.data(label: "Number")) {
                a(line.content.number, .href("/log/\(line.mergedInto ?? line.id)"))
            }
            td(.class("first")) {
                cells.nature
                for mark in marks(line) { small(mark) }
            }
            td(.data(label: "Reported")) { LogPage.reported(line, words) }
            td(cells.occurred, .data(label: "Occurred"))
            td(.data(label: "Place")) {
                cells.location
                if showsCampus { small(line.campusName) }
            }
            if let disposition = LogTable.disposition(line) {
                td(.data(label: "Disposition")) { disposition }
            } else {
                td("None in the fire log", .class("cite"), .data(label: "Disposition"))
            }
        }
    }

    private func marks(_ line: LogEntry) -> [String] {
        var marks: [String] = []
        if isCombined { marks.append(line.isFire ? "Fire" : "Crime") }
        if let word = counted[line.id]?.word {
            marks.append(marks.isEmpty ? word.prefix(1).uppercased() + word.dropFirst() : word)
        }
        let first = marks.isEmpty ? [] : [marks.joined(separator: ", ")]
        return first
            + (line.content.source == .authority ? ["Reported to a campus security authority"] : [])
    }

    /// Nil in the fire log.
    static func disposition(_ line: LogEntry) -> HTML? {
        // Without its ground it looks like a disposition that nobody has stated.
        if let withheld = line.content.withheldWords(.disposition), withheld != LogContent.notStated {
            return HTML(text: withheld)
        }
        if line.isFire { return nil }
        return DispositionTag.html(line.content.disposition, line.content.dispositionWords)
    }
}
