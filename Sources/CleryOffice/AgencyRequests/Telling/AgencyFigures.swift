import CleryLaw
import GRDB

/// What the requests of a year come to for one campus: the survey's third screening answer, and what is shown apart.
struct AgencyFigures: Sendable {
    /// Each agency that was asked for this campus, with what the law says of its figures; nil while it may still answer.
    let agencies: [(name: String, figures: PoliceFigures?)]
    /// Rows in our geography that cannot be told on campus from public property, by the survey's line.
    let apart: [Category: Int]
    /// Rows of which not even that is known.
    let unplaced: Int

    init(_ year: Int, campus: Int64, _ db: Database) throws {
        let all = try AgencyStanding.all(year: year, db).filter {
            $0.request.campuses.contains(campus) && $0.asked != nil
        }
        agencies = all.map { ($0.request.name, AgencyReplyShown.shown($0.facts.reply).answer) }
        var (apart, unplaced) = ([Category: Int](), 0)
        for row in all.flatMap(\.rows) where row.campus == campus {
            switch row.decision {
            // Of violations arrests count, one for each person; of crimes the incident.
            case .apart: apart[row.offense, default: 0] += row.arrests.map { max($0, 1) } ?? 1
            case .unplaced: unplaced += 1
            default: break
            }
        }
        (self.apart, self.unplaced) = (apart, unplaced)
    }

    /// The answer to "are statistics of local and State police combined with yours?"; not known while an agency may
    /// still answer and none has.
    var screening: Known<SurveyScreens.PoliceStatistics> {
        if !apart.isEmpty { return .known(.separate) }
        let known = agencies.compactMap(\.figures)
        if known.contains(.combined) { return .known(.combined) }
        if known.contains(.shownApart) { return .known(.notInGeography) }
        return known.isEmpty ? .unknown : .known(.notAnswered)
    }
}
