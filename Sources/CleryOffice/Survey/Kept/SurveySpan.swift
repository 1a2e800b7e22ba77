import CleryLaw
import GRDB

/// When the Department's survey of a year is open, as a person entered it.
struct SurveySpan: Sendable, Equatable, Identifiable {
    /// The year of collection.
    let id: Int
    var opens: Day?
    var closes: Day?
    var at: Instant
    var account: Int64?

    var values: [Value] {
        [
            .integer(Int64(id)), Value(opens?.number), Value(closes?.number), .integer(at.milliseconds),
            Value(account),
        ]
    }

    static func all(_ db: Database) throws -> [Int: SurveySpan] {
        var all: [Int: SurveySpan] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT id, opens, closes, at, account FROM survey_windows") {
            all[row[0]] = SurveySpan(
                id: row[0], opens: (row[1] as Int32?).map(Day.init(number:)),
                closes: (row[2] as Int32?).map(Day.init(number:)), at: Instant(milliseconds: row[3]),
                account: row[4])
        }
        return all
    }

    /// The windows entered, as the law asks for them.
    static func entered(_ db: Database) throws -> [Int: SurveyWindow.Window] {
        try all(db).mapValues { SurveyWindow.Window(opens: $0.opens, closes: $0.closes) }
    }
}

/// What a person answered to the survey's question on police statistics, for one campus and year.
struct SurveyAnswer: Sendable {
    let police: SurveyScreens.PoliceStatistics
    let at: Instant
    let account: Int64?

    static func newest(_ year: Int, _ db: Database) throws -> [Int64: SurveyAnswer] {
        var all: [Int64: SurveyAnswer] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT campus, police, at, account FROM survey_answers WHERE year = ? ORDER BY id",
            arguments: [year])
        {
            guard let police = SurveyScreens.PoliceStatistics(rawValue: row[1]) else { continue }
            all[row[0]] = SurveyAnswer(
                police: police, at: Instant(milliseconds: row[2]), account: row[3])
        }
        return all
    }

    static func state(
        _ police: SurveyScreens.PoliceStatistics, _ year: Int, _ campus: Int64, by account: Int64?,
        _ writing: Writing
    ) throws {
        try writing.put(
            .surveyAnswers,
            [
                .integer(writing.nextID(.surveyAnswers)), Value(year), .integer(campus),
                .text(police.rawValue), .integer(writing.at.milliseconds), Value(account),
            ], isNew: true)
    }
}

extension SurveyScreens.PoliceStatistics {
    var title: String {
        switch self {
        case .combined: "Yes: they are in the institution’s numbers"
        case .separate: "No: on campus and public property cannot be told apart"
        case .notInGeography: "Not available: nobody can tell whether they are in our geography"
        case .notAnswered: "Not available: asked in good faith, the agency did not comply"
        }
    }
}
