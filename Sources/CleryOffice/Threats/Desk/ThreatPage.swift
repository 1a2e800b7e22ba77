import CleryLaw
import TypedHTML

/// One record: the clock, what the law says, the facts, and the decisions.
struct ThreatPage: Page {
    let one: ThreatCase
    let threat: Threat
    let note: String
    let history: [DecisionShown]
    let calls: [(call: ThreatCall, name: String, answerer: String)]
    let opener: String
    let mayDecide: Bool
    let mayWarn: Bool
    let maySend: Bool
    let maySeeIncident: Bool
    let isCounsel: Bool
    let now: Instant
    let words: TimeWords
    let form: String
    /// What was typed of the facts, where it was not kept.
    var typedFacts: ThreatFacts?
    var typedNote: String?
    /// Somebody else has stated facts since this person opened the page.
    var isConflict = false
    var typed = ThreatTyped()
    var problems: [Problem] = []
    var isSaved = false

    var title: String { "\(one.nature), decision \(threat.id)" }
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Alerts", href: "/office/alerts"),
        Crumb(title: "Decisions about warnings", href: "/office/threats"),
    ]
    private var address: String { "/office/threats/\(threat.id)" }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            if !one.location.isEmpty { "\(one.location). " }
            "First reported "
            time(words.short(one.received), .datetime(words.iso(one.received)))
            ": \(one.age(at: now)) ago. "
            ThreatTags.standing(one)
        }
        if isSaved { notice { p("Kept.") } }
        if isConflict { conflict }
        if !problems.isEmpty {
            notice("stop") {
                p(
                    typedFacts == nil
                        ? "Nothing was decided yet. See below what is missing."
                        : "Nothing was kept. What you said stands below; see what is wrong with it.")
            }
        }
        if one.isNewlyRequired {
            notice("stop") {
                p("By what is known now, the law requires what it did not require when this was decided.")
            }
        }
        if one.owesNotification {
            notice("stop") { p("A warning was sent. The law requires an emergency notification besides.") }
        }
        if mayDecide, one.isOpen, waitsForSomebody { take }
        source
        h2("What the law says")
        ThreatAnswers.html(one.law)
        links
        if mayDecide { questions } else { facts }
        SimilarPart(similar: one.similar, link: maySeeIncident).html
        if mayDecide { decide }
        DecisionsPart(
            history: history, threat: threat, received: one.received, isCounsel: isCounsel, words: words,
            form: form
        ).html
        clock
    }

    private var conflict: HTML {
        notice("stop") {
            p(
                "Somebody else has stated facts since you opened the page. Yours were not kept; they stand in the form below."
            )
            p("Now kept: \(one.facts.lines.map { "\($0.title): \($0.words)" }.joined(separator: "; "))")
            if !note.isEmpty { p("The note now kept: \(note)") }
        }
    }

    private var waitsForSomebody: Bool { threat.opened == nil || calls.contains { $0.call.answered == nil } }

    private var take: HTML {
        TypedHTML.form(.method(.post), .action(address), .class("inside")) {
            input(.type("hidden"), .name("form"), .value(form))
            p("As long as nobody has it in hand, the next person is called.")
            button("I have it in hand", .type("submit"), .class("button"))
        }
    }

    @HTMLBuilder private var source: HTML {
        if maySeeIncident {
            if let incident = one.incident {
                p {
                    "Incident "
                    a(incident.number ?? incident.key, .href("/office/incidents/\(incident.id)"))
                }
            } else if let report = one.report {
                p {
                    "Report "
                    a(report.number, .href("/office/reports/\(report.id)"))
                    ", which no incident tells of yet."
                }
            }
        }
        if !mayDecide, !note.isEmpty { p("Note: \(note)") }
    }

    @HTMLBuilder private var links: HTML {
        if mayWarn || maySend {
            div(.class("actions")) {
                if maySend {
                    a(
                        "Send an emergency notification",
                        .class(one.law.notification.answer == .required ? "button" : "button quiet"),
                        .href("/office/alerts?threat=\(threat.id)"))
                }
                if mayWarn {
                    a(
                        "Write a timely warning",
                        .class(one.law.warning.answer == .required ? "button" : "button quiet"),
                        .href("/office/alerts/warn?threat=\(threat.id)"))
                }
            }
        }
    }

    private var questions: HTML {
        let cards = ThreatQuestions(stated: typedFacts ?? threat.facts, told: one.told, law: one.law)
        let isHazard = one.incident == nil && one.report == nil
        return HTML([
            h2("What is known"),
            TypedHTML.form(.method(.post), .action("\(address)/facts")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("seen"), .value(threat.mark))
                cards.group("The danger", "danger", ThreatFact.ofNotification, isOpen: isHazard)
                cards.group("The crime", "crime", ThreatFact.ofWarning, isOpen: !isHazard)
                field(
                    "Note", name: "note",
                    hint: "Sealed. What else the one who decides should know; it never goes into a message.",
                    problem: problems.of("note")
                ) { attributes in
                    Elements.textarea(attributes, text: typedNote ?? note)
                }
                div(.class("actions")) {
                    button("Keep, and ask the law again", .type("submit"), .class("button"))
                }
            },
        ])
    }

    @HTMLBuilder private var facts: HTML {
        h2("What is known")
        record(one.facts.lines.map { ($0.title, HTML(text: $0.words)) })
    }

    private var decide: HTML {
        HTML([
            h2(one.last == nil ? "Decide" : "Decide again"),
            DecisionForm(
                address: "\(address)/decide", law: one.law, typed: typed, problems: problems, form: form,
                isOpen: one.isOpen || !problems.isEmpty
            ).html,
        ])
    }

    private var clock: HTML {
        HTML([
            h2("The clock"),
            ol(.class("history")) {
                line(one.received, "first report")
                if threat.made != one.received || threat.account == nil {
                    line(threat.made, threat.account == nil ? "record made by the house" : "record made")
                }
                for one in calls {
                    line(one.call.at, "called \(one.name)")
                    if let answered = one.call.answered {
                        line(answered, "answered by \(one.answerer)")
                    }
                }
                if let opened = threat.opened { line(opened, "taken in hand by \(opener)") }
                for one in history.reversed() {
                    line(
                        one.decision.at,
                        "\(one.decision.decision.title.lowercased()), decided by \(one.name), after \(ThreatCase.age(self.one.received, at: one.decision.at))"
                    )
                    if let sent = one.alert?.sent { line(sent, "message sent") }
                }
            },
        ])
    }

    private func line(_ at: Instant, _ what: String) -> HTML {
        li {
            time(words.short(at), .datetime(words.iso(at)))
            ": \(what)"
        }
    }
}

/// Crimes that may be of the same series.
struct SimilarPart: Sendable {
    let similar: [SimilarCrime]
    let link: Bool

    @HTMLBuilder var html: HTML {
        if !similar.isEmpty {
            h2("Similar crimes nearby")
            p(
                "Of the same kind, on the same campus, within \(SimilarCrime.days) days. \(SimilarCrime.series) or more are taken for a series until somebody says that they are none."
            )
            ul(.class("lines")) {
                for one in similar {
                    li {
                        if link {
                            a(one.number, .href("/office/incidents/\(one.id)"))
                        } else {
                            one.number
                        }
                        small(" \(one.category.title), \(TimeWords.short(one.day)), \(one.place)")
                    }
                }
            }
        }
    }
}
