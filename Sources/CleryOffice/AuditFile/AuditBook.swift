import CleryLaw
import GRDB

/// What is written into one audit file: the year, what of the office may be seen, and what is in it so far.
final class AuditBook {
    /// One table or set of documents, as the index names it.
    struct Line: Sendable, Equatable {
        let file: String
        let title: String
        let count: Int
        var first: String?
        var last: String?
        /// Rows that are not in it, because they tell of a restricted record.
        var restricted = 0
        /// The documents of a line that is no table.
        var documents: [String] = []
    }

    let office: Office
    let db: Database
    let year: AuditYear
    let zip: AuditZip
    /// What of incidents and reports whoever takes the file out may see.
    let sight: Sight
    let seal: AuditSeal
    let words: TimeWords
    let seen: SeenEvents
    /// The lines of the part that is being written.
    private(set) var lines: [Line] = []
    private var part: (any AuditPart)?
    private let campuses: [Int64: String]
    private let hiddenPlaces: Set<Int64>
    private var places: [Int64: String] = [:]

    init(
        _ office: Office, _ year: AuditYear, _ zip: AuditZip, _ sight: Sight, _ seal: AuditSeal,
        _ db: Database
    ) throws {
        (self.office, self.db, self.year, self.zip) = (office, db, year, zip)
        (self.sight, self.seal) = (sight, seal)
        words = TimeWords(zone: office.zone)
        seen = try SeenEvents(sight.hidden, db)
        campuses = Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
        hiddenPlaces =
            sight.hidden.incidents.isEmpty
            ? []
            : Set(
                try Int64.fetchAll(db, sql: "SELECT id FROM places WHERE NOT \(sight.hidden.places)"))
    }

    /// Writes a part and returns its lines.
    func write(_ part: any AuditPart) throws -> [Line] {
        self.part = part
        lines = []
        try part.write(self)
        return lines
    }

    /// Adds a file to the part that is being written.
    func add(_ name: String, _ body: () throws -> Void) throws {
        try zip.add("\(part?.folder ?? "")/\(name)", body)
    }

    func note(_ line: Line) { lines.append(line) }

    /// Adds documents, which are one line of the index.
    func documents(_ title: String, _ files: [(name: String, bytes: [UInt8])]) throws {
        for file in files { try add(file.name) { try zip.write(file.bytes) } }
        note(
            Line(
                file: "", title: title, count: files.count,
                documents: files.map { "\(part?.folder ?? "")/\($0.name)" }))
    }

    /// Writes a table of rows of a kept table, each column as it is kept, days and instants readable.
    func write(_ sheet: AuditSheet) throws {
        let table = sheet.table
        let columns = AuditColumns.shown(table)
        let indexes = columns.map { table.columns.firstIndex(of: $0) ?? 0 }
        let dated = sheet.rows.dated.flatMap { table.columns.firstIndex(of: $0) }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(table.columns.joined(separator: ",")) FROM \(table.rawValue)
                WHERE \(sheet.rows.condition(year)) ORDER BY id
                """)
        var (count, restricted) = (0, 0)
        var (first, last): (String?, String?)
        try add("\(sheet.name).csv") {
            try row(columns.flatMap { $0 == "place" ? ["place", "place_name"] : [$0] })
            while let row = try rows.next() {
                let values = (0..<table.columns.count).map { Value(row, $0) }
                guard try !hides(table, values) else {
                    restricted += 1
                    continue
                }
                count += 1
                var cells: [String] = []
                for (column, index) in Swift.zip(columns, indexes) {
                    cells.append(try cell(table, column, values, values[index]))
                    if column == "place" { cells.append(try placeName(values[index])) }
                }
                try self.row(cells)
                if let dated, case .integer(let number) = values[dated] {
                    let day = day(of: number, table, table.columns[dated])
                    first = min(first ?? day, day)
                    last = max(last ?? day, day)
                }
            }
        }
        note(
            Line(
                file: "\(part?.folder ?? "")/\(sheet.name).csv", title: sheet.title, count: count,
                first: first,
                last: last, restricted: restricted))
    }

    func row(_ cells: [String]) throws {
        var csv = CSVWriter()
        csv.row(cells)
        try zip.write(csv.bytes)
    }

    /// Rows of restricted records stay out. What the public reads of them stays in, without the way to them.
    func hides(_ table: KeptTable, _ values: [Value]) throws -> Bool {
        guard sight.hidden != Hidden() else { return false }
        if table == .logEntries || table == .logVersions { return false }
        if [.places, .placeDetails, .placeShapes].contains(table), has(hiddenPlaces, values.first) {
            return true
        }
        if let place = table.columns.firstIndex(of: "place"), has(hiddenPlaces, values[place]) { return true }
        return seen.isHidden(table, values)
    }

    private func has(_ set: Set<Int64>, _ value: Value?) -> Bool {
        if case .integer(let id)? = value { set.contains(id) } else { false }
    }

    private func cell(_ table: KeptTable, _ column: String, _ values: [Value], _ value: Value) throws
        -> String
    {
        switch value {
        case .null: return ""
        case .text(let text): return text
        case .integer(let number):
            if column == "id" { return String(number) }
            if column == "incident" || column == "quoted", sight.hidden.incidents.contains(number) {
                return "restricted"
            }
            if AuditColumns.isDay(table, column) { return Day(number: Int32(clamping: number)).description }
            if AuditColumns.isInstant(number) { return words.iso(Instant(milliseconds: number)) }
            if column == "campus", table != .publishedCounts { return campuses[number] ?? String(number) }
            return String(number)
        case .blob(let bytes):
            if case .integer(let id)? = values.first,
                let record = AuditColumns.record(table, column, id)
            {
                return try seal.text(bytes, record: record, of: table, values, db)
            }
            return AuditColumns.hashes.contains(column) ? bytes.hex : "\(bytes.count) bytes"
        }
    }

    private func day(of number: Int64, _ table: KeptTable, _ column: String) -> String {
        if AuditColumns.isDay(table, column) { return Day(number: Int32(clamping: number)).description }
        return office.zone.local(Instant(milliseconds: number)).day.description
    }

    private func placeName(_ value: Value) throws -> String {
        guard case .integer(let id) = value, !hiddenPlaces.contains(id) else { return "" }
        if let known = places[id] { return known }
        let name =
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT name FROM places WHERE id = ?"), arguments: [id]) ?? ""
        places[id] = name
        return name
    }
}

extension Value {
    /// A column of a row as the register knows it.
    init(_ row: Row, _ column: Int) {
        let stored: DatabaseValue = row[column]
        switch stored.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .text("\(number)")
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob(Array(data))
        }
    }
}
