import CleryLaw
import GRDB

/// What became of one message.
struct AlertResultLine: Sendable, Equatable {
    enum Result: String, Sendable {
        case sent, refused
        /// No gateway took it in time.
        case givenUp = "given_up"

        var state: AlertQueue.State { self == .sent ? .sent : .refused }
    }

    let number: Int64
    let person: Int64?
    let place: Int
    let at: Instant
    let result: Result
    /// The gateway's last code; 0 where it said none.
    let code: Int
    let attempts: Int
    /// How often it was handed over once more because an answer was lost, under the same name.
    let again: Int
    /// By this a receipt finds it; not kept.
    var reference: [UInt8]?
}

/// Some results as they are kept: sealed lines and their counts.
enum AlertResult {
    static func lines(of alert: Int64, _ db: Database, _ key: OfficeKey) throws -> [AlertResultLine] {
        var lines: [AlertResultLine] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT id, content FROM alert_results WHERE alert = ? ORDER BY id", arguments: [alert])
        while let row = try rows.next() {
            let record = SealedRecord.alertResult(row[0])
            // Who got it is gone with the key; the counts stay.
            if try Destroyed.isGone(record, db) { continue }
            let text = try SealedRecord.open(row.bytes(1), record, db, key)
            lines += try JSONValue(parsing: text).items.map(line)
        }
        return lines
    }

    private static func line(_ item: JSONValue) throws -> AlertResultLine {
        let parts = item.items
        func whole(_ i: Int) -> Int64? { parts.indices.contains(i) ? parts[i].integer : nil }
        guard parts.count == 8, let number = whole(0), let place = whole(2), let at = whole(3),
            let result = parts[4].text.flatMap(AlertResultLine.Result.init(rawValue:)), let code = whole(5),
            let attempts = whole(6), let again = whole(7)
        else { throw JSONValue.Damaged(at: 0) }
        return AlertResultLine(
            number: number, person: whole(1), place: Int(place), at: Instant(milliseconds: at),
            result: result, code: Int(code), attempts: Int(attempts), again: Int(again))
    }

    private static func json(_ lines: [AlertResultLine]) -> String {
        var json = JSONWriter()
        json.array { json in
            for line in lines {
                json.array { json in
                    json.value(line.number)
                    if let person = line.person { json.value(person) } else { json.null() }
                    json.value(line.place)
                    json.value(line.at.milliseconds)
                    json.value(line.result.rawValue)
                    json.value(line.code)
                    json.value(line.attempts)
                    json.value(line.again)
                }
            }
        }
        return json.string
    }

    /// Keeps results of a message and sets the queue after them, in one act with it. No batch spans two minutes.
    ///
    /// - Parameter gateway: nil for what was given up.
    static func keep(
        _ lines: [AlertResultLine], of alert: Int64, at gateway: Int64?, _ channel: AlertChannel,
        _ writing: Writing
    ) throws {
        let minutes = Dictionary(grouping: lines) { $0.at.milliseconds / 60_000 }
        for (_, batch) in minutes.sorted(by: { $0.key < $1.key }) {
            try keep(batch, alert, gateway, channel, writing)
        }
        for line in lines {
            try AlertQueue.set(line.number, line.result.state, reference: line.reference, writing.db)
        }
    }

    private static func keep(
        _ lines: [AlertResultLine], _ alert: Int64, _ gateway: Int64?, _ channel: AlertChannel,
        _ writing: Writing
    ) throws {
        guard let first = lines.map(\.at).min(), let last = lines.map(\.at).max() else { return }
        let id = try writing.nextID(.alertResults)
        let sent = lines.count { $0.result == .sent }
        try writing.put(
            .alertResults,
            [
                .integer(id), .integer(alert), Value(gateway), .text(channel.rawValue),
                .integer(writing.at.milliseconds), Value(sent), Value(lines.count - sent),
                Value(lines.reduce(0) { $0 + $1.again }), .integer(first.milliseconds),
                .integer(last.milliseconds),
                .blob(try writing.seal(json(lines), record: SealedRecord.alertResult(id))),
            ], isNew: true)
    }
}
