import CleryLaw
import TypedHTML

/// What is to be done before a written message goes out: the findings, the approval, or why there is none.
struct AlertSteps: Sendable {
    let page: AlertPage

    /// The door by which a message is followed by another: what goes on from a warning is written for approval, an
    /// emergency and its end are told at once. Nil for whoever has none.
    static func way(_ step: Alert.Step, of alert: Alert, _ may: (Power) -> Bool) -> String? {
        if alert.kind == .emergencyNotification || step == .allClear {
            return may(.sendAlerts) ? "/office/alerts/\(alert.thread)/follow/\(step.rawValue)" : nil
        }
        return may(.composeWarnings)
            ? "/office/alerts/warn?thread=\(alert.thread)&step=\(step.rawValue)" : nil
    }

    private var alert: Alert { page.alert }
    private var path: String { "/office/alerts/\(alert.id)" }

    @HTMLBuilder var html: HTML {
        findings
        if page.may(.composeWarnings) {
            div(.class("actions")) {
                a("Change the words", .class("button quiet"), .href("\(path)/edit"))
            }
        }
        if alert.state == .draft, page.may(.composeWarnings) {
            h2("Ask for approval")
            p("Another person reads it and sends it.")
            press("Ask a second person", "ask")
        }
        if alert.state == .asked, page.may(.approveWarnings), page.isSecond {
            h2("Approve and send")
            p("You are the second person. Read it below, as everybody will.")
            last("approve")
        } else if alert.state == .asked {
            p("It waits for a second person, who is told of it.")
        }
        if page.may(.sendAlerts) {
            details(.class("fold"), .open(page.typed?.isAlone == true)) {
                summary("Send it without a second person")
                div(.class("inside")) {
                    p("Only where waiting would put somebody at risk. Why stands in the record.")
                    last("alone", withReason: true)
                }
            }
        }
        if page.may(.composeWarnings) { press("Withdraw it", "withdraw") }
    }

    @HTMLBuilder private var findings: HTML {
        if page.findings.isEmpty {
            notice { p("Nothing that the office looks for is missing.") }
        } else {
            notice(page.findings.contains(where: \.isBlocking) ? "stop" : "care") {
                p { b("To be looked at first") }
                ul { for one in page.findings { li(one.sentence) } }
            }
        }
    }

    private func press(_ title: String, _ verb: String) -> HTML {
        TypedHTML.form(.method(.post), .action("\(path)/\(verb)")) {
            input(.type("hidden"), .name("form"), .value(page.form))
            div(.class("actions")) { button(title, .type("submit"), .class("button quiet")) }
        }
    }

    private func last(_ verb: String, withReason: Bool = false) -> HTML {
        let typed = page.typed.flatMap { $0.isAlone == withReason ? $0 : nil }
        return TypedHTML.form(.method(.post), .action("\(path)/\(verb)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(page.form))
            input(.type("hidden"), .name("seen"), .value(alert.seen))
            if withReason {
                field("Why no second person approves it", name: "why", problem: problem("why")) {
                    Elements.textarea($0 + [.rows(2), .maxlength(500)], text: typed?.why ?? "")
                }
            }
            label(.class("choice")) {
                input(
                    .type("checkbox"), .name("cleared"), .value("yes"),
                    .checked(typed?.isCleared ?? false))
                span {
                    "I looked: it tells nobody who the victim is"
                    small("Neither a name, nor a room, nor anything else by which the victim is known.")
                }
            }
            HoldToSend(
                told: people(page.count.people), isExercise: !alert.isLive,
                problem: typed == nil ? nil : problem("send"), id: "send-\(verb)"
            ).html
        }
    }

    private func problem(_ name: String) -> Problem? {
        page.problem.flatMap { $0.field == name ? $0 : nil }
    }
}
