import TypedHTML

/// The rules that turn claims into roles, and the form for one more.
struct SignOnRulesPart: Sendable {
    let rules: [RoleRule]
    let campuses: [Campus]
    let typed: RuleForm
    let form: String

    var html: HTML {
        HTML([
            p(
                "The rules are looked at anew at every sign-in. A role given by one ends when its claim is gone; a role given by hand stays."
            ),
            rules.isEmpty
                ? empty("No rule yet") { p("Without a rule single sign-on gives nobody a role.") } : table,
            h3("Add a rule"),
            add,
        ])
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(rules.count) rule\(rules.count == 1 ? "" : "s")")
            thead {
                tr {
                    for head in ["Claim", "Test", "Value", "Role", "Campus"] { th(head, .scope(.col)) }
                    th(.scope(.col)) { span("What to do", .class("hidden")) }
                }
            }
            tbody { for rule in rules { row(rule) } }
        }
    }

    private func row(_ rule: RoleRule) -> HTML {
        tr {
            td(.class("first")) { code(rule.claim) }
            td(rule.test.title, .data(label: "Test"))
            td(.data(label: "Value")) { code(rule.value) }
            td(rule.role.title, .data(label: "Role"))
            td(campusName(rule.campus, campuses), .data(label: "Campus"))
            td {
                TypedHTML.form(.method(.post), .action("/office/single-sign-on/rules/\(rule.id)/end")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "End it", .type("submit"), .class("button quiet"),
                        .label("End the rule for \(rule.role.title) by \(rule.claim) \(rule.value)"))
                }
            }
        }
    }

    private var add: HTML {
        TypedHTML.form(.method(.post), .action("/office/single-sign-on/rules"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Claim", name: "claim", value: typed.claim,
                hint:
                    "As the provider names it, such as groups or eduPersonScopedAffiliation. One inside another: realm_access.roles.",
                problem: typed.problems.of("claim"))
            chooser(
                "Test", name: "test", options: RoleRule.Test.allCases.map { ($0.rawValue, $0.title) },
                chosen: typed.test.rawValue)
            textField(
                "Value", name: "value", value: typed.value,
                hint: "Capital and small letters count.", problem: typed.problems.of("value"))
            if let problem = typed.problems.of("role") { p(problem.sentence, .class("problem")) }
            chooser(
                "Role", name: "role", options: Role.allCases.map { ($0.rawValue, $0.title) },
                chosen: typed.role, any: "Choose")
            if let problem = typed.problems.of("campus") { p(problem.sentence, .class("problem")) }
            chooser(
                "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                chosen: typed.campus, any: "All campuses")
            div(.class("actions")) { button("Add the rule", .type("submit"), .class("button")) }
        }
    }
}

/// What a campus of a rule or grant is called; nil is all of them.
func campusName(_ id: Int64?, _ campuses: [Campus]) -> String {
    id.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "All"
}
