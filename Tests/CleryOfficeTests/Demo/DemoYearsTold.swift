import CleryLaw

@testable import CleryOffice

/// The demo's incidents as the law sees them once everything is known, without an office around them.
struct DemoYearsTold {
    static let text = "\(EmbeddedFiles.demoHartwell)"

    let college: DemoCollege
    let dates: DemoDates
    private(set) var facts: [IncidentFacts] = []
    private(set) var answers: [Contribution] = []

    /// With 2026 as the demo's year 0.
    init() throws {
        college = try DemoCollege(parsing: Self.text)
        dates = DemoDates(thisYear: 2026, zone: try Zone(named: college.timeZone))
        let places = Dictionary(college.places.map { ($0.name, DemoYearsTold.facts(of: $0)) }) { first, _ in
            first
        }
        var labels: [String: Int] = [:]
        for told in college.incidents {
            var one = IncidentFacts()
            if let document = told.later.last(where: { $0.facts != nil })?.facts ?? told.first.facts {
                one = try FactsJSON.decode(try dates.facts(document, year: told.year))
            }
            if one.reports.isEmpty {
                one.reports = [Report(try dates.day(told.reported, year: told.year), to: .campusPolice)]
            }
            one.occurred = try dates.occurred(told.occurred, year: told.year).moment
            one.place = places[told.place] ?? PlaceFacts()
            one.sameIncidentAs = told.joins.flatMap { labels[$0] }
            if let label = told.label { labels[label] = facts.count }
            facts.append(one)
        }
        Tally().count(facts, into: &answers)
    }

    /// What the law makes of a place in the demo's years.
    private static func facts(of place: DemoCollege.Place) -> PlaceFacts {
        guard let kind = place.kind else { return PlaceFacts() }
        var period = PlacePeriod(id: 1, place: 1, facts: kind.beginning)
        for (name, text) in place.facts { _ = period.state(text, as: name) }
        if place.agreement != nil { period.facts.control = .known(.agreementForSpace) }
        if place.organization != nil { period.facts.organizationRecognized = .known(true) }
        return PlaceFacts(Classify.place(period.facts, at: LocalMoment("2025-01-01")))
    }

    /// All facts documents, first and later ones, as text with real dates.
    func documents() throws -> [String] {
        try college.incidents.flatMap { told in
            try ([told.first] + told.later).compactMap(\.facts).map { try dates.facts($0, year: told.year) }
        }
    }

    var rules: Set<RuleName> {
        answers.reduce(into: []) { seen, answer in seen.formUnion(answer.because.rules) }
    }

    /// Counted units of a row in a year, over all places.
    func count(_ family: Family, _ category: Category, _ year: Int16) -> Int {
        answers.filter { answer in
            answer.standing == .counted && answer.cell.geography != .studentHousing
                && answer.cell.family == family && answer.cell.category == category
                && answer.cell.year == year
        }.reduce(0) { $0 + Int($1.count) }
    }
}

extension JSONValue {
    /// The same value with the members of objects in the order of their names.
    var inOrder: JSONValue {
        switch self {
        case .object(let members): .object(members.map { ($0.key, $0.value.inOrder) }.sorted { $0.0 < $1.0 })
        case .array(let items): .array(items.map(\.inOrder))
        default: self
        }
    }
}
