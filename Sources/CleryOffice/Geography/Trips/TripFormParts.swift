import CleryLaw
import TypedHTML

/// The parts of the trip form: fields with what was typed and what is wrong.
struct TripFormParts: Sendable {
    let fields: TypedFields
    let problems: [Problem]

    func text(
        _ label: String, _ name: String, hint: String? = nil, type: String = "text",
        inputmode: String? = nil
    ) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) { attributes in
            Elements.input(
                attributes + [
                    .type(type), .value(fields[name]), inputmode.map { .inputmode($0) },
                ])
        }
    }

    func long(_ label: String, _ name: String, hint: String? = nil) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) { attributes in
            Elements.textarea(attributes + [.rows(3)], text: fields[name])
        }
    }

    func list(
        _ label: String, _ name: String, _ options: [(value: String, title: String)], any: String? = nil,
        hint: String? = nil
    ) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                if let any { option(any, .value("")) }
                for one in options {
                    option(one.title, .value(one.value), .selected(one.value == fields[name]))
                }
            }
        }
    }

    /// Choices of which each says what it means.
    func choices(
        _ legend: String, _ name: String, hint: String? = nil,
        _ options: [(value: String, title: String, hint: String?)]
    ) -> HTML {
        fieldset(.class("choices")) {
            TypedHTML.legend(legend)
            if let hint { p(hint, .class("hint")) }
            if let problem = problems.of(name) {
                p(problem.sentence, .class("problem"), .id("\(name)-problem"))
            }
            for (index, one) in options.enumerated() {
                label(.class("choice")) {
                    HTML.void(
                        "input",
                        [
                            index == 0 ? .id(name) : nil, .type("radio"), .name(name), .value(one.value),
                            .checked(fields[name] == one.value),
                            problems.of(name) == nil ? nil : .describedBy("\(name)-problem"),
                        ])
                    span {
                        one.title
                        if let hint = one.hint { small(hint) }
                    }
                }
            }
        }
    }

    func yesNo(_ legend: String, _ name: String, hint: String? = nil) -> HTML {
        choices(legend, name, hint: hint, YesNo.allCases.map { ($0.rawValue, $0.title, nil) })
    }

    /// What is wrong, with a way to each field, at the top of a long form.
    @HTMLBuilder var faults: HTML {
        if !problems.isEmpty {
            notice("stop") {
                p {
                    b(
                        problems.count == 1
                            ? "One thing is to be looked at."
                            : "\(problems.count) things are to be looked at.")
                }
                ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
            }
        }
    }
}
