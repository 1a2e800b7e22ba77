import CleryLaw
import GRDB

/// What the law makes of a place from one day to another. Derived: made anew from the facts whenever they change.
struct PlaceDecision: Sendable, Equatable {
    /// Open ends are `PlaceDecision.always` and `PlaceDecision.forever`.
    var from: Day
    var through: Day
    var facts: PlaceFacts
    /// The row of the decision table; nil where a source stated the category, or where a question is open.
    var row: GeographyRow?
    /// The one question that decides; "facts" where nobody has stated any.
    var asks: String?
    /// The place is held on some weekdays or at some hours only; the decision is that of the hours at which it is.
    var hasHours: Bool

    static let always = Day(number: -2_000_000)
    static let forever = Day(number: 2_000_000)
    /// Nobody has stated what the place is.
    static let noFacts = "facts"
    /// It is a campus of its own: it has to be made one before its crimes are counted there.
    static let ownCampus = "own_campus"

    init(row: Row, from column: Int = 0) {
        from = Day(number: row[column])
        through = Day(number: row[column + 1])
        facts = PlaceFacts(geography: row[column + 2], housing: row[column + 3])
        self.row = (row[column + 4] as UInt8?).flatMap(GeographyRow.init(rawValue:))
        asks = row[column + 5]
        hasHours = row[column + 6]
    }

    init(from: Day, through: Day, stated: PlaceFacts) {
        self.from = from
        self.through = through
        facts = stated
        row = nil
        asks = stated.geography.isUnknown ? PlaceDecision.noFacts : nil
        hasHours = false
    }

    init(from: Day, through: Day, _ place: PlaceDescription, _ interpretations: Interpretations) {
        self.from = from
        self.through = through
        var place = place
        hasHours = place.heldDuring.value?.contains(where: \.hasHours) ?? false
        if hasHours, let spans = place.heldDuring.value {
            // Held at some time of these days, or not at all.
            let running = spans.filter { $0.touches(from) }
            if running.contains(where: \.hasHours) {
                place.heldDuring = .notApplicable
            } else {
                hasHours = false
            }
        }
        let finding = Classify.place(place, at: LocalMoment(from), interpretations)
        facts = PlaceFacts(finding)
        row = finding.answer?.row
        asks =
            finding.answer?.category == .separateCampus
            ? PlaceDecision.ownCampus : finding.asks.first?.name
    }

    static let columns = "from_day, through_day, geography, student_housing, law_row, asks, hours"

    /// All decisions on a place, the earliest first; one that a source stated where there are no facts.
    static func of(_ place: Int64, _ db: Database) throws -> [PlaceDecision] {
        let sql = "SELECT \(columns) FROM place_answers WHERE place = ? ORDER BY from_day"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [place]).map {
            PlaceDecision(row: $0)
        }
    }

    /// What holds on a day.
    static func of(_ place: Int64, on day: Day, _ db: Database) throws -> PlaceDecision? {
        let sql = """
            SELECT \(columns) FROM place_answers WHERE place = ?1 AND from_day <= ?2 AND through_day >= ?2
            """
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [place, day.number]).map {
            PlaceDecision(row: $0)
        }
    }

    /// The decisions that follow from what is known of a place; `stated` holds where no period tells.
    static func all(
        _ past: PlacePast, stated: PlaceFacts, _ interpretations: Interpretations = .standard
    ) -> [PlaceDecision] {
        let turns = past.turns
        var all: [PlaceDecision] = []
        for (index, from) in ([always] + turns).enumerated() {
            let through = index < turns.count ? turns[index].adding(days: -1) : forever
            var decision =
                past.description(on: from).map {
                    PlaceDecision(from: from, through: through, $0, interpretations)
                } ?? PlaceDecision(from: from, through: through, stated: stated)
            // A turn at which nothing turned.
            if var last = all.last, last.isSame(as: decision) {
                last.through = through
                decision = last
                all.removeLast()
            }
            all.append(decision)
        }
        return all
    }

    private func isSame(as other: PlaceDecision) -> Bool {
        facts == other.facts && row == other.row && asks == other.asks && !hasHours && !other.hasHours
    }
}

extension PlaceDecision {
    func values(of place: Int64) -> [Value] {
        [
            .integer(place), .integer(Int64(from.number)), .integer(Int64(through.number)),
            Value(facts.geography.value?.rawValue), Value(facts.studentHousing.value),
            Value(row.map { Int($0.rawValue) }), Value(asks), .integer(hasHours ? 1 : 0),
        ]
    }
}
