import CleryLaw
import GRDB

/// Which places a list shows, and in what order.
struct PlaceFilter: Sendable, Equatable {
    var words = ""
    var campus: Int64?
    var kind: PlaceKind?
    /// A category of `PlaceFilter.categories`.
    var category = ""
    /// One of `PlaceFilter.shows`.
    var show = ""
    var sort = "name"
    /// The day whose decisions count; nil is today.
    var on: Day?

    static let categories: [(value: String, title: String)] = [
        ("housing", "On campus, student housing"), ("on_campus", "On campus, not housing"),
        ("noncampus", "Noncampus"), ("public_property", "Public property"),
        ("none", "Not Clery geography"), ("undetermined", "Undetermined"),
    ]
    static let shows: [(value: String, title: String)] = [
        ("undetermined", "A question is open"), ("no_facts", "No fact is stated"),
        ("own_campus", "Is a campus of its own"), ("reviewed", "Reviewed, not reportable"),
        ("overdue", "Review overdue"), ("no_shape", "Not on the map"), ("merged", "Turned out to be another"),
    ]
    static let sorts: [(value: String, title: String)] = [
        ("name", "Name"), ("number", "Number"), ("category", "Category"), ("incidents", "Incidents"),
    ]

    init() {}

    /// Reads the fields of an address; a field that is no choice is left out.
    init(_ field: (String) -> String) {
        words = String(field("q").prefix(80))
        campus = Int64(field("campus"))
        kind = PlaceKind(rawValue: field("kind"))
        if PlaceFilter.categories.contains(where: { $0.value == field("category") }) {
            category = field("category")
        }
        let show = field("show")
        if PlaceFilter.shows.contains(where: { $0.value == show }) { self.show = show }
        if PlaceFilter.sorts.contains(where: { $0.value == field("sort") }) { sort = field("sort") }
        on = Day(field("on"))
    }

    var pairs: [(name: String, value: String)] {
        [
            ("q", words), ("campus", campus.map { String($0) } ?? ""), ("kind", kind?.rawValue ?? ""),
            ("category", category), ("show", show), ("sort", sort == "name" ? "" : sort),
            ("on", on?.description ?? ""),
        ].filter { !$0.1.isEmpty }
    }

    /// The query of an address: "" or "q=hall&campus=2".
    var query: String { pairs.map { "\($0.name)=\(urlPartOf($0.value))" }.joined(separator: "&") }

    /// Where the places of a filter come from: `places`, their details as `d`, and the decision of the day as `l`.
    func from(today: Day) -> String {
        let day = (on ?? today).number
        return """
            FROM places LEFT JOIN place_details d ON d.id = places.id
            LEFT JOIN place_law l ON l.place = places.id AND l.from_day <= \(day) AND l.through_day >= \(day)
            """
    }

    /// The category as one word; places without a decision have what a source stated.
    static let geography = "CASE WHEN l.place IS NULL THEN places.geography ELSE l.geography END"
    static let housing = "CASE WHEN l.place IS NULL THEN places.student_housing ELSE l.student_housing END"
    static let category = """
        CASE WHEN \(geography) IS NULL THEN 'undetermined'
          WHEN \(geography) = 'on_campus' AND \(housing) = 1 THEN 'housing' ELSE \(geography) END
        """

    func conditions(within sight: Sight, today: Day, withCategory: Bool = true) -> (
        sql: String, arguments: StatementArguments
    ) {
        var all = [sight.reach.sql("places.campus"), sight.hidden.places]
        var arguments: StatementArguments = []
        all.append(show == "merged" ? "d.merged_into IS NOT NULL" : "d.merged_into IS NULL")
        if let campus { all.append("places.campus = \(campus)") }
        if let kind { all.append("d.kind = '\(kind.rawValue)'") }
        if withCategory, !category.isEmpty { all.append("\(PlaceFilter.category) = '\(category)'") }
        switch show {
        case "undetermined":
            all.append("(l.asks IS NOT NULL OR (l.place IS NULL AND places.geography IS NULL))")
        case "no_facts": all.append("l.place IS NULL")
        case "own_campus": all.append("l.asks = '\(PlaceDecision.ownCampus)'")
        case "reviewed": all.append("d.reviewed_day IS NOT NULL")
        case "overdue": all.append("d.review_due < \(today.number)")
        case "no_shape": all.append("NOT EXISTS (SELECT 1 FROM place_shapes WHERE id = places.id)")
        default: break
        }
        if !words.isEmpty {
            let pattern =
                "%"
                + words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
                + "%"
            all.append(
                """
                (places.name LIKE ? ESCAPE '\\' OR d.number LIKE ? ESCAPE '\\' OR d.address LIKE ? ESCAPE '\\'
                 OR places.id IN (SELECT place FROM place_names WHERE removed IS NULL AND name LIKE ? ESCAPE '\\'))
                """)
            arguments += [pattern, pattern, pattern, pattern]
        }
        return (all.joined(separator: " AND "), arguments)
    }

    var order: String {
        switch sort {
        case "number": "d.number IS NULL, length(d.number), d.number, places.name COLLATE NOCASE, places.id"
        case "category": "\(PlaceFilter.category), places.name COLLATE NOCASE, places.id"
        case "incidents":
            "(SELECT count(*) FROM incidents WHERE place = places.id) DESC, places.name COLLATE NOCASE, places.id"
        default: "places.name COLLATE NOCASE, places.id"
        }
    }
}

/// Queries on the registry of places, as sentences.
enum PlaceListRequests {
    static let pageSize = 50

    struct Line: Sendable {
        let id: Int64
        let name: String
        let number: String?
        let address: String?
        let campus: Int64
        let kind: PlaceKind?
        let facts: PlaceFacts
        let row: GeographyRow?
        let asks: String?
        /// The first day of the decision; nil where a source stated the category.
        let since: Day?
        let source: String
        let reviewed: Day?
        let reviewedWhy: String?
    }

    /// One page, and how many places of each category the filter has without its own category.
    static func list(
        _ filter: PlaceFilter, page: Int, within sight: Sight, today: Day, _ db: Database
    ) throws -> (lines: [Line], counts: [String: Int]) {
        let narrow = filter.conditions(within: sight, today: today)
        let wide = filter.conditions(within: sight, today: today, withCategory: false)
        let from = filter.from(today: today)
        var counts: [String: Int] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT \(PlaceFilter.category), count(*) \(from) WHERE \(wide.sql) GROUP BY 1",
            arguments: wide.arguments)
        {
            counts[row[0]] = row[1]
        }
        let lines = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) \(from) WHERE \(narrow.sql) ORDER BY \(filter.order)
                LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)
                """, arguments: narrow.arguments)
        return (lines.map(Line.init(row:)), counts)
    }

    /// Every place of the filter, one after the other.
    static func each(
        _ filter: PlaceFilter, within sight: Sight, today: Day, _ db: Database, _ body: (Line) throws -> Void
    ) throws {
        let narrow = filter.conditions(within: sight, today: today)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(columns) \(filter.from(today: today)) WHERE \(narrow.sql) ORDER BY \(filter.order)
                """, arguments: narrow.arguments)
        while let row = try rows.next() { try body(Line(row: row)) }
    }

    private static let columns = """
        places.id, places.name, d.number, d.address, places.campus, d.kind, \(PlaceFilter.geography),
        \(PlaceFilter.housing), l.law_row,
        CASE WHEN l.place IS NULL AND places.geography IS NULL THEN 'facts' ELSE l.asks END, l.from_day,
        places.source, d.reviewed_day, d.reviewed_why
        """
}

extension PlaceListRequests.Line {
    init(row: Row) {
        self.init(
            id: row[0], name: row[1], number: row[2], address: row[3], campus: row[4],
            kind: (row[5] as String?).flatMap(PlaceKind.init(rawValue:)),
            facts: PlaceFacts(geography: row[6], housing: row[7]),
            row: (row[8] as UInt8?).flatMap(GeographyRow.init(rawValue:)), asks: row[9],
            since: (row[10] as Int32?).map(Day.init(number:)), source: row[11],
            reviewed: (row[12] as Int32?).map(Day.init(number:)), reviewedWhy: row[13])
    }

    var question: String? {
        asks.map { PlaceDecisionWords.asks($0) }
    }
}
