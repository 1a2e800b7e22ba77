/// What only the office's key can do for notices: know an address again without keeping it in the clear, and make the
/// same Message-ID again.
struct DeliveryKey: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "notices") }

    /// By this an address is found again; it cannot be read from it.
    func mark(_ address: MailAddress, in campaign: Int64) -> [UInt8] {
        Array(key.code("address \(campaign) \(address.text.lowercased())").prefix(16))
    }

    /// The same for one person each time, so that a receiver knows a message that was handed over twice.
    func messageID(_ campaign: Int64, _ number: Int64, host: String) -> String {
        "<notice.\(campaign).\(number).\(key.code("message \(campaign) \(number)").prefix(12).hex)@\(host)>"
    }
}

extension SealedRecord {
    static func noticePeople(_ id: Int64) -> Int64 { 101 << 56 | id }
    static func noticeResult(_ id: Int64) -> Int64 { 102 << 56 | id }
    static func paperRequest(_ id: Int64) -> Int64 { 103 << 56 | id }
}
