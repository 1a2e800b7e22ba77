import CleryLaw
import GRDB

/// Residents found by a name or a student number. Names are sealed, so they are opened one after another in memory;
/// whoever searches has given a reason, and the search is an act.
struct ResidentSearch: Sendable {
    struct Match: Sendable, Identifiable {
        let id: Int64
        let campus: Int64
        let name: String
        let hall: String
        let room: String
    }

    static let most = 20

    static func find(
        _ words: String, within reach: Rights.Reach, _ key: OfficeKey, _ db: Database
    ) throws -> [Match] {
        let asked = parts(words)
        guard !asked.isEmpty else { return [] }
        let mark = ResidentMarks(key).student(words)
        var found: [Match] = []
        for resident in try HallResident.all(within: reach, db) {
            let person = try resident.person(key, db)
            let names = parts(person.name)
            let fits = asked.allSatisfy { part in names.contains { $0.hasPrefix(part) } }
            guard fits || resident.mark == mark else { continue }
            found.append(try match(resident, person, db))
            if found.count == most { break }
        }
        return found
    }

    static func match(_ resident: HallResident, _ person: ResidentPerson, _ db: Database) throws -> Match {
        Match(
            id: resident.id, campus: resident.campus, name: person.name,
            hall: try String.fetchOne(
                db, sql: "SELECT name FROM places WHERE id = ?", arguments: [resident.place]) ?? "",
            room: person.room)
    }

    private static func parts(_ words: String) -> [String] {
        words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }
}
