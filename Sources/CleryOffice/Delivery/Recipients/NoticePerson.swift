import CleryLaw
import GRDB

/// Somebody to whom the notice is owed.
struct NoticePerson: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        case student = "s"
        case employee = "e"
        var title: String { self == .student ? "student" : "employee" }
    }

    var address: MailAddress
    var name: String
    var kind: Kind
    /// The institution's own number of the person; may be blank.
    var id: String
}

/// Many people as one sealed text: an array of arrays, in the order of their numbers.
enum RecipientBatch {
    /// People in one batch.
    static let size = 500

    static func json(_ people: some Collection<NoticePerson>) -> String {
        var json = JSONWriter()
        json.array { json in
            for one in people {
                json.array { json in
                    for text in [one.address.text, one.name, one.kind.rawValue, one.id] { json.value(text) }
                }
            }
        }
        return json.string
    }

    static func people(_ json: String) throws -> [NoticePerson] {
        try JSONValue(parsing: Array(json.utf8)).items.map { item in
            let texts = item.items.map { $0.text ?? "" }
            guard texts.count == 4, let address = MailAddress(texts[0]),
                let kind = NoticePerson.Kind(rawValue: texts[2])
            else { throw JSONValue.Damaged(at: 0) }
            return NoticePerson(address: address, name: texts[1], kind: kind, id: texts[3])
        }
    }
}

/// Opens the sealed people of a campaign, a few batches at a time. Used by one act at a time, within its transaction.
final class RecipientBook: @unchecked Sendable {
    private let campaign: Int64
    private let key: OfficeKey
    private var kept: [(first: Int64, people: [NoticePerson])] = []
    private static let most = 6

    init(_ campaign: Int64, _ key: OfficeKey) { (self.campaign, self.key) = (campaign, key) }

    /// The person of a number. Throws when its batch is gone or was sealed with another key.
    func one(_ number: Int64, _ db: Database) throws -> NoticePerson {
        if let known = kept.first(where: {
            $0.first <= number && number < $0.first + Int64($0.people.count)
        }) {
            return known.people[Int(number - known.first)]
        }
        guard
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT id, first, content FROM notice_people WHERE campaign = ? AND first <= ?
                    ORDER BY first DESC LIMIT 1
                    """, arguments: [campaign, number])
        else { throw OfficeKey.Fault.notSealedHere }
        if let gone = try Destroyed.of(SealedRecord.noticePeople(row[0]), db) { throw gone.refusal }
        let people = try RecipientBatch.people(
            SealedRecord.open(row.bytes(2), SealedRecord.noticePeople(row[0]), db, key))
        let first: Int64 = row[1]
        guard number < first + Int64(people.count) else { throw OfficeKey.Fault.notSealedHere }
        kept.insert((first, people), at: 0)
        if kept.count > Self.most { kept.removeLast() }
        return people[Int(number - first)]
    }
}
