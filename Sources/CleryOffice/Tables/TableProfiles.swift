import Foundation
import GRDB

/// The profiles of rosters and of referral files: the office's own, and those that ship with the house.
public enum TableProfiles {
    struct Listed: Sendable {
        let name: String
        let title: String
        let isKept: Bool
    }

    private static func shipped(_ kind: TableProfile.Kind) -> [(name: String, text: StaticString)] {
        switch kind {
        case .roster: ShippedTables.rosters
        case .referrals: ShippedTables.referrals
        }
    }

    /// The text of a profile: the office's own if it has one of this name, else the shipped one.
    static func text(_ name: String, _ kind: TableProfile.Kind, _ db: Database) throws -> (
        text: String, isKept: Bool
    )? {
        let kept = try String.fetchOne(
            db, sql: "SELECT yaml FROM table_profiles WHERE kind = ? AND name = ?",
            arguments: [kind.rawValue, name])
        if let kept { return (kept, true) }
        return shipped(kind).first { $0.name == name }.map { ("\($0.text)", false) }
    }

    static func all(_ kind: TableProfile.Kind, _ db: Database) throws -> [Listed] {
        let kept = try Row.fetchAll(
            db, sql: "SELECT name, yaml FROM table_profiles WHERE kind = ? ORDER BY name",
            arguments: [kind.rawValue]
        ).map { row in Listed(name: row[0], title: Profiles.title(of: row[1]) ?? row[0], isKept: true) }
        let names = Set(kept.map(\.name))
        return kept
            + shipped(kind).filter { !names.contains($0.name) }.map {
                Listed(name: $0.name, title: Profiles.title(of: "\($0.text)") ?? $0.name, isKept: false)
            }
    }

    /// Names and titles of all that ship, for `openclery import profiles`.
    public static var shippedList: [(name: String, title: String)] {
        TableProfile.Kind.allCases.flatMap(shipped).map {
            ($0.name, Profiles.title(of: "\($0.text)") ?? $0.name)
        }
    }

    static func keep(_ text: String, _ name: String, _ kind: TableProfile.Kind, _ writing: Writing) throws {
        let known = try Int64.fetchOne(
            writing.db, sql: "SELECT id FROM table_profiles WHERE kind = ? AND name = ?",
            arguments: [kind.rawValue, name])
        let id = try known ?? writing.nextID(.tableProfiles)
        try writing.put(
            .tableProfiles, [.integer(id), .text(kind.rawValue), .text(name), .text(text)])
    }

    /// The text that `--profile` names: a file, one the office keeps, or a shipped one.
    static func find(
        _ nameOrFile: String, _ kind: TableProfile.Kind, in office: Office
    ) throws -> (text: String, file: String) {
        if nameOrFile.contains("/") || nameOrFile.hasSuffix(".yaml") || nameOrFile.hasSuffix(".json") {
            guard let data = FileManager.default.contents(atPath: nameOrFile) else {
                throw OfficeFault.input("There is no profile file at \(nameOrFile).")
            }
            return (String(decoding: data, as: UTF8.self), nameOrFile)
        }
        if let found = try office.read({ try text(nameOrFile, kind, $0) }) {
            return (found.text, "\(nameOrFile).yaml")
        }
        throw OfficeFault.input(
            "There is no \(kind.rawValue) profile \"\(nameOrFile)\". `openclery import profiles` lists them; a file is named by its path."
        )
    }
}

extension RosterProfile {
    /// The profile that `--profile` names.
    public static func find(_ nameOrFile: String, in office: Office) throws -> RosterProfile {
        let (text, file) = try TableProfiles.find(nameOrFile, .roster, in: office)
        return try RosterProfile(yaml: text, file: file)
    }

    /// The office's profile of this name, or the shipped one.
    static func named(_ name: String, _ db: Database) throws -> RosterProfile? {
        try TableProfiles.text(name, .roster, db).map { try RosterProfile(yaml: $0.text, file: name) }
    }
}
