import CleryLaw
import TypedHTML

func urlPartOf(_ text: String) -> String { urlPart(text) }

/// The public daily crime log.
struct LogPage: Page {
    let title = "Daily crime log"
    let section: Section? = .log
    let institution: String
    let filter: LogFilter
    let lines: [LogEntry]
    let total: Int
    let page: Int
    let campuses: [String]
    let today: Day
    /// The newest entry's day when the chosen days have none.
    let newest: Day?
    let words: TimeWords

    var body: HTML {
        h1("Daily crime log")
        p(
            "Crimes reported to the police or security department of \(institution), newest report first.",
            .class("lead"))
        ul(.class("facts")) {
            li {
                b("\(total)")
                total == 1 ? " entry" : " entries"
            }
            li { "Reported \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through))" }
        }
        filters
        if lines.isEmpty { nothing } else { table }
        Pager(page: page, size: LogRequests.pageSize, total: total, base: filter.address("/log")).html
        notice {
            p(
                "A log entry is what was reported, in the words of state law. The annual statistics count by federal definitions, so the two differ."
            )
            p { a("How the numbers are made", .href("/statistics")) }
        }
    }

    private var filters: HTML {
        details(.class("fold"), .open(!filter.words.isEmpty || !filter.disposition.isEmpty)) {
            summary("Choose days, words, campus or disposition")
            form(.method(.get), .action("/log"), .class("filters")) {
                textField("From", name: "from", value: filter.from.description, type: "date")
                textField("Through", name: "to", value: filter.through.description, type: "date")
                textField("Nature, place or number", name: "q", value: filter.words, type: "search")
                if campuses.count > 1 {
                    chooser(
                        "Campus", name: "campus", options: campuses.map { ($0, $0) }, chosen: filter.campus,
                        any: "All")
                }
                chooser(
                    "Disposition", name: "disposition",
                    options: Disposition.allCases.map { ($0.rawValue, $0.title) },
                    chosen: filter.disposition, any: "All")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
    }

    private var nothing: HTML {
        empty("No entry in these days") {
            p(
                "Nothing was reported from \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through)) that fits your choice."
            )
            if !filter.words.isEmpty || !filter.disposition.isEmpty || !filter.campus.isEmpty {
                p {
                    a(
                        "Show all entries of these days",
                        .href("/log?from=\(filter.from)&to=\(filter.through)"))
                }
            } else if let newest {
                p {
                    a(
                        "Show the 60 days to \(TimeWords.long(newest)), the newest entry",
                        .href("/log?from=\(newest.adding(days: -59))&to=\(newest)"))
                }
            }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Entries by date reported")
            thead(.class("sticky")) {
                tr {
                    for head in [
                        "Number", "Nature", "Reported", "Occurred", "General location", "Disposition",
                    ] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for line in lines { row(line) } }
        }
    }

    private func row(_ line: LogEntry) -> HTML {
        tr {
            td(.data(label: "Number")) { a(line.content.number, .href("/log/\(line.id)")) }
            td(.class("first")) {
                line.content.nature
                if line.isFire { small("Fire log") }
            }
            td(.data(label: "Reported")) { LogPage.reported(line, words) }
            td(.data(label: "Occurred")) {
                words.words(line.content.occurred, datesOnly: line.content.datesOnly)
            }
            td(.data(label: "Place")) {
                line.content.location.isEmpty ? "Not stated" : line.content.location
                if campuses.count > 1 { small(line.campusName) }
            }
            td(.data(label: "Disposition")) {
                DispositionTag.html(line.content.disposition, line.content.dispositionWords)
            }
        }
    }

    static func reported(_ line: LogEntry, _ words: TimeWords) -> HTML {
        guard let at = line.content.reportedAt, line.content.timeKnown else {
            return line.content.reportedDay.map { day in
                time(TimeWords.short(day), .datetime(day.description))
            }
                ?? "Not stated"
        }
        return time(words.short(at), .datetime(words.iso(at)))
    }
}

/// One entry of the log with its public history.
struct LogEntryPage: Page {
    let line: LogEntry
    let words: TimeWords
    let history: [EntryChange]
    var title: String { "Entry \(line.content.number)" }
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    var body: HTML {
        h1(title)
        p(line.content.nature, .class("lead"))
        record(
            [
                ("Nature", HTML(text: line.content.nature)),
                ("Date reported", LogPage.reported(line, words)),
                (
                    "Date and time occurred",
                    HTML(text: words.words(line.content.occurred, datesOnly: line.content.datesOnly))
                ),
                (
                    "General location",
                    HTML(text: line.content.location.isEmpty ? "Not stated" : line.content.location)
                ),
                ("Campus", HTML(text: line.campusName)),
                ("Disposition", DispositionTag.html(line.content.disposition, line.content.dispositionWords)),
            ] + (line.content.comment.map { [("Comment", HTML(text: $0))] } ?? []))
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
        div(.class("actions")) { a("Back to the log", .class("button quiet"), .href("/log")) }
    }
}

/// A disposition as a word with a shape.
enum DispositionTag {
    static func html(_ disposition: Disposition?, _ words: String) -> HTML {
        let shown = words.isEmpty ? disposition?.title ?? "Not stated" : words
        let kind: TagKind =
            switch disposition {
            case .open: .care
            case .unfounded, .void: .void
            case .clearedByArrest, .exceptionallyCleared: .ok
            default: .plain
            }
        return tag(shown, kind)
    }
}
