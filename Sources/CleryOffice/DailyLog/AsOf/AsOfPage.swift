import CleryLaw
import TypedHTML

/// The public log as it stood at an instant, for the office and its auditors, and how to prove that it stood so.
struct AsOfPage: Page {
    let at: Instant
    let typed: String
    var problem: Problem?
    let filter: LogFilter
    let lines: [LogEntry]
    let total: Int
    /// Entries that this reader does not see: of other campuses, or restricted since.
    let unseen: Int
    let page: Int
    let mark: RegisterMark?
    let hasFires: Bool
    let showsCampus: Bool
    let words: TimeWords
    let title = "The log as it stood"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "What the public read at "
            time(words.short(at), .datetime(words.iso(at)))
        }
        form(.method(.get), .action("/office/log/as-of"), .class("filters")) {
            textField("At", name: "at", value: typed, type: "datetime-local", problem: problem)
            textField("Reported from", name: "from", value: filter.from.description, type: "date")
            textField("Through", name: "to", value: filter.through.description, type: "date")
            textField("Nature, place or number", name: "q", value: filter.words, type: "search")
            div { button("Show", .type("submit"), .class("button")) }
        }
        proof
        if unseen > 0 {
            p(
                "\(unseen) more stood in the log and \(unseen == 1 ? "is" : "are") not shown to you: of another campus, or restricted since."
            )
        }
        if lines.isEmpty {
            empty("The log held no such entry then") {
                p(
                    "At that time nothing in it was reported from \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through))\(filter.isNarrowed ? " that fits your words" : "")."
                )
            }
        } else {
            LogTable(
                caption: "\(total) \(total == 1 ? "entry" : "entries"), newest report first", lines: lines,
                words: words, showsCampus: showsCampus, isCombined: hasFires
            ).html
        }
        Pager(page: page, size: LogRequests.pageSize, total: total, base: base).html
    }

    private var base: String { filter.address("/office/log/as-of") + "at=\(urlPartOf(typed))&" }

    private var proof: HTML {
        guard let mark else {
            return notice { p("The register had no event yet: the office was not open.") }
        }
        return notice {
            p {
                "The register then ended with event "
                a("\(mark.sequence)", .href("/office/register"))
                " of "
                time(words.short(mark.at), .datetime(words.iso(mark.at)))
                ", whose hash is "
                code(mark.hex)
                "."
            }
            p {
                "Every version of an entry names the event that wrote it. "
                code("openclery verify")
                " makes the log anew from the events, compares it row by row, and checks each hash against the one before; it fails if anybody changed a version afterwards."
            }
        }
    }
}
