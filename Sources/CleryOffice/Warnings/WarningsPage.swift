import CleryLaw
import TypedHTML

/// All timely warnings and emergency notifications: those in force first, then the archive by year.
struct WarningsPage: Page {
    let title = "Warnings and notifications"
    let section: Section? = .warnings
    let institution: String
    let current: [WarningThread]
    let choice: WarningRequests.Choice
    let threads: [WarningThread]
    let total: Int
    let page: Int
    let years: [Int]
    let subjects: [(value: String, title: String)]
    let times: TimeWords

    var body: HTML {
        h1(title)
        p(
            "Timely warnings about crimes and notifications of emergencies at \(institution), with what followed each.",
            .class("lead"))
        p {
            a("Get them by e-mail or text message", .href("/warnings/subscribe"))
            " · "
            a("What to do in an emergency", .href("/safety"))
        }
        h2("In force now")
        if current.isEmpty {
            p("No warning is in force.")
        } else {
            for thread in current { one(thread) }
        }
        h2("All warnings")
        if years.isEmpty {
            empty("No warning has been sent") {
                p(
                    "When a crime or an emergency threatens people here, the warning stands on every page and in this list."
                )
                p { a("Report a crime or a concern", .href("/report")) }
            }
        } else {
            archive
        }
        feeds
    }

    private func one(_ thread: WarningThread) -> HTML {
        article(.class("finding")) {
            h3 { a(thread.headline, .href("/warnings/\(thread.id)")) }
            p {
                WarningTag.kind(thread.kind)
                " "
                clock(thread.newest)
            }
            WarningText(alert: thread.newest, times: times).html
        }
    }

    private func clock(_ alert: Alert) -> HTML {
        let sent = alert.sent ?? alert.made
        return HTML([
            HTML(text: alert.step == .first ? "Sent " : "\(alert.step.title), sent "),
            time(times.short(sent), .datetime(times.iso(sent))),
        ])
    }

    @HTMLBuilder private var archive: HTML {
        form(.method(.get), .action("/warnings"), .class("filters")) {
            chooser(
                "Kind", name: "kind",
                options: AlertContent.Kind.allCases.map { ($0.rawValue, $0.plural) },
                chosen: choice.kind?.rawValue ?? "", any: "All kinds")
            chooser("About", name: "about", options: subjects, chosen: choice.about, any: "Everything")
            chooser(
                "Year", name: "year", options: years.map { ("\($0)", "\($0)") },
                chosen: choice.year.map(String.init) ?? "", any: "All years")
            button("Show", .type("submit"), .class("button quiet"))
        }
        if threads.isEmpty {
            empty("No warning fits your choice") { p { a("Show all", .href("/warnings")) } }
        } else {
            table
        }
        Pager(page: page, size: WarningRequests.pageSize, total: total, base: base).html
    }

    private var base: String {
        var address = "/warnings?"
        if let kind = choice.kind { address += "kind=\(kind.rawValue)&" }
        if !choice.about.isEmpty { address += "about=\(urlPartOf(choice.about))&" }
        if let year = choice.year { address += "year=\(year)&" }
        return address
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption(total == 1 ? "One warning" : "\(total) warnings, the newest first")
            thead {
                tr {
                    for head in ["Warning", "Kind", "Sent", "Messages", "Standing"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for thread in threads {
                    tr {
                        td(.class("first")) {
                            a(thread.headline, .href("/warnings/\(thread.id)"))
                            small(AlertEvent.title(of: thread.first))
                        }
                        td(.data(label: "Kind")) { WarningTag.kind(thread.kind) }
                        td(.data(label: "Sent")) {
                            time(times.short(thread.began), .datetime(times.iso(thread.began)))
                        }
                        td("\(thread.messages.count)", .data(label: "Messages"))
                        td(.data(label: "Standing")) { WarningTag.standing(thread) }
                    }
                }
            }
        }
    }

    private var feeds: HTML {
        div {
            h2("For programs and other sites")
            ul {
                li {
                    a("Atom feed", .href("/warnings.atom"))
                    ", and "
                    a("what is in force as JSON", .href("/warnings.json"))
                }
                li { "Each message as CAP 1.2: the link stands at the message." }
                li {
                    a("A banner", .href("/warnings/banner"))
                    " for a frame on any page, without a script: "
                    code("<iframe src=\"/warnings/banner\" title=\"Campus warnings\"></iframe>")
                }
                li {
                    "For signs: "
                    code("/warnings/stream")
                    " tells of each change at once (server-sent events)."
                }
            }
        }
    }
}
