import CleryLaw
import TypedHTML

/// The controls of the facts page. Each shows what stands in its field and nothing else.
struct FactsControls: Sendable {
    let fields: FactFields
    let problems: [Problem]

    func choose(
        _ label: String, _ name: String, _ options: [(value: String, title: String)],
        any: String = "Not known"
    ) -> HTML {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                option(any, .value(""))
                for one in options {
                    option(one.title, .value(one.value), .selected(one.value == fields[name]))
                }
            }
        }
    }

    /// A fact of a list of words, which may also be no question here.
    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ label: String, _ name: String, _ type: Word.Type
    ) -> HTML {
        choose(label, name, FactTitles.of(type) + [("n/a", "Does not apply")])
    }

    func three(_ label: String, _ name: String, yes: String = "Yes", no: String = "No") -> HTML {
        choose(label, name, [("yes", yes), ("no", no), ("n/a", "Does not apply")])
    }

    func count(_ label: String, _ name: String, hint: String? = nil) -> HTML {
        text(label, name, type: "number", hint: hint)
    }

    func day(_ label: String, _ name: String) -> HTML { text(label, name, type: "date") }

    func text(
        _ label: String, _ name: String, type: String = "text", hint: String? = nil, list: String? = nil
    ) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) { attributes in
            Elements.input(
                attributes + [.type(type), .value(fields[name]), list.map { .data(name: "list", $0) }])
        }
    }

    func tick(_ label: String, _ name: String) -> HTML {
        TypedHTML.label(.class("choice")) {
            input(.type("checkbox"), .name(name), .value("yes"), .checked(fields[name] == "yes"))
            span(label)
        }
    }

    func hidden(_ name: String) -> HTML {
        fields[name].isEmpty
            ? .nothing : input(.type("hidden"), .name(name), .value(fields[name]))
    }

    /// When it was: day and clock of the beginning, and of the end where it is known.
    func moment(_ name: String, unknown: String? = nil) -> HTML {
        HTML([
            day("Day", "\(name)-day"), text("Time, if known", "\(name)-time", type: "time"),
            day("Until day", "\(name)-until-day"), text("Until time", "\(name)-until-time", type: "time"),
            unknown.map { tick($0, "\(name)-no-time") } ?? hidden("\(name)-no-time"),
            hidden("\(name)-was"),
        ])
    }

    /// Where it was: a place of the office, or its Clery geography where it has no name here.
    func place(_ name: String, any: String) -> HTML {
        HTML([
            text("Place", "\(name)-place", list: "campus-places"), hidden("\(name)-place-was"),
            choose("Or its Clery geography", "\(name)-geo", FactTitles.geography, any: any),
            three("Student housing", "\(name)-home"),
        ])
    }

    /// A part of a fold with its own heading.
    func group(_ title: String, hint: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML {
        div(.class("inside")) {
            fieldset(.class("moment")) {
                legend(title)
                if let hint { p(hint, .class("hint")) }
                content()
            }
        }
    }

    /// A part that is folded as long as nothing of it is stated or wrong. The fields are named from the line on.
    func folded(
        _ title: String, _ line: String, _ parts: [String], hint: String? = nil, also open: Bool = false,
        @HTMLBuilder _ content: () -> HTML
    ) -> HTML {
        let names = parts.map { "\(line)-\($0)" }
        let isSaid = names.contains { !fields[$0].isEmpty || problems.of($0) != nil }
        return details(.class("inside"), .open(isSaid || open)) {
            summary(title)
            fieldset(.class("moment")) {
                legend(title, .class("hidden"))
                if let hint { p(hint, .class("hint")) }
                content()
            }
        }
    }

    /// A group of facts, folded to one line that says what is stated. It is open where something is wrong.
    func fold(
        _ id: String, _ title: String, _ said: String, open: Bool = false, @HTMLBuilder _ content: () -> HTML
    ) -> HTML {
        let wrong = problems.contains { $0.field == id || $0.field.hasPrefix(id + "-") }
        return details(.class("fold"), .id("part-\(id)"), .open(open || wrong)) {
            summary {
                span(title)
                small(said)
            }
            content()
        }
    }

    /// Shows the page again with an empty line more; what was typed stays.
    func more(_ label: String, _ list: String, at action: String) -> HTML {
        button(
            label, .type("submit"), .name("more"), .value(list), .class("button quiet"),
            .data(name: "formaction", action))
    }
}
