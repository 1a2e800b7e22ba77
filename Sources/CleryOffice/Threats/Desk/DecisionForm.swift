import CleryLaw
import TypedHTML

/// The form of a decision: sent, not sent or waits; why; who was consulted; and who overrides what the law requires.
struct DecisionForm: Sendable {
    let address: String
    let law: ThreatLaw
    let typed: ThreatTyped
    let problems: [Problem]
    let form: String
    let isOpen: Bool

    var html: HTML {
        details(.class("fold"), .open(isOpen)) {
            summary {
                span("Write down the decision")
                small(law.isRequired ? "The law requires to tell the campus" : "")
            }
            TypedHTML.form(.method(.post), .action(address), .class("inside")) {
                input(.type("hidden"), .name("form"), .value(form))
                choices
                area("Why", "reason", "Facts and factors; no name. It is sealed.")
                elsewhere
                consulted
                waits
                override
                div(.class("actions")) { button("Decide", .type("submit"), .class("button")) }
            }
        }
    }

    private var choices: HTML {
        fieldset(.class("choices")) {
            legend("The decision")
            for problem in problems where problem.field == "decision" {
                p(problem.sentence, .class("problem"))
            }
            choice("not_sent", "Not sent", "With the reason, below.")
            choice("delayed", "Waits", "Only where telling the campus would compromise the response.")
            choice(
                "sent", "Sent by another way",
                "What is sent from here is written down by itself; this is for what another system sent.")
        }
    }

    private func choice(_ value: String, _ title: String, _ hint: String) -> HTML {
        label(.class("choice")) {
            input(
                .type("radio"), .name("decision"), .value(value), .checked(typed["decision"] == value))
            span {
                title
                small(hint)
            }
        }
    }

    private func area(_ label: String, _ name: String, _ hint: String?) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) { attributes in
            Elements.textarea(attributes, text: typed[name])
        }
    }

    private func line(_ label: String, _ name: String, type: String = "text", hint: String? = nil) -> HTML {
        textField(
            label, name: name, value: typed[name], type: type, hint: hint, problem: problems.of(name))
    }

    private var elsewhere: HTML {
        let isWrong = problems.of("sent-at") != nil
        return details(.class("inside"), .open(isWrong || !typed["sent-at"].isEmpty)) {
            summary("If another system sent it")
            p("Say above which system sent it and to whom.", .class("hint"))
            line("When it was sent", "sent-at", type: "datetime-local")
        }
    }

    private var consulted: HTML {
        fieldset(.class("moment")) {
            legend("Who was consulted, and when")
            if let problem = problems.of("consulted") { p(problem.sentence, .class("problem")) }
            for number in 1...ThreatTyped.lines {
                line("Consulted \(number)", "who-\(number)")
                line("Day and time \(number)", "when-\(number)", type: "datetime-local")
            }
        }
    }

    private var waits: HTML {
        let isWrong = ["ground", "judge", "again"].contains { problems.of($0) != nil }
        return details(.class("inside"), .open(isWrong || typed["decision"] == "delayed")) {
            summary("If it waits")
            p(NotificationDelay.sentence, .class("hint"))
            fieldset(.class("choices")) {
                legend(ThreatFact.delay.question)
                if let problem = problems.of("ground") { p(problem.sentence, .class("problem")) }
                for one in Emergency.DelayGround.allCases {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("ground"), .value(one.rawValue),
                            .checked(typed["ground"] == one.rawValue))
                        span(one.title)
                    }
                }
            }
            line("In whose judgment", "judge", hint: "The responsible authority, by name and office. Sealed.")
            line("Look again at", "again", type: "datetime-local", hint: "Within 24 hours.")
        }
    }

    private var override: HTML {
        let isWrong = ["ordered-by", "ordered-why"].contains { problems.of($0) != nil }
        return details(.class("inside"), .open(isWrong || !typed["ordered-by"].isEmpty)) {
            summary("If the law requires it and it is not done")
            p(
                "It takes the name of the person who decides so and the reason. It stands in the record for good, and counsel is shown it.",
                .class("hint"))
            line("Who decides against it", "ordered-by", hint: "Sealed.")
            area("Why, although it is required", "ordered-why", nil)
        }
    }
}
