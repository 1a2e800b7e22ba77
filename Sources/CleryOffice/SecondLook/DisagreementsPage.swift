import CleryLaw
import TypedHTML

/// The looks that came to another answer.
struct DisagreementsPage: Page {
    let title = "Disagreements"
    let section: Section? = .secondLook
    let crumbs = [Crumb(title: "Second person", href: "/office/second-look")]
    let lines: [SecondLookRequests.Listed]
    let total: Int
    let page: Int
    let settled: Bool
    let words: TimeWords

    var body: HTML {
        h1(settled ? "Settled disagreements" : "Disagreements")
        p(
            "Where a second person came to another answer. They are settled by talking, and it is written down who decided and why.",
            .class("lead"))
        LookTabs(here: .disagreements).html
        p {
            if settled {
                a("Those still open", .href("/office/second-look/disagreements"))
            } else {
                a("Those already settled", .href("/office/second-look/disagreements?settled=yes"))
            }
        }
        if lines.isEmpty {
            empty(settled ? "None is settled yet" : "No disagreement is open") {
                p("When a second person answers otherwise than the first, it appears here.")
            }
        } else {
            table(.class("cardish")) {
                caption("\(total) of them, \(settled ? "the last settled first" : "the oldest first")")
                thead {
                    tr {
                        for head in ["Number", "Nature", "Looked at", "Differ in"] { th(head, .scope(.col)) }
                    }
                }
                tbody {
                    for line in lines {
                        tr {
                            td(.data(label: "Number")) {
                                a(line.number, .href("/office/second-look/looks/\(line.look.id)"))
                            }
                            td(line.nature, .class("first"))
                            td(words.short(line.look.at), .data(label: "Looked at"))
                            td(differ(line.look), .data(label: "Differ in"))
                        }
                    }
                }
            }
            Pager(
                page: page, size: SecondLookRequests.pageSize, total: total,
                base: "/office/second-look/disagreements?\(settled ? "settled=yes&" : "")"
            ).html
        }
    }

    private func differ(_ look: SecondLook) -> String {
        Comparison(look.stated, look.answered).items.filter { !$0.agrees }.map { $0.name.lowercased() }
            .joined(separator: ", ")
    }
}
