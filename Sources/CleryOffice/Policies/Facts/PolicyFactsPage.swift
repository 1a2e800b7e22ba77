import CleryLaw
import TypedHTML

/// The facts of the institution, with what the registry of places says of each.
struct PolicyFactsPage: Page {
    let scope: PolicyScope
    /// The campuses that the page speaks of.
    let facts: [(Campus, InstitutionFacts)]
    let stated: [StatedFact.Key: StatedFact]
    let names: [Int64: String]
    let saved: String
    let words: TimeWords
    let form: String
    var typed: [InstitutionFact: (answer: String, why: String)] = [:]
    var problems: [Problem] = []

    let title = "Facts of the institution"
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    var body: HTML {
        h1(title)
        p(
            "Which statements the report of \(scope.year) owes follows from these answers alone, for \(scope.title). An answer holds for later reports too, until it is given anew.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") { p("Nothing was saved.") }
            ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
        } else if !saved.isEmpty {
            notice { p(saved == "0" ? "Nothing was changed." : "Saved.") }
        }
        scope.chooser("/office/policies/facts")
        if scope.mayWrite {
            TypedHTML.form(.method(.post), .action("/office/policies/facts")) {
                input(.type("hidden"), .name("form"), .value(form))
                scope.fields
                for fact in InstitutionFact.allCases { question(fact) }
                div(.class("actions")) { button("Save", .type("submit"), .class("button")) }
            }
        } else {
            notice {
                p("Answers for all campuses are given by those who may write for all. Choose a campus.")
            }
            for fact in InstitutionFact.allCases { question(fact) }
        }
    }

    private func question(_ fact: InstitutionFact) -> HTML {
        let now = stated[.init(scope.campus?.id, fact)]
        return HTML([
            h2(fact.question),
            p {
                standing(fact)
                if let condition = fact.condition {
                    let parts = StatementsOwed.all.flatMap { statement in
                        statement.condition == condition
                            ? [statement.title]
                            : statement.parts.filter { $0.condition == condition }.map {
                                PolicyTitles.title($0)
                            }
                    }
                    span(" It decides on: \(parts.joined(separator: "; ")).", .class("cite"))
                }
            },
            registry(fact),
            said(fact),
            scope.mayWrite && !(isShown(fact) && now == nil && typed[fact]?.answer.isEmpty != false)
                ? fields(fact, now) : .nothing,
        ])
    }

    /// The registry shows it everywhere, so that there is nothing to be answered.
    private func isShown(_ fact: InstitutionFact) -> Bool {
        !facts.isEmpty && facts.allSatisfy { $0.1.registry.shows(fact) }
    }

    @HTMLBuilder private func standing(_ fact: InstitutionFact) -> HTML {
        let values = facts.map { $0.1.value(fact) }
        if facts.contains(where: { $0.1.isContradicted(fact) }) {
            tag("the registry contradicts the answer", .stop)
        } else if values.contains(where: \.isUnknown) {
            tag("not answered", .care)
        } else if values.allSatisfy(\.isYes) {
            tag("yes", .ok)
        } else if values.allSatisfy(\.isNo) {
            tag("no", .ok)
        } else {
            tag("differs by campus", .plain)
        }
    }

    @HTMLBuilder private func registry(_ fact: InstitutionFact) -> HTML {
        let shown = facts.prefix(3).compactMap { one in
            one.1.registry.sentence(fact).map { facts.count > 1 ? "\(one.0.name): \($0)" : $0 }
        }
        for sentence in shown { p(sentence) }
        if facts.count > 3, !shown.isEmpty {
            let yes = facts.count { $0.1.registry.shows(fact) }
            p("In all, the registry shows it at \(yes) of \(facts.count) campuses.")
        }
    }

    /// What was stated, here and for all campuses.
    @HTMLBuilder private func said(_ fact: InstitutionFact) -> HTML {
        let keys: [Int64?] = scope.campus == nil ? [nil] : [scope.campus?.id, nil]
        for campus in keys {
            if let one = stated[.init(campus, fact)] {
                p(.class("cite")) {
                    campus == nil && scope.campus != nil ? "For all campuses: " : ""
                    "\(one.answer == true ? "Yes" : "No"), from the report of \(one.year) on. \(one.why) "
                    "Stated \(words.short(one.at))"
                    if let account = one.account { ", by \(names[account] ?? "account \(account)")" }
                    "."
                }
            }
        }
    }

    private func fields(_ fact: InstitutionFact, _ now: StatedFact?) -> HTML {
        let answer = typed[fact]?.answer ?? now?.answer.map { $0 ? "yes" : "no" } ?? ""
        return div(.class("pair narrow")) {
            textField(
                "On what it rests: \(short(fact))", name: "why-\(fact.rawValue)",
                value: typed[fact]?.why ?? now?.why ?? "", problem: problems.of("why-\(fact.rawValue)"))
            field(
                "Answer: \(short(fact))", name: "answer-\(fact.rawValue)",
                problem: problems.of("answer-\(fact.rawValue)")
            ) { attributes in
                Elements.select(attributes) {
                    option(
                        scope.campus == nil ? "Not answered" : "As for all campuses", .value(""),
                        .selected(answer.isEmpty))
                    option("Yes", .value("yes"), .selected(answer == "yes"))
                    option("No", .value("no"), .selected(answer == "no"))
                }
            }
        }
    }

    /// The fact in two words, so that each field of the page has a label of its own.
    private func short(_ fact: InstitutionFact) -> String {
        switch fact {
        case .onCampusHousing: "student housing"
        case .policeOrSecurity: "police or security"
        case .noncampusProperty: "noncampus property"
        case .noncampusOrganizations: "organizations"
        case .counselorProcedures: "counselors"
        case .appeals: "appeals"
        case .fireImprovements: "fire safety"
        }
    }
}
