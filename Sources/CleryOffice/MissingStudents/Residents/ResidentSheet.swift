import CleryLaw
import GRDB

/// A file of residents beside the list that stands: what is new, changed, the same, gone, or in error.
struct ResidentSheet: Sendable {
    /// `back`: somebody who moved out before.
    enum Standing: Sendable, Equatable { case new, back, changed, same, wrong }

    struct Line: Sendable {
        let line: Int
        var mark: [UInt8] = []
        var person = ResidentPerson()
        var campus: Int64 = 0
        var place: Int64 = 0
        var from: Day?
        var through: Day?
        /// The resident of the list who it is.
        var known: HallResident?
        var standing = Standing.new
        var problems: [String] = []

        /// The first day of whom the list knows, or of whom it does not.
        func first(_ today: Day) -> Day {
            from ?? known.flatMap { $0.ended == nil ? $0.from : nil } ?? today
        }
    }

    static let number = ["student id", "student number", "id", "student"]
    static let name = ["name", "student name", "full name"]
    static let email = ["e-mail", "email", "mail"]
    static let birth = ["birth date", "date of birth", "birthday", "born", "dob"]
    static let hall = ["hall", "building", "residence", "residence hall"]
    static let room = ["room", "unit", "room number"]
    static let campus = ["campus"]
    static let from = ["from", "move in", "since", "start"]
    static let through = ["through", "move out", "until", "end"]
    static let mostRows = 50_000
    /// A file by which more than this share of the residents move out, in percent, is asked about.
    static let mostGone = 20

    private(set) var lines: [Line] = []
    private(set) var problems: [RowProblem] = []
    /// Those of the list whom the file no longer names, where it is the whole list.
    private(set) var gone: [HallResident] = []
    /// How many there are on the campuses that the file names.
    private(set) var standing = 0
    /// A row could not be read far enough to tell whose it is, so nobody is said to be gone.
    private(set) var isUnsure = false
    var movesTooMany: Bool { gone.count * 100 > standing * Self.mostGone }

    var count: (new: Int, changed: Int, same: Int, wrong: Int) {
        (
            lines.count { $0.standing == .new || $0.standing == .back },
            lines.count { $0.standing == .changed },
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
        let left = try HallResident.left(within: reach, db)
        var seen = (numbers: Set<[UInt8]>(), mails: Set<String>())
        for row in sheet.rows {
            var line = Self.read(row, sheet, book)
            line.mark = marks.student(line.person.number)
            if !line.person.number.isEmpty, !seen.numbers.insert(line.mark).inserted {
                line.problems.append("this student stands in the file twice")
            }
            let was = try line.find(known, left, key, db)
            line.keep(was, beside: sheet)
            let mail = line.person.email.lowercased()
            if !mail.isEmpty, !seen.mails.insert(mail).inserted {
                line.problems.append("this e-mail address stands in the file twice")
            }
            if let old = line.known, !reach.has(old.campus) {
                line.problems.append("the student is on the list of another campus")
            }
            if let through = line.through, through < line.first(today) {
                line.problems.append("the last day comes before the first")
            }
            line.standing = Self.standing(line, was)
            lines.append(line)
        }
        isUnsure = whole && (!problems.isEmpty || lines.contains { $0.person.number.isEmpty })
        repeat {
            gone = whole && !isUnsure ? missing(listed, reach) : []
        } while refuseAddresses(of: listed, marks)
        let campuses = namedCampuses
        standing = listed.count { reach.has($0.campus) && campuses.contains($0.campus) }
    }

    /// A row in error names no campus for sure.
    private var namedCampuses: Set<Int64> { Set(lines.filter { $0.standing != .wrong }.map(\.campus)) }

    /// Whom the file no longer names. A student of a row in error is there all the same.
    private func missing(_ listed: [HallResident], _ reach: Rights.Reach) -> [HallResident] {
        let (campuses, named) = (namedCampuses, Set(lines.map(\.mark)))
        return listed.filter {
            reach.has($0.campus) && campuses.contains($0.campus) && !named.contains($0.mark)
        }
    }

    /// Refuses rows whose address is that of another resident, by which one would see the other's contact; says whether
    /// there were any. A row that is refused leaves its student the old address, which may be in the way of another.
    private mutating func refuseAddresses(of listed: [HallResident], _ marks: ResidentMarks) -> Bool {
        // Who is gone, or has another address by this file, is not in the way.
        let free = Set(gone.map(\.mark) + lines.filter { $0.standing != .wrong }.map(\.mark))
        let held = Set(listed.filter { !free.contains($0.mark) }.compactMap(\.mailMark))
        var isAny = false
        for at in lines.indices where lines[at].standing != .wrong && !lines[at].person.email.isEmpty {
            guard held.contains(marks.mail(lines[at].person.email)) else { continue }
            lines[at].problems.append("this e-mail address is that of another resident")
            lines[at].standing = .wrong
            isAny = true
        }
        return isAny
    }

    private static func standing(_ line: Line, _ was: ResidentPerson?) -> Standing {
        guard line.problems.isEmpty else { return .wrong }
        guard let old = line.known, let was else { return .new }
        guard old.ended == nil else { return .back }
        let isSame =
            was == line.person && old.campus == line.campus && old.place == line.place
            && old.from == line.from ?? old.from && old.through == line.through
        return isSame ? .same : .changed
    }

    /// Names what would be taken in, so that what was looked at is what is kept.
    var fingerprint: String {
        Fingerprint.of(
            lines.filter { $0.standing != .same && $0.standing != .wrong }.map {
                "\($0.person.json) \($0.campus) \($0.place) \($0.from?.number ?? 0) \($0.through?.number ?? 0) \($0.known?.id ?? 0)"
            } + gone.map { "gone \($0.id)" })
    }

    /// Takes it in.
    func take(today: Day, _ key: OfficeKey, _ writing: Writing) throws {
        // Who is gone first: a number may come back as another's.
        for resident in gone { try ResidentActs.end(resident, writing) }
        for line in lines {
            switch line.standing {
            case .new:
                _ = try ResidentActs.enter(
                    line.person, campus: line.campus, place: line.place, from: line.first(today),
                    through: line.through, key, writing)
            case .back, .changed:
                guard let old = line.known else { continue }
                try ResidentActs.change(
                    old, to: line.person, campus: line.campus, place: line.place, from: line.first(today),
                    through: line.through, key, writing)
            case .same, .wrong: continue
            }
        }
    }
}
