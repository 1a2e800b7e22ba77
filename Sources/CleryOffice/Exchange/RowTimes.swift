import CleryLaw

/// When a case was reported, when it happened and when it was disposed of, from the date cells of a row.
///
/// An unreadable date is never guessed. Without a day of report the case goes to review; an unreadable time of
/// occurrence leaves the occurrence unknown. Both are noted with the line and the column.
enum RowTimes {
    /// No date before this year is believed.
    static let firstYear = 1900

    static func read(_ cells: RoleCells, _ reader: DateReader, _ clock: Clock, into record: inout LogRecord) {
        if clock.has(.reported) { record.readReported(cells, reader, clock) }
        if clock.has(.occurred) || clock.has(.occurredFrom) { record.readOccurred(cells, reader, clock) }
        if clock.has(.dispositionDate) { record.readDisposed(cells, reader, clock) }
    }

    /// What is needed beside the cells: the zone, the names of the columns, and the day of the import if known.
    struct Clock {
        var zone: Zone
        /// By role; nil for a role without a column.
        var names: [String?]
        var today: Day?

        func has(_ role: ColumnRole) -> Bool { names[role.rawValue] != nil }
        func name(_ role: ColumnRole) -> String { names[role.rawValue] ?? role.word }
    }
}

extension LogRecord {
    fileprivate mutating func readReported(_ cells: RoleCells, _ reader: DateReader, _ clock: RowTimes.Clock)
    {
        switch reader.read(cells[.reported]) {
        case .blank: note(.reported, "the date of the report is blank", cells, clock)
        case .unknown: note(.reported, "the date of the report is given as unknown", cells, clock)
        case .time: note(.reported, "a time without a date", cells, clock)
        case .unreadable(let sentence): note(.reported, sentence, cells, clock)
        case .span(let span):
            let point = span.from
            guard point.first == point.last else {
                return note(.reported, "only a month is given for the report", cells, clock)
            }
            let (start, _) = point.bounds(in: clock.zone)
            let day = point.offset == nil ? point.first : clock.zone.local(start).day
            let latest = clock.today?.adding(days: 1)
            guard day.year >= RowTimes.firstYear, day <= latest ?? day else {
                return note(.reported, "the year of the report cannot be right", cells, clock)
            }
            if span.to != nil {
                note(.reported, "the report’s date is a range; its beginning is taken", cells, clock)
            }
            (reportedAt, reportedDay, reportedTimeKnown) = (start, day, point.second != nil)
        }
    }

    fileprivate mutating func readOccurred(_ cells: RoleCells, _ reader: DateReader, _ clock: RowTimes.Clock)
    {
        let role: ColumnRole = clock.has(.occurred) ? .occurred : .occurredFrom
        switch reader.read(cells[role]) {
        case .unreadable(let sentence): note(role, sentence, cells, clock)
        case .time: note(role, "a time without a date", cells, clock)
        case .span(let span):
            let end = role == .occurredFrom ? reader.read(cells[.occurredTo]) : .blank
            if case .unreadable(let sentence) = end { note(.occurredTo, sentence, cells, clock) }
            settle(LogRecord.joined(span, end), role, cells, clock)
        case .blank, .unknown:
            // Only the end is known: it is taken as the time.
            if role == .occurredFrom, case .span(let span) = reader.read(cells[.occurredTo]) {
                settle(span, .occurredTo, cells, clock)
            }
        }
    }

    fileprivate mutating func readDisposed(_ cells: RoleCells, _ reader: DateReader, _ clock: RowTimes.Clock)
    {
        switch reader.read(cells[.dispositionDate]) {
        case .span(let span): dispositionDay = (span.to ?? span.from).last
        case .unreadable(let sentence): note(.dispositionDate, sentence, cells, clock)
        default: break
        }
    }

    private static func joined(_ span: DateSpan, _ end: DateReading) -> DateSpan {
        switch end {
        case .span(let end): return DateSpan(from: span.from, to: end.to ?? end.from)
        case .time(let second):
            var to = span.from
            to.second = second
            if let from = span.from.second, second < from {
                to.first = to.first.adding(days: 1)
                to.last = to.first
            }
            return DateSpan(from: span.from, to: to)
        default: return span
        }
    }

    private mutating func settle(
        _ span: DateSpan, _ role: ColumnRole, _ cells: RoleCells, _ clock: RowTimes.Clock
    ) {
        let last = (reportedDay ?? clock.today).map { $0.year + 1 } ?? 9999
        guard span.from.first.year >= RowTimes.firstYear, (span.to ?? span.from).last.year <= last else {
            return note(role, "the year of the occurrence cannot be right", cells, clock)
        }
        guard let moment = span.moment(in: clock.zone) else {
            return note(role, "the end of the occurrence lies before its beginning", cells, clock)
        }
        occurred = moment
        occurredDateOnly = !span.saysTime
    }

    private mutating func note(
        _ role: ColumnRole, _ sentence: String, _ cells: RoleCells, _ clock: RowTimes.Clock
    ) {
        notes.append(RowProblem(line: cells.line, column: clock.name(role), problem: sentence))
    }
}
