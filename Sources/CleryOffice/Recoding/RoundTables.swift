import TypedHTML

/// The tables of a round: by group of offenses, by coder, and which question they differed in.
struct RoundTables: Sendable {
    let report: RoundReport

    var html: HTML {
        HTML([
            h2("By group of offenses"), parts("By group of offenses", "Group", report.groups),
            h2("By coder"), parts("By coder", "Coder", report.coders), h2("Where they differed"), questions,
        ])
    }

    private func parts(_ title: String, _ head: String, _ parts: [RoundReport.Part]) -> HTML {
        let hasWhole = parts.contains { $0.whole != nil }
        return TypedHTML.table(.class("cardish")) {
            caption(title)
            thead {
                tr {
                    th(head, .scope(.col))
                    if hasWhole { th("In the year", .scope(.col), .class("n")) }
                    th("Drawn", .scope(.col), .class("n"))
                    th("Coded", .scope(.col), .class("n"))
                    th("Agreed", .scope(.col), .class("n"))
                    th("Kappa: counted or not", .scope(.col), .class("n"))
                    th("Coded wrongly", .scope(.col), .class("n"))
                }
            }
            tbody {
                for part in parts {
                    tr {
                        th(part.title, .scope(.row), .class("first"))
                        if let whole = part.whole { td("\(whole)", .class("n"), .data(label: "In the year")) }
                        td("\(part.drawn)", .class("n"), .data(label: "Drawn"))
                        td("\(part.agreement.looks)", .class("n"), .data(label: "Coded"))
                        td(RoundPage.share(part.agreement), .class("n"), .data(label: "Agreed"))
                        td(
                            RoundPage.kappa(part.agreement.items.last?.kappa), .class("n"),
                            .data(label: "Kappa: counted or not"))
                        td(
                            RoundPage.wrong(part.errors, of: part.agreement.looks), .class("n"),
                            .data(label: "Coded wrongly"))
                    }
                }
            }
        }
    }

    private var questions: HTML {
        TypedHTML.table {
            caption("Questions on which the two came apart, of \(report.coded)")
            thead {
                tr {
                    th("Question", .scope(.col))
                    th("Apart", .scope(.col), .class("n"))
                }
            }
            tbody {
                for question in report.questions {
                    tr {
                        th(question.name, .scope(.row))
                        td("\(question.apart)", .class("n"))
                    }
                }
            }
        }
    }
}
