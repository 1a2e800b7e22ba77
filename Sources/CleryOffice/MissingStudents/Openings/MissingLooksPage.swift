import CleryLaw
import GRDB
import TypedHTML

/// Who opened a confidential contact or searched the residents' names: for compliance. It names no resident.
struct MissingLooksPage: Page {
    struct Line: Sendable, Identifiable {
        let look: MissingLook
        let who: String
        /// The number of the case.
        let number: String?
        var id: Int64 { look.id }
    }

    let title = "Openings of contacts"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Openings", href: "/office/openings"),
    ]
    let lines: [Line]
    let words: TimeWords

    var body: HTML {
        h1(title)
        p(
            "Who opened the confidential contact of a missing student, or searched the names of residents, when and why.",
            .class("lead"))
        if lines.isEmpty {
            empty("Nobody has opened a contact") { p("Each opening stands here, and none is ever removed.") }
        } else {
            table(.class("cardish")) {
                caption("The newest \(lines.count)")
                thead {
                    tr {
                        for head in ["What", "When", "Who", "Reason", "Given to the police"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
    }

    private func row(_ line: Line) -> HTML {
        let about = line.number.map { ", case \($0)" } ?? ""
        return tr {
            td(
                (line.look.kind == .contact ? "Contact opened" : "Residents searched") + about,
                .class("first"))
            td(.data(label: "When")) {
                time(words.short(line.look.at), .datetime(words.iso(line.look.at)))
            }
            td(line.who, .data(label: "Who"))
            td(line.look.reason, .data(label: "Reason"))
            td(line.look.given.map(words.short) ?? "–", .data(label: "Given to the police"))
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db in
            MissingLooksPage(
                lines: try MissingLook.all(within: visit.reach(.seeOpenings), limit: 500, db).map { look in
                    Line(
                        look: look, who: try Account.one(look.account, db)?.title ?? "",
                        number: try look.missingCase.flatMap { try MissingCase.one($0, db)?.number })
                }, words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }
}
