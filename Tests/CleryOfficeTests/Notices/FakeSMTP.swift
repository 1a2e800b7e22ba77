import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A mail server inside the test: it says what a script tells it and remembers what it heard.
final class FakeSMTP: Sendable {
    /// What to answer to a command, by its first word; the usual answer where nothing is said.
    struct Script: Sendable {
        var answers: [String: String] = [:]
        var offers = ["8BITMIME"]
        /// Offers STARTTLS with this certificate and key, or speaks TLS from the start.
        var tls: NIOSSLContext?
        var implicitTLS = false
        /// Said together with the answer to STARTTLS, before TLS.
        var injected = ""
        /// Hangs up at this command.
        var hangUpAt = ""
        /// Says nothing at all.
        var silent = false
    }

    struct Heard: Sendable {
        var commands: [String] = []
        /// The messages, with their dots undone.
        var messages: [String] = []
        var wasTLS: [Bool] = []
    }

    let port: Int
    private let channel: any Channel
    private let script: Mutex<Script>
    private let state: Mutex<Heard>
    var heard: Heard { state.withLock { $0 } }
    func say(_ change: @escaping @Sendable (inout Script) -> Void) { script.withLock { change(&$0) } }

    private final class Box: Sendable {
        let server = Mutex<FakeSMTP?>(nil)
    }

    static func start(_ script: Script = Script()) async throws -> FakeSMTP {
        let box = Box()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let server = box.server.withLock({ $0 }) else { return }
                    let script = server.script.withLock { $0 }
                    if script.implicitTLS, let tls = script.tls {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
                    }
                    try channel.pipeline.syncOperations.addHandler(Desk(server, script))
                }
            }.bind(host: "127.0.0.1", port: 0).get()
        let server = FakeSMTP(channel, script)
        box.server.withLock { $0 = server }
        return server
    }

    private init(_ channel: any Channel, _ script: Script) {
        self.channel = channel
        port = channel.localAddress?.port ?? 0
        self.script = Mutex(script)
        state = Mutex(Heard())
    }

    func stop() async { try? await channel.close() }

    private final class Desk: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        private let server: FakeSMTP
        private let script: Script
        private var pending = ""
        private var message: [String]?
        private var isTLS: Bool

        init(_ server: FakeSMTP, _ script: Script) {
            self.server = server
            self.script = script
            isTLS = script.implicitTLS
        }

        func channelActive(context: ChannelHandlerContext) {
            if !script.silent { answer("CONNECT", "220 fake ready", context) }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            pending += String(buffer: unwrapInboundIn(data))
            while let end = pending.range(of: "\r\n") {
                let line = String(pending[..<end.lowerBound])
                pending.removeSubrange(..<end.upperBound)
                if message != nil { content(line, context) } else { command(line, context) }
            }
        }

        private func content(_ line: String, _ context: ChannelHandlerContext) {
            if line == "." {
                let text = (message ?? []).joined(separator: "\r\n")
                message = nil
                server.state.withLock { $0.messages.append(text) }
                if script.hangUpAt == "." { return context.close(promise: nil) }
                answer(".", "250 taken", context)
            } else {
                message?.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
            }
        }

        private func command(_ line: String, _ context: ChannelHandlerContext) {
            let word = String(line.split(separator: " ").first ?? "").uppercased()
            server.state.withLock {
                $0.commands.append(line)
                $0.wasTLS.append(isTLS)
            }
            if script.hangUpAt == word { return context.close(promise: nil) }
            switch word {
            case "EHLO":
                let offers = script.offers + (script.tls != nil && !isTLS ? ["STARTTLS"] : [])
                let lines = ["fake"] + offers
                let text = lines.enumerated().map {
                    "250\($0.offset == lines.count - 1 ? " " : "-")\($0.element)"
                }
                answer(word, text.joined(separator: "\r\n"), context)
            case "STARTTLS":
                answer(word, "220 go" + script.injected, context)
                if let tls = script.tls {
                    isTLS = true
                    try? context.pipeline.syncOperations.addHandler(
                        NIOSSLServerHandler(context: tls), position: .first)
                }
            case "DATA":
                if answer(word, "354 go on", context).hasPrefix("354") { message = [] }
            case "AUTH": answer(word, "235 welcome", context)
            case "QUIT":
                answer(word, "221 bye", context)
                context.close(promise: nil)
            default: answer(word, "250 fine", context)
            }
        }

        @discardableResult
        private func answer(_ word: String, _ usual: String, _ context: ChannelHandlerContext) -> String {
            let text = script.answers[word] ?? usual
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
            return text
        }
    }
}
