import AsyncHTTPClient
import CleryLaw
import NIOCore

/// A test message to a gateway over HTTP: it says that it is a test, and is kept nowhere.
enum GatewayTest {
    static let patience = TimeAmount.seconds(10)

    /// What came of it, in a sentence.
    static func send(_ gateway: AlertGateway, to phone: String, _ office: Office) async throws -> String {
        guard gateway.channel != .sms || TextParts.isPhone(phone) else {
            throw Problem("phone", "Give the number with its country, such as +15555550123.")
        }
        let secrets = try office.read { try gateway.secrets($0, office.key) }
        let text = AlertTrial.text(office.name)
        let random = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
        let parcel = Parcel(
            number: 0, to: gateway.channel == .sms ? .phone(phone) : .gateway, messageID: "test.\(random)",
            attempts: 0, again: 0, rest: ByteBuffer(string: gateway.channel == .sms ? text : json(text)))
        do {
            let response = try await GatewayLine.client.execute(
                GatewayRequest(gateway: gateway, secrets: secrets).make(parcel, at: office.clock()),
                timeout: patience)
            _ = try? await response.body.collect(upTo: 64 << 10)
            let status = Int(response.status.code)
            switch GatewayRequest.what(status) {
            case .sent: return "The gateway took the test message (\(status))."
            case .refused: throw Problem("trial", "The gateway refused the test message (\(status)).")
            default: throw Problem("trial", "The gateway did not take the test message (\(status)).")
            }
        } catch let problem as Problem { throw problem } catch {
            throw Problem("trial", "The gateway cannot be reached, or did not answer in time.")
        }
    }

    private static func json(_ text: String) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("purpose")
            json.value("test")
            json.key("text")
            json.value(text)
        }
        return json.string
    }
}
