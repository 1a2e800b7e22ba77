import CleryLaw
import Crypto
import GRDB

/// What became of one person's notice.
struct ResultLine: Sendable, Equatable {
    enum Result: String, Sendable {
        /// The mail server took it.
        case sent
        /// The server refused the address or the message for good.
        case refused
        /// It was tried for days.
        case givenUp = "given_up"
        /// It came back later.
        case bounced
        /// The notice went on paper.
        case paper

        var state: DeliveryQueue.State {
            switch self {
            case .sent: .sent
            case .refused, .givenUp: .refused
            case .bounced: .bounced
            case .paper: .paper
            }
        }
    }

    let number: Int64
    let at: Instant
    let result: Result
    /// The mail server's last code; 0 where it said none.
    let code: Int
    let attempts: Int
    /// How often it was handed over once more because an answer was lost, under the same Message-ID.
    let again: Int
}

/// Some results as they are kept: sealed lines, their counts, and a hash over the lines of the proof.
struct DeliveryResult: Sendable {
    let id: Int64
    let campaign: Int64
    let kind: String
    let at: Instant
    let sent: Int
    let refused: Int
    let hash: [UInt8]
    let content: [UInt8]

    private init(row: Row) {
        (id, campaign, kind) = (row[0], row[1], row[2])
        at = Instant(milliseconds: row[3])
        (sent, refused, hash, content) = (row[4], row[5], row.bytes(6), row.bytes(7))
    }

    private static let columns = "id, campaign, kind, at, sent, refused, hash, content"

    static func all(_ campaign: Int64, _ db: Database) throws -> [DeliveryResult] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM notice_results WHERE campaign = ? ORDER BY id",
            arguments: [campaign]
        ).map(DeliveryResult.init(row:))
    }

    /// - Parameter page: from 1; the newest first.
    static func page(_ page: Int, size: Int, of campaign: Int64, _ db: Database) throws -> (
        lines: [DeliveryResult], total: Int
    ) {
        let total =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM notice_results WHERE campaign = ?", arguments: [campaign]) ?? 0
        let lines = try Row.fetchAll(
            db,
            sql:
                "SELECT \(columns) FROM notice_results WHERE campaign = ? ORDER BY id DESC LIMIT ? OFFSET ?",
            arguments: [campaign, size, (page - 1) * size]
        ).map(DeliveryResult.init(row:))
        return (lines, total)
    }

    func lines(_ key: OfficeKey, _ db: Database) throws -> [ResultLine] {
        // What each person's mail came to is gone with the key; the counts stay.
        if try Destroyed.isGone(SealedRecord.noticeResult(id), db) { return [] }
        let text = try SealedRecord.open(content, SealedRecord.noticeResult(id), db, key)
        return try JSONValue(parsing: Array(text.utf8)).items.map { item in
            let parts = item.items
            func whole(_ i: Int) -> Int64? {
                if parts.indices.contains(i), case .integer(let number) = parts[i] { number } else { nil }
            }
            guard parts.count == 6, let number = whole(0), let at = whole(1),
                let result = parts[2].text.flatMap(ResultLine.Result.init(rawValue:)), let code = whole(3),
                let attempts = whole(4), let again = whole(5)
            else { throw JSONValue.Damaged(at: 0) }
            return ResultLine(
                number: number, at: Instant(milliseconds: at), result: result, code: Int(code),
                attempts: Int(attempts), again: Int(again))
        }
    }

    /// Keeps results and sets the queue after them, in one act with it.
    static func keep(
        _ lines: [ResultLine], kind: String, of campaign: Campaign, _ book: RecipientBook, _ key: OfficeKey,
        _ writing: Writing
    ) throws {
        guard let first = lines.map(\.at).min(), let last = lines.map(\.at).max() else { return }
        let id = try writing.nextID(.noticeResults)
        var json = JSONWriter()
        json.array { json in
            for line in lines {
                json.array { json in
                    json.value(line.number)
                    json.value(line.at.milliseconds)
                    json.value(line.result.rawValue)
                    json.value(line.code)
                    json.value(line.attempts)
                    json.value(line.again)
                }
            }
        }
        let proof = ProofLines(campaign, DeliveryKey(key))
        let told = lines.count { $0.result == .sent || $0.result == .paper }
        try writing.put(
            .noticeResults,
            [
                .integer(id), .integer(campaign.id), .text(kind), .integer(writing.at.milliseconds),
                Value(told), Value(lines.count - told), Value(lines.reduce(0) { $0 + $1.again }),
                .integer(first.milliseconds), .integer(last.milliseconds),
                .blob(
                    try proof.hash(id, lines.map { ($0, try book.one($0.number, writing.db)) })),
                .blob(try writing.seal(json.string, record: SealedRecord.noticeResult(id))),
            ], isNew: true)
        for line in lines {
            try DeliveryQueue.set(line.number, line.result.state, in: campaign.id, writing.db)
        }
    }
}
