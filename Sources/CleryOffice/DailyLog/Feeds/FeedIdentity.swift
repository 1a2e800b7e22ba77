import CleryLaw
import Crypto
import GRDB

/// The names by which other machines know an office and its entries for ever: UUIDs made from the first event of the
/// register. They outlast a move to another address, a restored backup and a new version of the program.
struct FeedIdentity: Sendable {
    private let seed: [UInt8]
    /// When the office was opened.
    let began: Instant

    init(_ office: Office, _ db: Database) throws {
        let first = try office.store.events(since: 0, limit: 1, db).first
        seed = first?.hash ?? []
        began = first?.at ?? Instant(milliseconds: 0)
    }

    /// The log itself.
    var log: String { name("log") }
    func entry(_ id: Int64) -> String { name("log/\(id)") }
    /// The office as a sender of warnings, the list of them, and one message.
    var office: String { name("office") }
    var warnings: String { name("warnings") }
    func warning(_ id: Int64) -> String { name("warnings/\(id)") }

    /// A UUID of version 8 (RFC 9562, 5.8) over the first event's hash and a name, as a URN.
    private func name(_ name: String) -> String {
        var hash = SHA256()
        hash.update(data: seed)
        hash.update(data: Array(name.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text = Array("urn:uuid:".utf8)
        for (position, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(position) { text.append(45) }
            text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// What all feeds need beside the entries.
struct FeedContext: Sendable {
    let institution: String
    /// The address of the site without a slash at the end, as `serve --site` has it; empty: addresses begin with a
    /// slash. An answer that is kept for all may not depend on the Host header of whoever asked first.
    let site: String
    let identity: FeedIdentity
    let words: TimeWords

    init(_ visit: Visit, _ db: Database) throws {
        institution = visit.office.name
        site = visit.site ?? ""
        identity = try FeedIdentity(visit.office, db)
        words = TimeWords(zone: visit.office.zone)
    }

    var title: String { "Daily crime and fire log of \(institution)" }
    func address(of entry: Int64) -> String { "\(site)/log/\(entry)" }
}
