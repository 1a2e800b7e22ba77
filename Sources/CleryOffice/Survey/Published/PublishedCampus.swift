import CleryLaw
import GRDB

/// A campus as the Department publishes it.
struct PublishedCampus: Sendable, Equatable, Identifiable {
    let id: Int64
    /// Nine digits: the institution's UNITID and three for the campus.
    let unitID: String
    /// Eight digits; blank in older releases.
    var opeID = ""
    var institution = ""
    var branch = ""
    var address = ""
    var city = ""
    var state = ""
    var zip = ""
    /// Students enrolled, at all campuses of the institution.
    var students: Int?
    /// The last data year of the release in which it was last described so.
    var release: Int

    /// The institution's UNITID.
    var unit: String { String(unitID.prefix(6)) }

    var values: [Value] {
        [
            .integer(id), .text(unitID), .text(opeID), .text(institution), .text(branch), .text(address),
            .text(city), .text(state), .text(zip), Value(students), .integer(Int64(release)),
        ]
    }

    init(id: Int64, unitID: String, release: Int) {
        (self.id, self.unitID, self.release) = (id, unitID, release)
    }

    private static let columns = KeptTable.publishedCampuses.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(id: row[0], unitID: row[1], release: row[10])
        (opeID, institution, branch, address) = (row[2], row[3], row[4], row[5])
        (city, state, zip, students) = (row[6], row[7], row[8], row[9])
    }

    static func all(_ db: Database) throws -> [PublishedCampus] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM published_campuses").map(PublishedCampus.init(row:))
    }

    static func one(_ unitID: String, _ db: Database) throws -> PublishedCampus? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM published_campuses WHERE unitid = ?", arguments: [unitID]
        ).map(PublishedCampus.init(row:))
    }

    /// The campuses of an institution, by its six digits.
    static func of(unit: String, _ db: Database) throws -> [PublishedCampus] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM published_campuses WHERE unitid >= ?1 || '000' AND unitid <= ?1 || '999'
                ORDER BY unitid
                """, arguments: [unit]
        ).map(PublishedCampus.init(row:))
    }

    /// Campuses by a part of a name, or by the beginning of a UNITID or OPE ID.
    static func search(_ words: String, page: Int, size: Int, _ db: Database) throws -> (
        campuses: [PublishedCampus], total: Int
    ) {
        let isNumber = !words.isEmpty && words.allSatisfy(\.isNumber)
        let escaped = words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
            "_", with: "\\_")
        let test =
            isNumber
            ? "unitid LIKE ?1 || '%' OR opeid LIKE ?1 || '%'"
            : "institution LIKE '%' || ?1 || '%' ESCAPE '\\' OR branch LIKE '%' || ?1 || '%' ESCAPE '\\'"
        let total =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM published_campuses WHERE \(test)", arguments: [escaped]) ?? 0
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM published_campuses WHERE \(test)
                ORDER BY institution COLLATE NOCASE, unitid LIMIT ?2 OFFSET ?3
                """, arguments: [escaped, size, (page - 1) * size])
        return (rows.map(PublishedCampus.init(row:)), total)
    }

    // MARK: Numbers

    /// All that the Department has published of this campus, release by release.
    func counts(_ db: Database) throws -> [Release] {
        try Row.fetchAll(
            db,
            sql: "SELECT file, release, counts FROM published_counts WHERE campus = ? ORDER BY release, file",
            arguments: [id]
        ).compactMap { row in
            PublishedFile(name: row[0] as String).map {
                Release(year: row[1], counts: PublishedCounts(file: $0, text: row[2]))
            }
        }
    }

    struct Release: Sendable {
        /// The last data year.
        let year: Int
        let counts: PublishedCounts
    }
}

/// A file of a release that was taken in, and how many campuses it told of.
struct PublishedTable: Sendable, Equatable {
    let file: PublishedFile
    let release: Int
    let campuses: Int

    static func all(_ db: Database) throws -> [PublishedTable] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT file, release, count(*) FROM published_counts INDEXED BY published_counts_by_file
                GROUP BY file, release ORDER BY release DESC, file
                """
        ).compactMap { row in
            PublishedFile(name: row[0] as String).map {
                PublishedTable(file: $0, release: row[1], campuses: row[2])
            }
        }
    }
}
