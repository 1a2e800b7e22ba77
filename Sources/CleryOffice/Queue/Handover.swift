import CleryLaw
import GRDB
import TypedHTML

/// Who has a report in hand. Each handing over is a row of its own; the last one holds.
enum HandoverActs {
    /// Hands a report to an account, or to nobody.
    static func hand(_ report: Int64, to account: Int64?, _ writing: Writing) throws {
        guard try HandoverRequests.holder(of: report, writing.db)?.account != account else { return }
        try writing.put(
            .handovers,
            [
                .integer(try writing.nextID(.handovers)), .integer(report), Value(account),
                .integer(writing.at.milliseconds),
            ], isNew: true)
    }
}

enum HandoverRequests {
    struct Person: Sendable, Equatable {
        let account: Int64
        let name: String
    }

    static func holder(of report: Int64, _ db: Database) throws -> Person? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT accounts.id, coalesce(name, sign_in) FROM accounts WHERE accounts.id =
                  (SELECT account FROM handovers WHERE report = ? ORDER BY id DESC LIMIT 1)
                """, arguments: [report]
        ).map { Person(account: $0[0], name: $0[1]) }
    }

    /// Those who work on reports of this campus today; for a report of no campus, on those of any. A restricted report
    /// is handed to its named readers only.
    static func candidates(for report: CrimeReport, on day: Day, _ db: Database) throws -> [Person] {
        let roles = Power.work.roles.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
        let founders = Power.work.roles.contains(.coordinator) ? "accounts.role = 'administrator'" : "0"
        let people = try Row.fetchAll(
            db,
            sql: """
                SELECT id, coalesce(name, sign_in) AS shown FROM accounts WHERE ended IS NULL AND (\(founders)
                  OR EXISTS (SELECT 1 FROM grants WHERE account = accounts.id AND grants.role IN (\(roles))
                    AND from_day <= ?1 AND (through_day IS NULL OR through_day >= ?1)
                    AND (?2 IS NULL OR grants.campus IS NULL OR grants.campus = ?2)))
                ORDER BY shown COLLATE NOCASE, id
                """, arguments: [day.number, report.campus]
        ).map { Person(account: $0[0], name: $0[1]) }
        return try RestrictionRequests.open(of: Matter.of(report, db), db).reduce(people) { people, one in
            let readers = try RestrictionRequests.readers(of: one, campus: report.campus, today: day, db)
            let named = Set(readers.filter(\.canRead).map(\.reader.account))
            return people.filter { named.contains($0.account) }
        }
    }
}

/// The part of a report's page that says who has it in hand.
struct HandoverPart: Sendable {
    let report: Int64
    let holder: HandoverRequests.Person?
    /// To whom it can be handed; empty for whoever only reads.
    var people: [HandoverRequests.Person] = []
    var me: Int64 = 0
    var form = ""
    var problem: Problem?

    @HTMLBuilder var html: HTML {
        if people.isEmpty {
            if let holder { p("In hand of \(holder.name).") }
        } else {
            details(.class("fold"), .open(problem != nil)) {
                summary {
                    span("In hand")
                    small(holder?.name ?? "Nobody yet")
                }
                TypedHTML.form(
                    .method(.post), .action("/office/reports/\(report)/hand-over"), .class("inside")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    field("Hand it to", name: "account", problem: problem) { attributes in
                        Elements.select(attributes) {
                            option("Nobody", .value(""))
                            for person in people {
                                option(
                                    person.account == me ? "\(person.name) (me)" : person.name,
                                    .value(String(person.account)),
                                    .selected(person.account == (holder?.account ?? me)))
                            }
                        }
                    }
                    div(.class("actions")) {
                        button("Hand it over", .type("submit"), .class("button quiet"))
                    }
                }
            }
        }
    }
}

enum HandoverRoutes {
    static func hand(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try DeskRoutes.page(visit)
        let report = page.report
        guard report.isOpen, page.mayWork else { throw Refusal.notFound }
        let typed = form["account"]
        let account = Int64(typed)
        guard typed.isEmpty || page.handover?.people.contains(where: { $0.account == account }) == true else {
            page.handover?.problem = Problem("account", "Choose somebody from the list.")
            return visit.page(page, status: .unprocessableContent)
        }
        let sentence =
            account.map { "handed report \(report.id) to account \($0)" }
            ?? "took report \(report.id) out of everybody's hands"
        try await visit.office.act(by: visit.actor, sentence) {
            try HandoverActs.hand(report.id, to: account, $0)
        }
        return .redirect(to: "/office/reports/\(report.id)")
    }
}
