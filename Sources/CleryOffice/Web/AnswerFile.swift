import Foundation
import Hummingbird
import NIOCore

/// A file that an answer sends piece by piece, so that its size is no matter of memory.
struct AnswerFile: Sendable {
    let handle: FileHandle
    /// In bytes.
    let size: Int

    private static let piece = 1 << 18

    var body: ResponseBody {
        ResponseBody(contentLength: size) { [handle] writer in
            try handle.seek(toOffset: 0)
            while let piece = try handle.read(upToCount: Self.piece), !piece.isEmpty {
                try await writer.write(ByteBuffer(bytes: piece))
            }
            try handle.close()
            try await writer.finish(nil)
        }
    }
}
