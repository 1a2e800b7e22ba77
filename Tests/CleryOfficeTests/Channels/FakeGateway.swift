import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import CleryOffice

/// A gateway over HTTP inside the test: it says what it is told to and remembers what it heard.
final class FakeGateway: Sendable {
    struct Heard: Sendable {
        let headers: [String: String]
        let body: String
    }

    struct State: Sendable {
        var status = HTTPResponse.Status.created
        var answer = #"{"sid": "SM1"}"#
        var heard: [Heard] = []
        /// Answers later than anybody waits, so often.
        var silences = 0
    }

    let state = Mutex(State())
    var heard: [Heard] { state.withLock { $0.heard } }
    func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

    /// Serves the gateway while the body runs.
    func serve(_ body: @Sendable (String) async throws -> Void) async throws {
        let router = Router()
        router.post("/messages") { request, _ in try await self.take(request) }
        try await Application(responder: router.buildResponder()).test(.live) { client in
            let port = try #require(client.port)
            try await body("http://127.0.0.1:\(port)/messages")
        }
    }

    private func take(_ request: Request) async throws -> Response {
        let bytes = try await request.body.collect(upTo: 1 << 20)
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let heard = Heard(headers: headers, body: String(buffer: bytes))
        let (status, answer, isSilent) = state.withLock { state in
            state.heard.append(heard)
            state.silences -= 1
            return (state.status, state.answer, state.silences >= 0)
        }
        if isSilent { try await Task.sleep(for: .seconds(3)) }
        return Response(status: status, body: .init(byteBuffer: ByteBuffer(string: answer)))
    }
}
