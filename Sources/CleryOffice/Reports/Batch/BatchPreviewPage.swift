import CleryLaw
import TypedHTML

/// What was understood of a batch, without names and narratives, before anything is kept.
struct BatchPreviewPage: Page {
    enum Part: String, Sendable { case cases, errors }

    static let pageSize = 50

    let file: Int64
    let plan: BatchPlan
    let campuses: [Campus]
    let words: TimeWords
    let shown: Part
    let page: Int
    let form: String
    var problem: Problem?
    let title = "What the batch would do"
    let section: Section? = .queue
    let crumbs = [
        Crumb(title: "Office", href: "/office"),
        Crumb(title: "Batch of reports", href: "/office/reports/batch"),
    ]

    private var address: String { "/office/reports/batch/\(file)" }
    private var total: Int { shown == .cases ? plan.entries.count : plan.problems.count }

    var body: HTML {
        h1(title)
        if let problem { notice("stop") { p(problem.sentence) } }
        p(
            "\(plan.rows) row\(plan.rows == 1 ? "" : "s") from \(plan.profile.source.title): \(plan.new) new report\(plan.new == 1 ? "" : "s"), \(plan.changed) changed, \(plan.unchanged) here already, \(plan.problems.count) row\(plan.problems.count == 1 ? "" : "s") in error. Nothing was kept yet.",
            .class("lead"))
        if !plan.problems.isEmpty {
            notice("care") {
                p("Rows in error are left out, the others are taken. Mend them and send the file again.")
            }
        }
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(plan.fingerprint))
            div(.class("actions")) {
                if !plan.isEmpty {
                    button("Forward them", .type("submit"), .name("what"), .value("take"), .class("button"))
                }
                button(
                    plan.isEmpty ? "Done: nothing is new" : "Do nothing", .type("submit"), .name("what"),
                    .value("forget"), .class("button quiet"))
            }
        }
        nav(.class("tabs"), .label("Parts of the batch")) {
            ul {
                tab("Cases (\(plan.entries.count))", .cases)
                tab("Rows in error (\(plan.problems.count))", .errors)
            }
        }
        if total == 0 {
            empty("None") { p("The other part stands in the row above.") }
        } else {
            shown == .cases ? cases : errors
        }
        Pager(page: page, size: Self.pageSize, total: total, base: "\(address)?show=\(shown.rawValue)&").html
    }

    private func tab(_ title: String, _ part: Part) -> HTML {
        li {
            a(title, .href("\(address)?show=\(part.rawValue)"), part == shown ? .current("page") : nil)
        }
    }

    private var window: Range<Int> {
        let start = min((page - 1) * Self.pageSize, total)
        return start..<min(start + Self.pageSize, total)
    }

    private var cases: HTML {
        table(.class("cardish")) {
            caption("Cases as they were understood; names and narratives stay sealed")
            thead {
                tr {
                    for head in [
                        "Case", "Lines", "Occurred", "First known", "Campus", "Says", "What happens",
                    ] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for entry in plan.entries[window] { row(entry) } }
        }
    }

    private func row(_ entry: BatchPlan.Entry) -> HTML {
        let one = entry.one
        return tr {
            td(one.key, .class("first"))
            td(one.lines.map(String.init).joined(separator: ", "), .data(label: "Lines"))
            td(words.words(one.occurred, datesOnly: one.datesOnly), .data(label: "Occurred"))
            td(one.known.map(TimeWords.short) ?? "Not said", .data(label: "First known"))
            td(campuses.first { $0.id == one.campus }?.name ?? "Not said", .data(label: "Campus"))
            td(says(one), .data(label: "Says"))
            td(.data(label: "What happens")) {
                switch entry.kind {
                case .new: tag("new report", .ok)
                case .changed: tag("message to its report", .care)
                case .unchanged: tag("here already", .void)
                }
            }
        }
    }

    /// Which parts a case has, without what they say.
    private func says(_ one: ReferralCase) -> String {
        let parts = [
            ("charge", one.charges), ("narrative", one.narratives), ("place", one.places),
            ("people", one.people),
            ("referral", one.referrals), ("outcome", one.outcomes),
        ]
        return parts.filter { !$0.1.isEmpty }.map(\.0).joined(separator: ", ")
    }

    private var errors: HTML {
        table(.class("cardish")) {
            caption("Rows in error")
            thead { tr { for head in ["Line", "Column", "Why"] { th(head, .scope(.col)) } } }
            tbody {
                for one in plan.problems[window] {
                    tr {
                        td("Line \(one.line)", .class("first"))
                        td(one.column.isEmpty ? "The whole row" : one.column, .data(label: "Column"))
                        td(one.problem, .data(label: "Why"))
                    }
                }
            }
        }
    }
}
