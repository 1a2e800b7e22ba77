import Foundation
import GRDB

/// The profiles an import can go by: the office's own, and those that ship with the house.
public enum Profiles {
    /// The office's profile of this name if it has one, else the shipped one.
    static func named(_ name: String, _ db: Database) throws -> Profile? {
        if let yaml = try String.fetchOne(
            db, sql: "SELECT yaml FROM profiles WHERE name = ?", arguments: [name])
        {
            return try Profile(yaml: yaml, file: name)
        }
        return try shipped(name)
    }

    /// A profile that ships with the house.
    public static func shipped(_ name: String) throws -> Profile? {
        guard let found = ShippedProfiles.all.first(where: { $0.name == name }) else { return nil }
        return try Profile(yaml: "\(found.text)", file: "\(name).yaml")
    }

    struct Listed: Sendable {
        let name: String
        let title: String
        let isKept: Bool
    }

    static func all(_ db: Database) throws -> [Listed] {
        let kept = try Row.fetchAll(db, sql: "SELECT name, yaml FROM profiles ORDER BY name").map { row in
            Listed(name: row[0], title: title(of: row[1]) ?? row[0], isKept: true)
        }
        let names = Set(kept.map(\.name))
        let shipped = ShippedProfiles.all.filter { !names.contains($0.name) }.map { one in
            Listed(name: one.name, title: title(of: "\(one.text)") ?? one.name, isKept: false)
        }
        return kept + shipped
    }

    /// The profile's title line, without reading all of it.
    static func title(of yaml: String) -> String? {
        yaml.split(separator: "\n").first { $0.hasPrefix("title:") }
            .map { $0.dropFirst(6).trimmingCharacters(in: .init(charactersIn: " \"'")) }
    }

    /// Names and titles of the shipped profiles, for `openclery import profiles`.
    public static var shippedList: [(name: String, title: String)] {
        ShippedProfiles.all.map { ($0.name, title(of: "\($0.text)") ?? $0.name) }
    }

    /// The profile that `--profile` names: a file, one the office keeps, or a shipped one.
    public static func find(_ nameOrFile: String, in office: Office) throws -> Profile {
        if nameOrFile.contains("/") || nameOrFile.hasSuffix(".yaml") || nameOrFile.hasSuffix(".json") {
            guard let data = FileManager.default.contents(atPath: nameOrFile) else {
                throw OfficeFault.input("There is no profile file at \(nameOrFile).")
            }
            return try Profile(yaml: String(decoding: data, as: UTF8.self), file: nameOrFile)
        }
        if let profile = try office.read({ try named(nameOrFile, $0) }) { return profile }
        throw OfficeFault.input(
            "There is no profile \"\(nameOrFile)\". `openclery import profiles` lists them; a file is named by its path."
        )
    }
}
