import Foundation
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Sends kept public pages straight from the connection's own loop: no task, no router, no database, no encoder.
///
/// Everything else goes on to the front door, and so does a request behind one that is still being answered, so that
/// answers keep the order of their requests.
final class QuickAnswers: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Stands where bytes leave the house, before anything that would put them into form.
    private final class Doorstep: ChannelOutboundHandler, RemovableChannelHandler {
        typealias OutboundIn = ByteBuffer
        var context: ChannelHandlerContext?
        func handlerAdded(context: ChannelHandlerContext) { self.context = context }
        func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }
    }

    private let pages: PageCache
    private let clients: SlowClients
    private let doorstep = Doorstep()
    /// Requests that went on and whose answer has not ended.
    private var open = 0
    /// The rest of a request that is answered already.
    private var skipping = false
    private var mustFlush = false
    private var date = (second: Int64(0), line: ByteBuffer())

    init(_ pages: PageCache, clients: SlowClients) {
        self.pages = pages
        self.clients = clients
    }

    func handlerAdded(context: ChannelHandlerContext) {
        try? context.pipeline.syncOperations.addHandler(doorstep, position: .first)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            if open == 0, let answer = quick(head), let outside = doorstep.context {
                skipping = true
                mustFlush = true
                let now = context.eventLoop.now
                outside.write(NIOAny(answer.head), promise: nil)
                outside.write(NIOAny(dateLine(now)), promise: nil)
                if answer.body.readableBytes > 0 { outside.write(NIOAny(answer.body), promise: nil) }
                clients.wasAnswered(at: now)
                return
            }
            open += 1
        case .body: if skipping { return }
        case .end:
            if skipping {
                skipping = false
                return
            }
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if mustFlush {
            mustFlush = false
            doorstep.context?.flush()
        }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { open -= 1 }
        context.write(data, promise: promise)
    }

    private func quick(_ head: HTTPRequest) -> PageCache.Ready? {
        guard head.method == .get, head.authority != nil, let path = head.path,
            head.headerFields[.connection] == nil || head.headerFields[.connection] == "keep-alive",
            head.headerFields[.contentLength] == nil, head.headerFields[.transferEncoding] == nil,
            head.headerFields[.expect] == nil
        else { return nil }
        return pages.ready(path, head.headerFields)
    }

    /// The line of the date and the empty line that ends a head, made once a second.
    private func dateLine(_ now: NIODeadline) -> ByteBuffer {
        let second = Int64(now.uptimeNanoseconds / 1_000_000_000)
        if second != date.second || date.line.readableBytes == 0 {
            date = (second, ByteBuffer(string: "Date: \(HTTPDate.now())\r\n\r\n"))
        }
        return date.line
    }
}

/// The date as HTTP writes it (RFC 9110, 5.6.7).
enum HTTPDate {
    static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return
            "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }
}
