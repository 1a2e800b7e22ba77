import CleryLaw
import TypedHTML

/// All facts of a place, in groups, for whoever wants to state several at once.
struct PlaceFactsPage: Page {
    let desk: PlaceDesk
    let form: String
    var values: [String: String]
    /// What is known already is corrected, or changed from a day on: which of the two, the person says.
    var since = PlaceSince()
    var kind = ""
    var incident = ""
    var problems: [Problem] = []
    var title: String { "Facts of \(desk.title)" }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: desk.title, href: desk.address),
        ]
    }

    /// The groups of facts, in the order of the law's questions.
    static let groups: [(title: String, names: [String])] = [
        (
            "Whose it is",
            [.buildingOrProperty, .owner, .control, .landOwner, .spot].map(\PlaceQuestion.rawValue)
        ),
        (
            "Where it lies",
            [.withinCampus, .contiguous].map(\PlaceQuestion.rawValue) + [PlaceStatement.miles]
        ),
        (
            "What it is used for",
            [.educationalUse, .studentHousing, .frequentlyUsed, .supportsInstitution].map(
                \PlaceQuestion.rawValue)
        ),
        (
            "A student organization",
            [PlaceStatement.organization]
                + [.organizationControls, .organizationRecognized].map(\PlaceQuestion.rawValue)
        ),
        (
            "A separate campus",
            [.branchCampus, .programOfStudy, .administratorOnSite].map(\PlaceQuestion.rawValue)
        ),
        (
            "A trip or a host family",
            [.nights, .repeatedUse, .significantControl].map(\PlaceQuestion.rawValue)
        ),
        (
            "Public property",
            [.publicKind, .reference, .adjacency, .barrier, .barrierCrossed, .milesIntoPark].map(
                \PlaceQuestion.rawValue)
        ),
    ]

    static func values(_ desk: PlaceDesk) -> [String: String] {
        let period = PlacePeriod(
            id: 0, place: 0, facts: desk.facts(on: desk.today),
            organization: desk.period(on: desk.today)?.organization)
        return Dictionary(
            PlaceStatement.names.map { ($0, period.text(of: $0)) }, uniquingKeysWith: { a, _ in a })
    }

    static func values(_ form: Form) -> [String: String] {
        Dictionary(
            form.fields.filter { $0.name.hasPrefix("fact-") }.map {
                (String($0.name.dropFirst(5)), $0.value)
            },
            uniquingKeysWith: { a, _ in a })
    }

    var body: HTML {
        h1(title)
        p(
            "State what is so. The category is the law’s answer and is not chosen. “Not known” stays a question; it never becomes a no.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was kept yet:")
                ul { for problem in problems { li(problem.sentence) } }
            }
        }
        TypedHTML.form(.method(.post), .action(desk.address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(desk.stamp))
            if !incident.isEmpty { input(.type("hidden"), .name("incident"), .value(incident)) }
            if desk.periods.isEmpty { kinds }
            for group in PlaceFactsPage.groups { self.group(group) }
            since.html(problems)
            div(.class("actions")) {
                button(
                    "See what this changes", .type("submit"), .name("what"), .value("look"), .class("button"))
                a("Back to the place", .class("button quiet"), .href(desk.address))
            }
        }
    }

    private var kinds: HTML {
        field("What sort of place it is", name: "kind", problem: problems.of("kind")) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in PlaceKind.allCases where one != .campus {
                    option(one.title, .value(one.rawValue), .selected(one.rawValue == kind))
                }
            }
        }
    }

    /// A group is open where it holds a fact that is known or asked.
    private func group(_ group: (title: String, names: [String])) -> HTML {
        let isAsked = group.names.contains { name in
            let value = values[name] ?? ""
            return name == desk.open?.asks
                || (value != "na" && !value.isEmpty && name != PlaceQuestion.buildingOrProperty.rawValue)
        }
        let isMain = PlaceFactsPage.groups.prefix(3).contains { $0.title == group.title }
        let isWrong = group.names.contains { problems.of("fact-\($0)") != nil }
        return details(.class("fold"), .open(isAsked || isMain || isWrong)) {
            summary(group.title)
            div(.class("inside")) { for name in group.names { self.fact(name) } }
        }
    }

    private func fact(_ name: String) -> HTML {
        let value = values[name] ?? ""
        let problem = problems.of("fact-\(name)")
        if name == PlaceStatement.miles {
            return textField(
                "Miles from the border of the campus", name: "fact-\(name)", value: value,
                hint: "Evidence of contiguity; a distance alone decides nothing.", problem: problem)
        }
        if name == PlaceStatement.organization { return organization(value, problem) }
        guard let question = PlaceQuestion(rawValue: name) else { return .nothing }
        let choices = PlaceFact.choices(question)
        if choices.isEmpty {
            return textField(
                question.sentence, name: "fact-\(name)", value: value,
                hint: "A number; “na” where it is no question here.", problem: problem)
        }
        return field(question.sentence, name: "fact-\(name)", problem: problem) { attributes in
            Elements.select(attributes) {
                option("Not known", .value(""), .selected(value.isEmpty))
                for choice in choices {
                    option(choice.title, .value(choice.value), .selected(choice.value == value))
                }
                option("No question here", .value("na"), .selected(value == "na"))
            }
        }
    }

    private func organization(_ value: String, _ problem: Problem?) -> HTML {
        field(
            "Which organization owns or controls it", name: "fact-\(PlaceStatement.organization)",
            hint: desk.organizations.isEmpty
                ? "None is known yet. Add it under Organizations; its dates of recognition are kept there."
                : "Its dates of recognition decide when it counts.", problem: problem
        ) { attributes in
            Elements.select(attributes) {
                option("None", .value(""), .selected(value.isEmpty))
                for one in desk.organizations.sorted(by: { $0.value < $1.value }) {
                    option(one.value, .value("\(one.key)"), .selected("\(one.key)" == value))
                }
            }
        }
    }
}
