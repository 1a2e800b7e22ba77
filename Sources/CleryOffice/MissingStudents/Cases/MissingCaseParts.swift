import CleryLaw
import TypedHTML

/// What a case shows beside its duties: who it is, the confidential contact, and all that was done.
extension MissingCasePage {
    var who: HTML { HTML([h2("Who is missing"), record(facts.filter { !$0.1.bytes.isEmpty })]) }

    private var facts: [(String, HTML)] {
        [
            ("Name", HTML(text: told.name)), ("On the list", HTML(text: listed)),
            ("Campus", HTML(text: campus)), ("Student number", HTML(text: told.number)),
            ("Hall and room", HTML(text: told.room)),
            ("Age", HTML(text: one.age.map { "\($0)" } ?? "Not known")),
            ("Last seen", one.lastSeen.map(moment) ?? HTML(text: "Not known")),
            ("Where, with whom", HTML(text: told.seen)), ("Circumstances", HTML(text: told.circumstances)),
            ("Reported", moment(one.reported)),
            ("Reported by", HTML(text: [told.reporter, told.reporterReached].said)),
            ("Entered by", HTML(text: reporter)),
        ]
    }

    private var listed: String {
        guard let resident else { return "Nobody of the residents’ list so far" }
        return "\(resident.name), \(resident.hall) \(resident.room)"
    }

    /// The law's answer where the student is no resident.
    var noResident: HTML {
        notice {
            h2("No clock of 24 hours runs")
            p("\(MissingResidents.sentence)")
            p("\(MissingResidents.citation)", .class("cite"))
            p(
                "Nothing keeps the institution from acting all the same: tell the police where the student lives and whoever you would tell of a worry, and write it down below."
            )
        }
    }

    @HTMLBuilder var contact: HTML {
        h2("Confidential contact")
        if one.student == nil {
            p("It is opened once it is known which resident of the list it is.")
        } else if !hasAnswer {
            p("The resident registered nothing.")
        } else if !one.isOpen {
            p("The case is closed, so nobody opens it.")
        } else if mayOpen {
            p(
                "Confidential. You may use it to tell the person, and give it to nobody but police who look for the student. The opening is kept with your reason."
            )
            TypedHTML.form(.method(.post), .action("\(address)/contact"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                reasonChooser(
                    "Reason", name: "look-reason", MissingLook.contactReasons,
                    chosen: fields["look-reason"], problem: problems.of("look-reason"))
                button("Open the contact", .type("submit"), .class("button"))
            }
        } else {
            p("Your role does not open it. Ask the Clery coordinator or a sworn officer.")
        }
        for one in looks where one.look.kind == .contact { lookLine(one) }
    }

    private func lookLine(_ line: Look) -> HTML {
        p {
            "Opened by \(line.by), "
            moment(line.look.at)
            ": \(line.look.reason.lowercased())."
            if let given = line.look.given {
                " Given to the police "
                moment(given)
                "."
            }
        }
    }

    private func lines(_ pairs: [(String, String)]) -> HTML {
        record(pairs.filter { !$0.1.isEmpty }.map { ($0.0, HTML(text: $0.1)) })
    }

    func openedPart(_ opened: Opened) -> HTML {
        let words = opened.words
        return notice("care") {
            h2("The contact that the resident registered")
            if opened.declined {
                p("The resident names nobody.")
            } else {
                lines([
                    ("Name", words.name), ("Relation", words.relation), ("Phone", words.phone),
                    ("Another phone", words.secondPhone), ("E-mail", words.email),
                ])
            }
            if words.hasGuardian {
                h3("Parent or guardian")
                lines([
                    ("Name", words.guardian), ("Phone", words.guardianPhone), ("E-mail", words.guardianEmail),
                ])
            }
            p("It is shown once. Disclosed to nobody but police in a missing-person investigation.")
            p("\(MissingContactRegistration.citation)", .class("cite"))
            TypedHTML.form(.method(.post), .action("\(address)/given"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("look"), .value("\(opened.look.id)"))
                button("I gave it to the police", .type("submit"), .class("button quiet"))
            }
        }
    }

    var timeline: HTML {
        let others = steps.filter { $0.step.duty == .other }
        return HTML([
            h2("What else was done"),
            others.isEmpty
                ? p("Nothing is written down yet.")
                : ul { for done in others { li { evidence(done) } } },
            one.isOpen ? stepForm(.other, due: nil, isOverdue: false) : .nothing,
        ])
    }
}

extension [String] {
    /// Those that say something, in one line.
    fileprivate var said: String { filter { !$0.isEmpty }.joined(separator: ", ") }
}
