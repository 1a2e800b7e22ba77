import GRDB

/// The whole present schema as SQL text, kept in schema.sql beside the migrations so that a person can read it.
public enum Schema {
    public static func text() throws -> String {
        let house = try Fold.emptyHouse()
        return try house.read { db in
            let all = try String.fetchAll(
                db,
                sql:
                    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
            )
            return "-- Made by `make schema` from the migrations. Do not edit.\n\n"
                + all.map { $0 + ";\n" }.joined(separator: "\n")
        }
    }
}
