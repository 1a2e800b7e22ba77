import CleryLaw
import Crypto
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import CleryOffice

@Suite("Gateways over HTTP")
struct GatewayTests {
    private func run(
        _ shape: AlertGateway.Shape,
        _ body: @escaping @Sendable (ChannelHouse, FakeGateway, Int64) async throws -> Void
    ) async throws {
        let world = try ChannelHouse()
        defer { world.close() }
        let gateway = FakeGateway()
        try await gateway.serve { address in
            let list = try await world.list(.live)
            try await world.people(0..<6, on: list)
            let id = try await world.gateway(shape, address: address)
            try await body(world, gateway, id)
        }
        #expect(Verify.office(in: world.house.folder).isWhole)
        #expect(try world.isSealed())
    }

    @Test("The form: user and password, number, words, the same key at each try")
    func form() async throws {
        try await run(.form) { world, gateway, id in
            let alert = try await world.send([.sms])
            try await world.carry(try world.carrier(nil)) { try world.isDone(alert.id) }
            #expect(gateway.heard.count == 6)
            let first = try #require(gateway.heard.first)
            let code = Data("office:secret words".utf8).base64EncodedString()
            #expect(first.headers["authorization"] == "Basic \(code)")
            #expect(first.body.hasPrefix("To=%2B1555") && first.body.contains("&From=%2B15555550100&Body="))
            #expect(first.body.contains("Gas%20leak"))
            #expect(Set(gateway.heard.compactMap { $0.headers["idempotency-key"] }).count == 6)
            let progress = try world.progress(alert.id)
            #expect(progress.sent == 6 && progress.gateways.map(\.id) == [id])
        }
    }

    @Test("JSON with a token; a number that is refused is final")
    func json() async throws {
        try await run(.json) { world, gateway, _ in
            gateway.set { ($0.status, $0.answer) = (.badRequest, "{}") }
            let alert = try await world.send([.sms])
            try await world.carry(try world.carrier(nil)) { try world.isDone(alert.id) }
            let first = try #require(gateway.heard.first)
            #expect(first.headers["authorization"] == "Bearer secret words")
            let json = try JSONValue(parsing: first.body)
            #expect(json["to"]?.text?.hasPrefix("+1555") == true && json["from"]?.text == "+15555550100")
            #expect(try world.progress(alert.id).refused == 6 && gateway.heard.count == 6)
        }
    }

    @Test("An answer that never comes: the message goes again under the same key, and is marked")
    func uncertain() async throws {
        try await run(.form) { world, gateway, _ in
            gateway.set { $0.silences = 2 }
            let alert = try await world.send([.sms])
            let carrier = try world.carrier(nil, patience: .milliseconds(400))
            let work = Task { try await carrier.run() }
            let limit = ContinuousClock.now + .seconds(120)
            while try !world.isDone(alert.id), ContinuousClock.now < limit {
                try await Task.sleep(for: .milliseconds(50))
                // The clock stands still here, so a retry is made due by hand.
                try await world.office.pool.write {
                    try $0.execute(sql: "UPDATE alert_queue SET next_try = 0 WHERE state = 0")
                }
            }
            work.cancel()
            try await work.value
            // Two of six are not answered; on a busy machine another answer may be late too.
            let heard = gateway.heard.count
            #expect(heard >= 8)
            #expect(Set(gateway.heard.compactMap { $0.headers["idempotency-key"] }).count == 6)
            let progress = try world.progress(alert.id)
            #expect(progress.sent == 6 && progress.again == heard - 6)
        }
    }

    @Test("Other systems get one signed message for all, a chat one text")
    func webhooks() async throws {
        try await run(.alert) { world, gateway, _ in
            let alert = try await world.send([.webhook])
            try await world.carry(try world.carrier(nil)) { try world.isDone(alert.id) }
            #expect(gateway.heard.count == 1)
            let heard = try #require(gateway.heard.first)
            let json = try JSONValue(parsing: heard.body)
            #expect(json["id"]?.integer == alert.id && json["purpose"]?.text == "live")
            #expect(json["headline"]?.text == "Gas leak at Miller Hall")
            let parts = (heard.headers["openclery-signature"] ?? "").split(separator: ",")
            let seconds = parts.first?.dropFirst(2) ?? ""
            let code = HMAC<SHA256>.authenticationCode(
                for: Array("\(seconds).\(heard.body)".utf8),
                using: SymmetricKey(data: Array("secret words".utf8)))
            #expect(parts.last == "v1=\(Array(code).hex)")
        }
        try await run(.chat) { world, gateway, _ in
            let alert = try await world.send([.webhook])
            try await world.carry(try world.carrier(nil)) { try world.isDone(alert.id) }
            let json = try JSONValue(parsing: try #require(gateway.heard.first).body)
            #expect(json["text"]?.text?.contains("Gas leak") == true)
        }
    }

    @Test("A receipt finds its message by the gateway's name of it, and is counted once")
    func receipts() async throws {
        try await run(.form) { world, gateway, id in
            let (office, key) = (world.office, AlertKey(world.office.key))
            let alert = try await world.send([.sms]) { $0.reach.places = [] }
            try await world.carry(try world.carrier(nil)) { try world.isDone(alert.id) }
            // Each answer had the same name here: one is enough.
            try await office.pool.write {
                try $0.execute(sql: "UPDATE alert_queue SET reference = NULL WHERE id > 1")
            }
            try await DoorsTests.app(office).test(.router) { client in
                func post(_ link: String, _ body: String) async throws -> HTTPResponse.Status {
                    try await client.execute(
                        uri: "/receipts/\(link)", method: .post, body: ByteBuffer(string: body)
                    ).status
                }
                #expect(try await post("\(id).wrong", "MessageSid=SM1&MessageStatus=delivered") == .notFound)
                for _ in 0..<2 {
                    let said = try await post(key.receipts(id), "MessageSid=SM1&MessageStatus=delivered")
                    #expect(said == .ok)
                }
                #expect(try await post(key.receipts(id), "MessageSid=SM1&MessageStatus=queued") == .ok)
            }
            try await AlertReceipts.keep(office)
            let line = try #require(try world.progress(alert.id).gateways.first)
            #expect(line.delivered == 1 && line.undelivered == 0)
        }
    }

    @Test("What answers mean, and where a gateway may be")
    func meanings() {
        #expect([200, 201, 202].allSatisfy { GatewayRequest.what($0) == .sent })
        #expect([400, 404, 422].allSatisfy { GatewayRequest.what($0) == .refused })
        #expect([401, 429, 500, 503, 302].allSatisfy { GatewayRequest.what($0) == .later })
        #expect([502, 504].allSatisfy { GatewayRequest.what($0) == .uncertain })
        #expect(GatewayRequest.isSafe("https://sms.example/messages"))
        for address in ["http://sms.example/", "https://user:word@sms.example/", "ftp://x/", "https://", ""] {
            #expect(!GatewayRequest.isSafe(address), "\(address)")
        }
        #expect(ReceiptRoutes.read(Array(#"{"messageId":"a","status":"failed"}"#.utf8))?.isDelivered == false)
        #expect(ReceiptRoutes.read(Array("MessageSid=a&MessageStatus=sent".utf8)) == nil)
    }
}
