import CleryLaw
import GRDB

/// Keeps contributions and cells in step with the incidents an act changes: a table is then a sum already made.
///
/// Contributions are derived: `openclery verify` makes them anew from the facts and compares.
final class Recount {
    struct CellKey: Hashable {
        let campus: Int64
        let cell: Cell
    }

    private let db: Database
    private let statements: Statements
    private let tally = Tally()
    // Prepared when first needed: most acts count nothing.
    private lazy var insert = Result {
        try statements.of("INSERT INTO contributions VALUES (?,?,?,?,?,?,?,?,?,?,?)")
    }
    private lazy var insertWording = Result {
        try statements.of("INSERT OR IGNORE INTO unknown_wordings VALUES (?,?,?)")
    }
    private lazy var insertLook = Result { try statements.of("INSERT INTO looks VALUES (?,?)") }
    private var answers: [Contribution] = []
    private var delta: [CellKey: Int64] = [:]

    private var places: [Int64: PlaceThen] = [:]
    private var zone: Zone?

    init(_ db: Database, _ statements: Statements? = nil) {
        self.db = db
        self.statements = statements ?? Statements(db)
    }

    /// Counts an incident that was not there before and stands alone.
    func new(_ incident: Incident) throws {
        try write(try facts(of: incident), id: incident.id, campus: incident.campus)
        try asked(of: incident)
    }

    /// Counts an incident again, with those it is joined to, after its facts or its place changed.
    func again(_ id: Int64) throws {
        let root = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(same_incident_as, id) FROM incidents WHERE id = ?"),
            arguments: [id])
        try group(root ?? id)
    }

    typealias Member = (incident: Incident, facts: IncidentFacts)

    private func members(of root: Int64) throws -> [Member] {
        let sql = """
            SELECT \(Incident.columns) FROM incidents
            WHERE incidents.id = ?1 OR incidents.same_incident_as = ?1 ORDER BY incidents.id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [root]).map { row in
            let incident = try Incident(row: row)
            return (incident, try facts(of: incident))
        }
    }

    /// Counts a root incident and all that are the same incident together; their sums stand with the root.
    private func group(_ root: Int64) throws {
        let members = try members(of: root)
        for member in members { try forget(member.incident.id) }
        if members.count == 1, let one = members.first {
            try write(one.facts, id: one.incident.id, campus: one.incident.campus)
        } else {
            try write(joined: members)
        }
        for member in members { try asked(of: member.incident) }
    }

    /// The decisions on a place have changed.
    func forgetPlace(_ id: Int64) { places[id] = nil }

    /// The facts of an incident with those of its place at its time.
    func facts(of incident: Incident) throws -> IncidentFacts {
        incident.facts(at: try then(incident.place).facts(of: incident, db))
    }

    func then(_ place: Int64) throws -> PlaceThen {
        if let known = places[place] { return known }
        let zone = try zone ?? OfficeZone.of(db)
        self.zone = zone
        let then = try PlaceThen(place, zone: zone, db)
        places[place] = then
        return then
    }

    /// Tells what the numbers of a group would gain or lose if some of its incidents' places were others.
    func compare(
        _ root: Int64, places: [Int64: PlaceFacts], _ tell: (CellKey, Int) -> Void
    ) throws {
        let sql = """
            SELECT campus, year, family, category, bias, geography, count FROM contributions
            WHERE incident = ? AND standing = 0
            """
        var members = try members(of: root)
        for index in members.indices {
            let incident = members[index].incident
            for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [incident.id]) {
                tell(CellKey(campus: row[0], cell: Cell(row: row, from: 1)), -(row[6] as Int))
            }
            if let place = places[incident.id] { members[index].facts = incident.facts(at: place) }
        }
        count(members)
        for answer in answers where answer.standing == .counted {
            let campus = members[Int(answer.incident)].incident.campus
            tell(CellKey(campus: campus, cell: answer.cell), Int(answer.count))
        }
    }

    /// Tells what the numbers would have of an incident that stands alone, if its place were this one.
    func count(_ incident: Incident, at place: PlaceFacts, _ tell: (CellKey, Int) -> Void) {
        answers.removeAll(keepingCapacity: true)
        tally.count(incident.facts(at: place), index: 0, into: &answers)
        for answer in answers where answer.standing == .counted {
            tell(CellKey(campus: incident.campus, cell: answer.cell), Int(answer.count))
        }
    }

    private func count(_ members: [Member]) {
        answers.removeAll(keepingCapacity: true)
        let facts = members.enumerated().map { position, member in
            var facts = member.facts
            facts.sameIncidentAs = position == 0 ? nil : 0
            return facts
        }
        tally.count(facts, into: &answers)
    }

    private func write(joined members: [Member]) throws {
        count(members)
        var positions = [Int64](repeating: 0, count: members.count)
        for answer in answers {
            let member = Int(answer.incident)
            let incident = members[member].incident
            try keep(answer, id: incident.id, position: positions[member], campus: incident.campus)
            positions[member] += 1
        }
    }

    private func write(_ facts: IncidentFacts, id: Int64, campus: Int64) throws {
        answers.removeAll(keepingCapacity: true)
        tally.count(facts, index: 0, into: &answers)
        for (position, answer) in answers.enumerated() {
            try keep(answer, id: id, position: Int64(position), campus: campus)
        }
    }

    private func keep(_ answer: Contribution, id: Int64, position: Int64, campus: Int64) throws {
        let cell = answer.cell
        try insert.get().run(
            integers: id, position, Int64(answer.standing.rawValue), campus, Int64(cell.year),
            Int64(cell.family.rawValue), Int64(cell.category.rawValue), cell.biasNumber,
            Int64(cell.geography.rawValue), Int64(answer.count), Int64(answer.needs.rawValue))
        if answer.standing == .counted {
            delta[CellKey(campus: campus, cell: cell), default: 0] += Int64(answer.count)
        }
    }

    private func forget(_ id: Int64) throws {
        let sql =
            "SELECT campus, year, family, category, bias, geography, count FROM contributions WHERE incident = ? AND standing = 0"
        for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id]) {
            delta[CellKey(campus: row[0], cell: Cell(row: row, from: 1)), default: 0] -= row[6] as Int64
        }
        try db.cachedStatement(sql: "DELETE FROM contributions WHERE incident = ?").execute(arguments: [id])
        try db.cachedStatement(sql: "DELETE FROM unknown_wordings WHERE incident = ?").execute(arguments: [id]
        )
        try db.cachedStatement(sql: "DELETE FROM looks WHERE incident = ?").execute(arguments: [id])
    }

    /// What the incident asks of people: words to name, and a second person's look.
    private func asked(of incident: Incident) throws {
        for unknown in incident.unknown {
            try insertWording.get().run([
                .integer(incident.id), .text(unknown.kind.rawValue), .text(unknown.words),
            ])
        }
        let reasons = SecondLookReason.all(of: incident.facts)
        if !reasons.isEmpty {
            try insertLook.get().run(integers: incident.id, SecondLookReason.bits(reasons))
        }
    }

    /// Adds what changed to the cells.
    func flush() throws {
        guard !delta.isEmpty else { return }
        let add = try statements.of(
            """
            INSERT INTO cells VALUES (?,?,?,?,?,?,?)
            ON CONFLICT DO UPDATE SET count = count + excluded.count
            """)
        for (key, change) in delta where change != 0 {
            let cell = key.cell
            try add.run(
                integers: key.campus, Int64(cell.year), Int64(cell.family.rawValue),
                Int64(cell.category.rawValue),
                cell.biasNumber, Int64(cell.geography.rawValue), change)
        }
        try db.execute(sql: "DELETE FROM cells WHERE count = 0")
        delta.removeAll(keepingCapacity: true)
    }

    /// Makes all derived tables anew, as after a new version of the law.
    static func everything(_ db: Database) throws {
        for table in KeptTable.derived { try db.execute(sql: "DELETE FROM \(table)") }
        try PlaceLaw.everything(db)
        let recount = Recount(db)
        let roots = try Int64.fetchCursor(
            db, sql: "SELECT id FROM incidents WHERE same_incident_as IS NULL ORDER BY id")
        var list: [Int64] = []
        while let id = try roots.next() { list.append(id) }
        for id in list { try recount.group(id) }
        try recount.flush()
        try LogWaits.everything(db)
    }
}

extension PlaceFacts {
    /// Of the two columns of a place.
    init(geography: String?, housing: Bool?) {
        self.init(
            geography: geography.flatMap(Place.init(rawValue:)).map { .known($0) } ?? .unknown,
            studentHousing: housing.map { .known($0) } ?? .unknown)
    }
}

extension Cell {
    /// Biases are numbered from 1; 0 is none.
    var biasNumber: Int64 {
        bias.flatMap { BiasCategory.allCases.firstIndex(of: $0) }.map { Int64($0 + 1) } ?? 0
    }

    /// From year, family, category, bias, geography in this order.
    init(row: Row, from column: Int) {
        let bias: Int = row[column + 3]
        self.init(
            Family(rawValue: row[column + 1]) ?? .primary, Category(rawValue: row[column + 2]) ?? .murder,
            Geography(rawValue: row[column + 4]) ?? .undetermined, row[column],
            bias: bias > 0 ? BiasCategory.allCases[bias - 1] : nil)
    }
}
