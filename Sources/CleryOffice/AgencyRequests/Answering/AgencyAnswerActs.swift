import CleryLaw
import GRDB

/// The verbs of answers. What is sent holds; what is saved waits for whoever answers.
enum AgencyAnswerActs {
    /// A request takes so many incidents.
    static let mostRows = 2000

    struct Given: Sendable {
        var kind: AgencyFacts.Reply?
        var content = AgencyReplyContent()
        var rows: [(mark: String, row: AgencyRowReading.Read)] = []
        var out: Set<Int64> = []
        var sends = false
        var way = AgencyReply.Way.link
        var account: Int64?
        var day: Day
    }

    /// Keeps what was given in the draft, and sends it where asked. Gives how many rows were new.
    @discardableResult
    static func keep(
        _ given: Given, for id: Int64, key: OfficeKey, _ writing: Writing
    ) throws -> Int {
        guard let request = try AgencyRequest.one(id, writing.db), request.withdrawn == nil else {
            throw Refusal.notFound
        }
        let standing = try AgencyStanding(request, writing.db)
        let now = standing.drafted.filter { !given.out.contains($0.id) }
        let known = Set(now.map(\.mark))
        let new = given.rows.filter { !known.contains($0.mark) }
        let rows = Array(new.prefix(max(0, mostRows - now.count)))
        let out = standing.drafted.filter { given.out.contains($0.id) }
        // The same form once more, after it was sent.
        if rows.isEmpty, out.isEmpty, standing.draft == nil, let last = standing.reply,
            last.kind == given.kind
        {
            let told = try AgencyReplyContent.of(last, writing.db, key)
            if given.content == AgencyReplyContent() || given.content == told { return 0 }
        }
        var reply =
            try standing.draft
            ?? AgencyReply(
                id: writing.nextID(.agencyReplies), request: id, at: writing.at, way: given.way,
                account: given.account)
        reply.kind = given.kind ?? reply.kind
        if given.content != AgencyReplyContent() {
            reply.content = try writing.seal(
                given.content.json, record: SealedRecord.agencyReply(reply.id))
        }
        if given.sends { (reply.sent, reply.day) = (writing.at, given.day) }
        try writing.put(.agencyReplies, reply.values)
        for (mark, row) in rows {
            let number = try writing.nextID(.agencyRows)
            let sealed = try writing.seal(row.details.json, record: SealedRecord.agencyRow(number))
            try writing.put(
                .agencyRows,
                AgencyRow(
                    id: number, request: id, reply: reply.id, mark: mark, facts: row.facts, details: sealed
                ).values, isNew: true)
        }
        for var row in out {
            row.gone = reply.id
            try writing.put(.agencyRows, row.values)
        }
        return rows.count
    }
}
