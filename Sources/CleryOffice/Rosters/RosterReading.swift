import CleryLaw

/// The people of a roster file: each as the file wishes them, with the line of their first row.
struct RosterReading {
    struct Person {
        let line: Int
        var wish: PersonWish
    }

    private(set) var people: [Person] = []
    private(set) var problems: [RowProblem] = []
    private(set) var rows = 0
    /// The numbers of everybody in the file, also of those whose row is in error: none of them is missing.
    private(set) var seen: Set<String> = []
    /// A row could not be read far enough to tell whose it is, so that nobody can be said to be missing.
    private(set) var isUnsure = false
    /// How many rows were not taken.
    private(set) var rejected = 0

    private let profile: RosterProfile
    private let campuses: TableCampuses
    private let campusCount: Int
    private let dates: TableDates
    private let today: Day
    private let columns: [String: Int]
    private let columnNames: [String]
    private var places: [String: Int] = [:]
    private var signIns: [String: String] = [:]

    /// Longer names and titles are no names and titles. Characters.
    static let longest = 200

    init(bytes: [UInt8], profile: RosterProfile, campuses: [Campus], today: Day) throws {
        self.profile = profile
        self.campuses = TableCampuses(profile.table, campuses)
        campusCount = campuses.count
        dates = TableDates(profile.table)
        self.today = today
        let (sheet, columns) = try profile.table.sheet(
            bytes, needs: [["id"], ["sign_in"], ["name", "last"]])
        self.columns = columns
        columnNames = sheet.columns
        problems = sheet.problems
        rejected = sheet.problems.count
        isUnsure = !sheet.problems.isEmpty
        rows = sheet.rows.count + sheet.problems.count
        for row in sheet.rows {
            take(TableCells(row: row, columns: columns, emptyWords: profile.table.emptyWords))
        }
        problems.sort { $0.line < $1.line }
    }

    private mutating func take(_ cells: TableCells) {
        let id = cells["id"]
        if id.isEmpty { isUnsure = true } else { seen.insert(id) }
        do throws(RowProblem) {
            var wish = try read(cells)
            let signIn = wish.signIn.lowercased()
            if let other = signIns[signIn], other != id {
                throw problem(cells, "sign_in", "two people of this file sign in by the same name")
            }
            if let place = places[id] {
                try merge(&wish, into: place, cells)
            } else {
                signIns[signIn] = id
                places[id] = people.count
                people.append(Person(line: cells.line, wish: wish))
            }
        } catch {
            problems.append(error)
            rejected += 1
        }
    }

    /// A person with several positions has several rows: their roles come together.
    private mutating func merge(_ wish: inout PersonWish, into place: Int, _ cells: TableCells)
        throws(RowProblem)
    {
        var first = people[place].wish
        guard first.signIn == wish.signIn, first.name == wish.name else {
            throw problem(cells, "id", "another row of this file gives the same number to somebody else")
        }
        if wish.active, !first.active { (first.department, first.title) = (wish.department, wish.title) }
        first.active = first.active || wish.active
        first.email = first.email ?? wish.email
        for word in wish.words where !first.words.contains(word) { first.words.append(word) }
        first.roles = RosterReading.union(first.roles + wish.roles)
        people[place].wish = first
    }

    /// Each role of a campus once, from its first day to its last.
    static func union(_ roles: [RoleWish]) -> [RoleWish] {
        var union: [RoleWish] = []
        for role in roles {
            guard let same = union.firstIndex(where: { $0.role == role.role && $0.campus == role.campus })
            else {
                union.append(role)
                continue
            }
            let other = union[same]
            union[same].from = other.from.flatMap { a in role.from.map { min(a, $0) } }
            union[same].through = other.through.flatMap { a in role.through.map { max(a, $0) } }
        }
        return union.sorted()
    }

    private func read(_ cells: TableCells) throws(RowProblem) -> PersonWish {
        var wish = PersonWish()
        wish.externalID = try text(cells, "id", needed: true)
        wish.signIn = try text(cells, "sign_in", needed: true)
        guard wish.signIn.count >= 3, !wish.signIn.contains(where: \.isWhitespace) else {
            throw problem(cells, "sign_in", "a sign-in name has at least three characters and no blank in it")
        }
        (wish.given, wish.family, wish.name) = try names(cells)
        let email = try text(cells, "email")
        if !email.isEmpty {
            guard email.contains("@"), !email.contains(where: \.isWhitespace) else {
                throw problem(cells, "email", "this is no e-mail address")
            }
            wish.email = email
        }
        wish.department = try text(cells, "department")
        wish.title = try text(cells, "title")
        wish.words = try text(cells, "groups").split(whereSeparator: { $0 == ";" || $0 == "|" }).map {
            String($0).trimmed
        }.filter { !$0.isEmpty }
        let (from, through) = (try day(cells, "started"), try day(cells, "ended"))
        wish.active = try isActive(cells) && (through.map { $0 >= today } ?? true)
        if wish.active { wish.roles = try roles(of: wish, cells, from, through) }
        return wish
    }

    private func isActive(_ cells: TableCells) throws(RowProblem) -> Bool {
        guard columns["status"] != nil else { return true }
        let status = Wording.plain(cells["status"])
        if profile.ended.contains(where: { $0.matches(status) }) { return false }
        if profile.active.contains(where: { $0.matches(status) }) { return true }
        throw problem(cells, "status", "the profile does not know this word for a status")
    }

    private func names(_ cells: TableCells) throws(RowProblem) -> (String, String, String) {
        let whole = try text(cells, "name")
        let (first, last) = (try text(cells, "first"), try text(cells, "last"))
        let preferred = try text(cells, "preferred")
        if last.isEmpty, !whole.isEmpty {
            // "Rivera, Jo": the last name first.
            let parts = whole.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
            if parts.count == 2 { return (parts[1], parts[0], "\(parts[1]) \(parts[0])") }
            return ("", whole, whole)
        }
        guard !last.isEmpty else { throw problem(cells, "last", "the name is blank") }
        let given = preferred.isEmpty ? first : preferred
        return (given, last, given.isEmpty ? last : "\(given) \(last)")
    }

    private func roles(
        of wish: PersonWish, _ cells: TableCells, _ from: Day?, _ through: Day?
    ) throws(RowProblem) -> [RoleWish] {
        let given = profile.roles(of: [
            "title": [wish.title], "department": [wish.department], "status": [cells["status"]],
            "campus": [cells["campus"]], "groups": wish.words,
        ])
        var wishes: [RoleWish] = []
        for (role, campus) in given {
            let at = try campusID(cells, campus)
            wishes.append(RoleWish(role: role, campus: at, from: from, through: through))
        }
        return RosterReading.union(wishes)
    }

    private func campusID(_ cells: TableCells, _ named: String?) throws(RowProblem) -> Int64? {
        // Where there is one campus only, a role that names none is for the whole office.
        if named == nil, cells["campus"].isEmpty, profile.table.campus == nil, campusCount == 1 { return nil }
        switch named.map(campuses.named) ?? campuses.said(cells["campus"]) {
        case .one(let id): return id
        case .all: return nil
        case .nothing:
            throw problem(cells, "campus", "no campus is named, and the profile does not say which is meant")
        case .unknown: throw problem(cells, "campus", "the office has no campus of this name")
        }
    }

    private func day(_ cells: TableCells, _ role: String) throws(RowProblem) -> Day? {
        do throws(CellProblem) {
            return try dates.day(cells[role])
        } catch {
            throw problem(cells, role, error.sentence)
        }
    }

    /// The text of a cell. What a spreadsheet would run, and what no name holds, is refused.
    private func text(_ cells: TableCells, _ role: String, needed: Bool = false) throws(RowProblem) -> String
    {
        let text = cells[role]
        if needed, text.isEmpty { throw problem(cells, role, "this cell is blank") }
        guard text.count <= RosterReading.longest else { throw problem(cells, role, "the text is too long") }
        if let first = text.unicodeScalars.first, "=+@".unicodeScalars.contains(first) {
            throw problem(
                cells, role, "a cell that begins with = + or @ is a spreadsheet’s formula, not a text")
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
            throw problem(cells, role, "there is a line end or a control character in it")
        }
        return text
    }

    private func problem(_ cells: TableCells, _ role: String, _ sentence: String) -> RowProblem {
        RowProblem(line: cells.line, column: columns[role].map { columnNames[$0] } ?? "", problem: sentence)
    }
}

extension RowProblem: Error {}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
