import CleryLaw
import TypedHTML

/// One entry of the log with its public history.
struct LogEntryPage: Page {
    let line: LogEntry
    let words: TimeWords
    let history: [EntryChange]
    let counted: CountedPart?
    var title: String { "Entry \(line.content.number)" }
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    var body: HTML {
        let cells = EntryWords(entry: line, times: words)
        h1(title)
        p(cells.nature, .class("lead"))
        record(
            [
                ("Nature", HTML(text: cells.nature)),
                ("Log", HTML(text: line.isFire ? "Fire log" : "Crime log")),
                ("Date reported", LogPage.reported(line, words)),
                ("Date and time occurred", HTML(text: cells.occurred)),
                ("General location", HTML(text: cells.location)),
                ("Campus", HTML(text: line.campusName)),
            ] + disposition + comment
                + (line.content.source == .authority
                    ? [("Source", "Reported to a campus security authority, not to the department")] : []))
        if let counted { counted.html }
        h2("History of this entry")
        ol(.class("history")) {
            for change in history {
                li {
                    time(words.short(change.at), .datetime(words.iso(change.at)))
                    ": \(change.sentence) "
                    span("event \(change.event)", .class("cite"))
                }
            }
        }
        p(
            "Each line is an act in the office’s register, which nobody can change afterwards without being found out.",
            .class("cite"))
        div(.class("actions")) { a("Back to the log", .class("button quiet"), .href("/log")) }
    }

    private var disposition: [(String, HTML)] {
        guard let html = LogTable.disposition(line) else { return [] }
        let day = line.content.dispositionDay.map {
            [("Date of the disposition", time(TimeWords.short($0), .datetime($0.description)))]
        }
        return [("Disposition", html)] + (day ?? [])
    }

    private var comment: [(String, HTML)] {
        if let withheld = line.content.withheldWords(.comment) {
            return withheld == LogContent.notStated ? [] : [("Comment", HTML(text: withheld))]
        }
        return line.content.comment.map { [("Comment", HTML(text: $0))] } ?? []
    }
}

/// An entry of the older part, which is open only to whoever asks.
struct OlderEntryPage: Page {
    let day: Day
    let title = "This entry is in the older part of the log"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    var body: HTML {
        h1(title)
        p("The last 60 days are open at once, older days within two business days.", .class("lead"))
        div(.class("actions")) {
            a("Ask for its day", .class("button"), .href("/log/older?from=\(day)&to=\(day)"))
            a("To the log", .class("button quiet"), .href("/log"))
        }
    }
}
