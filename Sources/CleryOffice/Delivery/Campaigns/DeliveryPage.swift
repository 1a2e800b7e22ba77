import CleryLaw
import TypedHTML

/// All of delivery at a glance: how long until October 1, the notices, and what else is owed.
struct DeliveryPage: Page {
    let title = "Delivery of the report"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]
    let countdown: ReportCountdown
    let lines: [(Campaign, CampaignCounts)]
    let failing: Int
    let pages: Int
    let paper: Int
    let hasMail: Bool

    var body: HTML {
        h1(title)
        p(
            "By October 1 each enrolled student and each current employee gets a notice of the report: that it is available, its exact address, what it contains, and that paper is given on request. Prospective students and employees are told too (34 CFR 668.41(e)).",
            .class("lead"))
        notice(countdown.isLate ? "care" : "") {
            p {
                b(countdown.heading)
                " "
                countdown.sentence
            }
        }
        if !hasMail {
            notice("care") {
                p(
                    "No mail server is set up. Notices can be prepared; to send them the server is started with --smtp."
                )
            }
        }
        h2("Notices")
        if lines.isEmpty {
            empty("No notice has been prepared") {
                p(
                    "Prepare one when the report is published: its exact address and the hash of the document go into the proof."
                )
                p { a("Prepare a notice", .class("button"), .href("/office/delivery/new")) }
            }
        } else {
            wide("Notices") {
                table(.class("cardish")) {
                    caption("Notices, the newest report first")
                    thead {
                        tr {
                            for head in ["Report", "State", "People", "Sent", "Not reached"] {
                                th(head, .scope(.col))
                            }
                        }
                    }
                    tbody { for (campaign, counts) in lines { row(campaign, counts) } }
                }
            }
            div(.class("actions")) {
                a("Prepare a notice", .class("button quiet"), .href("/office/delivery/new"))
            }
        }
        h2("Others to whom the report is owed")
        ul(.class("cards")) {
            li {
                h2 { a("Prospective students and employees", .href("/office/delivery/pages")) }
                p(
                    failing > 0
                        ? "\(failing) of \(pages) page\(pages == 1 ? "" : "s") no longer carr\(failing == 1 ? "ies" : "y") what is needed."
                        : pages == 0
                            ? "No page is checked yet."
                            : "\(pages) page\(pages == 1 ? " is" : "s are") checked each day.")
            }
            li {
                h2 { a("Copies on paper", .href("/office/delivery/paper")) }
                p(
                    paper == 0
                        ? "Nobody waits for one." : "\(paper) request\(paper == 1 ? " waits" : "s wait").")
            }
        }
    }

    private func row(_ campaign: Campaign, _ counts: CampaignCounts) -> HTML {
        tr {
            td(.class("first")) { a(campaign.report.title, .href("/office/delivery/\(campaign.id)")) }
            td(.data(label: "State")) { tag(campaign.state.title, campaign.state.tag) }
            td("\(counts.people)", .class("n"), .data(label: "People"))
            td("\(counts.sent)", .class("n"), .data(label: "Sent"))
            td("\(counts.unreached)", .class("n"), .data(label: "Not reached"))
        }
    }
}

/// Asks of which report the notice tells.
struct NewCampaignPage: Page {
    let title = "Prepare a notice"
    let section: Section? = .annual
    let crumbs = DeliveryCrumbs.all
    let report: NoticeOf
    let yearText: String
    let campuses: [Campus]
    let form: String
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "The notice tells of one report. Its exact address and the hash of the document stay in the proof of each person.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/delivery/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            NoticeOfFields(report: report, yearText: yearText, campuses: campuses, problems: problems).html
            div(.class("actions")) {
                button("Prepare the notice", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/delivery"))
            }
        }
    }
}

/// The fields that say of which report a notice tells.
struct NoticeOfFields: Sendable {
    let report: NoticeOf
    let yearText: String
    let campuses: [Campus]
    let problems: [Problem]

    @HTMLBuilder var html: HTML {
        textField("Year of the report", name: "year", value: yearText, problem: problems.of("year"))
        if campuses.count > 1 {
            chooser(
                "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                chosen: report.campus.map { "\($0)" } ?? "", any: "All campuses")
        }
        textField(
            "Title", name: "title", value: report.title, hint: "As it stands on the report.",
            problem: problems.of("title"))
        textField(
            "Exact address", name: "url", value: report.url, type: "url",
            hint: "It leads to the report itself, not to a home page.", problem: problems.of("url"))
        textField(
            "Hash of the document (SHA-256)", name: "document", value: report.hash,
            hint: "64 digits and letters; by it anyone can see that the document is the one of the notice.",
            problem: problems.of("document"))
    }
}

enum DeliveryCrumbs {
    static let all = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Delivery", href: "/office/delivery"),
    ]
    static func of(_ campaign: Campaign) -> [Crumb] {
        all + [Crumb(title: "Notice of \(campaign.report.year)", href: "/office/delivery/\(campaign.id)")]
    }
}
