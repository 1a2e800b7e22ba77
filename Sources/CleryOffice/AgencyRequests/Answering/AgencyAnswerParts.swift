import CleryLaw
import TypedHTML

/// The parts of the answer form, with what was typed and what is wrong.
struct AgencyAnswerParts: Sendable {
    let draft: AgencyAnswerDraft
    let offenses: [any Offense.Type]

    var kinds: HTML {
        fieldset(.class("choices")) {
            legend("The answer")
            if let problem = draft.problems.of("kind") {
                p(problem.sentence, .class("problem"), .id("kind-problem"))
            }
            for (index, kind) in AgencyReply.kinds.enumerated() {
                label(.class("choice")) {
                    HTML.void(
                        "input",
                        [
                            index == 0 ? .id("kind") : nil, .type("radio"), .name("kind"),
                            .value(kind.rawValue), .checked(draft.kind == kind.rawValue),
                            draft.problems.of("kind") == nil ? nil : .describedBy("kind-problem"),
                        ])
                    span {
                        kind.choice
                        small(hint(kind))
                    }
                }
            }
        }
    }

    private func hint(_ kind: AgencyFacts.Reply) -> String {
        switch kind {
        case .data: "Below, one by one, or as a list."
        case .nothingToReport: "None of these crimes was reported at these places."
        case .cannotSeparate: "You may still send what you have; say under Remarks what it covers."
        case .refused, .noAnswer: "If you can, say why under Remarks."
        }
    }

    var received: HTML {
        textField(
            "Day of the answer", name: "day", value: draft.day, type: "date",
            problem: draft.problems.of("day"))
    }

    @HTMLBuilder var who: HTML {
        textField(
            "Name and title", name: "who", value: draft.content.who, problem: draft.problems.of("who"),
            autocomplete: "name")
        textField(
            "E-mail or phone", name: "reach", value: draft.content.reach,
            hint: "In case we have a question.", problem: draft.problems.of("reach"))
        field(
            "Remarks", name: "words", hint: "No names of persons harmed or accused, please.",
            problem: draft.problems.of("words")
        ) { attributes in
            Elements.textarea(attributes + [.rows(3)], text: draft.content.words)
        }
    }

    /// One incident. `before` so many are kept already.
    func row(_ index: Int, of before: Int) -> HTML {
        let text = index < draft.rows.count ? draft.rows[index] : AgencyRowText()
        func problem(_ name: String) -> Problem? { draft.problems.of("r\(index)-\(name)") }
        func line(_ title: String, _ name: String, type: String = "text", hint: String? = nil) -> HTML {
            textField(
                title, name: "r\(index)-\(name)", value: text[name], type: type, hint: hint,
                problem: problem(name))
        }
        let isOpen = index == 0 || !text.isEmpty
        return details(.class("fold"), .open(isOpen)) {
            summary("Incident \(before + index + 1)")
            line("Date reported", "date_reported", type: "date")
            line("Date occurred", "date_occurred", type: "date", hint: "Empty if not known.")
            line("Occurred through", "occurred_through", type: "date", hint: "Only for a range of days.")
            line("Address or place", "address")
            choose(
                "Offense", "r\(index)-offense", text["offense"], problem("offense"), "Choose the crime",
                offenses.map { ($0.publicName, $0.title) })
            choose(
                "Bias motive", "r\(index)-bias", text["bias"], problem("bias"), "None",
                AgencyRowReading.biases.map { ($0.rawValue, $0.title) })
            line("Persons arrested", "arrests", hint: "For weapons, drug and liquor law.")
            line("Your case number", "case_number")
            line("Remarks", "remarks", hint: "No names, please.")
        }
    }

    private func choose(
        _ label: String, _ name: String, _ chosen: String, _ problem: Problem?, _ any: String,
        _ options: [(value: String, title: String)]
    ) -> HTML {
        field(label, name: name, problem: problem) { attributes in
            Elements.select(attributes) {
                option(any, .value(""))
                for one in options { option(one.title, .value(one.value), .selected(one.value == chosen)) }
            }
        }
    }
}
