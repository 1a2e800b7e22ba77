import Hummingbird
import NIOCore

/// An answer that goes on: pieces of text as they come, until the visitor leaves or the house closes.
struct AnswerStream: Sendable {
    /// Writes pieces by the function it is given; returns when nothing more is to come.
    let write: @Sendable (_ send: (String) async throws -> Void) async throws -> Void

    var body: ResponseBody {
        ResponseBody { [write] writer in
            try await write { try await writer.write(ByteBuffer(string: $0)) }
            try await writer.finish(nil)
        }
    }
}
