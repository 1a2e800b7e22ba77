import CleryLaw
import GRDB

/// The survey of each campus falls due on the last day of its window.
///
/// A survey whose window nobody has entered has no day yet; its page asks for it.
enum SurveyDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let spans = try SurveySpan.entered(db)
        let zone = try OfficeZone.of(db)
        // A window may end in the next calendar year.
        return try [year - 1, year].flatMap { collection -> [Duty] in
            guard let due = SurveyWindow.closes(collection: collection, entered: spans).answer,
                due.year == year
            else { return [] }
            let facts = try InstitutionFacts.all(year: collection, db)
            let marks = try SurveyMark.standing(collection, db)
            let police = try SurveyPolice(collection, db)
            return try Campus.all(db).map { campus in
                let known: Known<SurveyScreens.PoliceStatistics> =
                    police.answer(campus.id).map { .known($0.answer) } ?? .unknown
                let screens = SurveyScreens.screens(
                    facts[campus.id]?.institution ?? ReportingInstitution(), police: known
                ).answer
                let entered = (screens ?? []).compactMap { marks[campus.id]?[$0.key] }
                let isDone = screens.map { !$0.isEmpty && entered.count == $0.count } ?? false
                return Duty(
                    key: "survey:\(collection):\(campus.id)",
                    title: "Submit the Department’s survey of \(collection)", campus: campus.id, due: due,
                    done: isDone ? entered.map(\.at).max().map { zone.local($0).day } : nil,
                    evidence: screens.map { "\(entered.count) of \($0.count) screens entered" }
                        ?? "a question of the survey is open",
                    href: "/office/survey/\(collection)/\(campus.id)", citation: SurveyWindow.citation)
            }
        }
    }
}
