import CleryLaw
import TypedHTML

/// The interview: one question at a time while a fact decides, and all facts below for whoever wants to state them.
struct FactsPage: Page {
    let reasoned: Reasoned
    var sheet: FactsSheet
    private var form: String { sheet.form }
    /// Facts that the person has said nobody knows; they are not asked again in this sitting.
    var skipped: Set<String> = []
    /// What somebody else has stated meanwhile.
    var conflict: String?
    /// The geography of its place at its own time.
    var placeThen: PlaceThenPart?
    private var incident: Incident { reasoned.incident }
    private var number: String { incident.number ?? incident.key }
    var title: String { "Facts of incident \(number)" }
    let section: Section? = .incidents
    var crumbs: [Crumb] {
        [
            Crumb(title: "Incidents", href: "/office/incidents"),
            Crumb(title: number, href: "/office/incidents/\(incident.id)"),
        ]
    }

    var body: HTML {
        h1(title)
        p("\(incident.nature), \(reasoned.place.name)", .class("lead"))
        if let placeThen {
            record([("Place at its time", placeThen.html(reasoned.place, link: true, incident: incident.id))])
        }
        if let conflict {
            notice("stop") {
                p(
                    "Somebody else has changed these facts since you opened the page. Yours were not kept; they stand in the form below."
                )
                p("Now kept: \(conflict)")
            }
        }
        if !sheet.problems.isEmpty {
            notice("stop") {
                p("Nothing was changed yet:")
                ul {
                    for problem in sheet.problems {
                        // The interview's question stands right below; all others are somewhere in the form.
                        li {
                            problem.field == "supposing"
                                ? HTML(text: problem.sentence)
                                : a(problem.sentence, .href("#\(problem.field)"))
                        }
                    }
                }
            }
        }
        h2("What is counted now")
        now
        question
        h2("All facts")
        p("State what is known. Leave \"Not known\" where nobody knows: it never becomes a no.")
        sheet.html
    }

    private var now: HTML {
        let answers = reasoned.answers.filter { $0.cell.geography != .studentHousing }
        guard !answers.isEmpty else {
            return p("Nothing yet: no act is stated that belongs to a Clery family.")
        }
        return HTML([
            ul(.class("lines")) {
                for answer in answers {
                    li {
                        switch answer.standing {
                        case .counted: tag("counted \(answer.count)", .ok)
                        case .nearlyCounted: tag("not counted", .plain)
                        case .undecided: tag("undecided", .care)
                        }
                        " \(answer.cell.words)"
                    }
                }
            },
            p { a("Why, and what would change it", .href("/office/incidents/\(incident.id)/why")) },
        ])
    }

    /// The question that decides next, if it is not one that nobody can answer.
    private var asked: DecidingQuestion? {
        deciding(leaving: sheet.mayUnfound ? [] : Fact.allCases.filter(\.isOfUnfounding))
    }

    /// What only sworn law enforcement may answer, for whoever is not.
    private var forOthers: DecidingQuestion? {
        guard !sheet.mayUnfound, asked == nil, let next = deciding(leaving: []) else { return nil }
        return next.fact.isOfUnfounding ? next : nil
    }

    private func deciding(leaving facts: [Fact]) -> DecidingQuestion? {
        Law.decidingQuestion(
            of: reasoned.records, record: reasoned.at,
            leaving: Set(skipped.compactMap(Fact.init(rawValue:)) + facts))
    }

    @HTMLBuilder private var question: HTML {
        if let forOthers {
            notice("care") {
                p { b("What is left is for a sworn officer to answer: \(forOthers.question)") }
            }
        }
        if let asked {
            h2("The question that decides next")
            if asked.fact == .geography || asked.fact == .housing {
                notice("care") {
                    p { b(asked.question) }
                    p {
                        a(
                            "State the facts of \(reasoned.place.name)",
                            .href("/office/places/\(reasoned.place.id)?incident=\(incident.id)"))
                        ". Every incident there follows."
                    }
                }
            } else {
                TypedHTML.form(
                    .method(.post), .action("/office/incidents/\(incident.id)/answer"), .class("narrow")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("revision"), .value(String(incident.revision)))
                    input(.type("hidden"), .name("fact"), .value(asked.fact.rawValue))
                    input(.type("hidden"), .name("skipped"), .value(skipped.sorted().joined(separator: ",")))
                    fieldset(.class("choices")) {
                        legend(asked.question)
                        for way in asked.ways {
                            label(.class("choice")) {
                                input(.type("radio"), .name("supposing"), .value(way.supposing))
                                span {
                                    FactsPage.stated(way.supposing)
                                    small(way.result)
                                }
                            }
                        }
                        label(.class("choice")) {
                            input(.type("radio"), .name("supposing"), .value("unknown"))
                            span("Nobody knows, or not yet")
                        }
                    }
                    div(.class("actions")) { button("Answer", .type("submit"), .class("button")) }
                }
            }
        }
    }

    /// A supposition as an answer: "the injury had been severe" becomes "The injury was severe".
    static func stated(_ supposing: String) -> String {
        var text = " " + supposing
        for (from, to) in [
            (" had had ", " had "), (" had been ", " was "), (" had only been ", " was only "),
            (" had died ", " died "), (" had not been ", " was not "), (" had come ", " came "),
            (" were ", " was "), (" would have been ", " would be "),
        ] { text = text.replacing(from, with: to) }
        text = text.replacing("two was", with: "two were").replacing("parts was", with: "parts were")
            .replacing("rooms was", with: "rooms were")
        let trimmed = text.dropFirst()
        return trimmed.prefix(1).uppercased() + trimmed.dropFirst()
    }
}
