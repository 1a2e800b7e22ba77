import CleryLaw
import GRDB
import TypedHTML

/// The doors of the yearly review: each designation is confirmed, changed or ended.
enum AuthorityReviewRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = Int(visit.query("count")).map { "\($0) kept." }
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> AuthorityReviewPage {
        let (office, keeping) = (visit.office, visit.reach(.keepAuthorities))
        return try office.read { db in
            let all = try AuthorityRequests.lines(
                within: keeping, keeping: keeping, year: office.today.year, key: office.key, db
            ).filter { $0.authority.endedWhy == nil }
            return AuthorityReviewPage(all: all, today: office.today, form: visit.session?.form ?? "")
        }
    }

    /// Takes what was chosen for the lines of the page; what was left open stays open.
    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.fields = TypedFields(form)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let today = visit.office.today
        var steps: [(SecurityAuthority, AuthorityReviewed.Outcome, String?)] = []
        for line in page.due {
            let name = "review-\(line.id)"
            switch page.fields[name] {
            case "": continue
            case AuthorityReviewed.Outcome.confirmed.rawValue: steps.append((line.authority, .confirmed, nil))
            case AuthorityReviewed.Outcome.ended.rawValue:
                let why = page.fields.text(
                    "\(name)-why", upTo: 400, or: "Say why the designation of \(line.title) ends.",
                    &page.problems)
                steps.append((line.authority, .ended, why))
            default: page.problems.append(Problem(name, "Choose one of the answers."))
            }
        }
        if steps.isEmpty, page.problems.isEmpty {
            page.problems.append(Problem("review", "Choose an answer for at least one of them."))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let taken = steps
        try await visit.office.act(
            by: visit.actor, "looked at \(taken.count) designations of campus security authorities again"
        ) { writing in
            for (authority, outcome, why) in taken {
                if outcome == .ended {
                    try AuthorityActs.end(
                        authority, on: today, why: why ?? "", by: account, today: today, writing)
                } else {
                    try AuthorityActs.review(
                        authority, outcome, why: nil, by: account, today: today, writing)
                }
            }
        }
        return .redirect(to: "/office/authorities/review?count=\(taken.count)")
    }
}

/// Who is to be looked at again, those due first; fifty at a time.
struct AuthorityReviewPage: Page {
    let title = "Yearly review"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let all: [AuthorityLine]
    let today: Day
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var done: String?

    private var open: [AuthorityLine] {
        all.filter { $0.reviewDue.map { $0 <= today.adding(days: AuthorityRequests.ahead) } ?? false }
            .sorted { ($0.reviewDue ?? today, $0.id) < ($1.reviewDue ?? today, $1.id) }
    }
    /// The lines that this page asks about.
    var due: [AuthorityLine] { Array(open.prefix(AuthorityRequests.pageSize)) }

    var body: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        h1(title)
        p(.class("lead")) {
            "\(AuthorityReview.sentence) "
            span(AuthorityReview.citation.text, .class("cite"))
        }
        if let done { notice { p(done) } }
        if open.isEmpty {
            empty("Nobody is to be looked at now") {
                p(
                    all.isEmpty
                        ? "The roster is empty."
                        : "All \(all.count) were looked at within the year. They are listed here \(AuthorityRequests.ahead) days before they are due."
                )
            }
        } else {
            p("\(open.count) of \(all.count) are due within \(AuthorityRequests.ahead) days, or overdue.")
            TypedHTML.form(.method(.post), .action("/office/authorities/review")) {
                input(.type("hidden"), .name("form"), .value(form))
                parts.faults
                div(.id("review")) {
                    for line in due { one(line, parts) }
                }
                div(.class("actions")) { button("Keep", .type("submit"), .class("button")) }
            }
        }
    }

    private func one(_ line: AuthorityLine, _ parts: TripFormParts) -> HTML {
        let name = "review-\(line.id)"
        let due = line.reviewDue ?? today
        let since =
            due < today ? "Overdue since \(TimeWords.long(due))." : "Due by \(TimeWords.long(due))."
        return div {
            parts.choices(
                "\(line.title), \(line.authority.unit)", name,
                hint: "\(line.authority.function) (\(line.authority.basis.title.lowercased())). \(since)",
                [
                    (AuthorityReviewed.Outcome.confirmed.rawValue, "Still so", nil),
                    (AuthorityReviewed.Outcome.ended.rawValue, "Has ended", nil),
                ])
            parts.text("If it has ended, why (\(line.title))", "\(name)-why")
            p { a("Something has changed", .href("/office/authorities/\(line.id)")) }
        }
    }
}
