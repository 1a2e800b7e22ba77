/// The small script that puts a button to hold in the place of the word to type. Without it all works too.
enum AlertScriptFile {
    static let bytes: [UInt8] = EmbeddedFiles.alertScript.withUTF8Buffer { Array($0) }
    /// Changes with the script, so that it may be kept for a year.
    static let address =
        "/alert.js?"
        + String(
            bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 },
            radix: 36)

    static func serve(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/javascript; charset=utf-8", bytes: bytes)
        answer.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return answer
    }
}
