import CleryLaw
import Geometry
import TypedHTML

/// Public property along a campus: what is open, what was confirmed, what is none.
struct StreetListPage: Page {
    let desk: StreetDesk
    let page: Int
    /// What was just answered, with the law's decision.
    var made: [StreetProposals.Answered] = []
    /// The proposal that was answered is not there any more.
    var isGone = false

    let title = "Public property"
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Geography", href: "/office/places")]
    static let size = 25

    var body: HTML {
        h1(title)
        p(
            "Streets, sidewalks, parking, parks, water and stations within a campus or along its border. The border proposes them, you say by facts what each is, and the law decides.",
            .class("lead"))
        if !made.isEmpty {
            notice {
                p { b("Kept. The law decides:") }
                ul {
                    for one in made {
                        li {
                            one.place.name + ": "
                            StreetListPage.decision(one.decision)
                        }
                    }
                }
            }
        }
        if isGone {
            notice("care") {
                p(
                    "This was answered meanwhile, or the border has changed. Nothing was kept; here is what is open now."
                )
            }
        }
        choice
        if let border = desk.border, let proposals = desk.proposals {
            source(border)
            figure(.class("sheet")) {
                StreetMap(
                    frame: desk.frame, ground: desk.ground, border: border, open: proposals.open,
                    answered: proposals.answered, address: { desk.address(of: $0) }
                ).html
                figcaption(
                    "Dashed: the border of the campus. Hatched with a number: waits for an answer. Filled: public property. Dotted: reviewed, and none."
                )
            }
            open(proposals)
            parted(proposals)
            answered(proposals)
        } else {
            empty("This campus is not on the map yet") {
                p(
                    "Make a place of the kind “Campus” and draw its border, or import shapes. Then the streets along it are proposed here."
                )
            }
        }
    }

    private var choice: HTML {
        form(.method(.get), .action(StreetDesk.address), .class("filters")) {
            if desk.campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: desk.campuses.map { (String($0.id), $0.name) },
                    chosen: String(desk.campus.id))
            } else {
                input(.type("hidden"), .name("campus"), .value(String(desk.campus.id)))
            }
            chooser(
                "Width of sidewalk, street and far sidewalk", name: "width",
                options: StreetProposals.widths.map {
                    (String(Int($0)), "\(DrawingWords.length($0)) (\(Int($0)) m)")
                }, chosen: String(Int(desk.width)))
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    @HTMLBuilder private func source(_ border: StreetBorder) -> HTML {
        if case .places(let count) = border.source {
            notice("care") {
                p(
                    "No place of this campus is its border. The shapes of \(count) place\(count == 1 ? "" : "s") on campus stand in for it, each with sides of its own. Draw the campus itself for better proposals."
                )
            }
        }
    }

    @HTMLBuilder private func open(_ proposals: StreetProposals) -> HTML {
        h2("To answer (\(proposals.open.count))")
        if proposals.open.isEmpty {
            p("Nothing along the border waits for an answer.")
        } else {
            table(.class("cardish")) {
                caption("What may be public property, as the border proposes it")
                thead {
                    tr {
                        th("Number", .scope(.col), .class("n"))
                        th("What", .scope(.col))
                        th("Evidence", .scope(.col))
                        th("Answer", .scope(.col))
                    }
                }
                tbody {
                    for (index, one) in proposals.open.enumerated() {
                        tr {
                            td("\(index + 1)", .class("n"), .data(label: "Number"))
                            td(one.name, .class("first"))
                            td(one.evidence.joined(separator: " "), .data(label: "Evidence"))
                            td { a("Answer", .href(desk.address(of: one)), .label("Answer on \(one.name)")) }
                        }
                    }
                }
            }
        }
        if proposals.leftOut > 0 {
            p(
                "The \(StreetProposals.mostSides) longest sides are looked at; \(proposals.leftOut) shorter ones are not."
            )
        }
    }

    @HTMLBuilder private func parted(_ proposals: StreetProposals) -> HTML {
        if !proposals.parted.isEmpty {
            h2("Off the border (\(proposals.parted.count))")
            p(
                "By their facts these border the campus, and on the map they lie off its border: it has moved, or a shape or a fact is wrong."
            )
            ul(.class("lines")) {
                for one in proposals.parted {
                    li {
                        a(one.place.name, .href("/office/places/\(one.id)"))
                        " "
                        StreetListPage.decision(one.decision)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func answered(_ proposals: StreetProposals) -> HTML {
        h2("Answered (\(proposals.answered.count))")
        if proposals.answered.isEmpty {
            p("Nothing is answered yet.")
        } else {
            let first = (page - 1) * Self.size
            table(.class("cardish")) {
                caption("Public land along the campus, with the law’s decision")
                thead {
                    tr {
                        th("Place", .scope(.col))
                        th("Decision", .scope(.col))
                        th("Evidence", .scope(.col))
                    }
                }
                tbody {
                    for one in proposals.answered.dropFirst(first).prefix(Self.size) {
                        tr {
                            td(.class("first")) { a(one.place.name, .href("/office/places/\(one.id)")) }
                            td(.data(label: "Decision")) { StreetListPage.decision(one.decision) }
                            td(one.why ?? "", .data(label: "Evidence"))
                        }
                    }
                }
            }
            Pager(page: page, size: Self.size, total: proposals.answered.count, base: desk.address + "&").html
        }
    }

    /// The category with the row of the law's table and its sentence.
    static func decision(_ decision: PlaceDecision) -> HTML {
        HTML([
            PlaceDecisionWords.tag(decision.facts), HTML(text: " "),
            decision.row.map { row in
                small {
                    b("\(row.mark). ")
                    PlaceDecisionWords.sentence(row)
                }
            } ?? .nothing,
        ])
    }
}
