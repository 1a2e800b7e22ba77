import CleryLaw
import Crypto
import GRDB

/// One act as the register keeps it: who, when, what (one sentence), why, and the new image of every row it changed.
public struct Event: Sendable, Equatable {
    public let sequence: Int64
    public let at: Instant
    /// The account that acted (`account 1`) or the house itself (`openclery`); never a person's name.
    public let by: String
    public let sentence: String
    public let why: String?
    /// One JSON array a line: the table's name, then the row's values in the order of the schema.
    public let changes: [UInt8]
    public let previous: [UInt8]
    public let hash: [UInt8]

    static let beforeTheFirst = [UInt8](repeating: 0, count: 32)

    /// The hash of an event over everything it says and the hash before it: SHA-256 of each part with its length.
    static func hash(
        sequence: Int64, at: Instant, by: String, sentence: String, why: String?, changes: [UInt8],
        previous: [UInt8]
    ) -> [UInt8] {
        var hasher = SHA256()
        func part(_ bytes: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hasher.update(bufferPointer: $0) }
            hasher.update(data: Array(bytes))
        }
        part(previous)
        withUnsafeBytes(of: sequence.littleEndian) { hasher.update(bufferPointer: $0) }
        withUnsafeBytes(of: at.milliseconds.littleEndian) { hasher.update(bufferPointer: $0) }
        part(by.utf8)
        part(sentence.utf8)
        part(why.map { Array($0.utf8) } ?? [])
        part(changes)
        return Array(hasher.finalize())
    }

    var isWhole: Bool {
        hash
            == Event.hash(
                sequence: sequence, at: at, by: by, sentence: sentence, why: why, changes: changes,
                previous: previous)
    }

    /// The row images of this event. Throws `JSONValue.Damaged` if a line is no image.
    func images(_ each: (KeptTable, [Value]) throws -> Void) throws {
        for line in changes.split(separator: 10) {
            let items = try JSONValue(parsing: line).items
            guard let name = items.first?.text, let table = KeptTable(rawValue: name),
                items.count <= table.columns.count + 1
            else { throw JSONValue.Damaged(at: 0) }
            var values = items.dropFirst().compactMap { Value(json: $0) }
            // An image from before a column was added is as long as the row was then.
            let short = table.columns.count - values.count
            if items.count == values.count + 1, short > 0, short <= table.added.count {
                values += table.added.suffix(short)
            }
            guard values.count == table.columns.count else { throw JSONValue.Damaged(at: 0) }
            try each(table, values)
        }
    }
}

/// Where the register lives. The embedded store is a table of the office's own file; another machine's is to come.
///
/// Nothing but a store knows where events are kept.
protocol RegisterStore: Sendable {
    /// Appends after sequence `after`; throws if another event has come in between.
    func append(_ event: Event, after: Int64, _ db: Database) throws
    /// Writes an event into a fold of the past, so that it knows its own position and mark.
    func keep(copyOf event: Event, _ db: Database) throws
    /// Events after `sequence`, in order, at most `limit`.
    func events(since sequence: Int64, limit: Int, _ db: Database) throws -> [Event]
    /// The last event's sequence and hash.
    func head(_ db: Database) throws -> (sequence: Int64, hash: [UInt8])
    /// Returns when there is an event after `sequence`, or when the task is cancelled.
    func wait(after sequence: Int64) async throws
}
