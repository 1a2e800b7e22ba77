import CleryLaw
import GRDB

/// What somebody said of one place, of a question of the screen, or of a place that was missing. It is a proposal: the
/// office turns it into facts.
struct ReviewAnswer: Sendable, Equatable, Identifiable {
    enum Said: String, Sendable, CaseIterable {
        case same
        case changed
        case unused
        case unfamiliar
        /// Of a question of the screen.
        case yes
        case no
        case unknown
        /// A place that was missing from the list.
        case missing

        var title: String {
            switch self {
            case .same: "Still so"
            case .changed: "Changed"
            case .unused: "We no longer use it"
            case .unfamiliar: "We do not know it"
            case .yes: "Yes"
            case .no: "No"
            case .unknown: "I do not know"
            case .missing: "A place that was missing"
            }
        }

        /// What may be said of a place.
        static let ofPlaces: [Said] = [.same, .changed, .unused, .unfamiliar]
        static let ofQuestions: [Said] = [.yes, .no, .unknown]
    }

    /// What became of it.
    enum Outcome: String, Sendable {
        case accepted, entered
        case setAside = "set_aside"
    }

    let id: Int64
    let ask: Int64
    var place: Int64?
    var question: ReviewQuestion?
    var said: Said
    /// Own words, sealed.
    var words: [UInt8]?
    var at: Instant
    var settled: Instant?
    var settler: Int64?
    var outcome: Outcome?

    /// Whether the office has something to do with it.
    var waits: Bool { settled == nil && said != .no }

    var values: [Value] {
        [
            .integer(id), .integer(ask), Value(place), Value(question?.rawValue), .text(said.rawValue),
            words.map { .blob($0) } ?? .null, .integer(at.milliseconds), Value(settled?.milliseconds),
            Value(settler), Value(outcome?.rawValue),
        ]
    }

    private static let columns = KeptTable.reviewAnswers.columns.joined(separator: ",")

    init(id: Int64, ask: Int64, said: Said, at: Instant) {
        (self.id, self.ask, self.said, self.at) = (id, ask, said, at)
    }

    init(row: Row) {
        id = row[0]
        ask = row[1]
        place = row[2]
        question = (row[3] as String?).flatMap(ReviewQuestion.init(rawValue:))
        said = Said(rawValue: row[4]) ?? .unknown
        words = row.hasNull(atIndex: 5) ? nil : row.bytes(5)
        at = Instant(milliseconds: row[6])
        settled = (row[7] as Int64?).map(Instant.init(milliseconds:))
        settler = row[8]
        outcome = (row[9] as String?).flatMap(Outcome.init(rawValue:))
    }

    static func of(_ ask: Int64, _ db: Database) throws -> [ReviewAnswer] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM review_answers WHERE ask = ? ORDER BY id", arguments: [ask]
        ).map(ReviewAnswer.init(row:))
    }
}

/// The questions that find noncampus property nobody has told of.
enum ReviewQuestion: String, Sendable, CaseIterable {
    case agreements, organizations, trips

    var sentence: String {
        switch self {
        case .agreements:
            "Does your unit rent, own or use any place off campus by any written agreement, even an e-mail, even free of charge?"
        case .organizations: "Do student groups that you advise own, rent or run houses or rooms?"
        case .trips: "Do your trips with students return to the same hotel, camp or house?"
        }
    }
}
