import CleryLaw
import GRDB

/// What imports of places did, in numbers.
enum LayerImports {
    struct Past: Sendable {
        let at: Instant
        let profile: String
        let format: String
        let counts: LayerApply.Counts
        let problems: Int
    }

    static func keep(
        _ counts: LayerApply.Counts, _ plan: LayerPlan, account: Int64?, _ writing: Writing
    ) throws {
        try writing.put(
            .layerImports,
            [
                .integer(writing.nextID(.layerImports)), .integer(writing.at.milliseconds), Value(account),
                .text(plan.settings.profile.name), .text(plan.file.format.rawValue), Value(counts.features),
                Value(counts.added), Value(counts.changed), Value(counts.ended), Value(counts.unchanged),
                Value(counts.left), Value(plan.problems.count),
            ], isNew: true)
    }

    static func newest(_ limit: Int, _ db: Database) throws -> [Past] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT at, profile, format, features, added, changed, ended, unchanged, left_out, problems
                FROM layer_imports ORDER BY id DESC LIMIT ?
                """, arguments: [limit]
        ).map { row in
            Past(
                at: Instant(milliseconds: row[0]), profile: row[1],
                format: LayerFormat(rawValue: row[2])?.title ?? row[2],
                counts: LayerApply.Counts(
                    features: row[3], added: row[4], changed: row[5], ended: row[6], unchanged: row[7],
                    left: row[8]), problems: row[9])
        }
    }
}
