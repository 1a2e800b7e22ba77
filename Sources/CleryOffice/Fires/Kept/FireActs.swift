import CleryLaw
import GRDB

/// The verbs on fires of student housing, systems and drills. Nothing is deleted: what was wrong is withdrawn.
enum FireActs {
    /// Somebody else changed the fire meanwhile.
    struct Conflict: Error {}

    static func enter(_ answers: FireAnswers, _ writing: Writing) throws -> HousingFire {
        let number = try RunningNumber.next(
            "F", year: answers.year, in: "number", of: .housingFires, writing.db)
        var fire = HousingFire(
            id: try writing.nextID(.housingFires), number: number, place: answers.place, year: answers.year)
        answers.fill(&fire)
        try writing.put(.housingFires, fire.values, isNew: true)
        return fire
    }

    /// - Parameter seen: The last event of the fire that the person had before their eyes.
    static func correct(_ id: Int64, _ answers: FireAnswers, seen: Int64, _ writing: Writing) throws {
        guard var fire = try FireRequests.one(id, writing.db), fire.withdrawn == nil else {
            throw Refusal.notFound
        }
        guard try FireRequests.lastEvent(of: id, writing.db) == seen else { throw Conflict() }
        let before = fire
        (fire.place, fire.year) = (answers.place, answers.year)
        answers.fill(&fire)
        if fire != before { try writing.put(.housingFires, fire.values) }
    }

    /// Gives a fire the incident it belongs to, or takes it away.
    static func link(_ id: Int64, to incident: Int64?, _ writing: Writing) throws {
        guard var fire = try FireRequests.one(id, writing.db), fire.withdrawn == nil else {
            throw Refusal.notFound
        }
        guard fire.incident != incident else { return }
        fire.incident = incident
        try writing.put(.housingFires, fire.values)
    }

    static func withdraw(_ id: Int64, why: String, _ writing: Writing) throws {
        guard var fire = try FireRequests.one(id, writing.db) else { throw Refusal.notFound }
        guard fire.withdrawn == nil else { return }
        (fire.withdrawn, fire.withdrawnWhy) = (writing.at, why)
        try writing.put(.housingFires, fire.values)
    }

    /// Describes the system of a facility from a year on; the description of that year is written over.
    static func describe(
        _ place: Int64, year: Int, _ answers: [FireSystem.Question: String], words: String,
        _ writing: Writing
    ) throws {
        let old = try FireRequests.systems(of: place, writing.db).first { $0.year == year }
        var system = FireSystem(
            id: try old?.id ?? writing.nextID(.fireSystems), place: place, year: year)
        (system.answers, system.words) = (answers, words)
        if system != old { try writing.put(.fireSystems, system.values, isNew: old == nil) }
    }

    /// A drill as it was typed.
    struct Drill: Sendable {
        var place: Int64
        var day: Day
        var minute: Int?
        var minutes: Int?
        var remark: String
    }

    static func hold(_ drills: [Drill], _ writing: Writing) throws {
        for drill in drills {
            var row = FireDrill(id: try writing.nextID(.fireDrills), place: drill.place, day: drill.day)
            (row.minute, row.minutes, row.remark) = (drill.minute, drill.minutes, drill.remark)
            try writing.put(.fireDrills, row.values, isNew: true)
        }
    }

    static func withdraw(drill id: Int64, why: String, _ writing: Writing) throws {
        guard var drill = try FireRequests.drill(id, writing.db), drill.withdrawn == nil else { return }
        (drill.withdrawn, drill.withdrawnWhy) = (writing.at, why)
        try writing.put(.fireDrills, drill.values)
    }

    /// States how many drills a facility had in a year; nil takes the statement back.
    static func state(
        _ number: Int?, drillsOf place: Int64, in year: Int, why: String, _ writing: Writing
    ) throws {
        let old = try FireRequests.statements(of: place, writing.db).first { $0.year == year }
        guard old != nil || number != nil else { return }
        let statement = DrillStatement(
            id: try old?.id ?? writing.nextID(.drillStatements), place: place, year: year, number: number,
            why: why)
        if statement != old { try writing.put(.drillStatements, statement.values, isNew: old == nil) }
    }
}

/// Queries on single rows, as sentences.
enum FireRequests {
    static let pageSize = 50

    static func one(_ id: Int64, _ db: Database) throws -> HousingFire? {
        try Row.fetchOne(
            db, sql: "SELECT \(HousingFire.columns) FROM housing_fires WHERE id = ?", arguments: [id]
        ).map(HousingFire.init(row:))
    }

    static func lastEvent(of fire: Int64, _ db: Database) throws -> Int64 {
        try Traces.events(of: .housingFires, fire, db).first ?? 0
    }

    static func systems(of place: Int64, _ db: Database) throws -> [FireSystem] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(KeptTable.fireSystems.columns.joined(separator: ",")) FROM fire_systems
                WHERE place = ? ORDER BY year
                """, arguments: [place]
        ).map(FireSystem.init(row:))
    }

    static func drill(_ id: Int64, _ db: Database) throws -> FireDrill? {
        try Row.fetchOne(
            db, sql: "SELECT \(FireDrill.columns) FROM fire_drills WHERE id = ?", arguments: [id]
        ).map(FireDrill.init(row:))
    }

    static func statements(of place: Int64, _ db: Database) throws -> [DrillStatement] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(KeptTable.drillStatements.columns.joined(separator: ",")) FROM drill_statements
                WHERE place = ? ORDER BY year
                """, arguments: [place]
        ).map(DrillStatement.init(row:))
    }

    /// The fires that a person's incidents have in the register: their ids and numbers, for the incident's page.
    static func of(incident: Int64, within reach: Rights.Reach, _ db: Database) throws -> [HousingFire] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(HousingFire.columns) FROM housing_fires JOIN places ON places.id = place
                WHERE incident = ? AND withdrawn IS NULL AND \(reach.sql("places.campus"))
                ORDER BY housing_fires.id
                """, arguments: [incident]
        ).map(HousingFire.init(row:))
    }
}
