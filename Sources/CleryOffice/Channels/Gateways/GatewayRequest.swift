import AsyncHTTPClient
import CleryLaw
import Foundation
import NIOCore
import NIOHTTP1

/// How gateways over HTTP are spoken to, each in its shape.
struct GatewayRequest: Sendable {
    let gateway: AlertGateway
    let secrets: GatewaySecrets
    /// Where the gateway tells what became of its messages; nil where the site is not known.
    var receipts: String?

    /// One message; the same again has the same key, so that a gateway can fold them.
    func make(_ parcel: Parcel, at now: Instant) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: gateway.address ?? "")
        request.method = .POST
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "User-Agent", value: "OpenClery")
        request.headers.add(name: "Idempotency-Key", value: parcel.messageID)
        let text = String(buffer: parcel.rest)
        switch gateway.shape {
        case .smtp: break
        case .form:
            var fields = [("To", parcel.to.text), ("From", gateway.sender ?? ""), ("Body", text)]
            if let receipts { fields.append(("StatusCallback", receipts)) }
            let code = Data("\(secrets.user):\(secrets.secret)".utf8).base64EncodedString()
            request.headers.add(name: "Authorization", value: "Basic \(code)")
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: SafeAddress.fields(fields)))
        case .json:
            request.headers.add(name: "Authorization", value: "Bearer \(secrets.secret)")
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: json(parcel, text)))
        case .alert, .chat:
            request.headers.add(name: "Content-Type", value: "application/json")
            if !secrets.secret.isEmpty {
                request.headers.add(
                    name: "OpenClery-Signature",
                    value: WebhookText.signature(Array(text.utf8), secret: secrets.secret, at: now))
            }
            request.body = .bytes(parcel.rest)
        }
        return request
    }

    private func json(_ parcel: Parcel, _ text: String) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("to")
            json.value(parcel.to.text)
            json.key("from")
            json.value(gateway.sender ?? "")
            json.key("text")
            json.value(text)
            json.key("reference")
            json.value(parcel.messageID)
            if let receipts {
                json.key("statusUrl")
                json.value(receipts)
            }
        }
        return json.string
    }

    /// What an answer means.
    static func what(_ status: Int) -> ParcelOutcome.What {
        switch status {
        case 200..<300: .sent
        // Something between us and the gateway lost its answer.
        case 502, 504: .uncertain
        // Our key, our pace, or the gateway itself: the message is not at fault.
        case 401, 402, 403, 407, 408, 409, 425, 429, 500...: .later
        case 300..<400: .later
        default: .refused
        }
    }

    /// The gateway's own name of a message.
    static func reference(_ body: [UInt8]) -> String? {
        guard let value = try? JSONValue(parsing: body) else { return nil }
        for name in ["sid", "messageId", "message_id", "id"] {
            if let text = value[name]?.text, !text.isEmpty, text.utf8.count <= 200 { return text }
        }
        return nil
    }

    /// Where a gateway may be: over TLS, or on the machine itself.
    static func isSafe(_ address: String) -> Bool {
        guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil, address.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { return false }
        if parts.scheme == "https" { return true }
        return parts.scheme == "http" && ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
    }
}
