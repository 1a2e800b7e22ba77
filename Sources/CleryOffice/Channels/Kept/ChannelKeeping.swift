import CleryLaw

/// What is sealed of the ways by which warnings go, for the schedule of retention.
extension KeptSource {
    var channelParts: [String] {
        switch self {
        case .gateway:
            [
                Self.part(
                    SealedRecord.alertGateway(0), "g", .emergencyNotification, at: "coalesce(g.ended, g.at)",
                    waits: "CASE WHEN g.ended IS NULL THEN 'in_force' END",
                    from: "alert_gateways AS g WHERE g.credentials IS NOT NULL")
            ]
        case .alertResult:
            [
                ("alert_results", SealedRecord.alertResult(0)),
                ("alert_receipts", SealedRecord.alertReceipt(0)),
            ].map { table, first in
                Self.part(
                    first, "x", .emergencyNotification, item: "a.id", at: "x.at",
                    from: "alerts AS a JOIN \(table) AS x ON x.alert = a.id")
            }
        default: []
        }
    }
}

extension AuditParts {
    /// The sheets on the ways of warnings, in the part on warnings.
    static let channelSheets = [
        AuditSheet("gateways", "The ways by which warnings went", .alertGateways, .all),
        AuditSheet("results", "What became of the messages", .alertResults, .time()),
        AuditSheet("receipts", "What the ways said later", .alertReceipts, .time()),
    ]
}
