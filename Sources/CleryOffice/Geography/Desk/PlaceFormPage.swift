import CleryLaw
import TypedHTML

/// A new place, or what is written down beside the facts of one.
struct PlaceFormPage: Page {
    /// nil for a new place.
    let desk: PlaceDesk?
    var draft: PlaceDraft
    let campuses: [Campus]
    /// Names to choose from for the place it is a part of.
    let parents: [String]
    let form: String
    var problems: [Problem] = []
    var title: String { desk.map { "About \($0.title)" } ?? "A new place" }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [Crumb(title: "Geography", href: "/office/places")]
            + (desk.map { [Crumb(title: $0.title, href: $0.address)] } ?? [])
    }

    var body: HTML {
        h1(title)
        p("None of this decides a category: facts do, and they are asked next.", .class("lead"))
        if !problems.isEmpty { notice("stop") { p("Nothing was kept yet. See what is wrong below.") } }
        TypedHTML.form(
            .method(.post), .action(desk.map { $0.address + "/details" } ?? "/office/places/new"),
            .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            if let desk { input(.type("hidden"), .name("stamp"), .value(desk.stamp)) }
            what
            fold
            div(.class("actions")) {
                button(
                    desk == nil ? "Make the place" : "Keep this", .type("submit"), .name("what"),
                    .value("look"), .class("button"))
                a("Back", .class("button quiet"), .href(desk?.address ?? "/office/places"))
            }
        }
    }

    @HTMLBuilder private var what: HTML {
        textField("Name", name: "name", value: draft.name, problem: problems.of("name"))
        field("What sort of place it is", name: "kind", problem: problems.of("kind")) { attributes in
            Elements.select(attributes) {
                if PlaceKind(rawValue: draft.kind) == nil { option("Choose", .value("")) }
                for one in PlaceKind.allCases {
                    option(one.title, .value(one.rawValue), .selected(one.rawValue == draft.kind))
                }
            }
        }
        if desk == nil {
            field("Campus", name: "campus", problem: problems.of("campus")) { attributes in
                Elements.select(attributes) {
                    for one in campuses {
                        option(one.name, .value("\(one.id)"), .selected("\(one.id)" == draft.campus))
                    }
                }
            }
        }
        div(.class("pair")) {
            textField("Address", name: "address", value: draft.address, problem: problems.of("address"))
            textField("Building number", name: "number", value: draft.number, problem: problems.of("number"))
        }
        field(
            "Part of", name: "parent",
            hint:
                "The building of a floor, the hall of a wing. What nobody states of a part is as it is with the whole.",
            problem: problems.of("parent")
        ) { attributes in
            Elements.input(attributes + [.value(draft.parent), .list("parents"), .autocomplete("off")])
        }
        HTML.element("datalist", [.id("parents")], HTML(parents.map { option($0, .value($0)) }))
    }

    private var fold: HTML {
        details(.class("fold"), .open(desk != nil || !problems.isEmpty)) {
            summary("Other names, who answers for it, review")
            div(.class("inside")) {
                field(
                    "Other names", name: "names",
                    hint: "One a line: what reports and logs also call it.", problem: problems.of("names")
                ) { Elements.textarea($0, text: draft.names) }
                textField(
                    "Run by", name: "controller", value: draft.controller,
                    hint: "Who runs it day by day.", problem: problems.of("controller"))
                textField(
                    "Confirmed each year by", name: "unit", value: draft.unit,
                    hint: "The unit that knows it.", problem: problems.of("unit"))
                textField(
                    "Patrol zone", name: "zone", value: draft.zone,
                    hint: "For the daily log; it decides nothing here.", problem: problems.of("zone"))
                field("Purposes", name: "purposes", problem: problems.of("purposes")) {
                    Elements.textarea($0, text: draft.purposes)
                }
                textField(
                    "Next review", name: "review-due", value: draft.reviewDue, type: "date",
                    problem: problems.of("review-due"))
            }
        }
    }
}

/// Which place this one turned out to be.
struct PlaceMergePage: Page {
    let desk: PlaceDesk
    let form: String
    var typed = ""
    let others: [String]
    var problems: [Problem] = []
    let title = "The same place twice"
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: desk.title, href: desk.address),
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "If \(desk.title) is a place that is here under another name, its incidents move there. Its name stays known as another name of that place, and what was stated of it stays in the register.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action(desk.address + "/merge"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(desk.stamp))
            field(
                "The place that it is", name: "into",
                hint: "Its name, or its number in the address of its page.",
                problem: problems.of("into")
            ) { attributes in
                Elements.input(attributes + [.value(typed), .list("others"), .autocomplete("off")])
            }
            HTML.element("datalist", [.id("others")], HTML(others.map { option($0, .value($0)) }))
            div(.class("actions")) {
                button(
                    "See what this changes", .type("submit"), .name("what"), .value("look"), .class("button"))
                a("Back to the place", .class("button quiet"), .href(desk.address))
            }
        }
    }
}
