import CleryLaw
import GRDB

/// A file of trainings done elsewhere: one person a row, found by sign-in name, address, or the number of a roster.
struct TrainingSheet: Sendable {
    struct Line: Sendable {
        let line: Int
        let who: String
        /// The entries of the roster that the person has; empty where something is wrong with the row.
        var authorities: [SecurityAuthority] = []
        var day: Day?
        var course = ""
        var problems: [String] = []

        var isGood: Bool { problems.isEmpty }
    }

    private static let person = [
        "person", "email", "e-mail", "sign-in", "sign in", "user", "username", "login", "id", "employee id",
    ]
    private static let completed = [
        "completed", "completed on", "completion date", "date completed", "date", "finished",
    ]
    private static let course = ["course", "training", "course name", "title", "module"]
    static let mostRows = 5_000

    private(set) var lines: [Line] = []
    private(set) var problems: [RowProblem] = []

    /// - Parameter known: the authorities by each word that names one, in small letters.
    init(_ bytes: [UInt8], known: [String: [SecurityAuthority]], today: Day) throws(ExchangeError) {
        let sheet = try Sheet(
            bytes: bytes, needs: [Self.person, Self.completed],
            known: Self.person + Self.completed + Self.course)
        guard sheet.rows.count <= Self.mostRows else {
            throw ExchangeError("The file has more than \(Self.mostRows) rows.")
        }
        guard !sheet.rows.isEmpty || !sheet.problems.isEmpty else {
            throw ExchangeError("The file has no row with a person.")
        }
        problems = sheet.problems
        let columns = (
            who: sheet.column(Self.person), day: sheet.column(Self.completed),
            course: sheet.column(Self.course)
        )
        lines = sheet.rows.map { row in
            func cell(_ column: Int?) -> String { column.map { MailHeader.oneLine(row.cells[$0]) } ?? "" }
            var line = Line(line: row.line, who: cell(columns.who))
            line.authorities = known[line.who.lowercased()] ?? []
            line.course = String(cell(columns.course).prefix(120))
            line.day = Self.day(cell(columns.day))
            if line.who.isEmpty {
                line.problems.append("the row names nobody")
            } else if line.authorities.isEmpty {
                line.problems.append("nobody in the roster of authorities is called so")
            }
            switch line.day {
            case nil: line.problems.append("the day is not one, such as 2026-08-24 or 8/24/2026")
            case .some(let day) where day > today: line.problems.append("the day is still to come")
            case .some(let day) where day < today.adding(days: -1096):
                line.problems.append("the day is more than three years ago")
            default: break
            }
            return line
        }
    }

    /// `2026-08-24` or `8/24/2026`, perhaps with a time behind it.
    static func day(_ cell: String) -> Day? {
        let first = cell.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
        if let day = Day(first) { return day }
        let parts = first.split(separator: "/").map { Int($0) }
        guard parts.count == 3, let month = parts[0], let date = parts[1], let year = parts[2], year > 1999
        else { return nil }
        return Day(year: year, month: month, day: date)
    }

    /// The authorities whose roster somebody keeps, by the words that name them.
    static func known(
        keeping reach: Rights.Reach, on today: Day, key: OfficeKey, _ db: Database
    ) throws -> [String: [SecurityAuthority]] {
        var known: [String: [SecurityAuthority]] = [:]
        for authority in try SecurityAuthority.all(within: reach, db)
        where authority.isAuthority && authority.endedWhy == nil && (authority.through ?? today) >= today {
            var words: Set<String> = [try AuthorityPerson.of(authority, key, db).email.lowercased()]
            if let number = authority.account, let account = try Account.one(number, db) {
                words.insert(account.signIn.lowercased())
                if let outside = try RosterPerson.of(account: number, db)?.externalID {
                    words.insert(outside.lowercased())
                }
            }
            for word in words where !word.isEmpty { known[word, default: []].append(authority) }
        }
        return known
    }

    /// The rows that would change something: the training of that year is not done yet.
    func new(_ db: Database) throws -> Set<Int> {
        var new: Set<Int> = []
        var seen: Set<String> = []
        for line in lines where line.isGood {
            guard let day = line.day else { continue }
            for authority in line.authorities where seen.insert("\(authority.id) \(day.year)").inserted {
                let training = try AuthorityTraining.of(authority: authority.id, db).first {
                    $0.year == day.year
                }
                if training?.done == nil { new.insert(line.line) }
            }
        }
        return new
    }

    /// Names what would be taken in, so that what was looked at is what is kept.
    var fingerprint: String {
        Fingerprint.of(
            lines.filter(\.isGood).map { line in
                "\(line.authorities.map(\.id)) \(line.day?.number ?? 0) \(line.course)"
            })
    }
}
