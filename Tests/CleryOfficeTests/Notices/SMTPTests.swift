import Foundation
import Testing

@testable import CleryOffice

@Suite("Talking to a mail server")
struct SMTPTests {
    private static func settings(
        _ server: FakeSMTP, _ security: MailSettings.Security, user: String? = nil, trust: String? = nil,
        host: String = "127.0.0.1"
    ) throws -> MailSettings {
        try MailSettings(
            server: "\(host):\(server.port)", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu",
            security: security, user: user, password: user.map { _ in "pass word" }, trust: trust)
    }

    private static func failure(_ settings: MailSettings, patience: Duration = .seconds(180)) async throws
        -> MailFailure?
    {
        do {
            try await SMTPClient(settings: settings, patience: patience).send(
                try MailMessageTests.message("Hartwell"))
            return nil
        } catch { return try #require(error as? MailFailure) }
    }

    @Test("In the clear to a relay at hand: the commands in their order, the message whole")
    func clear() async throws {
        let server = try await FakeSMTP.start()
        #expect(try await SMTPTests.failure(SMTPTests.settings(server, .none)) == nil)
        let heard = server.heard
        #expect(
            heard.commands.prefix(4) == [
                "EHLO clery.hartwell.edu", "MAIL FROM:<clery@hartwell.edu>", "RCPT TO:<jrivera@hartwell.edu>",
                "DATA",
            ])
        #expect(heard.messages.map { $0 + "\r\n" } == [try MailMessageTests.message("Hartwell").text])
        await server.stop()
    }

    @Test("STARTTLS: nothing but the greeting goes in the clear, and the password goes by TLS alone")
    func starttls() async throws {
        var script = FakeSMTP.Script()
        script.tls = try TestCertificate.server()
        script.offers = ["AUTH LOGIN PLAIN"]
        let server = try await FakeSMTP.start(script)
        let trust = try TestCertificate.file()
        defer { try? FileManager.default.removeItem(atPath: trust) }
        #expect(
            try await SMTPTests.failure(
                SMTPTests.settings(server, .starttls, user: "clery", trust: trust, host: "localhost")) == nil)
        let heard = server.heard
        #expect(heard.messages.count == 1)
        let clear = zip(heard.commands, heard.wasTLS).filter { !$0.1 }.map(\.0)
        #expect(clear == ["EHLO clery.hartwell.edu", "STARTTLS"])
        #expect(
            heard.commands.contains("AUTH PLAIN \(Data("\0clery\0pass word".utf8).base64EncodedString())"))
        await server.stop()
    }

    @Test("TLS from the first byte")
    func implicit() async throws {
        var script = FakeSMTP.Script()
        script.tls = try TestCertificate.server()
        script.implicitTLS = true
        let server = try await FakeSMTP.start(script)
        let trust = try TestCertificate.file()
        defer { try? FileManager.default.removeItem(atPath: trust) }
        #expect(
            try await SMTPTests.failure(SMTPTests.settings(server, .tls, trust: trust, host: "localhost"))
                == nil)
        #expect(server.heard.messages.count == 1 && server.heard.wasTLS.allSatisfy { $0 })
        await server.stop()
    }

    @Test(
        "A server without STARTTLS, with a strange certificate or with words put in before TLS gets no message"
    )
    func unsafeServers() async throws {
        let bare = try await FakeSMTP.start()
        #expect(try await SMTPTests.failure(SMTPTests.settings(bare, .starttls)) == .noSecurity)
        var script = FakeSMTP.Script()
        script.tls = try TestCertificate.server()
        let strange = try await FakeSMTP.start(script)
        #expect(
            try await SMTPTests.failure(SMTPTests.settings(strange, .starttls, host: "localhost")) == .broken)
        script.injected = "\r\n250 injected"
        let injecting = try await FakeSMTP.start(script)
        let trust = try TestCertificate.file()
        defer { try? FileManager.default.removeItem(atPath: trust) }
        #expect(
            try await SMTPTests.failure(
                SMTPTests.settings(injecting, .starttls, trust: trust, host: "localhost"))
                == .noSecurity)
        for server in [bare, strange, injecting] {
            #expect(server.heard.messages.isEmpty && !server.heard.commands.contains { $0.hasPrefix("MAIL") })
            await server.stop()
        }
    }

    @Test(
        "Refusals are told by their step and number, never by the server's words; only a refused address is final"
    )
    func refusals() async throws {
        for (word, reply, sentence, isFinal) in [
            ("CONNECT", "554 go away jrivera@hartwell.edu", "the connection (554)", false),
            ("MAIL", "451 later", "the sender (451)", false),
            ("RCPT", "550 no jrivera@hartwell.edu here", "the address (550)", true),
            ("RCPT", "450 busy", "the address (450)", false), ("DATA", "554 no", "the message (554)", false),
            (".", "552 too much", "the message (552)", false),
        ] {
            let server = try await FakeSMTP.start()
            server.say { $0.answers[word] = reply }
            let failure = try await SMTPTests.failure(SMTPTests.settings(server, .none))
            #expect(failure?.description == "The mail server refused \(sentence).", "\(word)")
            #expect(failure?.isFinal == isFinal, "\(word)")
            await server.stop()
        }
    }

    @Test("A server that hangs up, talks nonsense, says nothing or is not there is a failure in time")
    func broken() async throws {
        let cases: [(change: @Sendable (inout FakeSMTP.Script) -> Void, expected: MailFailure)] = [
            ({ $0.hangUpAt = "RCPT" }, .broken), ({ $0.answers["EHLO"] = "hello there" }, .broken),
            ({ $0.answers["CONNECT"] = String(repeating: "2", count: 70_000) }, .broken),
            ({ $0.silent = true }, .silence),
        ]
        for (change, expected) in cases {
            let server = try await FakeSMTP.start()
            server.say(change)
            #expect(
                try await SMTPTests.failure(
                    SMTPTests.settings(server, .none), patience: .seconds(expected == .silence ? 2 : 60))
                    == expected)
            await server.stop()
        }
        let gone = try await FakeSMTP.start()
        await gone.stop()
        #expect(try await SMTPTests.failure(SMTPTests.settings(gone, .none)) == .broken)
    }
}
