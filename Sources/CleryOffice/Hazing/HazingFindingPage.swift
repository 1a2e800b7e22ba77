import CleryLaw
import TypedHTML

/// One finding: how it stands, what it lacks, where it was published, and the form to change it.
struct HazingFindingPage: Page {
    let line: HazingRequests.Line
    let organizations: [Organization]
    /// What editions told of it, the newest first.
    let entries: [HazingEntry]
    /// The incidents that the person sees of those that belong to it; nil: the person reads no incidents.
    let incidents: [(id: Int64, number: String)]?
    let notes: String
    let zone: Zone
    var draft: HazingDraft
    let form: String
    var why = ""
    var whyProblem: Problem?
    var number = ""
    var numberProblem: Problem?
    var done: String?

    private var finding: HazingFinding { line.finding }
    private var address: String { "/office/hazing/findings/\(finding.id)" }
    var isPublished: Bool { !entries.isEmpty }
    var title: String { "Finding \(finding.number): \(line.organization)" }
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Hazing", href: "/office/hazing"),
    ]

    var body: HTML {
        h1(title)
        p(.class("lead")) { tag(line.standing.title, line.standing.tagKind) }
        if let done { notice { p(done) } }
        standing
        if !entries.isEmpty { published }
        if let incidents { linked(incidents) }
        if finding.withdrawn == nil {
            HazingFormPart(
                draft: draft, organizations: organizations, action: address, button: "Keep it",
                form: form, isPublished: isPublished
            ).html
            withdraw
        } else {
            h2("The finding, as it was")
            record(
                HazingBlocks.rows(
                    HazingEntry(
                        id: 0, edition: 0, finding: finding.id, kind: .finding, note: nil,
                        organization: line.organization, content: finding.content)
                ).map { ($0.0, HTML(text: $0.1)) } + [("Confidential notes", HTML(text: notes))])
        }
    }

    @HTMLBuilder private var standing: HTML {
        if let withdrawn = finding.withdrawn {
            notice("stop") {
                p {
                    b("Withdrawn on \(TimeWords.long(zone.local(withdrawn).day)). ")
                    finding.withdrawnWhy ?? ""
                }
                if line.standing == .withdrawn(told: false) { p("The next edition says so.") }
            }
        } else if !finding.missing().isEmpty {
            notice("care") {
                p { b("Before it can be published, this is missing:") }
                ul { for one in finding.missing() { li(one) } }
                p(TransparencyEntryContent.citation.text, .class("cite"))
            }
        } else if line.standing == .complete || line.standing == .changed {
            notice {
                p {
                    line.standing == .complete
                        ? "It is complete and waits for the next edition. "
                        : "The next edition tells the correction. "
                    a("Look at the next edition", .href("/office/hazing/next"))
                }
            }
        }
    }

    @HTMLBuilder private var published: HTML {
        h2("In the editions")
        ul {
            for entry in entries {
                li {
                    a("Edition \(entry.edition)", .href("/office/hazing/editions/\(entry.edition)"))
                    ": \(entry.kind.rawValue)"
                }
            }
        }
    }

    @HTMLBuilder private func linked(_ incidents: [(id: Int64, number: String)]) -> HTML {
        h2("Incidents it is about")
        p(
            "For the office only. The statistics count them by their own facts; the finding changes nothing there."
        )
        if !incidents.isEmpty {
            ul(.class("lines waiting")) {
                for incident in incidents {
                    li {
                        div { a(incident.number, .href("/office/incidents/\(incident.id)")) }
                        TypedHTML.form(.method(.post), .action("\(address)/incidents")) {
                            input(.type("hidden"), .name("form"), .value(form))
                            input(.type("hidden"), .name("incident"), .value("\(incident.id)"))
                            button(
                                "Take it away", .type("submit"), .name("what"), .value("part"),
                                .class("button quiet"), .label("Take incident \(incident.number) away"))
                        }
                    }
                }
            }
        }
        TypedHTML.form(.method(.post), .action("\(address)/incidents"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Number of an incident", name: "number", value: number, problem: numberProblem)
            div(.class("actions")) {
                button("Put it to the finding", .type("submit"), .class("button quiet"))
            }
        }
    }

    private var withdraw: HTML {
        details(.open(whyProblem != nil)) {
            summary("Withdraw the finding")
            p(
                isPublished
                    ? "It was overturned, or entered by mistake. The next edition says so with your reason."
                    : "It was overturned, or entered by mistake. It is then published in no edition.")
            TypedHTML.form(.method(.post), .action("\(address)/withdraw"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                textField("Why", name: "why", value: why, problem: whyProblem)
                div(.class("actions")) {
                    button("Withdraw it", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
