import CleryLaw
import TypedHTML

/// One warning with all that followed, the newest message first. It prints as a sheet for a door.
struct WarningPage: Page {
    let thread: WarningThread
    let institution: String
    let times: TimeWords

    var title: String { thread.headline }
    let section: Section? = .warnings
    let crumbs = [Crumb(title: "Warnings and notifications", href: "/warnings")]

    var body: HTML {
        h1(thread.headline)
        ul(.class("facts")) {
            li { WarningTag.kind(thread.kind) }
            li { WarningTag.standing(thread) }
            li {
                "Issued "
                time(times.short(thread.began), .datetime(times.iso(thread.began)))
                " by \(institution)"
            }
            if thread.isCurrent, let expires = thread.newest.expires {
                li {
                    "Until "
                    time(times.short(expires), .datetime(times.iso(expires)))
                }
            }
        }
        if thread.kind == .timelyWarning { p(reason, .class("cite")) }
        for alert in thread.messages.reversed() { message(alert) }
    }

    private var reason: String {
        AlertLetter(
            AlertForms(
                alert: thread.first, words: AlertWords(), institution: institution, site: nil,
                zone: times.zone)
        ).reason
    }

    private func message(_ alert: Alert) -> HTML {
        let sent = alert.sent ?? alert.made
        let isNewest = alert.id == thread.newest.id
        return TypedHTML.section(.class("message"), .id("m\(alert.id)"), .labelledBy("h\(alert.id)")) {
            h2(.id("h\(alert.id)")) {
                alert.step == .first ? "First message" : alert.step.title
                if thread.messages.count > 1, isNewest { " (newest)" }
            }
            p(.class("cite")) {
                time(times.short(sent), .datetime(times.iso(sent)))
                " · "
                a("CAP", .href("/warnings/\(alert.id).cap"), .label("This message as CAP"))
            }
            if !isNewest { p { b(WarningThread.headline(of: alert)) } }
            WarningText(alert: alert, times: times).html
        }
    }
}
