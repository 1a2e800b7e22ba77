/// The columns of the tables on the ways by which messages go.
extension KeptTable {
    var channelColumns: [String] {
        switch self {
        case .alertGateways:
            [
                "id", "name", "channel", "shape", "address", "sender", "rate", "seconds", "exercises",
                "credentials", "at", "account", "ended",
            ]
        case .alertResults:
            [
                "id", "alert", "gateway", "channel", "at", "sent", "refused", "again", "first_at", "last_at",
                "content",
            ]
        case .alertReceipts: ["id", "alert", "gateway", "at", "delivered", "failed", "content"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// With what the office signs in at a gateway.
    static func alertGateway(_ id: Int64) -> Int64 { 119 << 56 | id }
    /// What became of each message of a batch.
    static func alertResult(_ id: Int64) -> Int64 { 120 << 56 | id }
    /// What gateways said later of messages that they took.
    static func alertReceipt(_ id: Int64) -> Int64 { 121 << 56 | id }
}
