import CleryLaw
import TypedHTML

/// How far two persons agree, over a span of days.
struct AgreementPage: Page {
    let title = "Agreement"
    let section: Section? = .secondLook
    let crumbs = [Crumb(title: "Second person", href: "/office/second-look")]
    var from: String
    var through: String
    var problems: [Problem] = []
    var agreement: Agreement?

    var body: HTML {
        h1("How far two persons agree")
        LookTabs(here: .agreement).html
        form(.method(.get), .action("/office/second-look/agreement"), .class("filters")) {
            textField("From", name: "from", value: from, type: "date", problem: problems.of("from"))
            textField(
                "Through", name: "through", value: through, type: "date", problem: problems.of("through"))
            div { button("Show", .type("submit"), .class("button")) }
        }
        if let agreement {
            if agreement.looks == 0 {
                empty("No second look in these days") {
                    p {
                        "Widen the span, or "
                        a("look at what waits", .href("/office/second-look"))
                        "."
                    }
                }
            } else {
                p(
                    "\(agreement.looks) look\(agreement.looks == 1 ? "" : "s"); \(agreement.agreed) agreed in everything.",
                    .class("lead"))
                table(agreement)
                p(
                    "Agreement by chance alone would also be counted as agreement; Cohen's kappa takes it out. 1 is full agreement, 0 what chance gives, below 0 less than that. The answers compared are those before anybody talked."
                )
            }
        }
    }

    private func table(_ agreement: Agreement) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Agreement by item")
            thead {
                tr {
                    th("Item", .scope(.col))
                    th("Cases", .scope(.col), .class("n"))
                    th("Alike", .scope(.col), .class("n"))
                    th("Kappa", .scope(.col), .class("n"))
                    th("What it means", .scope(.col))
                }
            }
            tbody {
                for item in agreement.items {
                    tr {
                        th(item.name, .scope(.row), .class("first"))
                        td("\(item.kappa.cases)", .class("n"), .data(label: "Cases"))
                        td(
                            item.kappa.share.map { "\(Int(($0 * 100).rounded())) %" } ?? "None", .class("n"),
                            .data(label: "Alike"))
                        td(
                            item.kappa.value.map(Agreement.decimal) ?? "None", .class("n"),
                            .data(label: "Kappa"))
                        td(.data(label: "Meaning")) {
                            Agreement.sentence(item.kappa)
                            if let note = Agreement.confidence(item.kappa) { small(note) }
                        }
                    }
                }
            }
        }
    }
}
