import CleryLaw
import GRDB

/// The doors of the statistics. The office sees the same pages with what lies behind them.
enum StatisticsRoutes {
    static func tables(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let (page, position) = try office.read { db in
            let campuses = try seen(visit, db)
            guard !campuses.isEmpty else { throw Refusal.notFound }
            let campus =
                campuses.first { $0.name == visit.query("campus") } ?? campuses.first
                ?? Campus(id: 0, name: "")
            let last = try Int(visit.query("year")) ?? StatisticsRequests.latestFullYear(office.today, db)
            let years = max(1990, min(last, 2100) - 2)...max(1992, min(last, 2100))
            let tables = try StatisticsTables(office, years: years, campus: campus.name, db)
            return (
                StatisticsPage(
                    tables: tables, campus: campus, allCampuses: campuses,
                    undecided: try Undecided.count(years: years, campuses: [campus], db),
                    area: StatisticsPage.areas.first { $0.name == visit.query("geography") } ?? .onCampus,
                    forOffice: visit.session != nil), tables.position
            )
        }
        return visit.page(page, asOf: position)
    }

    /// The campuses whose numbers this visitor sees: the public all, a person of the office those of the grants.
    private static func seen(_ visit: Visit, _ db: Database) throws -> [Campus] {
        let campuses = try Campus.all(db)
        guard let session = visit.session else { return campuses }
        let reach = session.rights.reach(.seeNumbers)
        return campuses.filter { reach.has($0.id) }
    }

    static func why(_ visit: Visit) throws -> Answer {
        guard let cell = try? cell(visit.query) else { throw Refusal.notFound }
        let campus = visit.query("campus")
        let page = try visit.office.read { db in
            let names = try seen(visit, db).map(\.name)
            guard let name = campus.isEmpty ? names.first : names.first(where: { $0 == campus }) else {
                throw Refusal.notFound
            }
            let hidden = try visit.session?.hidden ?? Hidden.fromAll(visit.office)
            let proof = try Proof(of: cell, campus: name, limit: 200, hidden: hidden, visit.office, db)
            return ProofPage(proof: proof, campus: name, forOffice: visit.session != nil)
        }
        return visit.page(page)
    }

    /// The cell that a query or a command names.
    static func cell(_ value: (String) -> String) throws -> Cell {
        guard let category = Category(name: value("category")) else {
            throw OfficeFault.input(
                "There is no category \"\(value("category"))\". \(listed(Category.allCases.map(\.name)))")
        }
        guard let geography = Geography(name: value("geography")) else {
            throw OfficeFault.input(
                "There is no geography \"\(value("geography"))\". \(listed((Geography.columns + [.all]).map(\.name)))"
            )
        }
        guard let year = Int16(value("year")), (1990...2100).contains(year) else {
            throw OfficeFault.input("\"\(value("year"))\" is no year.")
        }
        let bias = value("bias").isEmpty ? nil : BiasCategory(rawValue: value("bias"))
        if !value("bias").isEmpty, bias == nil {
            throw OfficeFault.input("There is no bias \"\(value("bias"))\".")
        }
        let named = Family(name: value("family"))
        if !value("family").isEmpty, named == nil {
            throw OfficeFault.input("There is no family \"\(value("family"))\".")
        }
        let family = named ?? (bias != nil ? .hate : Family.usual(of: category, named: value("category")))
        return Cell(family, category, geography, year, bias: bias)
    }

    private static func listed(_ names: [String]) -> String { "There are: \(names.joined(separator: ", "))." }
}

/// Questions about the years that the tables have.
enum StatisticsRequests {
    /// The year before this one, or the newest year with a count when the office holds only older ones.
    static func latestFullYear(_ today: Day, _ db: Database) throws -> Int {
        let newest = try Int.fetchOne(db, sql: "SELECT max(year) FROM cells") ?? today.year - 1
        return min(today.year - 1, newest)
    }
}

extension Family {
    /// The family that a category's name alone means: `drug_arrest` is an arrest, `larceny` a hate crime.
    static func usual(of category: CleryLaw.Category, named name: String) -> Family {
        switch category {
        case .domesticViolence, .datingViolence, .stalking: .vawa
        case .weapons, .drug, .liquor: name.hasSuffix("_referral") ? .referrals : .arrests
        case .larceny, .simpleAssault, .intimidation, .vandalism: .hate
        case .hazing: .hazing
        case .unfounded: .unfounded
        default: .primary
        }
    }
}
