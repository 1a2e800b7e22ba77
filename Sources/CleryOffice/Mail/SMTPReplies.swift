import NIOCore

/// A mail server's reply: its code and the text of its lines.
struct SMTPReply: Sendable, Equatable {
    let code: Int
    let lines: [String]
}

/// Turns bytes into replies. Knows how many it has given, so that nothing said before TLS is taken for said after it.
///
/// Used on the channel's event loop only.
final class SMTPReplies: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = SMTPReply

    struct Nonsense: Error {}

    private var pending: [UInt8] = []
    private var lines: [String] = []
    private(set) var given = 0
    /// Bytes that no reply has used.
    var hasMore: Bool { !pending.isEmpty || !lines.isEmpty }
    static let longest = 64 << 10

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pending += unwrapInboundIn(data).readableBytesView
        guard pending.count <= Self.longest, lines.count <= 200 else { return fail(context) }
        while let end = pending.firstIndex(of: 10) {
            var line = Array(pending[..<end])
            pending.removeSubrange(...end)
            if line.last == 13 { line.removeLast() }
            guard line.count >= 3, let code = Int(String(decoding: line[..<3], as: UTF8.self)),
                (200..<600).contains(code)
            else { return fail(context) }
            lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
            if line.count == 3 || line[3] == 32 {
                given += 1
                let reply = SMTPReply(code: code, lines: lines)
                lines = []
                context.fireChannelRead(wrapInboundOut(reply))
            } else if line[3] != 45 {
                return fail(context)
            }
        }
    }

    private func fail(_ context: ChannelHandlerContext) {
        context.fireErrorCaught(Nonsense())
        context.close(promise: nil)
    }
}
