import CleryLaw
import TypedHTML

func urlPartOf(_ text: String) -> String { urlPart(text) }

/// The public daily log.
struct LogPage: Page {
    let institution: String
    let filter: LogFilter
    let lines: [LogEntry]
    let total: Int
    let page: Int
    let choices: LogChoices
    let counted: [Int64: CountedLine]
    let hasFires: Bool
    let rule: LogOpenness.Rule
    /// The newest entry's day when the chosen days have none.
    let newest: Day?
    let words: TimeWords
    /// Up to when every report is in the log; nil while nobody says so.
    var completeThrough: Instant?

    var title: String { LogTitle.words(filter.log, hasFires: hasFires) }
    let section: Section? = .log

    var body: HTML {
        h1(title)
        p(lead, .class("lead"))
        ul(.class("facts")) {
            li {
                b("\(total)")
                total == 1 ? " entry" : " entries"
            }
            li { "Reported \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through))" }
            if let completeThrough {
                li {
                    "Complete through "
                    time(words.short(completeThrough), .datetime(words.iso(completeThrough)))
                }
            }
        }
        LogFilterForm(filter: filter, choices: choices, hasFires: hasFires).html
        div(.class("actions")) {
            if total > 0 { a("Print or PDF", .href(bare("/log.pdf"))) }
            a("Charts", .href("/log/charts"))
            a("Map", .href("/log/map?from=\(filter.from)&to=\(filter.through)"))
            a("Feeds and e-mail", .href("/log/feeds"))
        }
        if filter.open != nil { closed }
        if lines.isEmpty {
            nothing
        } else {
            LogTable(
                caption: caption, lines: lines, words: words, showsCampus: choices.campuses.count > 1,
                isCombined: hasFires && filter.log == nil, counted: counted
            ).html
        }
        Pager(page: page, size: LogRequests.pageSize, total: total, base: filter.address("/log")).html
        LogNotes(hasFires: hasFires, rule: rule).html
    }

    private var lead: String {
        switch filter.log {
        case .fire: "Fires in on-campus student housing of \(institution), newest report first."
        case nil where hasFires:
            "Crimes reported to the police or security department of \(institution), and fires in on-campus student housing, newest report first."
        default:
            "Crimes reported to the police or security department of \(institution), newest report first."
        }
    }

    private var caption: String {
        filter.isNarrowed ? "Entries of your choice by date reported" : "Entries by date reported"
    }

    private func bare(_ path: String) -> String { String(filter.address(path).dropLast()) }

    private var closed: HTML {
        notice {
            p {
                "Some of these days are in the older part of the log, which is open within two business days. "
                a("Ask for the older part", .href("/log/older?from=\(filter.from)&to=\(filter.through)"))
            }
        }
    }

    private var nothing: HTML {
        empty(filter.isNarrowed ? "No entry fits your choice" : "No entry in these days") {
            p(
                "Nothing in the log was reported from \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through))\(filter.isNarrowed ? " that fits it" : "")."
            )
            if filter.isNarrowed {
                p {
                    a(
                        "Show all entries of these days",
                        .href("/log?from=\(filter.from)&to=\(filter.through)"))
                }
            } else if let newest {
                p {
                    a(
                        "Show the 60 days to \(TimeWords.long(newest)), the newest entry",
                        .href("/log?from=\(newest.adding(days: -LogAccess.openDays))&to=\(newest)"))
                }
            }
        }
    }

    static func reported(_ line: LogEntry, _ words: TimeWords) -> HTML {
        let text = EntryWords(entry: line, times: words).reported
        if let at = line.content.reportedAt, line.content.timeKnown {
            return time(text, .datetime(words.iso(at)))
        }
        guard let day = line.content.reportedDay else { return HTML(text: text) }
        let date = TimeWords.short(day)
        return HTML([
            time(date, .datetime(day.description)), HTML(text: String(text.dropFirst(date.count))),
        ])
    }
}

/// A disposition as a word with a shape.
enum DispositionTag {
    static func html(_ disposition: Disposition?, _ words: String) -> HTML {
        let shown = words.isEmpty ? disposition?.title ?? LogContent.notStated : words
        // A sentence is no mark: some logs write one here.
        guard shown.count <= 60 else { return HTML(text: shown) }
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
