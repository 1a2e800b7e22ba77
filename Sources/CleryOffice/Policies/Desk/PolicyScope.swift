import CleryLaw
import GRDB
import TypedHTML

/// What a page of statements is about: the report of a year, for one campus or for what all have in common.
struct PolicyScope: Sendable {
    let year: Int
    /// Nil: the texts for all campuses.
    let campus: Campus?
    /// Those that the person may write for.
    let campuses: [Campus]
    let reach: Rights.Reach

    /// Throws `Refusal.notFound` for a campus that the person may not write for, and for a year without reports.
    init(
        campus: String, year: String, _ visit: Visit, power: Power = .writeReport, _ db: Database
    ) throws {
        let today = visit.office.today
        let year = year.isEmpty ? today.year : Int(year) ?? 0
        guard (2015...today.year + 2).contains(year) else { throw Refusal.notFound }
        self.year = year
        let reach = visit.reach(power)
        self.reach = reach
        let all = try Campus.all(db)
        campuses = all.filter { reach.has($0.id) }
        if campus.isEmpty {
            self.campus = nil
        } else {
            guard let id = Int64(campus), let one = campuses.first(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            self.campus = one
        }
    }

    init(_ visit: Visit, power: Power = .writeReport, _ db: Database) throws {
        try self.init(
            campus: visit.query("campus"), year: visit.query("year"), visit, power: power, db)
    }

    init(_ form: Form, _ visit: Visit, power: Power = .writeReport, _ db: Database) throws {
        try self.init(
            campus: form.trimmed("campus"), year: form.trimmed("year"), visit, power: power, db)
    }

    /// The texts for all campuses are written by those who may write for all.
    var mayWrite: Bool { campus != nil || reach == .all }

    var query: String { (campus.map { "campus=\($0.id)&" } ?? "") + "year=\(year)" }
    var title: String { campus?.name ?? "all campuses" }

    /// The facts that decide what is owed: of the campus, or of any campus in reach.
    func institution(_ book: PolicyBook) -> ReportingInstitution {
        if let campus { return book.facts[campus.id]?.institution ?? ReportingInstitution() }
        let ids = Set(campuses.map(\.id))
        return InstitutionFacts.any(book.facts.values.filter { ids.contains($0.campus) })
    }

    /// Hidden fields by which a form comes back to the same scope.
    @HTMLBuilder var fields: HTML {
        input(.type("hidden"), .name("campus"), .value(campus.map { "\($0.id)" } ?? ""))
        input(.type("hidden"), .name("year"), .value("\(year)"))
    }

    /// The form that goes to another campus or year; `more` are further fields of the page.
    func chooser(
        _ action: String, @HTMLBuilder more: () -> HTML = { .nothing }
    ) -> HTML {
        form(.method(.get), .action(action), .class("filters")) {
            if campuses.count > 1 || reach != .all {
                CleryOffice.chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: campus.map { "\($0.id)" } ?? "", any: "All campuses")
            }
            CleryOffice.chooser(
                "Report of", name: "year",
                options: ((year - 2)...(year + 1)).reversed().map { ("\($0)", "\($0)") }, chosen: "\(year)")
            more()
            div { button("Show", .type("submit"), .class("button quiet")) }
        }
    }

    static let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Policy statements", href: "/office/policies"),
    ]
}

/// The people of the office who may look after a part.
enum PolicyPeople {
    static func owners(on today: Day, _ db: Database) throws -> [(id: Int64, name: String)] {
        let roles = Power.writeReport.roles.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT id, coalesce(name, sign_in) FROM accounts WHERE ended IS NULL AND (
                  role = 'administrator' OR id IN (SELECT account FROM grants WHERE role IN (\(roles))
                    AND from_day <= ?1 AND (through_day IS NULL OR through_day >= ?1)))
                ORDER BY 2 COLLATE NOCASE, 1
                """, arguments: [today.number]
        ).map { ($0[0], $0[1]) }
    }

    static func names(_ ids: some Sequence<Int64>, _ db: Database) throws -> [Int64: String] {
        let list = Set(ids).sorted().map(String.init).joined(separator: ",")
        var names: [Int64: String] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT id, coalesce(name, sign_in) FROM accounts WHERE id IN (\(list))")
        {
            names[row[0]] = row[1]
        }
        return names
    }
}
