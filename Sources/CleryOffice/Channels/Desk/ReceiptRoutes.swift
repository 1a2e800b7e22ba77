import CleryLaw
import GRDB
import HTTPTypes

/// The door by which a gateway says what became of messages that it took. Its words are secret and the gateway's own.
enum ReceiptRoutes {
    private static let largest = 64 << 10

    static func take(_ visit: Visit) async throws -> Answer {
        let (office, link) = (visit.office, visit.parameter("link"))
        guard let id = PurposeKey.row(link),
            Password.same(AlertKey(office.key).receipts(id).utf8, link.utf8),
            let gateway = try office.read({ try AlertGateway.one(id, $0) })
        else { throw Refusal.notFound }
        let body = try await visit.request.body.collect(upTo: largest)
        let bytes = Array(body.readableBytesView)
        if let (reference, isDelivered) = read(bytes) {
            try await AlertReceipts.note(
                AlertKey(office.key).reference(reference, at: gateway.id), isDelivered, of: gateway.id, office
            )
        }
        return .text("ok")
    }

    /// The gateway's name of the message, and whether it arrived; nil for what says neither, such as "queued".
    static func read(_ bytes: [UInt8]) -> (reference: String, isDelivered: Bool)? {
        let json = try? JSONValue(parsing: bytes)
        let fields = json == nil ? Form.fields(of: bytes) : []
        func said(_ names: [String]) -> String? {
            for name in names {
                if let text = json?[name]?.text ?? fields.first(where: { $0.name == name })?.value {
                    return text
                }
            }
            return nil
        }
        guard let reference = said(["MessageSid", "SmsSid", "messageId", "message_id", "id"]),
            let status = said(["MessageStatus", "SmsStatus", "status"])?.lowercased()
        else { return nil }
        if ["delivered", "read"].contains(status) { return (reference, true) }
        return ["undelivered", "failed", "rejected", "expired"].contains(status) ? (reference, false) : nil
    }
}
