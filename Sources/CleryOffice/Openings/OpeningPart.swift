import CleryLaw
import TypedHTML

/// The part of a sealed report's page that opens it: by a reason, by a consent, or in an emergency.
struct OpeningPart {
    let report: Int64
    let gate: OpeningGate
    let form: String
    let problems: [Problem]
    let words: TimeWords

    @HTMLBuilder var html: HTML {
        if !gate.asks {
            p("It is sealed. Say why you open it; the opening is kept in the register.")
            open
        } else if gate.consent != nil, let until = gate.last?.until {
            p(
                "It is sealed. A second person has consented, so until \(words.short(until)) you may open it. Each opening is kept in the register."
            )
            open
        } else {
            p("It is sealed, and the office asks a second person's consent before it is opened.")
            standing
            if gate.last == nil || gate.last?.decided != nil { ask }
            emergency
        }
    }

    @HTMLBuilder private var standing: HTML {
        if let problem = problems.of("reason") { notice("stop") { p(problem.sentence) } }
        if let last = gate.last {
            if last.decided == nil {
                notice { p("Since \(words.short(last.asked)) your question waits: nobody has decided yet.") }
            } else if last.granted == false {
                notice("care") {
                    p {
                        "Your last question was refused. "
                        a("See why", .href("/office/consents"))
                    }
                }
            } else {
                notice { p("The consent you had is over: it holds for 24 hours.") }
            }
        }
    }

    private var open: HTML {
        TypedHTML.form(.method(.post), .action("/office/reports/\(report)/open"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field("Reason", name: "reason", problem: problems.of("reason")) { attributes in
                Elements.select(attributes) {
                    for reason in ReportDeskPage.reasons { option(reason, .value(reason)) }
                }
            }
            div(.class("actions")) { button("Open the report", .type("submit"), .class("button")) }
        }
    }

    private var ask: HTML {
        TypedHTML.form(.method(.post), .action("/office/reports/\(report)/ask"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            reasonChooser(
                "Why you need to read it", name: "ask", ReportDeskPage.reasons, problem: problems.of("ask"))
            div(.class("actions")) { button("Ask for consent", .type("submit"), .class("button")) }
        }
    }

    private var emergency: HTML {
        details(.open(problems.of("urgent") != nil)) {
            summary("Open it now, without consent")
            p("For an emergency only. Compliance sees it first on its list and reviews it.")
            TypedHTML.form(.method(.post), .action("/office/reports/\(report)/open"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("emergency"), .value("yes"))
                reasonChooser(
                    "Emergency", name: "urgent", ReportDeskPage.emergencies, problem: problems.of("urgent"))
                div(.class("actions")) { button("Open it now", .type("submit"), .class("button quiet")) }
            }
        }
    }
}
