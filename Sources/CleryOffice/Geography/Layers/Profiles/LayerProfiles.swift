import GRDB

/// The profiles of files of places that the office keeps under a name for the next year's file.
enum LayerProfiles {
    static func names(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT name FROM layer_profiles ORDER BY name")
    }

    static func named(_ name: String, _ db: Database) throws -> LayerProfile? {
        try String.fetchOne(db, sql: "SELECT profile FROM layer_profiles WHERE name = ?", arguments: [name])
            .map { LayerProfile(try JSONValue(parsing: $0)) }
    }

    /// Keeps a profile under its name; one of the same name is replaced. The same text is not written again.
    static func keep(_ profile: LayerProfile, _ writing: Writing) throws {
        let known = try Row.fetchOne(
            writing.db, sql: "SELECT id, profile FROM layer_profiles WHERE name = ?",
            arguments: [profile.name])
        if let known, known[1] == profile.json { return }
        let id: Int64 = try known?[0] ?? writing.nextID(.layerProfiles)
        try writing.put(.layerProfiles, [.integer(id), .text(profile.name), .text(profile.json)])
    }
}
