import CleryLaw
import GRDB

/// What a visitor has chosen to see charts of.
struct TrendFilter: Sendable {
    static let known = 1992...2100
    static let most = 10

    /// The campuses this person sees.
    let campuses: [Campus]
    let campus: Campus?
    var from: String
    var through: String
    let family: Family
    /// Nil: everywhere. Student housing is a part of on campus.
    let geography: Geography?
    private(set) var years: ClosedRange<Int>?
    private(set) var problems: [Problem] = []
    let today: Day
    /// The first year of which this office has counted anything; nil while it has nothing.
    let recorded: Int?

    static let geographies = Geography.columns

    /// Throws `Refusal.notFound` for a campus that is not there for this person, and for names nobody knows.
    init(_ visit: Visit, _ db: Database) throws {
        let reach = visit.reach(.seeNumbers)
        campuses = try Campus.all(db).filter { reach.has($0.id) }
        today = visit.office.today
        let asked = visit.query("campus")
        campus = campuses.first { "\($0.id)" == asked }
        let (family, place) = (visit.query("family"), visit.query("geography"))
        self.family = Family(name: family) ?? .primary
        geography = Self.geographies.first { $0.name == place }
        (from, through) = (visit.query("from"), visit.query("through"))
        recorded = try Int.fetchOne(db, sql: "SELECT min(year) FROM cells WHERE year > 0")
        guard !campuses.isEmpty, asked.isEmpty || campus != nil,
            family.isEmpty || Family(name: family) != nil, place.isEmpty || geography != nil
        else { throw Refusal.notFound }
        let last = try StatisticsRequests.latestFullYear(today, db)
        if through.isEmpty { through = "\(last)" }
        if from.isEmpty {
            let end = Int(through) ?? last
            from = "\(max(end - 3, min(recorded ?? end, end)))"
        }
        read()
    }

    private mutating func read() {
        let (first, last) = (Int(from), Int(through))
        for (name, year) in [("from", first), ("through", last)]
        where !(year.map { Self.known.contains($0) } ?? false) {
            problems.append(Problem(name, "Give a calendar year, such as 2025."))
        }
        guard let first, let last, problems.isEmpty else { return }
        if last < first {
            problems.append(Problem("through", "The last year lies before the first."))
        } else if last - first >= Self.most {
            problems.append(Problem("from", "Choose at most \(Self.most) years."))
        } else {
            years = first...last
        }
    }

    var chosen: [Campus] { campus.map { [$0] } ?? campuses }

    /// The same choice as the query of an address.
    var query: String {
        "campus=\(campus.map { "\($0.id)" } ?? "")&from=\(urlPartOf(from))&through=\(urlPartOf(through))"
            + "&family=\(family.name)&geography=\(geography?.name ?? "")"
    }

    var place: String { geography.map { $0.title.lowercased() } ?? "all Clery geography" }
}
