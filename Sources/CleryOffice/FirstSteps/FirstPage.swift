import CleryLaw
import TypedHTML

/// What a new office is asked first, together: what the institution has, its buildings, its State.
struct FirstPage: Page {
    let year: Int
    let campuses: [Campus]
    /// Facts that the registry of places shows.
    let shown: Set<InstitutionFact>
    /// Every fact is known at every campus.
    let isAnswered: Bool
    /// The State's definitions that are chosen.
    let pack: String?
    let mayPlace: Bool
    let placeCount: Int
    var typed: FirstAnswers
    let form: String
    var problems: [Problem] = []

    let title = "First answers"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    var body: HTML {
        h1(title)
        p(
            "What the \(year) report must hold follows from these answers. What does not apply to you drops out by itself, with its ground.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") { p("Nothing was saved.") }
            ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
        } else if isAnswered {
            notice {
                p {
                    "These questions are answered. "
                    a("Facts of the institution", .href("/office/policies/facts?year=\(year)"))
                    " shows each with its ground; saving here states anew what differs."
                }
            }
        }
        TypedHTML.form(.method(.post), .action("/office/first")) {
            input(.type("hidden"), .name("form"), .value(form))
            facts
            if mayPlace { places }
            state
            div(.class("actions")) { button("Save and go on", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private var facts: HTML {
        fieldset(.class("choices")) {
            legend("Which of these does the institution have?")
            for fact in InstitutionFact.allCases {
                choice(
                    "checkbox", "has", fact.rawValue, id: "has-\(fact.rawValue)", fact.thing,
                    shown.contains(fact) ? "The registry of places shows it." : fact.question,
                    typed.has.contains(fact))
            }
            choice(
                "checkbox", "sure", "yes", id: "sure", "Of what I have not ticked there is none",
                "With nothing ticked: no housing, no police, no noncampus property, and so on.", typed.isSure)
        }
        textField(
            "On what these answers rest", name: "why", value: typed.why,
            hint: "Such as: the deeds and leases, and the list of recognized organizations.",
            problem: problems.of("why"))
    }

    @HTMLBuilder private var places: HTML {
        h2("Your buildings and lots", .id("buildings"))
        if placeCount > 0 {
            p {
                "\(placeCount) place\(placeCount == 1 ? " is" : "s are") in "
                a("the registry", .href("/office/places"))
                ". Write here what is missing."
            }
        }
        if campuses.count > 1 {
            chooser(
                "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                chosen: typed.campus, any: "Choose a campus")
        }
        field(
            "A building or lot on each line", name: "places",
            hint:
                "Its name, a comma, its street address. Property elsewhere is entered on the page of places.",
            problem: problems.of("places")
        ) { Elements.textarea($0 + [.rows(4)], text: typed.places) }
        fieldset(.class("choices")) {
            legend("How you have them")
            for hold in FirstAnswers.Hold.allCases {
                choice(
                    "radio", "hold", hold.rawValue, id: "hold-\(hold.rawValue)", hold.title, hold.sentence,
                    typed.hold == hold.rawValue)
            }
            choice(
                "checkbox", "together", "yes", id: "together",
                "They lie together, and we use them for teaching or for students",
                "Within one reasonably contiguous area: they are counted as on campus (34 CFR 668.46(a)).",
                typed.isTogether)
        }
    }

    @HTMLBuilder private var state: HTML {
        h2("Your State")
        if let pack {
            p {
                "The definitions of \(pack) are chosen. "
                a("Definitions of the State", .href("/office/policies/jurisdiction"))
            }
        } else {
            chooser(
                "Definitions of domestic violence, dating violence, sexual assault, stalking and consent",
                name: "state",
                options: ShippedJurisdictions.all.map { ($0.name, PolicySections("\($0.text)").title) },
                chosen: typed.state, any: "Another State: I write them later")
            p(
                "They were written from the statutes and print only after counsel has checked them, as you say on the next pages."
            )
        }
    }

    private func choice(
        _ type: String, _ name: String, _ value: String, id: String, _ words: String, _ sentence: String,
        _ isChosen: Bool
    ) -> HTML {
        let problem = problems.of(id)
        return HTML([
            problem.map { p($0.sentence, .class("problem")) } ?? .nothing,
            label(.class("choice")) {
                input(.type(type), .name(name), .value(value), .id(id), .checked(isChosen))
                span {
                    words
                    small(sentence)
                }
            },
        ])
    }
}

extension InstitutionFact {
    /// The thing itself, as a list names it.
    var thing: String {
        switch self {
        case .onCampusHousing: "On-campus student housing"
        case .policeOrSecurity: "A police or security department"
        case .noncampusProperty: "Noncampus buildings or property"
        case .noncampusOrganizations: "Student organizations with noncampus locations"
        case .counselorProcedures: "Procedures for pastoral or professional counselors"
        case .appeals: "Appeals in disciplinary proceedings"
        case .fireImprovements: "Improvements of fire safety that were found necessary"
        }
    }
}
