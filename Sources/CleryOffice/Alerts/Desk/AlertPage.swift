import CleryLaw
import TypedHTML

/// One message: what it says in each form, where it stands, and what can be done with it.
struct AlertPage: Page {
    let alert: Alert
    let words: [AlertWords]
    /// All messages of its thread.
    let thread: [Alert]
    let people: [Int64: String]
    let count: AudienceReach.Count
    /// Sentences on when the last message leaves.
    let prediction: [String]
    let findings: [AlertFinding]
    let may: @Sendable (Power) -> Bool
    /// Neither wrote it nor asked.
    let isSecond: Bool
    let institution: String
    let site: String?
    let zone: Zone
    var problem: Problem?
    /// What was typed for sending it, where that went wrong.
    var typed: Typed?
    var done: String?
    let form: String
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Warnings and notifications", href: "/office/alerts")]
    var script: String? { alert.sent == nil ? AlertScriptFile.address : nil }
    var title: String { words.first?[.headline] ?? "Message \(alert.id)" }
    private var times: TimeWords { TimeWords(zone: zone) }

    struct Typed: Sendable {
        /// Without a second person.
        let isAlone: Bool
        let why: String
        let isCleared: Bool
    }

    private func forms(_ words: AlertWords) -> AlertForms {
        AlertForms(alert: alert, words: words, institution: institution, site: site, zone: zone)
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "\(alert.kind.title), \(alert.step.title.lowercased()). "
            AlertTag.html(alert)
            if !alert.isLive {
                " "
                tag("exercise", .plain)
            }
        }
        if let done { notice { p(done) } }
        if let problem { notice("stop") { p(problem.sentence) } }
        standing
        if alert.sent == nil, alert.state != .withdrawn { AlertSteps(page: self).html }
        if alert.sent != nil { follow }
        texts
        if thread.count > 1 { others }
    }

    private var standing: HTML {
        var pairs: [(String, HTML)] = [("Begun", by(alert.made, nil))]
        if let writer = alert.account.flatMap({ people[$0] }) {
            pairs.append(("Written by", HTML(text: writer)))
        }
        if let asked = alert.asked { pairs.append(("Approval asked", by(asked, alert.asker))) }
        if let sent = alert.sent { pairs.append(("Sent", by(sent, alert.sender))) }
        if let approver = alert.approver { pairs.append(("Approved by", HTML(text: people[approver] ?? ""))) }
        if let why = alert.override { pairs.append(("Without a second person, because", HTML(text: why))) }
        if let expires = alert.expires, alert.sent != nil {
            pairs.append(
                ("On the public pages until", time(times.short(expires), .datetime(times.iso(expires)))))
        }
        if let stopped = alert.stopped { pairs.append(("Stopped", by(stopped, alert.stopper))) }
        pairs.append(
            (
                "Goes to",
                HTML(
                    text: alert.isLive
                        ? CleryOffice.people(count.people)
                        : "\(CleryOffice.people(count.people)) of a test list")
            ))
        return record(pairs)
    }

    private func by(_ at: Instant, _ account: Int64?) -> HTML {
        HTML([
            time(times.short(at), .datetime(times.iso(at))),
            HTML(text: account.flatMap { people[$0] }.map { ", \($0)" } ?? ""),
        ])
    }

    @HTMLBuilder private var follow: HTML {
        div(.class("actions")) {
            a("What became of it", .class("button"), .href("/office/alerts/\(alert.id)/after"))
            for step in [Alert.Step.update, .allClear, .followUp, .correction] {
                if let way = AlertSteps.way(step, of: alert, may) {
                    a(step.title, .class("button quiet"), .href(way))
                }
            }
        }
        if may(.sendAlerts) {
            if alert.stopped == nil {
                press("Stop handing it over", "stop", "Whom it has not reached yet is not told.")
            } else {
                press("Go on handing it over", "go-on", "Whom it has not reached yet is told.")
            }
        }
    }

    private func press(_ title: String, _ verb: String, _ hint: String) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/alerts/\(alert.id)/\(verb)")) {
            input(.type("hidden"), .name("form"), .value(form))
            p(hint, .class("hint"))
            div(.class("actions")) { button(title, .type("submit"), .class("button quiet")) }
        }
    }

    @HTMLBuilder private var texts: HTML {
        let said = forms(words.first ?? AlertWords())
        h2("How it reads")
        text("Banner on the web pages", said.banner)
        text("Text message", said.sms)
        text("E-mail: \(said.subject)", said.mail.replacing("\r\n", with: "\n"))
        text("Read aloud", said.spoken)
        for other in words.dropFirst() {
            let said = forms(other)
            details(.class("fold"), .open(false)) {
                summary("For people who read \(other.languageName)")
                div(.class("inside"), .lang(other.language)) {
                    text("Text message", said.sms)
                    text("E-mail: \(said.subject)", said.mail.replacing("\r\n", with: "\n"))
                }
            }
        }
    }

    private func text(_ title: String, _ text: String) -> HTML {
        HTML([h3(title), div(text, .class("redline"))])
    }

    private var others: HTML {
        HTML([
            h2("All messages of this thread"),
            ul(.class("history")) {
                for one in thread {
                    li {
                        if one.id == alert.id {
                            b("\(one.step.title) (this one)")
                        } else {
                            a(one.step.title, .href("/office/alerts/\(one.id)"))
                        }
                        ", "
                        time(times.short(one.sent ?? one.made), .datetime(times.iso(one.sent ?? one.made)))
                        " "
                        AlertTag.html(one)
                    }
                }
            },
        ])
    }
}
