import TypedHTML

/// The office's choice on older days of the log, a part of the page of its rules.
struct OlderChoice {
    let rule: LogOpenness.Rule
    let form: String
    var problem: Problem?

    var html: HTML {
        TypedHTML.form(.method(.post), .action("/office/settings/log")) {
            input(.type("hidden"), .name("form"), .value(form))
            fieldset(.class("choices")) {
                legend("How are days of the log before the last 60 open?")
                if let problem { p(problem.sentence, .class("problem")) }
                for one in LogOpenness.Rule.allCases {
                    label(.class("choice")) {
                        input(.type("radio"), .name("older"), .value(one.rawValue), .checked(one == rule))
                        span(one.title)
                    }
                }
            }
            p {
                "The last 60 days are always open at once (34 CFR 668.46(f)(5)). "
                a("Requests for older days", .href("/office/log/requests"))
            }
            div(.class("actions")) { button("Keep this choice", .type("submit"), .class("button")) }
        }
    }
}
