import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The pages of the gateways")
struct GatewayDoorsTests {
    private typealias Visitor = TellingTests.Visitor

    private func run(_ body: @Sendable (ChannelHouse, TellingTests.Visitor) async throws -> Void) async throws
    {
        let world = try ChannelHouse()
        defer { world.close() }
        try await DoorsTests.app(world.office).test(.router) { client in
            let token = try await Sessions.begin(1, world.office)
            try await body(world, try await Visitor(client: client).signedIn("openclery=\(token)"))
        }
        #expect(Verify.office(in: world.house.folder).isWhole)
    }

    private static let place = "/office/alerts/gateways"
    private static let fields = [
        ("name", "Texts"), ("shape", "form"), ("address", "https://sms.example/messages"),
        ("sender", "+15555550100"), ("rate", "14"), ("seconds", "1"), ("exercises", "yes"),
        ("user", "hartwell"), ("secret", "canary words of a gateway"), ("what", "keep"),
    ]

    @Test("Added, changed, ended: each step says what is wrong, and the secret is never shown")
    func story() async throws {
        try await run { world, person in
            #expect(try await person.get(Self.place).text.contains("No gateway for text messages"))
            for (field, value, sentence) in [
                ("name", "", "short name"), ("address", "http://sms.example/", "https://"),
                ("sender", "", "come from"), ("rate", "0", "at least 1"),
                ("rate", "20000", "More than 10,000 a second cannot be handed over"),
                ("secret", "", "user and the password"),
            ] {
                let said = try await person.post(
                    Self.place + "/new", Self.fields.map { $0.0 == field ? (field, value) : $0 })
                #expect(said.status == .unprocessableContent && said.text.contains(sentence), "\(field)")
            }
            #expect(try await person.post(Self.place + "/new", Self.fields).status == .seeOther)
            let page = try await person.get(Self.place + "/1").text
            #expect(page.contains("14 a second") && !page.contains("canary words"))
            var changed = Self.fields.map { $0.0 == "rate" ? ("rate", "100") : $0 }
            changed = changed.map { $0.0 == "secret" ? ("secret", "") : $0 }
            #expect(try await person.post(Self.place + "/1", changed).status == .seeOther)
            let kept = try #require(try world.office.read { try AlertGateway.one(1, $0) })
            #expect(kept.budget == .init(rate: 100, seconds: 1) && kept.shape == .form)
            // The secret that was kept is kept still.
            let secrets = try world.office.read { try kept.secrets($0, world.office.key) }
            #expect(secrets == GatewaySecrets(user: "hartwell", secret: "canary words of a gateway"))
            #expect(try await person.post(Self.place + "/1", [("what", "end")]).status == .seeOther)
            #expect(try await person.get(Self.place).text.contains("No gateway for text messages"))
            #expect(try await person.post(Self.place + "/1", changed).status == .unprocessableContent)
        }
    }

    @Test("A test by mail needs an address of one's own, one by text a number")
    func trials() async throws {
        try await run { world, person in
            try await world.gateway(.smtp)
            try await world.gateway(.form, address: "https://sms.invalid/messages")
            let silent = try await person.post(Self.place + "/1", [("what", "test")])
            #expect(silent.status == .unprocessableContent && silent.text.contains("No mail server"))
            world.office.board.setMail("mail.hartwell.edu:587")
            let bare = try await person.post(Self.place + "/1", [("what", "test")])
            #expect(bare.text.contains("no e-mail address"))
            let number = try await person.post(Self.place + "/2", [("what", "test"), ("phone", "555 0123")])
            #expect(number.status == .unprocessableContent && number.text.contains("+15555550123"))
        }
    }

    @Test("The last message is said before anything is sent, by the budgets and by what gateways have shown")
    func predicted() async throws {
        try await run { world, person in
            let list = try await world.list(.live)
            try await world.people(0..<700, on: list)
            try await world.gateway(.smtp, rate: 100)
            try await world.gateway(.form, rate: 10, address: "https://sms.example/")
            let said = try world.office.read {
                try AlertPrediction.of(AudienceReach(AlertReach(), list: nil), AlertChannel.allCases, $0)
            }
            #expect(said.lines.map(\.count) == [700, 700, 0])
            #expect(abs((said.lines[0].seconds ?? 0) - 7) < 0.7 && abs((said.seconds ?? 0) - 70) < 7)
            #expect(said.lines[2].sentence.contains("is connected"))
            // Two share the work; a text in two parts takes twice as long.
            try await world.gateway(.form, rate: 30, address: "https://other.example/")
            let shared = try world.office.read {
                try AlertPrediction.of(AudienceReach(AlertReach(), list: nil), [.sms], parts: 2, $0)
            }
            #expect(abs((shared.seconds ?? 0) - 35) < 3.5)
            #expect(try await person.get(Self.place).text.contains("The last e-mail leaves in"))
        }
    }

    @Test("Messages that no gateway takes are told to whoever keeps the channels")
    func uncarried() async throws {
        try await run { world, person in
            let list = try await world.list(.live)
            try await world.people(0..<3, on: list)
            let alert = try await world.send([.sms])
            _ = try await AlertSpread(world.office, alert, AddressBook(world.office.key)).step(99)
            #expect(
                try await person.get("/office/notices").text.contains("wait, and no gateway takes them"))
        }
    }
}
