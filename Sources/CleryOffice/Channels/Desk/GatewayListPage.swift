import CleryLaw
import TypedHTML

/// The ways by which warnings go, with the rate of each.
struct GatewayListPage: Page {
    let title = "Gateways"
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Warnings", href: "/office/alerts")]
    struct Line: Sendable {
        let gateway: AlertGateway
        let measured: GatewayRate.Measured?
        let trouble: String?
    }
    let lines: [Line]
    let hasMail: Bool
    let hasReserve: Bool
    let people: AudienceReach.Count
    let prediction: AlertPrediction
    let words: TimeWords
    var done: String?

    var body: HTML {
        h1(title)
        p(
            "A warning goes by all of them at once. Each is given no more than it takes; what it takes says when the last message leaves.",
            .class("lead"))
        if let done { notice { p(done) } }
        if !hasMail, lines.contains(where: { $0.gateway.shape == .smtp }) {
            notice("care") {
                p("No mail server is set up, so no e-mail goes. The server is started with --smtp.")
            }
        }
        if !hasReserve {
            notice("care") {
                p(
                    "The reserve on the disk is not there: the disk is full, or was. A warning still goes as long as there is room. Make room; the reserve is made again by itself."
                )
            }
        }
        for channel in AlertChannel.allCases where channel != .webhook && !has(channel) {
            notice("care") {
                p("No gateway for \(channel == .mail ? "e-mail" : "text messages"): nothing goes that way.")
            }
        }
        div(.class("actions")) { a("Add a gateway", .class("button"), .href("/office/alerts/gateways/new")) }
        if !lines.isEmpty { table }
        if people.people > 0 {
            h2("If a warning went to everybody now")
            ul { for line in prediction.lines { li(line.sentence) } }
        }
    }

    private func has(_ channel: AlertChannel) -> Bool { lines.contains { $0.gateway.channel == channel } }

    private var table: HTML {
        wide("Gateways") {
            TypedHTML.table(.class("cardish")) {
                caption("\(lines.count) in use")
                thead {
                    tr {
                        for head in ["Gateway", "Goes as", "At most", "Has shown", "Exercises", "State"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
    }

    private func row(_ line: Line) -> HTML {
        let gateway = line.gateway
        return tr {
            td(.class("first")) { a(gateway.name, .href("/office/alerts/gateways/\(gateway.id)")) }
            td(gateway.channel.title, .data(label: "Goes as"))
            td(gateway.budget.words, .data(label: "At most"))
            td(.data(label: "Has shown")) {
                if let measured = line.measured {
                    GatewayListPage.rate(measured.aSecond)
                    small(words.short(measured.at))
                } else {
                    "not measured yet"
                }
            }
            td(gateway.exercises ? "yes" : "no", .data(label: "Exercises"))
            td(.data(label: "State")) {
                if let trouble = line.trouble {
                    tag("in trouble", .stop)
                    small(trouble)
                } else {
                    tag("in use", .ok)
                }
            }
        }
    }

    static func rate(_ aSecond: Double) -> String {
        aSecond >= 10
            ? "\(FireWords.grouped(Int(aSecond.rounded()))) a second"
            : aSecond >= 1
                ? "\((aSecond * 10).rounded() / 10) a second"
                : "\(Int((aSecond * 60).rounded())) a minute"
    }
}
