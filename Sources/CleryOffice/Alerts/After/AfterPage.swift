import CleryLaw
import TypedHTML

/// What became of a message: when what happened, how it went at each gateway and in each minute, and whom it missed.
struct AfterPage: Page {
    let alert: Alert
    let headline: String
    let timeline: AfterTimeline
    let receipts: AfterReceipts
    let times: TimeWords
    /// Whether this person may open who was not reached.
    let mayOpen: Bool

    var title: String { "After: \(headline)" }
    let section: Section? = .alerts
    var crumbs: [Crumb] {
        [
            Crumb(title: "Alerts", href: "/office/alerts"),
            Crumb(title: headline, href: "/office/alerts/\(alert.id)"),
        ]
    }

    var body: HTML {
        h1(title)
        if !alert.isLive { notice("care") { p { b("This was an exercise.") } } }
        spans
        h2("What happened when")
        ol(.class("history")) {
            for step in timeline.steps {
                li {
                    time(seconds(step.at), .datetime(times.iso(step.at)))
                    " "
                    step.sentence
                    if let account = step.account { small(" \(account)") }
                }
            }
        }
        h2("How it went")
        if receipts.isEmpty {
            empty("Nothing was handed to a gateway") {
                p(
                    "The public pages, the feeds and the banner had it at once. Gateways appear here as they take messages."
                )
            }
        } else {
            gateways
            chart
        }
        h2("Who was not reached")
        unreached
        p { a("All of this as a table (CSV)", .href("/office/alerts/\(alert.id)/after.csv")) }
    }

    /// How long the steps took that the law and the public ask about.
    private var spans: HTML {
        let pairs: [(String, Instant?, Instant?)] = [
            ("From the first report to the decision", timeline.received, timeline.decided),
            ("From the first report to the message", timeline.received, timeline.sent),
            ("From sending to the first message at a gateway", alert.sent, receipts.first),
            ("From sending to the last message at a gateway", alert.sent, receipts.last),
        ]
        let known = pairs.compactMap { name, from, to -> (String, HTML)? in
            guard let from, let to, to >= from else { return nil }
            return (name, HTML(text: AfterSpan.words(to.milliseconds - from.milliseconds)))
        }
        return known.isEmpty ? .nothing : record(known)
    }

    private func seconds(_ at: Instant) -> String {
        let second = times.zone.local(at).secondOfDay % 60
        return times.short(at) + ", \(second) s"
    }

    @HTMLBuilder private var gateways: HTML {
        if receipts.lines.isEmpty {
            p("No gateway has taken a message of it yet.")
        } else {
            gatewayTable
        }
    }

    private var gatewayTable: HTML {
        wide("Gateways") {
            TypedHTML.table {
                caption("Messages by gateway")
                thead {
                    tr {
                        th("Gateway", .scope(.col))
                        for head in ["Taken", "Refused", "Repeated", "Delivered", "Not delivered"] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody {
                    for line in receipts.lines {
                        tr {
                            th(.scope(.row)) {
                                line.gateway
                                small(line.channel.title)
                            }
                            for number in [
                                line.sent, line.refused, line.again, line.delivered, line.undelivered,
                            ] { td("\(number)", .class("n")) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var chart: HTML {
        let minutes = AfterMinutes(receipts.minutes)
        if !minutes.rows.isEmpty {
            h3("Messages by minute")
            figure {
                BarDrawing(
                    id: "minutes", title: "Messages by minute", summary: minutes.summary,
                    bars: minutes.rows.enumerated().map { index, row in
                        BarDrawing.Bar(
                            parts: AlertChannel.allCases.map {
                                .init(color: AfterMinutes.color($0), value: row.sent[$0] ?? 0)
                            },
                            tick: minutes.ticks.contains(index) ? times.hour(row.at) : nil)
                    }
                ).html
                figcaption(.class("cite")) {
                    for channel in minutes.channels {
                        span(channel.title, .class("key \(AfterMinutes.color(channel))"))
                    }
                    " "
                    minutes.summary
                }
                details {
                    summary("The numbers as a table")
                    wide("Messages by minute, as a table") { table(minutes) }
                }
            }
        }
    }

    private func table(_ minutes: AfterMinutes) -> HTML {
        TypedHTML.table {
            thead {
                tr {
                    th("Minute", .scope(.col))
                    for channel in minutes.channels { th(channel.title, .scope(.col), .class("n")) }
                    th("Refused", .scope(.col), .class("n"))
                }
            }
            tbody {
                for row in minutes.rows {
                    tr {
                        th(times.short(row.at), .scope(.row))
                        for channel in minutes.channels { td("\(row.sent[channel] ?? 0)", .class("n")) }
                        td("\(row.refused)", .class("n"))
                    }
                }
            }
        }
    }

    @HTMLBuilder private var unreached: HTML {
        let all = receipts.unreached + receipts.withoutAddress
        if all == 0 {
            p(
                receipts.left > 0
                    ? "Nobody so far; \(receipts.left) messages still wait."
                    : "Nobody is known to have been missed.")
        } else {
            ul {
                if receipts.unreached > 0 {
                    li(
                        "\(receipts.unreached) \(receipts.unreached == 1 ? "person" : "people") of whom every message was refused, not delivered, or found no gateway in time."
                    )
                }
                if receipts.withoutAddress > 0 {
                    li(
                        "\(receipts.withoutAddress) \(receipts.withoutAddress == 1 ? "person" : "people") of whom the list has no address."
                    )
                }
                if receipts.left > 0 {
                    li(
                        "\(receipts.left) message\(receipts.left == 1 ? "" : "s") still wait\(receipts.left == 1 ? "s" : "")."
                    )
                }
            }
            if mayOpen {
                p {
                    a(
                        "Open the list, with a reason", .href("/office/alerts/\(alert.id)/unreached"),
                        .class("button quiet"))
                }
            } else {
                p("Whoever may open what is sealed can take out the list, with a reason.", .class("cite"))
            }
        }
    }
}
