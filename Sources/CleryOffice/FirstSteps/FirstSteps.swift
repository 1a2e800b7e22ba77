import CleryLaw
import GRDB
import TypedHTML

/// The way of a new office to its first annual report: each step with where it stands. It is there until a report is
/// published, for those who write it for all campuses.
struct FirstSteps: Sendable {
    struct Step: Sendable {
        let title: String
        let href: String
        let sentence: String
        let isDone: Bool
        /// The report can be published without it.
        var isLater = false
        /// What is said of it instead of "done".
        var word: String?
    }

    let year: Int
    let steps: [Step]

    init?(_ visit: Visit, _ db: Database) throws {
        guard visit.session != nil, visit.reach(.writeReport) == .all, try Edition.published(db).isEmpty
        else { return nil }
        year = visit.office.today.year
        let book = try PolicyBook(year: year, db)
        let campuses = try Campus.all(db)
        var steps = try Self.known(year, campuses, book, db)
        let states = campuses.flatMap { book.states(of: $0.id).flatMap(\.parts) }
        let ready = states.count { !$0.blocks }
        steps.append(
            Step(
                title: "Statements",
                href: book.texts.isEmpty
                    ? "/office/policies/begin?year=\(year)" : "/office/policies/read?year=\(year)",
                sentence: book.texts.isEmpty
                    ? "Answer once what our drafts ask for, then read them, change what is not so, and adopt them."
                    : "\(ready) of \(states.count) parts ready. Read the texts, change what is not so, adopt and approve them.",
                isDone: !states.isEmpty && ready == states.count))
        if visit.may(.seeNumbers) { steps.append(try Self.numbers(year, visit, db)) }
        if visit.may(.deliverReport) { steps.append(try Self.pages(db)) }
        self.steps = steps + (try Self.editions(year, db))
    }

    private static func numbers(_ year: Int, _ visit: Visit, _ db: Database) throws -> Step {
        let overview = try IncidentRequests.overview(within: visit.sight(.seeNumbers), db)
        let (incidents, undecided) = (overview.incidents, overview.undecided)
        return Step(
            title: "Statistics", href: "/office/statistics?year=\(year - 1)",
            sentence: incidents == 0
                ? "No incident is here, so every number of \(year - 3) to \(year - 1) is zero. Ask each police agency; enter or import what was reported to you or to them, and name in a footnote who did not answer."
                : "\(incidents) incident\(incidents == 1 ? "" : "s"); \(undecided) wait\(undecided == 1 ? "s" : "") for a fact that decides.",
            isDone: undecided == 0, word: incidents == 0 ? "all zero" : nil)
    }

    private static func pages(_ db: Database) throws -> Step {
        let audiences = Set(try ProspectivePage.open(db).map(\.audience))
        return Step(
            title: "Notice pages", href: "/office/delivery/pages",
            sentence:
                "The pages of admissions and human resources that tell prospective people of the report; the house looks at them daily.",
            isDone: ProspectivePage.audiences.allSatisfy(audiences.contains), isLater: true)
    }

    private static func known(
        _ year: Int, _ campuses: [Campus], _ book: PolicyBook, _ db: Database
    ) throws -> [Step] {
        let open = campuses.reduce(0) { sum, campus in
            sum + PolicyPoints(campus: campus, book: book).facts.count(where: \.blocks)
        }
        let places = try Int.fetchOne(db, sql: "SELECT count(*) FROM places") ?? 0
        return [
            Step(
                title: "Facts of the institution",
                href: open == 0 ? "/office/policies/facts?year=\(year)" : "/office/first",
                sentence: open == 0
                    ? "Answered. What does not apply to you has dropped out of the report."
                    : "Is there student housing, a police department, noncampus property? One page asks; what does not apply drops out.",
                isDone: open == 0),
            Step(
                title: "Campus and places", href: places == 0 ? "/office/first#buildings" : "/office/places",
                sentence: places == 0
                    ? "Your buildings and lots: crimes are counted by where they happened."
                    : "\(places) place\(places == 1 ? "" : "s") in the registry.",
                isDone: places > 0),
        ]
    }

    private static func editions(_ year: Int, _ db: Database) throws -> [Step] {
        let editions = try Edition.all(year: year, db)
        let href =
            editions.count == 1
            ? "/office/annual/editions/\(editions[0].id)" : "/office/annual?year=\(year)"
        let isApproved = !editions.isEmpty && editions.allSatisfy { $0.state == .approved }
        return [
            Step(
                title: "Draft", href: href,
                sentence: "Begin the report, and look at the whole of it.", isDone: !editions.isEmpty),
            Step(
                title: "Approve", href: href,
                sentence: "Sent for review, reviewed, approved: by another person where there is one.",
                isDone: isApproved),
            Step(
                title: "Publish", href: href,
                sentence: "It then stands at /reports/\(year) for everybody.", isDone: false),
        ]
    }

    var html: HTML {
        let now = steps.firstIndex { !$0.isDone && !$0.isLater }
        return HTML([
            h2("First steps to the \(year) report"),
            ol(.class("steps")) {
                for (index, step) in steps.enumerated() {
                    li {
                        a(step.title, .href(step.href))
                        " "
                        if step.isDone {
                            tag(step.word ?? "done", step.word == nil ? .ok : .plain)
                        } else if index == now {
                            tag("next", .care)
                        } else if step.isLater {
                            tag("may wait", .plain)
                        }
                        p(step.sentence, .class("hint"))
                    }
                }
            },
        ])
    }
}
