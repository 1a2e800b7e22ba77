import CleryLaw
import GRDB

/// Something that shows that a test was held or the procedures publicized: where it is kept, or the fingerprint of a
/// file.
struct ExerciseEvidence: Sendable, Equatable, Identifiable {
    let id: Int64
    let exercise: Int64
    var title: String
    var day: Day
    /// A web address or the name of a folder.
    var keptAt: String
    /// SHA-256 of the file, by which it is known again; the file stays where it is.
    var digest: [UInt8]?
    var size: Int?
    let account: Int64?
    let at: Instant
    /// When it was taken out again.
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(exercise), .text(title), Value(day.number), .text(keptAt),
            digest.map { .blob($0) } ?? .null, Value(size), Value(account), .integer(at.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.exerciseEvidence.columns.joined(separator: ",")

    init(
        id: Int64, exercise: Int64, title: String, day: Day, keptAt: String, digest: [UInt8]? = nil,
        size: Int? = nil, account: Int64?, at: Instant
    ) {
        (self.id, self.exercise, self.title, self.day) = (id, exercise, title, day)
        (self.keptAt, self.digest, self.size) = (keptAt, digest, size)
        (self.account, self.at) = (account, at)
    }

    /// What stands for an exercise, by its day.
    static func of(exercise: Int64, _ db: Database) throws -> [ExerciseEvidence] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM exercise_evidence WHERE exercise = ? AND ended IS NULL ORDER BY day, id
                """, arguments: [exercise]
        ).map { row in
            ExerciseEvidence(
                id: row[0], exercise: row[1], title: row[2], day: Day(number: row[3]), keptAt: row[4],
                digest: row[5] == nil ? nil : row.bytes(5), size: row[6], account: row[7],
                at: Instant(milliseconds: row[8]))
        }
    }

    /// How many stand for each exercise.
    static func counts(_ db: Database) throws -> [Int64: Int] {
        var counts: [Int64: Int] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT exercise, count(*) FROM exercise_evidence WHERE ended IS NULL GROUP BY exercise")
        {
            counts[row[0]] = row[1]
        }
        return counts
    }
}
