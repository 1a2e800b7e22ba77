import Hummingbird
import NIOCore

/// A form with files, read while it arrives: a file that is too large is counted and let go, so that a large film
/// costs no memory and loses nothing of what was typed beside it.
struct Upload: Sendable {
    struct File: Sendable {
        let name: String
        /// Cut short where it is larger than a report takes.
        let bytes: [UInt8]
    }

    private(set) var form = Form(fields: [])
    private(set) var files: [File] = []

    /// All of a post, beyond which nobody listens any longer.
    static let longestPost = 256 << 20
    static let mostText = 1 << 20
    /// One file more than is taken, so that the surplus can be told.
    static let mostFiles = AttachmentActs.mostAtOnce + 1

    /// Reads a post. One that is no multipart form is read as any form is.
    init(of request: Request) async throws {
        let type = request.headers[.contentType] ?? ""
        guard type.lowercased().hasPrefix("multipart/form-data"), let boundary = Multipart.boundary(of: type)
        else {
            form = try await Form(of: request, limit: Upload.mostText)
            return
        }
        let size = request.headers[.contentLength].flatMap { Int($0) } ?? .max
        let isLarge = size > 1 << 20
        if isLarge { await UploadRoom.here.enter() }
        defer { if isLarge { UploadRoom.here.leaveLater() } }
        var reader = UploadReader(boundary: boundary)
        var total = 0
        for try await piece in request.body {
            total += piece.readableBytes
            guard total <= Upload.longestPost else { throw HTTPError(.contentTooLarge) }
            try reader.take(piece.readableBytesView)
        }
        var fields: [(name: String, value: String)] = []
        for part in reader.parts {
            guard let file = part.file else {
                fields.append((part.name, String(decoding: part.bytes, as: UTF8.self)))
                continue
            }
            // A chooser that was left empty sends a file without name and content.
            if !file.isEmpty || !part.bytes.isEmpty, files.count < Upload.mostFiles {
                files.append(File(name: file, bytes: part.bytes))
            }
        }
        form = Form(fields: fields)
    }
}

/// Takes multipart/form-data a piece at a time (RFC 7578).
struct UploadReader {
    struct Part {
        let name: String
        let file: String?
        var bytes: [UInt8] = []
    }

    private(set) var parts: [Part] = []
    private var waiting: [UInt8]
    private var texts = 0
    private var inBody = false
    private var ended = false
    private let mark: [UInt8]

    init(boundary: String) {
        mark = Array("\r\n--\(boundary)".utf8)
        // The first boundary has no line before it.
        waiting = [13, 10]
    }

    mutating func take(_ piece: some Collection<UInt8>) throws {
        guard !ended else { return }
        waiting += piece
        while !ended, try step() {}
    }

    /// One step forward; false when more is needed first.
    private mutating func step() throws -> Bool {
        if !inBody, waiting.count > mark.count + 16_384, !waiting.starts(with: mark) {
            throw HTTPError(.badRequest)
        }
        guard let found = find(mark) else {
            // What may be the beginning of a boundary waits.
            let sure = waiting.count - mark.count
            if inBody, sure > 0 {
                try keep(waiting[..<sure])
                waiting.removeFirst(sure)
            }
            return false
        }
        if inBody {
            try keep(waiting[..<found])
            waiting.removeFirst(found)
            inBody = false
            return true
        }
        let start = found + mark.count
        guard waiting.count >= start + 2 else { return false }
        if waiting[start] == 45, waiting[start + 1] == 45 {
            ended = true
            return false
        }
        guard let end = find([13, 10, 13, 10], from: start) else {
            guard waiting.count - start < 16_384 else { throw HTTPError(.badRequest) }
            return false
        }
        let head = String(decoding: waiting[start..<end], as: UTF8.self)
        let (name, file) = Multipart.names(in: head)
        parts.append(Part(name: name ?? "", file: file))
        guard parts.count <= 400 else { throw HTTPError(.badRequest) }
        waiting.removeFirst(end + 4)
        inBody = true
        return true
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) throws {
        guard let last = parts.indices.last else { return }
        if parts[last].file == nil {
            texts += bytes.count
            guard texts <= Upload.mostText else { throw HTTPError(.contentTooLarge) }
            parts[last].bytes += bytes
        } else {
            // One byte more than the largest file: enough to know that it is too large.
            let files = parts.filter { $0.file != nil && !$0.bytes.isEmpty }.count
            guard files <= Upload.mostFiles else { return }
            let room = CleanFile.largest + 1 - parts[last].bytes.count
            if room > 0 { parts[last].bytes += bytes.prefix(room) }
        }
    }

    private func find(_ needle: [UInt8], from: Int = 0) -> Int? {
        waiting.withUnsafeBufferPointer { hay in
            var at = from
            while at + needle.count <= hay.count {
                guard let found = hay[at...].firstIndex(of: needle[0]), found + needle.count <= hay.count
                else { return nil }
                if hay[found..<found + needle.count].elementsEqual(needle) { return found }
                at = found + 1
            }
            return nil
        }
    }
}

/// So many large posts are read at once; others wait until one is done. Small ones never come here.
actor UploadRoom {
    static let here = UploadRoom()
    private static let places = 8
    private var inside = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
        guard inside >= UploadRoom.places else {
            inside += 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    nonisolated func leaveLater() { Task { await self.leave() } }

    private func leave() {
        if waiting.isEmpty { inside -= 1 } else { waiting.removeFirst().resume() }
    }
}
