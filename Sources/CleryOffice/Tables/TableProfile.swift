import CleryLaw

/// How an institution's table of people or of referrals is written: what both kinds of profile share.
///
/// A column is named by all the names under which it may stand; the first that the file has is taken.
struct TableProfile: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case roster, referrals
    }

    let kind: Kind
    private(set) var name = ""
    private(set) var title = ""
    /// By role: the names under which the column may stand.
    private(set) var columns: [String: [String]] = [:]
    private(set) var dates: [DateForm] = []
    private(set) var excelDates = false
    private(set) var unknownDates: [Wording] = []
    private(set) var emptyWords: [Wording] = []
    private(set) var campuses: [CampusWords] = []
    /// The campus of rows that name none; `all` for every campus.
    private(set) var campus: String?
    let text: String

    struct CampusWords: Sendable {
        let words: [Wording]
        let campus: String
    }

    private static let keys: Set<String> = [
        "kind", "name", "title", "columns", "dates", "unknown_dates", "empty_words", "campuses", "campus",
    ]

    private init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// A profile's text as far as both kinds share it, and the further keys, which the kind reads itself.
    struct Reading {
        var profile: TableProfile
        var rest: [String: ProfileNode] = [:]
        let top: ProfileNode
    }

    /// - Parameters:
    ///   - roles: What a column may be for.
    ///   - more: The keys that this kind has beside the shared ones.
    static func reading(
        yaml text: String, file: String, kind: Kind, roles: [String], keys more: Set<String>
    ) throws(ProfileError) -> Reading {
        let top = try ProfileNode(parsing: text, file: file)
        var reading = Reading(profile: TableProfile(kind, text), top: top)
        let parts = try top.entries(keys.union(more), in: "a profile of a \(kind.rawValue) file")
        for (key, node) in parts.sorted(by: { $0.value.line < $1.value.line }) {
            if try !reading.profile.read(key, node, roles) { reading.rest[key] = node }
        }
        guard parts["kind"] != nil else { throw top.refuse("say “kind: \(kind.rawValue)” at the top") }
        guard !reading.profile.name.isEmpty else { throw top.refuse("the profile needs a name") }
        return reading
    }

    /// Reads one key; false when it is none of the shared ones.
    private mutating func read(
        _ key: String, _ node: ProfileNode, _ roles: [String]
    ) throws(ProfileError) -> Bool {
        switch key {
        case "kind":
            guard try node.string() == kind.rawValue else {
                throw node.refuse("this is no profile of a \(kind.rawValue) file")
            }
        case "name": name = try TableProfile.name(node)
        case "title": title = try node.string()
        case "columns": try readColumns(node, roles)
        case "dates": try readDates(node)
        case "unknown_dates": unknownDates = try node.strings().map(Wording.init)
        case "empty_words": emptyWords = try node.strings().map(Wording.init)
        case "campus": campus = try node.string()
        case "campuses": try readCampuses(node)
        default: return false
        }
        return true
    }

    private static func name(_ node: ProfileNode) throws(ProfileError) -> String {
        let name = try node.string()
        let plain = name.utf8.allSatisfy {
            ASCII.isDigit($0) || ASCII.isLetter($0) || $0 == UInt8(ascii: "-")
        }
        guard plain, !name.isEmpty, name.utf8.count <= 64 else {
            throw node.refuse("the name may hold letters, digits and hyphens only")
        }
        return name
    }

    private mutating func readColumns(_ node: ProfileNode, _ roles: [String]) throws(ProfileError) {
        for (role, value) in try node.entries(Set(roles), in: "columns") {
            let names = try value.strings()
            guard !names.isEmpty, !names.contains("") else { throw value.refuse("a column’s name is blank") }
            columns[role] = names
        }
    }

    private mutating func readDates(_ node: ProfileNode) throws(ProfileError) {
        for item in node.items {
            let text = try item.string()
            if text == "excel" {
                excelDates = true
                continue
            }
            do throws(DateForm.Refusal) {
                dates.append(try DateForm(text))
            } catch {
                throw item.refuse(error.sentence)
            }
        }
    }

    private mutating func readCampuses(_ node: ProfileNode) throws(ProfileError) {
        for item in node.items {
            let parts = try item.entries(["words", "campus"], in: "campuses")
            guard let words = parts["words"], let campus = parts["campus"] else {
                throw item.refuse("an entry of campuses needs words and a campus")
            }
            campuses.append(
                CampusWords(words: try words.strings().map(Wording.init), campus: try campus.string()))
        }
    }

    /// The sheet of a file, and where its columns stand. Throws when a needed column is missing.
    func sheet(_ bytes: [UInt8], needs: [[String]]) throws(ExchangeError) -> (Sheet, [String: Int]) {
        let wanted = needs.map { roles in roles.flatMap { columns[$0] ?? [] } }
        let sheet = try Sheet(bytes: bytes, needs: wanted, known: columns.values.flatMap { $0 })
        return (sheet, columns.compactMapValues(sheet.column))
    }
}
