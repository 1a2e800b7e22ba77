import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import CleryOffice

@Suite("Clients that do not get on")
struct SlowClientsTests {
    private static let head = HTTPRequestPart.head(
        HTTPRequest(method: .post, scheme: "http", authority: "college.test", path: "/report"))

    private func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(
            handler: SlowClients(.init(idle: .seconds(30), whole: .seconds(60), unread: .seconds(30))))
        try channel.connect(to: .init(ipAddress: "127.0.0.1", port: 1)).wait()
        return channel
    }

    @Test("A request that trickles in is let go of; one that has arrived is not")
    func trickle() throws {
        let slow = try channel()
        try slow.writeInbound(Self.head)
        for _ in 0..<59 {
            slow.embeddedEventLoop.advanceTime(by: .seconds(1))
            try slow.writeInbound(HTTPRequestPart.body(ByteBuffer(bytes: [1])))
        }
        #expect(slow.isActive)
        slow.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!slow.isActive)

        let whole = try channel()
        try whole.writeInbound(Self.head)
        try whole.writeInbound(HTTPRequestPart.end(nil))
        whole.embeddedEventLoop.advanceTime(by: .minutes(20))
        #expect(whole.isActive)
    }

    @Test("An answer that is not read is let go of; one that is read again is not")
    func unread() throws {
        let deaf = try channel()
        deaf.isWritable = false
        deaf.pipeline.fireChannelWritabilityChanged()
        deaf.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(deaf.isActive)
        deaf.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!deaf.isActive)

        let late = try channel()
        try late.writeInbound(Self.head)
        try late.writeInbound(HTTPRequestPart.end(nil))
        late.isWritable = false
        late.pipeline.fireChannelWritabilityChanged()
        late.embeddedEventLoop.advanceTime(by: .seconds(20))
        late.isWritable = true
        late.pipeline.fireChannelWritabilityChanged()
        late.embeddedEventLoop.advanceTime(by: .minutes(5))
        #expect(late.isActive)
    }

    @Test("A connection without a request is let go of; the wait begins anew with each answer")
    func idle() throws {
        let silent = try channel()
        silent.embeddedEventLoop.advanceTime(by: .seconds(30))
        #expect(!silent.isActive)

        let busy = try channel()
        for _ in 0..<5 {
            try busy.writeInbound(Self.head)
            try busy.writeInbound(HTTPRequestPart.end(nil))
            busy.embeddedEventLoop.advanceTime(by: .seconds(45))
            #expect(busy.isActive, "while it is being answered")
            try busy.writeOutbound(HTTPResponsePart.end(nil))
            busy.embeddedEventLoop.advanceTime(by: .seconds(25))
            #expect(busy.isActive)
        }
        busy.embeddedEventLoop.advanceTime(by: .minutes(1))
        #expect(!busy.isActive)
    }
}
