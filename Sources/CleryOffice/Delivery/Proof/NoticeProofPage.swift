import CleryLaw
import TypedHTML

/// The proof in numbers, which names nobody, and the way to the file that does.
struct NoticeProofPage: Page {
    struct Opening: Sendable {
        let at: Instant
        let reason: String
        let people: Int
        let who: String
    }

    let campaign: Campaign
    let counts: CampaignCounts
    let lines: [DeliveryResult]
    let total: Int
    let page: Int
    let openings: [Opening]
    let words: TimeWords
    let form: String
    var problem: Problem?
    var typed = ""
    var checked: ProofCheck?

    let title = "Proof of notice"
    let section: Section? = .annual
    var crumbs: [Crumb] { DeliveryCrumbs.of(campaign) }
    private var address: String { "/office/delivery/\(campaign.id)/proof" }

    var body: HTML {
        h1(title)
        p(
            "What was sent, in numbers. The register keeps a hash over the lines of each batch, so nobody can change a line unseen.",
            .class("lead"))
        if let checked { verdict(checked) }
        record(
            [
                ("Report", HTML(text: campaign.report.title)),
                ("Exact address in the notice", HTML(text: campaign.report.url)),
                ("Document (SHA-256)", code(campaign.report.hash)),
                (
                    "On the list",
                    HTML(text: "\(counts.people): \(counts.students) students, \(counts.employees) employees")
                ),
                ("Taken by the mail server", HTML(text: "\(counts.sent)")),
                ("Refused for good", HTML(text: "\(counts.refused)")),
                ("Came back", HTML(text: "\(counts.bounced)")),
                ("Told on paper", HTML(text: "\(counts.paper)")),
                ("Handed over again after a break", HTML(text: "\(counts.again)")),
            ]
                + (counts.first.map { [("First", at($0))] } ?? [])
                + (counts.last.map { [("Last", at($0))] } ?? []))
        batches
        export
        check
        if !openings.isEmpty { opened }
    }

    private func at(_ instant: Instant) -> HTML {
        time(words.short(instant), .datetime(words.iso(instant)))
    }

    @HTMLBuilder private func verdict(_ check: ProofCheck) -> HTML {
        if check.isWhole {
            notice {
                p("The file is whole: \(check.lines) lines in \(check.batches) batches, each as it was kept.")
            }
        } else {
            notice("stop") {
                p { b("The file is not what was kept.") }
                if !check.wrong.isEmpty {
                    p(
                        "Changed, or of another notice: \(check.wrong.prefix(10).map { $0 < 0 ? "lines without a batch" : "batch \($0)" }.joined(separator: ", "))."
                    )
                }
                if check.missing > 0 {
                    p("\(check.missing) batch\(check.missing == 1 ? " is" : "es are") missing from it.")
                }
            }
        }
    }

    @HTMLBuilder private var batches: HTML {
        h2("Batches")
        if lines.isEmpty {
            empty("No result is kept yet") { p("Results appear here while the notice is sent.") }
        } else {
            wide("Batches of results") {
                table(.class("cardish")) {
                    caption("Batches, newest first")
                    thead {
                        tr {
                            for head in ["Batch", "Kept", "Kind", "Told", "Not reached", "Hash of its lines"]
                            { th(head, .scope(.col)) }
                        }
                    }
                    tbody {
                        for line in lines {
                            tr {
                                td("\(line.id)", .class("first"))
                                td(.data(label: "Kept")) { at(line.at) }
                                td(line.kind == "bounce" ? "came back" : line.kind, .data(label: "Kind"))
                                td("\(line.sent)", .class("n"), .data(label: "Told"))
                                td("\(line.refused)", .class("n"), .data(label: "Not reached"))
                                td(.data(label: "Hash")) {
                                    code(String(line.hash.hex.prefix(16)) + "…")
                                }
                            }
                        }
                    }
                }
            }
            Pager(page: page, size: NoticeProofRoutes.pageSize, total: total, base: address + "?").html
        }
    }

    @HTMLBuilder private var export: HTML {
        h2("The file with a line for each person")
        p("It holds names and addresses. That you opened it, when and why is kept.")
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            chooser(
                "Whom", name: "who",
                options: [("all", "Everybody"), ("unreached", "Whom mail did not reach")],
                chosen: "all")
            textField(
                "What it is for", name: "reason", value: typed,
                problem: problem?.field == "reason" ? problem : nil)
            div(.class("actions")) { button("Open the file", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private var check: HTML {
        h2("Check a file")
        TypedHTML.form(.method(.post), .action(address + "/check"), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Proof file", name: "file", hint: "As it was opened here, for everybody.",
                problem: problem?.field == "file" ? problem : nil
            ) {
                Elements.input($0 + [.type("file"), .accept(".csv"), .required])
            }
            div(.class("actions")) { button("Check it", .type("submit"), .class("button quiet")) }
        }
    }

    @HTMLBuilder private var opened: HTML {
        h2("Who opened it")
        ul(.class("lines")) {
            for one in openings {
                li {
                    div {
                        at(one.at)
                        " \(one.who): \(one.reason) (\(one.people) line\(one.people == 1 ? "" : "s"))"
                    }
                }
            }
        }
    }
}
