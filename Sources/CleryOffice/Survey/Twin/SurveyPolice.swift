import CleryLaw
import GRDB

/// What is answered to the survey's question on police statistics: as a person stated it, else as the agencies' answers
/// are on record, else as the footnotes of the year's report tell it.
struct SurveyPolice: Sendable {
    private let answers: [Int64: SurveyAnswer]
    private let figures: [Int64: AgencyFigures]
    private let notes: [ReportNote]

    init(_ year: Int, _ db: Database) throws {
        answers = try SurveyAnswer.newest(year, db)
        figures = try Dictionary(
            uniqueKeysWithValues: Campus.all(db).map {
                ($0.id, try AgencyFigures(year - 1, campus: $0.id, db))
            })
        notes = try ReportNote.all(year: year, db)
    }

    /// Nil: neither tells.
    func answer(_ campus: Int64) -> (answer: SurveyScreens.PoliceStatistics, why: String)? {
        if let answer = answers[campus] { return (answer.police, "stated for this survey") }
        if case .known(let answer)? = figures[campus]?.screening {
            return (answer, "the agencies’ answers on record")
        }
        let notes = notes.filter { $0.campus == nil || $0.campus == campus }
        if notes.contains(where: { $0.kind == .notPlaced }) {
            return (
                .notInGeography, "a footnote of the report says that an agency could not place its crimes"
            )
        }
        if notes.contains(where: { $0.kind == .noAnswer }) {
            return (.notAnswered, "a footnote of the report says that an agency did not answer")
        }
        return nil
    }
}
