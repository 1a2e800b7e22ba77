import TypedHTML

/// What waits for a coder, and the differences that nobody has settled.
struct MyCodingPage: Page {
    let waiting: [(item: Int64, round: Int64)]
    let open: [Int64]
    let maySeeReport: Bool
    let title = "Re-coding"
    let section: Section? = .secondLook
    let crumbs = [Crumb(title: "Second person", href: "/office/second-look")]
    /// So many stand on the page; the rest comes up as these are done.
    static let shown = 50

    var body: HTML {
        h1("To be coded again")
        p(
            "Drawn at random. Read the record and answer for yourself; what was stated comes after your answer.",
            .class("lead"))
        LookTabs(here: .recoding).html
        if waiting.isEmpty {
            empty("Nothing waits for you") {
                p("Incidents come here when a round is drawn and you are one of its coders.")
            }
        } else {
            p("\(waiting.count) \(waiting.count == 1 ? "incident waits" : "incidents wait").")
            list(waiting.map { ($0.item, "Item \($0.item) of round \($0.round)") })
        }
        h2("Differences to settle")
        if open.isEmpty {
            p("No difference is open.")
        } else {
            p("\(open.count) \(open.count == 1 ? "difference is" : "differences are") open.")
            list(open.map { ($0, "Item \($0)") })
        }
        if maySeeReport {
            div(.class("actions")) {
                a("All rounds and what they came to", .class("button quiet"), .href("/office/recoding"))
            }
        }
    }

    private func list(_ items: [(id: Int64, words: String)]) -> HTML {
        ul(.class("lines")) {
            for item in items.prefix(Self.shown) {
                li { a(item.words, .href("/office/recoding/items/\(item.id)")) }
            }
        }
    }
}
