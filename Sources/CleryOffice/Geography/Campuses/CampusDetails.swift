import CleryLaw
import GRDB

/// What a campus is beside its name: whose kind it is, from when to when it has statistics of its own, and by which
/// numbers the Department of Education knows it.
struct CampusDetails: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable {
        case main, branch, separate
        case additional = "additional_location"

        var title: String {
            switch self {
            case .main: "Main campus"
            case .branch: "Branch campus"
            case .separate: "Separate campus"
            case .additional: "Additional location"
            }
        }
    }

    /// The campus's own number.
    let id: Int64
    var kind: Kind
    var from: Day?
    var through: Day?
    /// Six digits of IPEDS.
    var unitID: String?
    /// Eight digits of the Office of Postsecondary Education.
    var opeID: String?
    /// The facts that made it a campus of its own, as a place's facts are written; nil where it always was one here.
    var facts: PlaceDescription?
    var why: String?
    /// The place of which it was made.
    var place: Int64?

    init(id: Int64, kind: Kind) {
        self.id = id
        self.kind = kind
    }

    init(row: Row) throws {
        id = row[0]
        kind = Kind(rawValue: row[1]) ?? .separate
        from = (row[2] as Int32?).map(Day.init(number:))
        through = (row[3] as Int32?).map(Day.init(number:))
        unitID = row[4]
        opeID = row[5]
        facts = try (row[6] as String?).map(PlaceFactsText.decode)
        why = row[7]
        place = row[8]
    }

    var values: [Value] {
        [
            .integer(id), .text(kind.rawValue), Value(from?.number), Value(through?.number), Value(unitID),
            Value(opeID), Value(facts.map { PlaceFactsText.encode($0) }), Value(why), Value(place),
        ]
    }

    /// What is kept of each campus; the first campus of an office is its main one until somebody says otherwise.
    static func all(_ db: Database) throws -> [Int64: CampusDetails] {
        let columns = KeptTable.campusDetails.columns.joined(separator: ",")
        var all: [Int64: CampusDetails] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT \(columns) FROM campus_details") {
            let one = try CampusDetails(row: row)
            all[one.id] = one
        }
        for (index, campus) in try Campus.all(db).enumerated() where all[campus.id] == nil {
            all[campus.id] = CampusDetails(id: campus.id, kind: index == 0 ? .main : .separate)
        }
        return all
    }
}
