import CleryLaw

/// The cases of a referral file, and the rows that cannot be taken with the reason of each.
struct ReferralReading {
    private(set) var cases: [ReferralCase] = []
    private(set) var problems: [RowProblem] = []
    private(set) var rows = 0

    private let profile: ReferralProfile
    private let campuses: TableCampuses
    private let dates: TableDates
    private let zone: Zone
    private let today: Day
    private let reach: Rights.Reach
    private let columns: [String: Int]
    private let columnNames: [String]
    private var places: [String: Int] = [:]

    /// - Parameter reach: The campuses for which this person may forward.
    init(
        bytes: [UInt8], profile: ReferralProfile, campuses: [Campus], reach: Rights.Reach, zone: Zone,
        today: Day
    ) throws {
        self.profile = profile
        self.reach = reach
        self.zone = zone
        self.today = today
        // Who may forward for one campus only means that one where a row names none.
        let own = campuses.filter { reach.has($0.id) }
        self.campuses = TableCampuses(profile.table, campuses)
        dates = TableDates(profile.table)
        let (sheet, columns) = try profile.table.sheet(bytes, needs: [["key"], ["charge", "narrative"]])
        self.columns = columns
        columnNames = sheet.columns
        problems = sheet.problems
        rows = sheet.rows.count + sheet.problems.count
        for row in sheet.rows {
            let cells = TableCells(row: row, columns: columns, emptyWords: profile.table.emptyWords)
            do throws(RowProblem) {
                keep(try read(cells, own))
            } catch {
                problems.append(error)
            }
        }
        problems.sort { $0.line < $1.line }
    }

    private mutating func keep(_ one: ReferralCase) {
        if let place = places[one.key] {
            cases[place].join(one)
        } else {
            places[one.key] = cases.count
            cases.append(one)
        }
    }

    private func read(_ cells: TableCells, _ own: [Campus]) throws(RowProblem) -> ReferralCase {
        let key = try text(cells, "key")
        guard !key.isEmpty else {
            throw problem(
                cells, "key", "the case has no number, so it could not be known when it comes again")
        }
        guard key.utf8.count <= 200 else { throw problem(cells, "key", "the number is too long") }
        var one = ReferralCase(lines: [cells.line], key: key, campus: try campus(cells, own))
        try readOccurred(cells, &one)
        let reported = try day(cells, "reported")
        one.known = try day(cells, "known") ?? reported
        one.forwarded = try day(cells, "forwarded")
        if let known = one.known, let first = firstDay(one.occurred), known < first {
            throw problem(cells, "occurred", "the report is dated before the incident")
        }
        one.charges = try list(cells, "charge")
        one.narratives = try list(cells, "narrative")
        guard !one.charges.isEmpty || !one.narratives.isEmpty else {
            throw problem(cells, "charge", "nothing is said about what happened")
        }
        one.places = try list(cells, "hall") + list(cells, "location")
        one.people = try list(cells, "people")
        var entry = ReferralCase.Entry(
            charge: one.charges.first ?? "", people: one.people.first ?? "")
        let count = try text(cells, "count")
        if !count.isEmpty {
            guard let number = Int(count), (0...10_000).contains(number) else {
                throw problem(cells, "count", "a number was expected here")
            }
            entry.count = number
            one.people.append("\(number) respondent\(number == 1 ? "" : "s")")
        }
        one.referrals = try list(cells, "referral")
        one.outcomes = try list(cells, "outcome")
        one.forwarders = try list(cells, "forwarded_by")
        (entry.referral, entry.outcome) = (one.referrals.first ?? "", one.outcomes.first ?? "")
        one.entries = [entry]
        return one
    }

    private func campus(_ cells: TableCells, _ own: [Campus]) throws(RowProblem) -> Int64? {
        let cell = cells["campus"]
        switch campuses.said(cell) {
        case .one(let id):
            guard reach.has(id) else {
                throw problem(cells, "campus", "you do not forward reports for this campus")
            }
            return id
        case .all, .nothing:
            if reach == .all { return nil }
            guard own.count == 1 else { throw problem(cells, "campus", "say which campus this is of") }
            return own[0].id
        case .unknown: throw problem(cells, "campus", "the office has no campus of this name")
        }
    }

    private func readOccurred(_ cells: TableCells, _ one: inout ReferralCase) throws(RowProblem) {
        switch dates.read(cells["occurred"]) {
        case .blank, .unknown: return
        case .time: throw problem(cells, "occurred", "a time without a date")
        case .unreadable(let sentence): throw problem(cells, "occurred", sentence)
        case .span(var span):
            let time = cells["time"]
            if !time.isEmpty, span.from.second == nil, span.to == nil {
                span.from.second = try second(time, cells)
            }
            guard span.from.first <= today else {
                throw problem(cells, "occurred", "this day is yet to come")
            }
            guard span.from.first.year >= RowTimes.firstYear, let moment = span.moment(in: zone) else {
                throw problem(cells, "occurred", "this date cannot be right")
            }
            (one.occurred, one.datesOnly) = (moment, !span.saysTime)
        }
    }

    /// The second of the day that a cell of its own says; nil when it says that the time is unknown.
    private func second(_ text: String, _ cells: TableCells) throws(RowProblem) -> Int32? {
        if profile.table.excelDates, text.hasPrefix("0."), let share = Double(text), share < 1 {
            return min(86_399, Int32((share * 86_400).rounded()))
        }
        switch dates.read(text) {
        case .blank, .unknown: return nil
        case .time(let second): return second
        case .span(let span): return span.from.second
        case .unreadable:
            throw problem(cells, "time", "this is no time in any of the forms that the profile states")
        }
    }

    private func firstDay(_ moment: Moment) -> Day? {
        switch moment {
        case .exactly(let at): zone.local(at).day
        case .between(let from, _): zone.local(from).day
        case .unknown: nil
        }
    }

    private func day(_ cells: TableCells, _ role: String) throws(RowProblem) -> Day? {
        let day: Day?
        do throws(CellProblem) {
            day = try dates.day(cells[role])
        } catch {
            throw problem(cells, role, error.sentence)
        }
        if let day, day > today { throw problem(cells, role, "this day is yet to come") }
        return day
    }

    private func list(_ cells: TableCells, _ role: String) throws(RowProblem) -> [String] {
        let text = try text(cells, role)
        return text.isEmpty ? [] : [text]
    }

    private func text(_ cells: TableCells, _ role: String) throws(RowProblem) -> String {
        let text = cells[role].replacing("\r\n", with: "\n")
        guard text.utf8.count <= ReportDraft.longest else {
            throw problem(cells, role, "the text is too long to keep in one report")
        }
        return String(
            text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.value >= 32 && $0.value != 127 })
    }

    private func problem(_ cells: TableCells, _ role: String, _ sentence: String) -> RowProblem {
        RowProblem(line: cells.line, column: columns[role].map { columnNames[$0] } ?? "", problem: sentence)
    }
}
