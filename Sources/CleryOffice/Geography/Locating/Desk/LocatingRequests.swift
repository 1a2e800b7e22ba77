import CleryLaw
import GRDB

/// Words of locations that wait for a person, as sentences.
enum LocatingRequests {
    static let pageSize = 25

    enum Show: String, Sendable, CaseIterable {
        /// Words of which nobody knows the place.
        case words
        /// Words of which a log stated the category, and that are the name of a registered place.
        case stated
        case decided

        var title: String {
            switch self {
            case .words: "Not placed"
            case .stated: "Stated by a log"
            case .decided: "Decided"
            }
        }
    }

    /// Words that stand for no place yet, with how many incidents name them and what they may mean.
    struct Waiting: Sendable {
        let words: PlaceRecord
        let incidents: Int
        var proposals: [PlaceProposal] = []
        /// The category of the best proposal now.
        var proposed: PlaceFacts?

        /// A log stated a category, and the place has another.
        var disagrees: Bool {
            !words.stated.geography.isUnknown && proposed.map { $0 != words.stated } == true
        }
    }

    /// The condition on places: words of a log, registered by nobody, not yet decided.
    private static let isWords = """
        places.name <> '' AND places.source <> '\(PlaceBook.office)'
        AND \(PlaceRequests.isItself) AND NOT \(WordsAlone.isRegistered)
        AND NOT EXISTS (SELECT 1 FROM place_wordings WHERE from_place = places.id AND ended IS NULL)
        """

    private static func from(_ sight: Sight, stated: Bool) -> String {
        """
        FROM places JOIN incidents ON incidents.place = places.id
        WHERE \(isWords) AND places.geography IS \(stated ? "NOT NULL" : "NULL") AND \(sight.incidents())
        """
    }

    /// Words that nobody has placed, those of most incidents first.
    static func unplaced(
        within sight: Sight, page: Int, size: Int = pageSize, _ db: Database
    ) throws -> (waiting: [Waiting], total: Int) {
        let from = from(sight, stated: false)
        let total = try Int.fetchOne(db, sql: "SELECT count(DISTINCT places.id) \(from)") ?? 0
        let sql = """
            SELECT \(PlaceRecord.columns), count(*) AS n \(from) GROUP BY places.id
            ORDER BY n DESC, places.name, places.id LIMIT \(size) OFFSET \((page - 1) * size)
            """
        let rows = try Row.fetchAll(db, sql: sql)
        return (rows.map { Waiting(words: PlaceRecord(row: $0), incidents: $0[PlaceRecord.width]) }, total)
    }

    static func unplacedCount(within sight: Sight, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(DISTINCT places.id) \(from(sight, stated: false))") ?? 0
    }

    /// Words with a category by a log, to be looked at where a registered place has their name.
    static func stated(within sight: Sight, _ office: Office, _ db: Database) throws -> [Waiting] {
        let sql = """
            SELECT \(PlaceRecord.columns), count(*) AS n \(from(sight, stated: true)) GROUP BY places.id
            ORDER BY n DESC, places.name, places.id
            """
        return try Row.fetchAll(db, sql: sql).compactMap { row in
            let words = PlaceRecord(row: row)
            let index = try office.finder.words(of: words.campus, db)
            guard index.isRegistered(words.name) else { return nil }
            var waiting = Waiting(words: words, incidents: row[PlaceRecord.width])
            try propose(&waiting, within: sight, office, onlyRegistered: true, db)
            return waiting.proposals.isEmpty ? nil : waiting
        }
    }

    /// Fills in what the words may mean.
    static func propose(
        _ waiting: inout Waiting, within sight: Sight, _ office: Office, onlyRegistered: Bool = false,
        _ db: Database
    ) throws {
        var hidden = try hiddenPlaces(sight, db)
        hidden.insert(waiting.words.id)
        waiting.proposals = try office.finder.words(of: waiting.words.campus, db)
            .proposals(for: waiting.words.name, without: hidden, onlyRegistered: onlyRegistered)
        waiting.proposed = try waiting.proposals.first.flatMap { try PlaceRequests.one($0.id, db) }?.facts
    }

    /// Places of which only restricted incidents tell.
    static func hiddenPlaces(_ sight: Sight, _ db: Database) throws -> Set<Int64> {
        guard !sight.hidden.incidents.isEmpty else { return [] }
        return Set(try Int64.fetchAll(db, sql: "SELECT id FROM places WHERE NOT \(sight.hidden.places)"))
    }

    /// A wording and what was decided of it.
    struct Decided: Sendable {
        let wording: PlaceWording
        let place: String
        let by: String
    }

    static func decided(
        within sight: Sight, page: Int, _ db: Database
    ) throws -> (decided: [Decided], total: Int) {
        let from = """
            FROM place_wordings JOIN places ON places.id = place_wordings.from_place
            WHERE place_wordings.ended IS NULL AND \(sight.reach.sql("places.campus")) AND \(sight.hidden.places)
            """
        let total = try Int.fetchOne(db, sql: "SELECT count(*) \(from)") ?? 0
        let columns = KeptTable.placeWordings.columns.map { "place_wordings.\($0)" }.joined(separator: ",")
        let sql = """
            SELECT \(columns), (SELECT name FROM places AS other WHERE other.id = place_wordings.place),
              (SELECT coalesce(name, sign_in) FROM accounts WHERE accounts.id = place_wordings.account)
            \(from) ORDER BY at DESC, place_wordings.id DESC
            LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)
            """
        let width = KeptTable.placeWordings.columns.count
        let rows = try Row.fetchAll(db, sql: sql)
        return (
            rows.map {
                Decided(
                    wording: PlaceWording(row: $0), place: $0[width], by: $0[width + 1] ?? "openclery")
            }, total
        )
    }
}

extension PlaceIndex {
    /// Whether the words are the name or another name of a registered place.
    func isRegistered(_ words: String) -> Bool {
        byKey[LocationWords(words).whole]?.contains { entries[documents[$0].entry].isRegistered } == true
    }
}
