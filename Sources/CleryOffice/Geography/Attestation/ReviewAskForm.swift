import CleryLaw
import TypedHTML

/// Asks one person for one unit, or all whom the round before asked.
struct ReviewAskForm: Sendable {
    let page: ReviewRoundPage

    @HTMLBuilder var html: HTML {
        let parts = TripFormParts(fields: page.fields, problems: page.problems)
        h2("Ask somebody")
        if let before = page.before {
            TypedHTML.form(
                .method(.post), .action("/office/geography/review/\(page.round.id)/again")
            ) {
                input(.type("hidden"), .name("form"), .value(page.form))
                button("Ask whom \(before.year) asked", .type("submit"), .class("button quiet"))
            }
        }
        form(
            .method(.post), .action("/office/geography/review/\(page.round.id)"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(page.form))
            field(
                "Unit", name: "unit",
                hint: "As the places name it. A unit without a place is asked for those nobody knows.",
                problem: page.problems.of("unit")
            ) { attributes in
                Elements.input(
                    attributes + [.type("text"), .value(page.fields["unit"]), .list("units")])
            }
            HTML.element(
                "datalist", [.id("units")], HTML(page.unasked.map { option($0.unit, .value($0.unit)) }))
            if page.campuses.count > 1 || !page.reachesAll {
                parts.list(
                    "Places of", "campus", page.campuses.map { ("\($0.id)", $0.name) },
                    any: page.reachesAll ? "All campuses" : "Choose")
            }
            parts.text(
                "E-mail, or sign-in name", "who",
                hint: page.mails
                    ? "Somebody without an account gets a letter with a link."
                    : "This office sends no mail: choose somebody who has an account.")
            parts.text("Name", "name", hint: "Of somebody without an account. Kept sealed, with the address.")
            div(.class("actions")) { button("Ask", .type("submit"), .class("button")) }
        }
    }
}
