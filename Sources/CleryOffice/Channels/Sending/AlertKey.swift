import CleryLaw

/// What only the office's key can do for messages: know an address again without keeping it in the clear, make the same
/// Message-ID again, and prove a link.
struct AlertKey: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "alerts") }

    /// By this an address is found again within a message; it cannot be read from it.
    func mark(_ address: String, of alert: Int64) -> [UInt8] {
        Array(key.code("address \(alert) \(address.lowercased())").prefix(16))
    }

    /// A gateway that gets one message for all.
    func mark(gateway: Int64, of alert: Int64) -> [UInt8] {
        Array(key.code("gateway \(alert) \(gateway)").prefix(16))
    }

    /// The name of one message, the same at each try, so that a receiver knows one that came twice.
    func name(_ alert: Int64, _ mark: [UInt8]) -> String {
        "alert.\(alert).\(key.code("message \(alert) \(mark.hex)").prefix(15).hex)"
    }

    /// By this a receipt finds its message.
    func reference(_ provider: String, at gateway: Int64) -> [UInt8] {
        Array(key.code("reference \(gateway) \(provider)").prefix(16))
    }

    /// The words of the door by which a gateway tells what became of its messages.
    func receipts(_ gateway: Int64) -> String { key.link(gateway, "receipts \(gateway)") }
}
