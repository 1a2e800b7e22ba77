import CleryLaw
import GRDB

/// Somebody who is told: what chooses them in the clear, where they are reached sealed.
struct AudiencePerson: Sendable, Equatable, Identifiable {
    enum Source: String, Sendable, CaseIterable {
        /// Comes with the institution's file and cannot leave.
        case roster
        /// Asked for it, and confirmed each address.
        case own = "self"
        case hand
    }

    /// Where somebody is reached. Never in a log, an address of a page or a sentence of the register.
    struct Reached: Sendable, Equatable {
        var mails: [String] = []
        /// E.164, such as +15555550123.
        var phones: [String] = []

        var json: String {
            var json = JSONWriter()
            json.array { json in
                json.array { json in for one in mails { json.value(one) } }
                json.array { json in for one in phones { json.value(one) } }
            }
            return json.string
        }

        init(mails: [String] = [], phones: [String] = []) { (self.mails, self.phones) = (mails, phones) }

        /// Whether these leave somebody without any e-mail address, or any phone, who had one.
        func loses(from before: Reached) -> Bool {
            (mails.isEmpty && !before.mails.isEmpty) || (phones.isEmpty && !before.phones.isEmpty)
        }

        init(json: String) throws {
            let items = try JSONValue(parsing: json).items
            mails = items.first?.items.compactMap(\.text) ?? []
            phones = items.dropFirst().first?.items.compactMap(\.text) ?? []
        }
    }

    let id: Int64
    let list: Int64
    /// By this the person of a file is found again.
    let mark: [UInt8]
    var source: Source
    var campus: Int64?
    var place: Int64?
    var segments: [String]
    var language: String
    /// How many addresses of each kind are sealed in it.
    var mails: Int
    var phones: Int
    let since: Instant
    var ended: Instant?
    var content: [UInt8]

    var values: [Value] {
        [
            .integer(id), .integer(list), .blob(mark), .text(source.rawValue), Value(campus), Value(place),
            .text(segments.joined(separator: " ")), .text(language), Value(mails), Value(phones),
            .integer(since.milliseconds), Value(ended?.milliseconds), .blob(content),
        ]
    }

    init(
        id: Int64, list: Int64, mark: [UInt8], source: Source, campus: Int64? = nil, place: Int64? = nil,
        segments: [String] = [], language: String = "en", mails: Int, phones: Int, since: Instant,
        ended: Instant? = nil, content: [UInt8]
    ) {
        (self.id, self.list, self.mark, self.source) = (id, list, mark, source)
        (self.campus, self.place, self.segments, self.language) = (campus, place, segments, language)
        (self.mails, self.phones, self.since, self.ended) = (mails, phones, since, ended)
        self.content = content
    }

    static let columns = KeptTable.audiencePeople.columns.map { "p.\($0)" }.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], list: row[1], mark: row.bytes(2), source: Source(rawValue: row[3]) ?? .hand,
            campus: row[4], place: row[5],
            segments: (row[6] as String).split(separator: " ").map(String.init), language: row[7],
            mails: row[8], phones: row[9], since: Instant(milliseconds: row[10]),
            ended: (row[11] as Int64?).map(Instant.init(milliseconds:)), content: row.bytes(12))
    }

    /// Puts somebody new on a list.
    static func add(
        to list: Int64, mark: [UInt8], source: Source, campus: Int64? = nil, place: Int64? = nil,
        segments: [String] = [], language: String = "en", _ reached: Reached, _ writing: Writing
    ) throws -> AudiencePerson {
        let id = try writing.nextID(.audiencePeople)
        let person = AudiencePerson(
            id: id, list: list, mark: mark, source: source, campus: campus, place: place, segments: segments,
            language: language, mails: reached.mails.count, phones: reached.phones.count, since: writing.at,
            content: try writing.seal(reached.json, record: SealedRecord.audiencePerson(id)))
        try writing.put(.audiencePeople, person.values, isNew: true)
        return person
    }
}
