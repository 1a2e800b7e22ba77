import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Public answers, kept as they are sent: plain and gzip bytes with an ETag, until the office, the day or the
/// warnings in force change.
///
/// Only doors that answer everyone alike are kept, so no page of the office can come out of here.
final class PageCache: Sendable {
    /// An answer in one form: as a response, and as the bytes of a head (without its date) and of a body.
    struct Ready: Sendable {
        let response: Response
        let head: ByteBuffer
        let body: ByteBuffer

        init(_ response: Response, _ bytes: [UInt8]) {
            self.response = response
            var head = "HTTP/1.1 \(response.status.code) \(response.status.reasonPhrase)\r\n"
            for field in response.headers { head += "\(field.name.rawName): \(field.value)\r\n" }
            if response.status != .notModified, response.headers[.contentLength] == nil {
                head += "Content-Length: \(bytes.count)\r\n"
            }
            self.head = ByteBuffer(string: head)
            body = ByteBuffer(bytes: bytes)
        }
    }

    struct Kept: Sendable {
        let version: Version
        let answer: Answer
        let headers: HTTPFields
        let plain: Ready
        /// Packed when somebody first asks for it; packing costs more than making a page.
        var gzip: Ready?
        let notModified: Ready
        let etag: String
    }

    /// What an answer depends on beside its address.
    struct Version: Hashable, Sendable {
        let position: Int64
        let day: Int32
        /// How many warnings are in force: one that expires changes every page, and nobody acts.
        var warnings = 0
    }

    static let limit = 512
    /// How many bytes all kept answers may have together, so that nobody fills the memory by asking in many ways.
    static let most = 96 << 20

    private let entries = Mutex<[String: Kept]>([:])
    private let current = Mutex<Version>(Version(position: -1, day: 0))

    var version: Version { current.withLock { $0 } }
    func set(_ version: Version) { current.withLock { $0 = version } }

    /// The kept answer for an address, in the form that the visitor's program takes.
    func response(to request: Request) -> Response? { ready(request.uri.string, request.headers)?.response }

    /// The same for a path with its query, as it came.
    func ready(_ key: String, _ fields: HTTPFields) -> Ready? {
        let now = version
        guard let kept = entries.withLock({ $0[key] }), kept.version == now else { return nil }
        if let asked = fields[.ifNoneMatch], asked == kept.etag { return kept.notModified }
        guard let encodings = fields[.acceptEncoding], encodings.contains("gzip") else { return kept.plain }
        if let gzip = kept.gzip { return gzip }
        guard let packed = PageCache.pack(kept.answer, kept.headers) else { return kept.plain }
        entries.withLock { entries in
            if entries[key]?.etag == kept.etag { entries[key]?.gzip = packed }
        }
        return packed
    }

    /// The answer as gzip; nil where it is too small to be worth it.
    private static func pack(_ answer: Answer, _ headers: HTTPFields) -> Ready? {
        guard answer.bytes.count > 512, let bytes = Gzip.pack(answer.bytes) else { return nil }
        var headers = headers
        headers[.contentEncoding] = "gzip"
        return Ready(response(answer, headers, bytes), bytes)
    }

    /// Keeps an answer and returns it ready to send. `version` is the one read before the answer was made.
    func keep(_ answer: Answer, for request: Request, version: Version) -> Response {
        var headers = answer.headers
        let etag = "\"\(PageCache.hash(answer.bytes))\""
        headers[.eTag] = etag
        headers[.cacheControl] = headers[.cacheControl] ?? "public, no-cache"
        headers[.vary] = "Accept-Encoding"
        let plain = Ready(PageCache.response(answer, headers, answer.bytes), answer.bytes)
        let wantsGzip = request.headers[.acceptEncoding]?.contains("gzip") == true
        let packed = wantsGzip ? PageCache.pack(answer, headers) : nil
        var short = headers
        short[.contentType] = nil
        let kept = Kept(
            version: version, answer: answer, headers: headers, plain: plain, gzip: packed,
            notModified: Ready(Response(status: .notModified, headers: short), []), etag: etag)
        let key = request.uri.string
        if key.utf8.count < 512 {
            entries.withLock { entries in
                let size = entries.values.reduce(kept.answer.bytes.count) { $0 + $1.answer.bytes.count }
                if entries.count >= PageCache.limit || size > PageCache.most {
                    entries.removeAll(keepingCapacity: true)
                }
                if kept.answer.bytes.count <= PageCache.most { entries[key] = kept }
            }
        }
        if request.headers[.ifNoneMatch] == etag { return kept.notModified.response }
        return (packed ?? plain).response
    }

    static func response(_ answer: Answer, _ headers: HTTPFields, _ bytes: [UInt8]) -> Response {
        var headers = headers
        headers[.contentType] = answer.type
        SafetyHeaders.complete(&headers)
        return Response(
            status: answer.status, headers: headers,
            body: answer.file?.body ?? answer.stream?.body ?? .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        String(
            bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 },
            radix: 36)
    }
}
