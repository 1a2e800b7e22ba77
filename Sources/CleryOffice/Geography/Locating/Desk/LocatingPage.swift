import CleryLaw
import TypedHTML

/// The wordings of locations: those that wait, those that a log stated, those that are decided.
struct LocatingPage: Page {
    let title = "Locate words"
    let section: Section? = .review
    let crumbs = [Crumb(title: "Review", href: "/office/review")]
    let show: LocatingRequests.Show
    let page: Int
    let words: TimeWords
    let campuses: [Int64: String]
    var waiting: [LocatingRequests.Waiting] = []
    var decided: [LocatingRequests.Decided] = []
    var total = 0

    var body: HTML {
        h1(title)
        p(lead, .class("lead"))
        nav(.class("tabs"), .label("Which wordings")) {
            ul {
                for one in LocatingRequests.Show.allCases {
                    li {
                        a(
                            one.title, .href("/office/geography/locate?show=\(one.rawValue)"),
                            one == show ? .current("page") : nil)
                    }
                }
            }
        }
        switch show {
        case .words:
            if waiting.contains(where: { $0.proposals.strength == .sure }) {
                div(.class("actions")) {
                    a(
                        "Accept the sure ones at once", .class("button"),
                        .href("/office/geography/locate/sure"))
                }
            }
            table
        case .stated: table
        case .decided: decisions
        }
        Pager(
            page: page, size: LocatingRequests.pageSize, total: total,
            base: "/office/geography/locate?show=\(show.rawValue)&"
        ).html
    }

    private var lead: String {
        switch show {
        case .words:
            "Words of a log or a report that name no place we know. Incidents there count nowhere until somebody says which place it is, once for each wording."
        case .stated:
            "Words of which a log stated the category, and that are the name of a registered place. They stand apart until a person has looked: where the two disagree, numbers change."
        case .decided:
            "What a person has decided of a wording holds for what comes in later. It can be taken back."
        }
    }

    private var table: HTML {
        guard !waiting.isEmpty else {
            return empty(show == .words ? "Every wording has its place" : "Nothing to look at") {
                p {
                    show == .words
                        ? "Wordings appear here when a log or a report names a place that nobody knows. "
                        : "No log has stated the category of a place that is registered. "
                    a("Import a log", .href("/office/import"))
                }
            }
        }
        return HTML([
            p("\(total) wording\(total == 1 ? "" : "s")"),
            TypedHTML.table(.class("cardish")) {
                caption("Wordings, those of most incidents first")
                thead {
                    tr {
                        th("Words", .scope(.col))
                        th("Incidents", .scope(.col), .class("n"))
                        th("The place may be", .scope(.col))
                        th("How sure", .scope(.col))
                    }
                }
                tbody { for one in waiting { row(one) } }
            },
        ])
    }

    private func row(_ one: LocatingRequests.Waiting) -> HTML {
        let best = one.proposals.first
        return tr {
            td(.class("first")) {
                a(one.words.name, .href("/office/geography/locate/\(one.words.id)"))
                if campuses.count > 1 { small(" \(campuses[one.words.campus] ?? "")") }
            }
            td("\(one.incidents)", .class("n"), .data(label: "Incidents"))
            td(.data(label: "The place may be")) {
                if let best {
                    best.name
                    p(best.reasons.first ?? "", .class("hint"))
                    if one.disagrees, let proposed = one.proposed {
                        p(
                            "The log states \(PlaceWords.name(one.words.stated)); the place is \(PlaceWords.name(proposed)).",
                            .class("hint"))
                    }
                } else {
                    "No place we know"
                }
            }
            td(.data(label: "How sure")) {
                if one.disagrees { tag("Disagrees", .stop) } else { StrengthTag.html(one.proposals.strength) }
            }
        }
    }

    private var decisions: HTML {
        guard !decided.isEmpty else {
            return empty("Nothing is decided yet") {
                p { a("See the wordings that wait", .href("/office/geography/locate")) }
            }
        }
        return TypedHTML.table(.class("cardish")) {
            caption("Decided wordings, the newest first")
            thead {
                tr { for head in ["Words", "Place", "By", "When"] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in decided {
                    tr {
                        td(.class("first")) {
                            a(one.wording.told, .href("/office/geography/locate/\(one.wording.fromPlace)"))
                        }
                        td(.data(label: "Place")) {
                            one.wording.isOwnPlace ? "A place of its own" : one.place
                        }
                        td(one.by, .data(label: "By"))
                        td(words.short(one.wording.at), .data(label: "When"))
                    }
                }
            }
        }
    }
}

/// How sure a proposal is, as a word with a shape.
enum StrengthTag {
    static func html(_ strength: PlaceProposal.Strength) -> HTML {
        switch strength {
        case .sure: tag(strength.title, .ok)
        case .likely: tag(strength.title, .plain)
        case .unclear: tag(strength.title, .care)
        case .none: tag(strength.title, .void)
        }
    }
}

extension PlaceWords {
    /// A category in words, within a sentence.
    static func name(_ facts: PlaceFacts) -> String {
        facts.geography.value.map { title($0, housing: facts.studentHousing.isYes).lowercased() }
            ?? "not known"
    }
}
