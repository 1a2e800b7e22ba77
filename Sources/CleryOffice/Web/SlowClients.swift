import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Lets go of clients that hold a connection and do not get on: nobody can use up the house by being slow.
///
/// It bounds the wait for a request's head, how long a request may take to arrive whole, and how long an answer may
/// wait for a client that does not read it.
final class SlowClients: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart

    struct Limits: Sendable {
        /// How long a connection may be open without a request: also how long a head may take.
        var idle = TimeAmount.seconds(30)
        /// How long a request may take to arrive: a photograph from a phone in a basement must get through.
        var whole = TimeAmount.minutes(10)
        /// How long an answer may wait without a byte being taken.
        var unread = TimeAmount.seconds(30)
    }

    private let limits: Limits
    private var lastActive = NIODeadline.now()
    /// Requests whose answer has not ended.
    private var open = 0
    private var idle: Scheduled<Void>?
    private var arriving: Scheduled<Void>?
    private var waiting: Scheduled<Void>?

    init(_ limits: Limits = Limits()) { self.limits = limits }

    /// A request came and was answered without passing here.
    func wasAnswered(at now: NIODeadline) { lastActive = now }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { watch(context.channel) }
    }

    func channelActive(context: ChannelHandlerContext) {
        watch(context.channel)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            open += 1
            arriving = arriving ?? close(context.channel, after: limits.whole)
        case .body: break
        case .end:
            arriving?.cancel()
            arriving = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            open -= 1
            lastActive = context.eventLoop.now
        }
        context.write(data, promise: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            waiting?.cancel()
            waiting = nil
        } else {
            waiting = waiting ?? close(context.channel, after: limits.unread)
        }
        context.fireChannelWritabilityChanged()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        for one in [idle, arriving, waiting] { one?.cancel() }
        (idle, arriving, waiting) = (nil, nil, nil)
    }

    private func watch(_ channel: any Channel) {
        guard idle == nil else { return }
        lastActive = channel.eventLoop.now
        look(channel, at: lastActive + limits.idle)
    }

    /// Looks once when the time is over: whoever was active meanwhile is looked at again later.
    private func look(_ channel: any Channel, at deadline: NIODeadline) {
        idle = channel.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            let end = self.lastActive + self.limits.idle
            if self.open > 0 {
                self.look(channel, at: channel.eventLoop.now + self.limits.idle)
            } else if end > channel.eventLoop.now {
                self.look(channel, at: end)
            } else {
                channel.close(promise: nil)
            }
        }
    }

    private func close(_ channel: any Channel, after time: TimeAmount) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
