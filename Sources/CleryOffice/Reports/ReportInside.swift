import TypedHTML

/// What a report tells, sealed until it is opened with a reason.
extension ReportDeskPage {
    @HTMLBuilder var inside: HTML {
        h2("What was told")
        if let destroyed, opened == nil { p(destroyed.sentence) }
        if let (content, messages) = opened {
            record(told(content))
            h3("Messages")
            if messages.isEmpty { p("None yet.") }
            ol(.class("history")) {
                for message in messages {
                    li {
                        b(message.fromReporter ? "The reporter" : "The office")
                        ", "
                        time(words.short(message.at), .datetime(words.iso(message.at)))
                        p(message.text)
                    }
                }
            }
            answerForm
        } else if destroyed != nil, !keepsMessages {
            p("What stays is listed above.", .class("hint"))
        } else if mayOpen {
            OpeningPart(report: report.id, gate: gate, form: form, problems: problems, words: words).html
            if problems.of("answer") != nil { answerForm }
        } else {
            p("It is sealed, and your role does not open it.")
        }
    }

    private var answerForm: HTML {
        TypedHTML.form(.method(.post), .action("/office/reports/\(report.id)/answer"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Write to the reporter", name: "answer",
                hint: "Read by whoever has the six words.", problem: problems.of("answer")
            ) { Elements.textarea($0, text: typed["answer"] ?? "") }
            div(.class("actions")) { button("Send", .type("submit"), .class("button quiet")) }
        }
    }

    /// The main answers always, the others where there is one.
    private func told(_ content: ReportContent) -> [(String, HTML)] {
        let kinds =
            content.kinds.isEmpty
            ? [] : [("Checked", ul { for kind in content.kinds { li(kind.title) } })]
        let further: [(String, String?)] = [
            ("Kind of place", content.placeKind?.title),
            ("At an event of the institution", content.atEvent ? "Yes" : nil),
            ("How they know", content.how?.title),
            ("Told at", content.toldTime.isEmpty ? nil : content.toldTime),
            ("They are to each other", content.relation?.title), ("Who did it", content.accused?.title),
            ("Reached the department", content.source?.title),
            ("Case number", content.caseNumber.isEmpty ? nil : content.caseNumber),
            ("Leaflet", content.leafletGiven ? "The teller says it was given" : nil),
        ]
        return [("What happened", text(content.what))] + kinds + [("Where", text(content.place))]
            + [
                ("People", text(content.people)), ("Bias", text(content.bias)),
                ("Police", text(content.police)), ("Contact", text(content.contact)),
            ] + further.compactMap { name, value in value.map { (name, HTML(text: $0)) } }
    }

    private func text(_ text: String) -> HTML { HTML(text: text.isEmpty ? "Not said" : text) }
}
