import CleryLaw
import TypedHTML

/// The questions of law or policy as a form, and what was answered.
struct AnswerFields {
    var values = TypedFields()
    var problems: [Problem] = []

    static let violations = ["liquor", "drug", "weapons", "dui", "public_drunkenness", "other"]
    private static let laws = [
        ("yes", "A law was broken"), ("no", "A policy only, and no law"),
        ("depends", "It depends on the case: each row is answered by itself"),
    ]
    private static let elements = [
        ("yes", "Yes"), ("no", "No"), ("", "Not known yet"),
    ]

    /// What stands in the form before anything is typed.
    init(_ answer: ReferralAnswer?) {
        guard let answer else { return }
        values["violation"] = answer.violation?.rawValue ?? ""
        values["law"] = answer.law.isYes ? "yes" : answer.law.isNo ? "no" : "depends"
        values["federal"] = answer.federalOnly ? "yes" : ""
        values["record"] = Self.word(answer.record)
        values["sanction"] = Self.word(answer.sanction)
        values["basis"] = answer.basis
    }

    init(_ form: Form) { values = TypedFields(form) }

    private static func word(_ known: Known<Bool>) -> String { known.isYes ? "yes" : known.isNo ? "no" : "" }

    /// The answer, or what is wrong with it.
    ///
    /// - Parameter singly: for rows, of which none "depends".
    mutating func answer(singly: Bool) -> ReferralAnswer? {
        var answer = ReferralAnswer()
        if Self.violations.contains(values["violation"]) {
            answer.violation = LawViolation(rawValue: values["violation"])
        }
        if answer.violation == nil {
            problems.append(Problem("violation", "Say which kind of violation these words mean."))
        }
        answer.basis = values.text("basis", upTo: 200, &problems)
        guard answer.violation?.category != nil else {
            return problems.isEmpty ? answer : nil
        }
        switch values["law"] {
        case "yes": answer.law = .known(true)
        case "no": answer.law = .known(false)
        case "depends" where !singly: break
        default: problems.append(Problem("law", "Say whether a law was broken, or only a policy."))
        }
        if answer.law.isYes {
            answer.federalOnly = values["federal"] == "yes" && answer.violation == .drug
            answer.record = ReferralAnswer.known(values["record"])
            answer.sanction = ReferralAnswer.known(values["sanction"])
        }
        return problems.isEmpty ? answer : nil
    }

    /// - Parameter mark: sets the ids apart where the form stands twice on a page; the names of the fields stay.
    @HTMLBuilder func html(singly: Bool, mark: String = "") -> HTML {
        control("Kind of violation", "violation", mark) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in Self.violations {
                    option(
                        one == "other" ? "None of these" : FactTitles.title(one), .value(one),
                        .selected(values["violation"] == one))
                }
            }
        }
        radios(
            "Law or policy", "law", mark, Self.laws.filter { !singly || $0.0 != "depends" },
            hint: "A student of 22 who drinks in a dry hall breaks a policy; one of 19 breaks a law too.")
        radios(
            "Was a disciplinary action begun of which a record is made?", "record", mark, Self.elements,
            hint: "For a breach of law. An educational talk without a record is none.")
        radios("May it lead to a sanction?", "sanction", mark, Self.elements)
        div(.class("field")) {
            label(.class("choice")) {
                input(
                    .type("checkbox"), .name("federal"), .value("yes"),
                    .checked(values["federal"] == "yes"))
                span("Drugs: only federal law was broken, and the State allows it")
            }
        }
        control("Statute, and the facts that decide (age, place, amount; never a name)", "basis", mark) {
            Elements.input($0 + [.type("text"), .value(values["basis"])])
        }
    }

    private func control(
        _ title: String, _ name: String, _ mark: String, _ control: ([Attribute?]) -> HTML
    ) -> HTML {
        let problem = problems.of(name)
        return div(.class(problem == nil ? "field" : "field wrong")) {
            label(title, .for(mark + name))
            if let problem { p(problem.sentence, .class("problem"), .id("\(mark)\(name)-problem")) }
            control([
                .id(mark + name), .name(name),
                problem == nil ? nil : .describedBy("\(mark)\(name)-problem"),
                problem == nil ? nil : .invalid(),
            ])
        }
    }

    private func radios(
        _ title: String, _ name: String, _ mark: String, _ options: [(String, String)], hint: String? = nil
    ) -> HTML {
        let problem = problems.of(name)
        return fieldset(
            .class(problem == nil ? "choices" : "choices wrong"),
            problem == nil ? nil : .describedBy("\(mark)\(name)-problem")
        ) {
            legend(title)
            if let hint { p(hint, .class("hint")) }
            if let problem { p(problem.sentence, .class("problem"), .id("\(mark)\(name)-problem")) }
            for (value, words) in options {
                label(.class("choice")) {
                    input(.type("radio"), .name(name), .value(value), .checked(values[name] == value))
                    span(words)
                }
            }
        }
    }
}
