import CleryLaw
import TypedHTML

/// One notice: whether it is whole, how far it is, and what can be done.
struct CampaignPage: Page {
    let campaign: Campaign
    let counts: CampaignCounts
    /// Messages that wait or are in hand.
    let open: Int
    let campuses: [Campus]
    let faults: [ReportFault]
    let trouble: String?
    let trial: NoticeTrial?
    let hasMail: Bool
    let now: Instant
    let zone: Zone
    let form: String
    var problems: [Problem] = []
    var rateText: String?

    var title: String { "Notice of the \(campaign.report.year) report" }
    let section: Section? = .annual
    let crumbs = DeliveryCrumbs.all
    private var address: String { "/office/delivery/\(campaign.id)" }
    private var words: TimeWords { TimeWords(zone: zone) }
    private var missing: [ReportFault] { faults.filter { $0 != .byOctober1 } }

    /// When the last message would be handed over at this pace, begun or gone on with now.
    var finish: Instant {
        Instant(milliseconds: now.milliseconds + Int64(open) * 60_000 / Int64(max(1, campaign.rate)))
    }

    private var isLate: Bool {
        guard let due = ReportDue.day(of: campaign.report.year) else { return false }
        return open > 0 && zone.local(finish).day > due
    }

    var body: HTML {
        h1(title)
        p {
            tag(campaign.state.title, campaign.state.tag)
            " \(campaign.report.title)"
        }
        warnings
        progress
        actions
        h2("The notice")
        record(facts)
        div(.class("actions")) {
            a(
                campaign.started == nil ? "Words and preview" : "The words as they were sent",
                .class("button quiet"), .href(address + "/text"))
        }
        trialPart
    }

    @HTMLBuilder private var warnings: HTML {
        if let problem = problems.of("state") { notice("stop") { p(problem.sentence) } }
        if !missing.isEmpty, campaign.started == nil {
            notice("stop") {
                p { b("The notice is not whole, so it cannot be started.") }
                ul { for fault in missing { li(fault.sentence) } }
            }
        }
        if let trouble, campaign.state == .running {
            notice("care") { p("\(trouble) What is left is tried again by itself.") }
        }
        if isLate {
            notice("care") {
                p { b("The last message would go out after October 1, \(campaign.report.year).") }
                p(
                    "Raise the pace if the mail server allows it, and start at once. A late notice is still owed."
                )
            }
        }
    }

    private var progress: HTML {
        HTML([
            h2("Progress"),
            record(
                [
                    (
                        "On the list",
                        HTML(
                            text:
                                "\(counts.people): \(counts.students) students, \(counts.employees) employees"
                        )
                    ),
                    ("Taken by the mail server", HTML(text: "\(counts.sent)")),
                    ("Refused for good", HTML(text: "\(counts.refused)")),
                    ("Came back", HTML(text: "\(counts.bounced)")),
                    ("Told on paper", HTML(text: "\(counts.paper)")),
                    ("Still to be sent", HTML(text: "\(open)")),
                ]
                    + (counts.first.map { [("First message", at($0))] } ?? [])
                    + (counts.last.map { [("Last message", at($0))] } ?? [])
                    + (open > 0 && campaign.state != .done
                        ? [(campaign.state == .running ? "Predicted end" : "End, if started now", at(finish))]
                        : [])),
            div(.class("actions")) {
                a("The list", .class("button quiet"), .href(address + "/people"))
                if counts.sent + counts.refused > 0 {
                    a("Proof", .class("button quiet"), .href(address + "/proof"))
                    a("What came back", .class("button quiet"), .href(address + "/bounces"))
                }
                if campaign.state == .running { a("Look again", .class("button quiet"), .href(address)) }
            },
        ])
    }

    private func at(_ instant: Instant) -> HTML {
        time(words.short(instant), .datetime(words.iso(instant)))
    }

    @HTMLBuilder private var actions: HTML {
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if campaign.state == .running {
                div(.class("actions")) {
                    button("Stop", .type("submit"), .name("what"), .value("stop"), .class("button"))
                }
            } else if open > 0 {
                div(.class("actions")) {
                    button(
                        campaign.started == nil ? "Start sending to \(open)" : "Go on with \(open)",
                        .type("submit"), .name("what"), .value("start"), .class("button"))
                }
            }
        }
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("what"), .value("pace"))
            textField(
                "Messages a minute at most", name: "rate", value: rateText ?? "\(campaign.rate)",
                hint: "What the mail server’s keeper allows. It can be changed while messages go out.",
                problem: problems.of("rate"))
            div(.class("actions")) { button("Set the pace", .type("submit"), .class("button quiet")) }
        }
    }

    private var facts: [(String, HTML)] {
        var pairs: [(String, HTML)] = [
            ("Exact address", a(campaign.report.url, .href(campaign.report.url))),
            ("Document (SHA-256)", code(campaign.report.hash)),
            ("Subject", HTML(text: campaign.text.subject)),
        ]
        if let campus = campuses.first(where: { $0.id == campaign.report.campus }) {
            pairs.insert(("Campus", HTML(text: campus.name)), at: 0)
        }
        if let started = campaign.started { pairs.append(("Started", at(started))) }
        if let done = campaign.done { pairs.append(("Done", at(done))) }
        return pairs
    }

    @HTMLBuilder private var trialPart: HTML {
        h2("A trial")
        p("The notice goes to your own address, as everybody will get it.")
        if let trial {
            if let failure = trial.failure {
                notice("care") { p("Your last trial was not sent. \(failure)") }
            } else if let sent = trial.sent {
                p {
                    "Your last trial was sent "
                    at(sent)
                    "."
                }
            } else {
                p("Your trial is on its way.")
            }
        }
        if let problem = problems.of("trial") { p(problem.sentence, .class("problem")) }
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            div(.class("actions")) {
                button(
                    "Send it to me", .type("submit"), .name("what"), .value("trial"), .class("button quiet"))
            }
        }
        if !hasMail { p("No mail server is set up, so it waits.", .class("hint")) }
    }
}
