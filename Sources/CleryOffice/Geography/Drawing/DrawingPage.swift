import CleryLaw
import Geometry
import TypedHTML

/// The outline of a place among its neighbors: drawn where the script runs, typed where it does not.
struct DrawingPage: Page {
    let desk: DrawingDesk
    let draft: DrawingDraft
    let form: String
    var map: DrawingMap
    let words: TimeWords
    var check = DrawingCheck()
    /// Nothing of this office is on the map yet.
    var isWhite = false

    var title: String { "Shape of \(desk.title)" }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: desk.title, href: "/office/places/\(desk.place.id)"),
        ]
    }
    var script: String? { DrawingScript.address }

    var body: HTML {
        h1(title)
        p(
            "Where it lies proposes answers to the law’s questions. The answers are yours to state.",
            .class("lead"))
        if let done = draft.done { notice { p { b(done.sentence) } } }
        if !check.problems.isEmpty {
            notice("stop") {
                p {
                    b(
                        draft.isKept
                            ? "The shape was not kept. What you drew is still here." : "It cannot be kept so."
                    )
                }
                for problem in check.problems { p(problem.sentence) }
            }
        }
        TypedHTML.form(
            .method(.post), .action(desk.address), .class("drawing"), .data(name: "data-drawing", "")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("since"), .value(String(desk.since)))
            input(.type("hidden"), .name("closer"), .value(String(draft.closer)))
            tools
            figure(.class("sheet")) {
                map.html
                figcaption {
                    if isWhite {
                        "Nothing of this office is on the map yet. Type corners below, show them, and go on from there."
                    } else {
                        "The place in blue; its neighbors as gray outlines, the border of a campus dashed."
                    }
                    if map.ground.leftOut > 0 {
                        " The nearest \(DrawingWords.number(map.ground.neighbors.count)) places are drawn, \(DrawingWords.number(map.ground.leftOut)) more are not."
                    }
                }
            }
            p(.class("state"), .role("status"), .data(name: "data-say", "")) {
                draft.problem == nil ? DrawingWords.sentence(draft.shape) : "The corners cannot be read yet."
            }
            if !check.notes.isEmpty {
                ul(.class("because")) { for note in check.notes.prefix(12) { li(note) } }
            }
            confirmation
            typed
            div(.class("actions")) {
                button("Keep the shape", .type("submit"), .name("what"), .value("keep"), .class("button"))
                button("Show it", .type("submit"), .name("what"), .value("show"), .class("button quiet"))
                span(.class("byhand"), .data(name: "data-plain", "")) {
                    button("Closer", .type("submit"), .name("what"), .value("closer"), .class("button quiet"))
                    button(
                        "Farther", .type("submit"), .name("what"), .value("farther"), .class("button quiet"))
                }
            }
        }
        if Doors.all.contains(where: { $0.path == "/office/geography/import" }) {
            p {
                "Many places at once, or a file: "
                a("import shapes", .href("/office/geography/import"))
                "."
            }
        }
        DrawingPastPart(desk: desk, form: form, words: words).html
    }

    /// For the script; without it they are not there.
    private var tools: HTML {
        func tool(_ words: String, _ name: String) -> HTML {
            button(words, .type("button"), .class("button quiet"), .data(name: "data-tool", name))
        }
        return div(
            .class("tools"), .role("group"), .label("Drawing"), .data(name: "data-tools", ""),
            .data(name: "hidden", "")
        ) {
            tool("Add a corner", "add")
            tool("Remove the corner", "remove")
            tool("Finish", "finish")
            tool("Move all", "move")
            tool("Undo", "undo")
            tool("Redo", "redo")
            tool("Another part", "part")
            tool("Start anew", "anew")
            tool("Closer", "closer")
            tool("Farther", "farther")
            label(.class("snap")) {
                input(.type("checkbox"), .checked(true), .data(name: "data-snap", ""))
                "Snap to neighbors"
            }
            details(.class("why")) {
                summary("How to draw")
                p(
                    "By mouse or finger: drag a corner; drag the small dot between two corners to add one; drag the ground to move the map, two fingers to come closer. After “Start anew” each tap sets a corner; “Finish” or the first corner ends it."
                )
                p(
                    "By keyboard: Tab goes from corner to corner. Arrow keys move it, with Shift finely. Enter adds one after it, Delete removes it, S snaps it to the nearest neighbor. Ctrl+Z undoes, Ctrl+Y does again."
                )
            }
        }
    }

    @HTMLBuilder private var confirmation: HTML {
        if check.problems.isEmpty, !check.asks.isEmpty {
            notice("care") {
                for ask in check.asks { p(ask) }
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"), .checked(draft.isSure))
                    span("It is right all the same")
                }
            }
        }
    }

    private var typed: HTML {
        details(.class("fold typed"), .open(true)) {
            summary("Corners as text")
            div(.class("inside")) {
                fieldset(.class("kinds")) {
                    legend("What is drawn")
                    for kind in desk.kinds {
                        label {
                            input(
                                .type("radio"), .name("as"), .value(kind.rawValue),
                                .checked(kind == draft.kind))
                            " " + kind.title
                        }
                    }
                }
                field(
                    "Corners", name: "corners",
                    hint:
                        "One a line: latitude, longitude, such as 43.7044, -72.2887. An empty line begins another part, the word “hole” a hole. GeoJSON or WKT may be pasted.",
                    problem: check.problems.of("corners")
                ) { attributes in
                    Elements.textarea(
                        attributes + [.rows(8), .class("mono"), .data(name: "spellcheck", "false")],
                        text: draft.text)
                }
            }
        }
    }
}

/// The shapes that the place had, each to be restored; and the way off the map.
struct DrawingPastPart {
    let desk: DrawingDesk
    let form: String
    let words: TimeWords
    static let most = 30

    @HTMLBuilder var html: HTML {
        h2("Shapes it had")
        if desk.past.isEmpty {
            p("It was never on the map.")
        } else {
            ol(.class("history shapes")) {
                for (index, before) in desk.past.prefix(Self.most).enumerated() {
                    line(before, isNow: index == 0)
                }
            }
            if desk.past.count > Self.most { p("Older ones are in the register.") }
        }
        if !desk.shape.isEmpty {
            TypedHTML.form(.method(.post), .action(desk.address)) {
                hidden
                button(
                    "Take it off the map", .type("submit"), .name("what"), .value("remove"),
                    .class("button quiet"))
            }
        }
    }

    private var hidden: HTML {
        HTML([
            input(.type("hidden"), .name("form"), .value(form)),
            input(.type("hidden"), .name("since"), .value(String(desk.since))),
        ])
    }

    private func line(_ before: DrawnBefore, isNow: Bool) -> HTML {
        li {
            thumbnail(before.shape)
            div {
                time(words.short(before.at), .datetime(words.iso(before.at)))
                " "
                b(before.by)
                ": "
                before.shape.isEmpty ? "taken off the map. " : DrawingWords.sentence(before.shape) + " "
                if !before.shape.isEmpty {
                    before.source == DrawingActs.drawn ? "Drawn. " : "From \(before.source). "
                }
                span("Event \(before.event)", .class("cite"))
                if isNow {
                    " "
                    tag("As it is now", .plain)
                } else {
                    TypedHTML.form(.method(.post), .action(desk.address + "/restore"), .class("inline")) {
                        hidden
                        input(.type("hidden"), .name("event"), .value(String(before.event)))
                        button(
                            "Restore", .type("submit"), .class("button quiet"),
                            .label("Restore the shape of event \(before.event)"))
                    }
                }
            }
        }
    }

    private func thumbnail(_ shape: Shape) -> HTML {
        guard let box = shape.box else { return .nothing }
        let frame = MapFrame(box, width: 64, height: 48, margin: 5)
        var path = SVGPath(frame)
        path.add(shape)
        return Drawing.element(
            "svg", [("class", "thumb"), ("viewBox", "0 0 64 48"), ("aria-hidden", "true")],
            Drawing.element("path", [("d", path.text)]))
    }
}
