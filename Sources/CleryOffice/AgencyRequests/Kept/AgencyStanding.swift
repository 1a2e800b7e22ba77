import CleryLaw
import GRDB

/// Where a request stands: all that follows from what is kept of it, without a clock.
struct AgencyStanding: Sendable {
    let request: AgencyRequest
    let contacts: [AgencyContact]
    /// The replies that were sent, oldest first.
    let sent: [AgencyReply]
    let draft: AgencyReply?
    private let all: [AgencyRow]

    init(_ request: AgencyRequest, _ db: Database) throws {
        self.request = request
        contacts = try AgencyContact.of(request.id, db)
        let replies = try AgencyReply.of(request.id, db)
        sent = replies.filter { $0.sent != nil }
        draft = replies.last { $0.sent == nil }
        all = replies.isEmpty ? [] : try AgencyRow.of(request.id, db)
    }

    static func all(year: Int, _ db: Database) throws -> [AgencyStanding] {
        try AgencyRequest.all(year: year, db).map { try AgencyStanding($0, db) }
    }

    /// The answer that holds.
    var reply: AgencyReply? { sent.last }
    /// The first time it was asked; nil: the letter is only prepared.
    var asked: AgencyContact? { contacts.first { $0.what == .request } }
    var reminders: [AgencyContact] { contacts.filter { $0.what == .reminder } }

    /// The rows of what was sent, less those that were taken back.
    var rows: [AgencyRow] {
        let known = Set(sent.map(\.id))
        return all.filter { known.contains($0.reply) && !($0.gone.map(known.contains) ?? false) }
    }

    /// The rows as whoever answers sees them: with those of the draft.
    var drafted: [AgencyRow] { all.filter { $0.gone == nil } }

    /// Taken back by the agency after the office had made them part of an incident, and not yet looked at.
    var takenBack: [AgencyRow] {
        let known = Set(sent.map(\.id))
        return all.filter {
            $0.gone.map(known.contains) == true && [.same, .new].contains($0.decision) && $0.goneSeen == nil
        }
    }

    /// The rows that wait for a decision.
    var waiting: [AgencyRow] { rows.filter { $0.decision == nil } }
    var waits: Int { waiting.count + takenBack.count }

    /// A row of this request, by its number.
    func row(_ id: Int64) -> AgencyRow? { all.first { $0.id == id } }

    /// The facts that the law takes.
    var facts: AgencyFacts {
        var facts = AgencyFacts()
        if asked != nil { facts.effort.insert(.request) }
        if asked != nil, !request.places.isEmpty { facts.effort.insert(.geographyList) }
        if asked != nil, !request.crimes.isEmpty { facts.effort.insert(.definitions) }
        if !reminders.isEmpty { facts.effort.insert(.followUp) }
        if let kind = reply?.kind {
            facts.reply = .known(kind)
            facts.effort.insert(.replyDocumented)
        } else if request.closed != nil {
            facts.reply = .known(.noAnswer)
            facts.effort.insert(.replyDocumented)
        }
        return facts
    }

    /// Whether the office may stop waiting: by the law's own parts of a good-faith effort.
    var mayClose: Bool {
        guard asked != nil, reply == nil, request.closed == nil else { return false }
        var facts = facts
        facts.reply = .known(.noAnswer)
        facts.effort.insert(.replyDocumented)
        return AgencyGoodFaith.missing(facts).answer == []
    }

    /// Where it stands, in a few words.
    var title: String {
        if let kind = reply?.kind { return kind.title }
        if request.closed != nil { return "No answer" }
        return asked == nil ? "Prepared" : "Waiting"
    }

    var kind: TagKind {
        if let kind = reply?.kind {
            return kind == .data || kind == .nothingToReport ? (waits == 0 ? .ok : .care) : .plain
        }
        if request.closed != nil { return .plain }
        return .care
    }
}
