import CleryLaw
import GRDB

/// A file of residents beside the list that stands: what is new, changed, the same, gone, or in error.
struct ResidentSheet: Sendable {
    enum Standing: Sendable, Equatable { case new, changed, same, wrong }

    struct Line: Sendable {
        let line: Int
        var person = ResidentPerson()
        var campus: Int64 = 0
        var place: Int64 = 0
        var from: Day?
        var through: Day?
        /// The resident of the list who it is.
        var known: HallResident?
        var standing = Standing.new
        var problems: [String] = []
    }

    private static let number = ["student id", "student number", "id", "student"]
    private static let name = ["name", "student name", "full name"]
    private static let email = ["e-mail", "email", "mail"]
    private static let birth = ["birth date", "date of birth", "birthday", "born", "dob"]
    private static let hall = ["hall", "building", "residence", "residence hall"]
    private static let room = ["room", "unit", "room number"]
    private static let campus = ["campus"]
    private static let from = ["from", "move in", "since", "start"]
    private static let through = ["through", "move out", "until", "end"]
    static let mostRows = 50_000

    private(set) var lines: [Line] = []
    private(set) var problems: [RowProblem] = []
    /// Those of the list whom the file no longer names, where it is the whole list.
    private(set) var gone: [HallResident] = []

    var count: (new: Int, changed: Int, same: Int, wrong: Int) {
        (
            lines.count { $0.standing == .new }, lines.count { $0.standing == .changed },
            lines.count { $0.standing == .same },
            lines.count { $0.standing == .wrong } + problems.count
        )
    }
    var changesAnything: Bool { count.new + count.changed + gone.count > 0 }

    init(
        _ bytes: [UInt8], whole: Bool, keeping reach: Rights.Reach, today: Day, _ key: OfficeKey,
        _ db: Database
    ) throws {
        let sheet = try Sheet(
            bytes: bytes, needs: [Self.number, Self.name, Self.hall],
            known: Self.number + Self.name + Self.email + Self.birth + Self.hall + Self.room + Self.campus
                + Self.from + Self.through)
        guard sheet.rows.count <= Self.mostRows else {
            throw ExchangeError("The file has more than \(Self.mostRows) rows.")
        }
        guard !sheet.rows.isEmpty || !sheet.problems.isEmpty else {
            throw ExchangeError("The file has no row with a student.")
        }
        problems = sheet.problems
        let (book, marks) = (try HallBook(within: reach, db), ResidentMarks(key))
        let listed = try HallResident.all(within: .all, db)
        let known = Dictionary(listed.map { ($0.mark, $0) }, uniquingKeysWith: { a, _ in a })
        var seen = (numbers: Set<[UInt8]>(), mails: Set<String>())
        for row in sheet.rows {
            var line = Self.read(row, sheet, book)
            let mark = marks.student(line.person.number)
            if !line.person.number.isEmpty, !seen.numbers.insert(mark).inserted {
                line.problems.append("this student stands in the file twice")
            }
            let mail = line.person.email.lowercased()
            if !mail.isEmpty, !seen.mails.insert(mail).inserted {
                line.problems.append("this e-mail address stands in the file twice")
            }
            line.known = known[mark]
            if let old = line.known, !reach.has(old.campus) {
                line.problems.append("the student is on the list of another campus")
            }
            if let through = line.through, through < line.from ?? line.known?.from ?? today {
                line.problems.append("the last day comes before the first")
            }
            line.standing = try Self.standing(line, key, db)
            lines.append(line)
        }
        guard whole else { return }
        // A row in error names nobody for sure, so its student is not taken to be gone.
        let campuses = Set(lines.filter { $0.standing != .wrong }.map(\.campus))
        gone = listed.filter {
            reach.has($0.campus) && campuses.contains($0.campus) && !seen.numbers.contains($0.mark)
        }
    }

    private static func read(_ row: Sheet.Row, _ sheet: Sheet, _ book: HallBook) -> Line {
        func cell(_ names: [String], _ most: Int = 120) -> String {
            String((sheet.column(names).map { MailHeader.oneLine(row.cells[$0]) } ?? "").prefix(most))
        }
        var line = Line(line: row.line)
        line.person = ResidentPerson(
            name: cell(Self.name), number: cell(Self.number, 40), email: cell(Self.email, 200), birth: "",
            room: cell(Self.room, 40))
        if line.person.number.isEmpty { line.problems.append("the row has no student number") }
        if line.person.name.isEmpty { line.problems.append("the row has no name") }
        if !line.person.email.isEmpty, MailAddress(line.person.email) == nil {
            line.problems.append("the e-mail address is none")
        }
        func day(_ names: [String], _ what: String) -> Day? {
            let words = cell(names)
            guard !words.isEmpty else { return nil }
            let day = TrainingSheet.day(words).flatMap { (1900...2100).contains($0.year) ? $0 : nil }
            if day == nil { line.problems.append("the \(what) is no day, such as 2026-08-24 or 8/24/2026") }
            return day
        }
        if let birth = Self.birthDay(cell(Self.birth), &line.problems) { line.person.birth = "\(birth)" }
        (line.from, line.through) = (day(Self.from, "first day"), day(Self.through, "last day"))
        let words = cell(Self.campus)
        let campus = words.isEmpty ? nil : book.campus(words)
        if !words.isEmpty, campus == nil { line.problems.append("you keep no campus of this name") }
        if let hall = book.hall(cell(Self.hall), campus: campus?.id) {
            (line.place, line.campus) = hall
        } else {
            line.problems.append("no place in the registry, or more than one, has the hall’s name")
        }
        return line
    }

    private static func birthDay(_ words: String, _ problems: inout [String]) -> Day? {
        guard !words.isEmpty else { return nil }
        let first = words.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
        let parts = first.split(separator: "/").map { Int($0) }
        let american =
            parts.count == 3
            ? parts[2].flatMap { year in
                parts[0].flatMap { month in
                    parts[1].flatMap { Day(year: year, month: month, day: $0) }
                }
            } : nil
        let day = (Day(first) ?? american).flatMap { (1900...2100).contains($0.year) ? $0 : nil }
        if day == nil { problems.append("the birth date is no day, such as 2007-03-14 or 3/14/2007") }
        return day
    }

    private static func standing(_ line: Line, _ key: OfficeKey, _ db: Database) throws -> Standing {
        guard line.problems.isEmpty else { return .wrong }
        guard let old = line.known else { return .new }
        let isSame =
            try old.person(key, db) == line.person && old.campus == line.campus && old.place == line.place
            && old.from == line.from ?? old.from && old.through == line.through
        return isSame ? .same : .changed
    }

    /// Names what would be taken in, so that what was looked at is what is kept.
    var fingerprint: String {
        Fingerprint.of(
            lines.filter { $0.standing == .new || $0.standing == .changed }.map {
                "\($0.person.json) \($0.campus) \($0.place) \($0.from?.number ?? 0) \($0.through?.number ?? 0) \($0.known?.id ?? 0)"
            } + gone.map { "gone \($0.id)" })
    }

    /// Takes it in.
    func take(today: Day, _ key: OfficeKey, _ writing: Writing) throws {
        // Who is gone first: a number may come back as another's.
        for resident in gone { try ResidentActs.end(resident, writing) }
        for line in lines {
            if line.standing == .new {
                _ = try ResidentActs.enter(
                    line.person, campus: line.campus, place: line.place, from: line.from ?? today,
                    through: line.through, key, writing)
            } else if line.standing == .changed, let old = line.known {
                try ResidentActs.change(
                    old, to: line.person, campus: line.campus, place: line.place,
                    from: line.from ?? old.from, through: line.through, key, writing)
            }
        }
    }
}
