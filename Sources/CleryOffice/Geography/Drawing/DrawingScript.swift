/// The script of the drawing page. Without it the corners are typed, and the server draws them.
enum DrawingScript {
    static let bytes: [UInt8] = EmbeddedFiles.drawingScript.withUTF8Buffer { Array($0) }
    /// Changes with the script, so that it may be kept for a year.
    static let address =
        "/office/drawing.js?"
        + String(
            bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 },
            radix: 36)

    static func serve(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/javascript; charset=utf-8", bytes: bytes)
        answer.headers[.cacheControl] = "private, max-age=31536000, immutable"
        return answer
    }
}
