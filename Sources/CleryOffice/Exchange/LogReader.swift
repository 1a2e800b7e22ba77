import CleryLaw

/// Reads an institution's log by its profile, some cases at a time, from CSV, JSON or the gzip of either.
///
/// Every row of the file ends in exactly one place: in a record, among the rejected, or among the skipped.
public final class LogReader {
    public let profile: Profile
    private let cases: CaseRows
    private let interpreter: Interpreter
    private let dates: DateReader
    private let clock: RowTimes.Clock
    private let campus: String?
    private var repeats = RepeatTable()
    private var unnumbered = RepeatTable()
    private var campuses = ByteCache<String>()
    private var ended = false

    /// - Parameters:
    ///   - zone: The office's zone, for a profile that names none.
    ///   - firstCampus: The campus of rows that name none, for a profile that names none.
    ///   - today: The day of the import; a report dated later than the day after is not believed.
    public init(
        path: String, profile: Profile, zone: Zone, firstCampus: String? = nil, today: Day? = nil
    ) throws {
        self.profile = profile
        cases = try CaseRows(path: path, profile: profile)
        interpreter = Interpreter(profile: profile)
        dates = DateReader(forms: profile.dates, ranges: profile.ranges, unknowns: profile.unknownDates)
        clock = RowTimes.Clock(
            zone: try profile.timeZone.map(Zone.init(named:)) ?? zone,
            names: ColumnRole.allCases.map { profile.columns[$0]?.joined(separator: ", ") }, today: today)
        campus = profile.campus ?? firstCampus
    }

    public var totalBytes: Int64 { cases.totalBytes }

    /// Up to about `limit` further cases; nil when the file is at its end.
    public func next(_ limit: Int) throws -> LogBatch? {
        guard !ended else { return nil }
        var batch = LogBatch()
        batch.records.reserveCapacity(limit)
        let before = cases.rowsRead
        while batch.records.count < limit, !ended {
            switch try cases.next() {
            case .end: ended = true
            case .skipped: batch.skipped += 1
            case .bad(let problem): batch.rejected.append(problem)
            case .pending: break
            case .rows(let rows): take(rows, &batch)
            }
        }
        batch.rowsRead = cases.rowsRead - before
        batch.bytesRead = cases.bytesRead
        batch.totalBytes = cases.totalBytes
        return batch
    }

    private func take(_ rows: [RoleCells], _ batch: inout LogBatch) {
        guard rows.count > 1 else { return add(rows, &batch) }
        guard profile.rows == .onePerOffense else { return add(rows, &batch) }
        for rows in apart(rows) { add(rows, &batch) }
    }

    /// Rows with one number are one case when they were reported on the same day; a number used again on
    /// another day is another case. A row that states no day belongs to the first.
    private func apart(_ rows: [RoleCells]) -> [[RoleCells]] {
        var groups: [(reported: DateReading, rows: [RoleCells])] = []
        for row in rows {
            var reported = dates.read(row[.reported])
            if case .span(let span) = reported {
                reported = .span(DateSpan(from: DatePoint(first: span.from.first, last: span.from.last)))
            }
            let same =
                reported == .blank
                ? 0 : groups.firstIndex { $0.reported == reported || $0.reported == .blank }
            if let same, groups.indices.contains(same) {
                groups[same].rows.append(row)
                if groups[same].reported == .blank { groups[same].reported = reported }
            } else {
                groups.append((reported, [row]))
            }
        }
        return groups.map(\.rows)
    }

    private func add(_ rows: [RoleCells], _ batch: inout LogBatch) {
        var hash = rows[0].hash
        for row in rows.dropFirst() {
            var both = ContentHash()
            both.add(number: hash)
            both.add(number: row.hash)
            hash = both.value
        }
        guard let (number, key) = name(rows[0], hash) else {
            batch.skipped += rows.count
            return
        }
        // Filled where it lies: a record is large.
        batch.records.append(LogRecord())
        let index = batch.records.count - 1
        batch.records[index].hash = hash
        batch.records[index].number = number
        batch.records[index].key = key
        fill(&batch.records[index], rows)
        if !batch.records[index].notes.isEmpty { batch.notes += batch.records[index].notes }
    }

    /// The number and the key of a case; nil when the file holds this very entry already.
    private func name(_ first: RoleCells, _ hash: UInt64) -> (number: String?, key: String)? {
        guard let number = first.caseNumber else {
            let key = "row:" + LogReader.hexadecimal(hash)
            // Two equal rows without a number may be two cases: both are kept.
            let count = unnumbered.count(hash)
            return (nil, count == 1 ? key : "\(key)#\(count)")
        }
        let text = number.text
        switch repeats.meet(ContentHash.of(number), content: hash) {
        case .first: return (text, text)
        case .same: return nil
        case .another(let count): return (text, "\(text)#\(count)")
        }
    }

    private func fill(_ record: inout LogRecord, _ rows: [RoleCells]) {
        let first = rows[0]
        record.line = first.line
        record.rows = rows.count
        RowTimes.read(first, dates, clock, into: &record)
        record.comment = LogReader.joined(rows, .comment)
        record.narrative = LogReader.joined(rows, .narrative)
        let named = first[.campus]
        record.campus = named.isEmpty ? campus : campuses.value(named) { NatureReader.tidy(named.text) }
        if clock.has(.code) { record.code = first.text(.code) }
        if clock.has(.bias) { record.bias = LogReader.joined(rows, .bias) ?? "" }
        if clock.has(.victims) { record.units.victims = first.number(.victims) }
        if clock.has(.premises) { record.units.premises = first.number(.premises) }
        if clock.has(.arrested) { record.units.arrested = first.number(.arrested) }
        if clock.has(.count) { record.units.offenses = first.number(.count) }
        if clock.has(.latitude) { readPoint(first, into: &record) }
        interpreter.read(rows, into: &record)

        let wantsDay = clock.has(.reported) && record.reportedDay == nil && !record.isVoid
        if record.nature.isEmpty {
            let sentence = "nothing is said about what happened"
            record.notes.append(RowProblem(line: first.line, column: clock.name(.nature), problem: sentence))
        }
        record.needsReview = wantsDay || record.nature.isEmpty || !record.unknown.isEmpty
    }

    /// Two blank cells, or two zeros, state no point.
    private func readPoint(_ first: RoleCells, into record: inout LogRecord) {
        let texts = [first.text(.latitude), first.text(.longitude)]
        if texts == ["", ""] { return }
        let numbers = texts.compactMap { Double($0) }
        if numbers == [0, 0] { return }
        guard numbers.count == 2, abs(numbers[0]) <= 90, abs(numbers[1]) <= 180 else {
            record.notes.append(
                RowProblem(
                    line: first.line, column: clock.name(.latitude),
                    problem: "the coordinates are no latitude and longitude in degrees"))
            return
        }
        record.point = (numbers[0], numbers[1])
    }

    /// What the rows of a case say in a column, each different text once.
    private static func joined(_ rows: [RoleCells], _ role: ColumnRole) -> String? {
        if rows.count == 1 { return rows[0][role].isEmpty ? nil : rows[0].text(role) }
        var texts: [String] = []
        for row in rows where !row[role].isEmpty {
            let text = row.text(role)
            if !texts.contains(text) { texts.append(text) }
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
