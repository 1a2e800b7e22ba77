import Crypto

/// What only the office's key can do for the audience: find a person of a file and an address again without keeping
/// either in the clear, and make the words of a link.
struct AudienceKey: Sendable {
    /// What a link is for.
    enum Use: String { case confirm, mine, leave }

    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "audience") }

    /// By this a person of a roster is found again on a list.
    func mark(of person: String, on list: Int64) -> [UInt8] {
        Array(key.code("person \(list) \(person)").prefix(16))
    }

    /// By this somebody is found again who is known by an address only.
    func mark(ofAddress address: String, on list: Int64) -> [UInt8] {
        Array(key.code("own \(list) \(address.lowercased())").prefix(16))
    }

    /// By this an address is found again; it cannot be read from it.
    func code(_ address: String) -> [UInt8] {
        Array(key.code("address \(address.lowercased())").prefix(16))
    }

    func seal(_ text: String, mark: [UInt8]) throws -> [UInt8] {
        let sealed = try AES.GCM.seal(Array(text.utf8), using: key.key, authenticating: mark)
        guard let combined = sealed.combined else { throw OfficeKey.Fault.notSealedHere }
        return Array(combined)
    }

    /// Nil if it was sealed with another key or for another row.
    func open(_ sealed: [UInt8], mark: [UInt8]) -> String? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let open = try? AES.GCM.open(box, using: key.key, authenticating: mark)
        else { return nil }
        return String(decoding: open, as: UTF8.self)
    }

    func link(_ use: Use, row: Int64, mark: [UInt8]) -> String {
        key.link(row, "\(use.rawValue) \(row) \(Base64URL.encode(mark))")
    }

    func proves(_ link: String, _ use: Use, row: Int64, mark: [UInt8]) -> Bool {
        Password.same(link.utf8, self.link(use, row: row, mark: mark).utf8)
    }

    /// The words of the link by which somebody who signed up leaves; nil for whom a roster names.
    func leaving(_ person: AudiencePerson) -> String? {
        person.source == .own ? link(.leave, row: person.id, mark: person.mark) : nil
    }

    /// A name for a message, the same each time it is sent.
    func messageID(_ signUp: Int64, _ mark: [UInt8], domain: String) -> String {
        key.messageID("message \(signUp) \(Base64URL.encode(mark))", domain: domain)
    }
}
