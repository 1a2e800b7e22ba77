import TypedHTML

/// The part of an incident's page that tells of other reports of the same incident.
struct JoinPart {
    let id: Int64
    let joined: [(id: Int64, number: String)]
    let twice: [LikelyTwice]
    /// The session's token; nil for whoever only reads.
    let form: String?
    let problem: Problem?
    let typed: String

    @HTMLBuilder var html: HTML {
        h2("Other reports of the same incident")
        if joined.isEmpty {
            p("None is joined to it. What is joined is counted as one incident.")
        } else {
            p {
                "Counted as one incident with "
                for other in joined {
                    a(other.number, .href("/office/incidents/\(other.id)"))
                    " "
                }
            }
        }
        if let form {
            if !joined.isEmpty {
                TypedHTML.form(.method(.post), .action("/office/incidents/\(id)/part")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button("Part it from them", .type("submit"), .class("button quiet"))
                }
            }
            if !twice.isEmpty {
                p("These may tell of the same:")
                ul(.class("lines")) { for one in twice { suggestion(one, form) } }
            }
            details(.open(problem != nil)) {
                summary("Join it to another")
                TypedHTML.form(
                    .method(.post), .action("/office/incidents/\(id)/join"), .class("narrow")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    textField(
                        "Number of the other incident", name: "number", value: typed,
                        hint: "The older number stays in front; both are kept and found.", problem: problem)
                    button("Join them", .type("submit"), .class("button"))
                }
            }
        }
    }

    private func suggestion(_ one: LikelyTwice, _ form: String) -> HTML {
        li {
            a(one.number, .href("/office/incidents/\(one.id)"))
            " \(one.nature): \(one.why). "
            TypedHTML.form(.method(.post), .action("/office/incidents/\(id)/join"), .class("inline")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("number"), .value(one.number))
                button("Join", .type("submit"), .class("button quiet"), .label("Join \(one.number)"))
            }
        }
    }
}
