import CleryLaw
import GRDB
import TypedHTML

/// Each unit of the people roster with how many authorities it has, and whether one would be expected.
struct UnitCoverage: Sendable {
    let unit: String
    let people: Int
    let authorities: Int
    /// The functions at which titles of its people hint, that make an authority.
    let hints: [CampusFunction]

    var isMissing: Bool { authorities == 0 && !hints.isEmpty }

    /// All units, those without an expected authority first.
    static func all(within reach: Rights.Reach, on today: Day, _ db: Database) throws -> [UnitCoverage] {
        var units: [[UInt8]: (unit: String, people: Int, authorities: Int, functions: Set<CampusFunction>)] =
            [:]
        let people = try Row.fetchAll(
            db,
            sql: """
                SELECT \(RosterPerson.columns) FROM roster_people
                WHERE open AND NOT removed AND department != ''
                """
        ).map(RosterPerson.init(row:))
        let decided = try CandidateDecision.last(db)
        // Thousands of people share some hundred titles.
        var hints: [String: [CampusFunction]] = [:]
        for person in people {
            let title = AuthorityCandidate.title(of: person)
            let functions =
                hints[title]
                ?? TitleWords.hints(in: [person.title] + person.words).map(\.function).filter {
                    AuthorityByFunction.decide(actingAs: .known($0)).answer == true
                }
            hints[title] = functions
            var known = units[Wording.plain(person.department)] ?? (person.department, 0, 0, [])
            known.people += 1
            // What somebody declined under this title leads nobody to expect an authority.
            let before = decided[person.id]
            if before?.outcome != .declined || before?.title != title { known.functions.formUnion(functions) }
            units[Wording.plain(person.department)] = known
        }
        for authority in try SecurityAuthority.all(within: reach, db)
        where authority.isAuthority && authority.holds(on: today) {
            var known = units[Wording.plain(authority.unit)] ?? (authority.unit, 0, 0, [])
            known.authorities += 1
            units[Wording.plain(authority.unit)] = known
        }
        return units.values.map { one in
            UnitCoverage(
                unit: one.unit, people: one.people, authorities: one.authorities,
                hints: CampusFunction.allCases.filter(one.functions.contains))
        }.sorted {
            ($0.isMissing ? 0 : 1, $0.unit.lowercased()) < ($1.isMissing ? 0 : 1, $1.unit.lowercased())
        }
    }
}

/// The units and their authorities.
struct CoveragePage: Page {
    let title = "Coverage by unit"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let units: [UnitCoverage]
    let page: Int
    let mayKeep: Bool

    private static let size = 100
    private var missing: Int { units.count(where: \.isMissing) }

    static func show(_ visit: Visit) throws -> Answer {
        let (office, reach) = (visit.office, visit.reach(.seeSources))
        return visit.page(
            CoveragePage(
                units: try office.read { try UnitCoverage.all(within: reach, on: office.today, $0) },
                page: visit.pageNumber, mayKeep: visit.may(.keepAuthorities)))
    }

    var body: HTML {
        h1(title)
        p(
            missing == 0
                ? "No unit lacks an authority whom the titles of its people lead one to expect."
                : "\(missing) unit\(missing == 1 ? " has" : "s have") no authority, though titles of \(missing == 1 ? "its" : "their") people lead one to expect one.",
            .class("lead"))
        if units.isEmpty {
            empty("No unit is known yet") {
                p("Units come from the people roster and from the authorities that are entered.")
            }
        } else {
            table(.class("cardish")) {
                caption("Units, \(units.count)")
                thead {
                    tr {
                        for head in ["Unit", "People", "Authorities", "Expected as"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody {
                    for unit in units.dropFirst((page - 1) * Self.size).prefix(Self.size) { row(unit) }
                }
            }
            Pager(
                page: page, size: Self.size, total: units.count, base: "/office/authorities/coverage?"
            ).html
        }
    }

    private func row(_ unit: UnitCoverage) -> HTML {
        tr {
            td(.class("first")) {
                if unit.authorities > 0 {
                    a(unit.unit, .href("/office/authorities?unit=\(urlPartOf(unit.unit))"))
                } else {
                    unit.unit
                }
            }
            td("\(unit.people)", .class("n"), .data(label: "People"))
            td(.class("n"), .data(label: "Authorities")) {
                if unit.isMissing { tag("none", .stop) } else { "\(unit.authorities)" }
            }
            td(.data(label: "Expected as")) {
                unit.hints.isEmpty ? "–" : unit.hints.map(\.title).joined(separator: ", ")
                if unit.isMissing, mayKeep {
                    " "
                    a(
                        "Enter one", .href("/office/authorities/new?unit=\(urlPartOf(unit.unit))"),
                        .label("Enter an authority of \(unit.unit)"))
                }
            }
        }
    }
}
