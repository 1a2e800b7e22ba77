import CleryLaw
import Crypto
import GRDB

/// Somebody has typed a screen into the Department's survey, with these numbers.
struct SurveyMark: Sendable, Equatable, Identifiable {
    let id: Int64
    let year: Int
    let campus: Int64
    /// `SurveyScreen.key`.
    let screen: String
    /// The fingerprint of the numbers that were typed in.
    let numbers: String
    let at: Instant
    let account: Int64?
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), Value(year), .integer(campus), .text(screen), .text(numbers),
            .integer(at.milliseconds), Value(account), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.surveyMarks.columns.joined(separator: ",")

    /// The marks that stand, by campus and screen.
    static func standing(_ year: Int, _ db: Database) throws -> [Int64: [String: SurveyMark]] {
        var all: [Int64: [String: SurveyMark]] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM survey_marks WHERE year = ? AND ended IS NULL ORDER BY id",
            arguments: [year])
        {
            let mark = SurveyMark(
                id: row[0], year: row[1], campus: row[2], screen: row[3], numbers: row[4],
                at: Instant(milliseconds: row[5]), account: row[6])
            all[mark.campus, default: [:]][mark.screen] = mark
        }
        return all
    }
}

extension SurveyScreen {
    /// Stays the same from year to year, such as `arrests-on_campus`.
    var key: String { "\(group.rawValue)-\(place.key)" }
}

extension SurveyScreen.Place {
    var key: String {
        switch self {
        case .column(let column): column.name
        case .reportedByPolice: "reported_by_police"
        case .all: "all"
        }
    }

    /// Where the cells of the screen are.
    var geography: Geography {
        switch self {
        case .column(let column): column
        case .reportedByPolice: .undetermined
        case .all: .all
        }
    }
}

/// Why a number differs from what stood there before, or from what the Department confirmed.
struct SurveyReason: Sendable, Equatable {
    let number: PublishedNumber
    let old: Int?
    let new: Int?
    let reason: String
    let at: Instant
    let account: Int64?

    static func all(_ year: Int, _ db: Database) throws -> [SurveyReason] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT number, old, new, reason, at, account FROM survey_reasons WHERE year = ? ORDER BY id",
            arguments: [year]
        ).compactMap { row in
            PublishedNumber(text: row[0] as String).map {
                SurveyReason(
                    number: $0, old: row[1], new: row[2], reason: row[3],
                    at: Instant(milliseconds: row[4]), account: row[5])
            }
        }
    }

    func keep(_ year: Int, _ writing: Writing) throws {
        try writing.put(
            .surveyReasons,
            [
                .integer(writing.nextID(.surveyReasons)), Value(year), .integer(number.campus),
                .text(number.text), Value(old), Value(new), .text(reason), .integer(at.milliseconds),
                Value(account),
            ], isNew: true)
    }
}

/// The numbers that the Department confirmed for a campus, as a person brought them in.
struct SurveyConfirmation: Sendable {
    let at: Instant
    let account: Int64?
    /// Nil: blank.
    let numbers: [Cell: Int?]

    static func newest(_ year: Int, _ campus: Int64, _ db: Database) throws -> SurveyConfirmation? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT numbers, at, account FROM survey_confirmations WHERE year = ? AND campus = ?
                ORDER BY id DESC LIMIT 1
                """, arguments: [year, campus])
        guard let row else { return nil }
        var numbers: [Cell: Int?] = [:]
        for line in (row[0] as String).split(separator: "\n") {
            let halves = line.split(separator: "=", omittingEmptySubsequences: false)
            guard halves.count == 2, let number = PublishedNumber(text: halves[0]) else { continue }
            numbers[number.cell] = .some(Int(halves[1]))
        }
        return SurveyConfirmation(at: Instant(milliseconds: row[1]), account: row[2], numbers: numbers)
    }

    func keep(_ year: Int, _ campus: Int64, _ writing: Writing) throws {
        let lines = numbers.map {
            "\(PublishedNumber(campus, $0.key).text)=\($0.value.map(String.init) ?? "")"
        }.sorted()
        try writing.put(
            .surveyConfirmations,
            [
                .integer(writing.nextID(.surveyConfirmations)), Value(year), .integer(campus),
                .text(lines.joined(separator: "\n")), .integer(at.milliseconds), Value(account),
            ], isNew: true)
    }
}
