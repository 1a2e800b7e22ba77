import CleryLaw
import GRDB

/// Which campuses of the Department's files are taken in.
struct PublishedChoice: Sendable {
    private enum Kind: Sendable {
        case all
        /// Six digits of the institution or nine of a campus.
        case units(Set<String>)
        /// Eight digits, or the first six.
        case ope(String)
        case name(String)
    }

    private let kind: Kind
    /// Institutions that were found by another mark; their rows in files without it are taken too.
    private var found: Set<String> = []

    static let all = PublishedChoice(.all)

    private init(_ kind: Kind) { self.kind = kind }

    /// - Parameter words: A UNITID, a campus's nine digits, an OPE ID or the institution's name.
    init(_ words: String) {
        let isNumber = words.allSatisfy { $0.isASCII && $0.isNumber }
        switch (isNumber, words.count, words.first == "0") {
        case (true, 9, _), (true, 6, false): self.init(.units([words]))
        case (true, 8, _), (true, 6, true): self.init(.ope(words))
        default: self.init(.name(Self.folded(words)))
        }
    }

    /// The institution of this office: by the numbers that it has stated, or by its name.
    init(of office: Office) throws {
        let units = try office.read { try Self.own($0) }
        self.init(units.isEmpty ? .name(Self.folded(office.name)) : .units(units))
    }

    /// The UNITIDs that the office has stated for its campuses.
    static func own(_ db: Database) throws -> Set<String> {
        Set(
            try String.fetchAll(
                db,
                sql: """
                    SELECT substr(unitid, 1, 6) FROM survey_campuses
                    UNION SELECT unitid FROM campus_details WHERE unitid IS NOT NULL
                    """))
    }

    /// What does not tell names apart: case, blanks, hyphens.
    static func folded(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            })
    }

    /// Whether a row is taken. The campus is read only where its text decides.
    mutating func takes(_ unitID: String, known: PublishedCampus?, campus: () -> PublishedCampus) -> Bool {
        let unit = String(unitID.prefix(6))
        switch kind {
        case .all: return true
        case .units(let units): return units.contains(unit) || units.contains(unitID)
        case .ope(let number):
            if found.contains(unit) || known?.opeID.hasPrefix(number) == true { return true }
            guard campus().opeID.hasPrefix(number) else { return false }
        case .name(let name):
            if found.contains(unit) || known.map({ Self.folded($0.institution) == name }) == true {
                return true
            }
            guard Self.folded(campus().institution) == name else { return false }
        }
        found.insert(unit)
        return true
    }
}
