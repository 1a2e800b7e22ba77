import TypedHTML

/// The questions of the report form, each with the reason why it is asked and with what was typed already.
struct Asking: Sendable {
    let draft: ReportDraft

    func value(_ name: String) -> String { draft.typed[name] ?? "" }

    /// One line of text.
    func line(
        _ label: String, _ name: String, why: String, hint: String? = nil, type: String = "text",
        list: String? = nil, autocomplete: String? = nil
    ) -> HTML {
        question(name, label, why) {
            field(label, name: name, hint: hint, problem: draft.problems.of(name)) { attributes in
                Elements.input(
                    attributes + [
                        .type(type), .value(value(name)), list.map { .list($0) },
                        autocomplete.map { .autocomplete($0) },
                    ])
            }
        }
    }

    /// Room for several lines.
    func area(_ label: String, _ name: String, why: String, hint: String) -> HTML {
        question(name, label, why) {
            field(label, name: name, hint: hint, problem: draft.problems.of(name)) { attributes in
                Elements.textarea(attributes, text: value(name))
            }
        }
    }

    /// One of a list, or none of it.
    func one(
        _ label: String, _ name: String, why: String, _ options: [(value: String, title: String)],
        any: String = "Not said"
    ) -> HTML {
        question(name, label, why) {
            chooser(label, name: name, options: options, chosen: value(name), any: any)
        }
    }

    /// Any number of a list; `name` is the field of each, and what was checked is kept by its value.
    func several(
        _ label: String, _ name: String, why: String, _ options: [(value: String, title: String)]
    ) -> HTML {
        question(name, label, why) {
            // A long list stands closer together.
            fieldset(.class(options.count > 8 ? "choices dense" : "choices")) {
                legend(label)
                for option in options {
                    box(
                        "checkbox", name, option.value, option.title,
                        value("\(name)-\(option.value)") == "yes")
                }
            }
        }
    }

    /// Exactly one of a list, with one of them chosen from the beginning.
    func radios(
        _ label: String, _ name: String, why: String?, _ options: [(value: String, title: String)],
        first: String
    ) -> HTML {
        let chosen = options.contains { $0.value == value(name) } ? value(name) : first
        let choices = fieldset(.class("choices")) {
            legend(label)
            for option in options {
                box("radio", name, option.value, option.title, option.value == chosen)
            }
        }
        return why.map { reason in question(name, label, reason) { choices } } ?? choices
    }

    /// One thing that is so or not.
    func yes(_ label: String, _ name: String, _ words: String, why: String) -> HTML {
        question(name, label, why) {
            fieldset(.class("choices")) {
                legend(label)
                box("checkbox", name, "yes", words, value(name) == "yes")
            }
        }
    }

    private func box(_ kind: String, _ name: String, _ value: String, _ words: String, _ chosen: Bool) -> HTML
    {
        label(.class("choice")) {
            input(.type(kind), .name(name), .value(value), .checked(chosen))
            span(words)
        }
    }

    /// A question and, folded behind it, why it is asked.
    func question(
        _ name: String, _ label: String, _ why: String, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        div(.class("question")) {
            content()
            details(.class("why")) {
                summary {
                    "Why we ask"
                    span(": \(label)", .class("hidden"))
                }
                p(why)
            }
        }
    }
}
