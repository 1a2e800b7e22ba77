import CleryLaw
import TypedHTML

/// The page of one missing student: what is due by when, what was done, and what to do next.
struct MissingCasePage: Page {
    struct Done: Sendable, Identifiable {
        let step: MissingStep
        let words: StepWords
        let by: String
        var id: Int64 { step.id }
    }
    struct Look: Sendable, Identifiable {
        let look: MissingLook
        let by: String
        var id: Int64 { look.id }
    }
    /// A contact that was opened for this very answer.
    struct Opened: Sendable {
        let look: MissingLook
        let declined: Bool
        let words: ContactWords
    }

    let one: MissingCase
    let told: MissingTold
    let clock: MissingClock
    let steps: [Done]
    let looks: [Look]
    let resident: ResidentSearch.Match?
    let hasAnswer: Bool
    let campus: String
    let reporter: String
    /// To whom the law refers the report on this campus.
    let recipient: Finding<MissingReferral.Recipient>
    let mayOpen: Bool
    /// The checklists that are followed for this case.
    let runs: [ProcedureRun]
    let form: String
    let now: Instant
    let words: TimeWords
    var done: String?
    var fields = TypedFields()
    var problems: [Problem] = []
    var opened: Opened?
    var matches: [ResidentSearch.Match]?

    var title: String { "Missing student \(one.number)" }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Missing students", href: "/office/missing"),
    ]

    static let yesNo: [(value: String, title: String)] = [
        ("yes", "Yes"), ("no", "No"), ("unknown", "Not known"),
    ]

    static func said(_ word: String) -> String? {
        switch word {
        case "reported": "The report is kept. The first thing is to refer it."
        case "referred": "The referral is kept."
        case "determined": "The determination is kept. The clock of 24 hours runs from it."
        case "step": "It is kept."
        case "facts": "The facts are kept."
        case "known": "The resident is known now."
        case "given": "It is kept that the contact was given to the police."
        case "closed": "The case is closed."
        case "reopened": "The case is open again."
        default: nil
        }
    }

    var address: String { "/office/missing/cases/\(one.id)" }

    var body: HTML {
        h1(title)
        if let done { notice { p(done, .role("status")) } }
        if !problems.isEmpty {
            notice("stop") { p("Nothing was kept: see what is marked below.", .role("alert")) }
        }
        standing
        checklists
        if let opened { openedPart(opened) }
        if one.isOpen, one.referred == nil { referral }
        duties
        if one.isOpen { determination }
        who
        if one.resident == false { noResident }
        contact
        if one.isOpen {
            factsForm
            findPart
        }
        timeline
        closing
    }

    @HTMLBuilder private var checklists: HTML {
        if !runs.isEmpty {
            p(.class("actions")) {
                for run in runs {
                    a(
                        run.closed == nil
                            ? "Go on with the steps of the procedure" : "The steps that were followed",
                        .class("button quiet"), .href("/office/procedures/runs/\(run.id)"))
                }
            }
        }
    }

    private var standing: HTML {
        p(.class("lead")) {
            if let closed = one.closed {
                "\(one.outcome?.title ?? "Closed"), "
                moment(closed)
            } else if let determined = one.determined {
                "Determined to be missing since "
                moment(determined)
                "\(one.byPolice == true ? ", by the local police" : ""): each notification is due 24 hours later."
            } else {
                "Reported "
                moment(one.reported)
                ": not determined yet to have been missing for 24 hours; nobody waits for that."
            }
        }
    }

    func moment(_ instant: Instant) -> HTML {
        time(words.short(instant), .datetime(words.iso(instant)))
    }

    // MARK: What is due

    private var duties: HTML {
        HTML([
            h2("What is due"),
            ul(.class("lines waiting")) { for line in clock.lines { duty(line) } },
            questions,
        ])
    }

    private func duty(_ line: MissingClock.Line) -> HTML {
        li(.id("duty-\(line.id)")) {
            div {
                h3(line.duty.title)
                p {
                    state(line)
                    " "
                    if let due = line.due {
                        "Due by "
                        moment(due)
                    } else {
                        "Due at once."
                    }
                }
                evidence(line)
                p(line.sentence)
                p("\(line.citation)", .class("cite"))
                if line.isOpen, one.isOpen, line.duty != .referral {
                    p(todo(line.duty))
                    stepForm(line.duty, due: line.due, isOverdue: line.state == .overdue)
                }
            }
        }
    }

    @HTMLBuilder private func state(_ line: MissingClock.Line) -> HTML {
        switch line.state {
        case .done: tag("done", .ok)
        case .late(let step):
            tag("late", .stop)
            if let due = line.due { " By \(MissingClock.late(step, due: due))." }
        case .open:
            tag("due", .care)
            if let due = line.due {
                " \(MissingClock.length(minutes: Int((due.milliseconds - now.milliseconds) / 60_000))) left."
            } else {
                " Since \(MissingClock.length(minutes: clock.minutesToReferral))."
            }
        case .overdue:
            tag("overdue", .stop)
            if let due = line.due {
                " For \(MissingClock.length(minutes: Int((now.milliseconds - due.milliseconds) / 60_000)))."
            } else {
                " For \(MissingClock.length(minutes: clock.minutesToReferral))."
            }
        case .ended: tag("not done before the case was closed", .plain)
        }
    }

    @HTMLBuilder private func evidence(_ line: MissingClock.Line) -> HTML {
        let all = steps.filter { $0.step.duty == line.duty }
        if line.duty == .referral, one.referred != nil {
            p("It took \(MissingClock.length(minutes: clock.minutesToReferral)) from the report.")
        }
        for done in all { evidence(done) }
    }

    func evidence(_ done: Done) -> HTML {
        p {
            b(done.step.reached ? "Reached: " : "Tried: ")
            "\(done.words.who)\(done.words.who.isEmpty ? "" : ", ")\(done.step.how.title.lowercased()), "
            moment(done.step.done)
            "; by \(done.by)."
            if let why = done.step.lateWhy { " Late because: \(why.lowercased())." }
            if !done.words.words.isEmpty { " \(done.words.words)" }
        }
    }

    private func todo(_ duty: MissingStep.Duty) -> String {
        switch duty {
        case .referral: ""
        case .contact: "Open the contact below, tell the person, and write down who was reached and how."
        case .parentOrGuardian:
            "Tell a custodial parent or guardian, whether or not the student named a contact. Keep trying until somebody is reached."
        case .localLawEnforcement:
            "Tell the police department of the town, whatever the age of the student, and write down the officer or the number."
        case .other: ""
        }
    }

    @HTMLBuilder private var questions: HTML {
        if !clock.asks.isEmpty {
            h3("What the law has to know")
            ul {
                for ask in clock.asks {
                    li {
                        "\(ask.sentence) "
                        span("\(MissingClock.citation(of: ask))", .class("cite"))
                    }
                }
            }
            if one.isOpen { p { a("State the facts", .href("#facts")) } }
        }
    }
}
