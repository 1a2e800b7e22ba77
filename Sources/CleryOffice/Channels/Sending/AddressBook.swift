import CleryLaw
import GRDB
import Synchronization

/// The addresses of people, opened in the carrier only: those that were just put into the queue are known still, all
/// others are opened again.
final class AddressBook: Sendable {
    struct Entry: Sendable {
        let reached: AudiencePerson.Reached
        let language: String
        let list: Int64
        let isTest: Bool
    }

    /// More are opened again when their turn comes.
    static let most = 60_000
    private let key: OfficeKey
    private let known = Mutex<[Int64: Entry]>([:])

    init(_ key: OfficeKey) { self.key = key }

    func remember(_ person: Int64, _ entry: Entry) {
        known.withLock { if $0.count < Self.most { $0[person] = entry } }
    }

    func forget() { known.withLock { $0 = [:] } }

    static let columns = """
        p.id, p.content, p.language, p.list,
        (SELECT kind FROM audience_lists WHERE audience_lists.id = p.list) = 'test'
        """

    func entry(_ row: Row, _ db: Database) throws -> Entry {
        let text = try SealedRecord.open(row.bytes(1), SealedRecord.audiencePerson(row[0]), db, key)
        return Entry(
            reached: try AudiencePerson.Reached(json: text), language: row[2], list: row[3], isTest: row[4])
    }

    /// Nil for somebody whose addresses are gone.
    func one(_ person: Int64, _ db: Database) throws -> Entry? {
        if let entry = known.withLock({ $0[person] }) { return entry }
        guard try !Destroyed.isGone(SealedRecord.audiencePerson(person), db) else { return nil }
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(Self.columns) FROM audience_people AS p WHERE p.id = ?"),
            arguments: [person]
        ).map { try entry($0, db) }
    }
}

/// What must never happen: then nothing goes.
enum AlertFault: Error, Equatable {
    /// An exercise would have reached somebody who is not on its test list, or a live message somebody who is on one.
    case wrongList
}

extension Alert {
    /// Checked once more before a message is written: the choice of people is made elsewhere.
    func assure(_ list: Int64, isTest: Bool) throws {
        let isRight = isLive ? self.list == nil && !isTest : isTest && self.list == list
        guard isRight else { throw AlertFault.wrongList }
    }
}
