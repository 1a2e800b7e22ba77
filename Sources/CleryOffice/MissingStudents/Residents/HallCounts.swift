import CleryLaw
import GRDB

/// How many residents of each hall named a contact, declined, or have not answered: numbers, and nobody's name.
struct HallCounts: Sendable {
    struct Line: Sendable, Identifiable {
        let id: Int64
        let hall: String
        let campus: Int64
        var residents = 0
        var named = 0
        var declined = 0
        /// Among those who answered: not since they were last asked.
        var unconfirmed = 0
        var silent: Int { residents - named - declined }
    }

    private(set) var lines: [Line] = []

    var total: Line {
        lines.reduce(into: Line(id: 0, hall: "All halls", campus: 0)) { sum, line in
            sum.residents += line.residents
            sum.named += line.named
            sum.declined += line.declined
            sum.unconfirmed += line.unconfirmed
        }
    }

    init(within reach: Rights.Reach, today: Day, zone: Zone, _ db: Database) throws {
        let standing = try ResidentContact.standing(db)
        var halls: [Int64: Line] = [:]
        for resident in try HallResident.all(within: reach, db) where resident.lives(on: today) {
            var line =
                try halls[resident.place]
                ?? Line(
                    id: resident.place,
                    hall: String.fetchOne(
                        db, sql: "SELECT name FROM places WHERE id = ?", arguments: [resident.place]) ?? "–",
                    campus: resident.campus)
            line.residents += 1
            if let contact = standing[resident.id] {
                if contact.declined { line.declined += 1 } else { line.named += 1 }
                if !contact.answers(resident, zone) { line.unconfirmed += 1 }
            }
            halls[resident.place] = line
        }
        lines = halls.values.sorted { ($0.hall, $0.id) < ($1.hall, $1.id) }
    }
}
