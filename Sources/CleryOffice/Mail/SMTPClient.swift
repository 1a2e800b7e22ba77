import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Brings one message to the mail server (RFC 5321), with STARTTLS (RFC 3207) and sign-in (RFC 4954).
struct SMTPClient: Sendable {
    let settings: MailSettings
    var patience: Duration = .seconds(60)

    /// Throws a `MailFailure`. Returns when the server has taken the message.
    func send(_ message: any Letter) async throws {
        let patience = patience
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.talk(message) }
            group.addTask {
                try await Task.sleep(for: patience)
                throw MailFailure.silence
            }
            defer { group.cancelAll() }
            do { try await group.next() } catch let failure as MailFailure { throw failure } catch {
                if Task.isCancelled { throw CancellationError() }
                throw MailFailure.broken
            }
        }
    }

    private func talk(_ message: any Letter) async throws {
        try await session { talk in
            _ = try await talk.ask("MAIL FROM:<\(message.from.text)>", 250, "the sender")
            _ = try await talk.ask("RCPT TO:<\(message.to.text)>", 250, "the address")
            _ = try await talk.ask("DATA", 354, "the message")
            _ = try await talk.ask(Self.data(message.text), 250, "the message")
        }
    }

    /// Connects, greets, signs in, and hangs up when `body` is done. It has no time limit of its own.
    func session(_ body: (inout SMTPTalk) async throws -> Void) async throws {
        let replies = SMTPReplies()
        let (settings, context) = (settings, settings.security == .none ? nil : try tls())
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(10))
            .connect(host: settings.host, port: settings.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if settings.security == .tls, let context {
                        try channel.pipeline.syncOperations.addHandler(Self.client(context, settings.host))
                    }
                    try channel.pipeline.syncOperations.addHandler(replies)
                    return try NIOAsyncChannel<SMTPReply, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            var talk = SMTPTalk(replies: inbound.makeAsyncIterator(), out: outbound)
            try await talk.expect(220, "the connection")
            var offers = try await talk.ask("EHLO \(settings.greeting)", 250, "the greeting")
            if settings.security == .starttls, let context {
                guard offers.has("STARTTLS") else { throw MailFailure.noSecurity }
                _ = try await talk.ask("STARTTLS", 220, "STARTTLS")
                let given = talk.taken
                try await channel.channel.eventLoop.submit {
                    // Anything that came ahead of TLS could be anybody's.
                    guard replies.given == given, !replies.hasMore else { throw MailFailure.noSecurity }
                    try channel.channel.pipeline.syncOperations.addHandler(
                        Self.client(context, settings.host), position: .first)
                }.get()
                offers = try await talk.ask("EHLO \(settings.greeting)", 250, "the greeting")
            }
            if let user = settings.user, let password = settings.password {
                try await talk.signIn(user, password, offers)
            }
            talk.pipelines = offers.has("PIPELINING")
            try await body(&talk)
            try? await talk.say("QUIT")
        }
    }

    private func tls() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let trust = settings.trust { configuration.trustRoots = .file(trust) }
        return try NIOSSLContext(configuration: configuration)
    }

    private static func client(_ context: NIOSSLContext, _ host: String) throws -> NIOSSLClientHandler {
        let isNumber = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
        return try NIOSSLClientHandler(context: context, serverHostname: isNumber ? nil : host)
    }

    /// The message as DATA carries it: a dot at the beginning of a line is doubled, a lone dot ends it.
    static func data(_ text: String) -> String {
        let ended = text.hasSuffix("\r\n") ? text : text + "\r\n"
        let lines = ended.split(separator: "\r\n", omittingEmptySubsequences: false).map {
            $0.hasPrefix(".") ? "." + $0 : $0
        }
        return lines.joined(separator: "\r\n") + "."
    }
}

/// What is said and answered in one connection.
struct SMTPTalk {
    fileprivate var replies: NIOAsyncChannelInboundStream<SMTPReply>.AsyncIterator
    fileprivate let out: NIOAsyncChannelOutboundWriter<ByteBuffer>
    /// How many replies were taken.
    fileprivate(set) var taken = 0
    /// The server takes several commands at once (RFC 2920).
    fileprivate(set) var pipelines = false

    func say(_ line: String) async throws { try await out.write(ByteBuffer(string: line + "\r\n")) }

    /// Several lines, each with its end already.
    func send(_ bytes: ByteBuffer) async throws { try await out.write(bytes) }

    /// The next reply, whatever it says.
    mutating func reply() async throws -> SMTPReply {
        guard let reply = try await replies.next() else { throw MailFailure.broken }
        taken += 1
        return reply
    }

    @discardableResult
    mutating func expect(_ code: Int, _ step: String) async throws -> SMTPReply {
        let reply = try await reply()
        // 251 is a 250 that forwards.
        guard reply.code == code || (code == 250 && reply.code == 251) else {
            throw MailFailure.refused(step, reply.code)
        }
        return reply
    }

    mutating func ask(_ line: String, _ code: Int, _ step: String) async throws -> SMTPReply {
        try await say(line)
        return try await expect(code, step)
    }

    mutating func signIn(_ user: String, _ password: String, _ offers: SMTPReply) async throws {
        func code(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
        if offers.has("AUTH", "PLAIN") {
            _ = try await ask("AUTH PLAIN \(code("\0\(user)\0\(password)"))", 235, "the sign-in")
        } else if offers.has("AUTH", "LOGIN") {
            _ = try await ask("AUTH LOGIN", 334, "the sign-in")
            _ = try await ask(code(user), 334, "the sign-in")
            _ = try await ask(code(password), 235, "the sign-in")
        } else {
            throw MailFailure.noSignIn
        }
    }
}

extension SMTPReply {
    /// Whether the server offers an extension, or one of its ways.
    func has(_ name: String, _ way: String? = nil) -> Bool {
        lines.dropFirst().contains { line in
            let words = line.uppercased().split(separator: " ").map(String.init)
            return words.first == name && (way.map { words.dropFirst().contains($0) } ?? true)
        }
    }
}
