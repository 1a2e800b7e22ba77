import HTTPTypes

/// The small script that makes a map move smoothly. Without it every link does the same.
enum MapScript {
    static let bytes: [UInt8] = EmbeddedFiles.mapScript.withUTF8Buffer { Array($0) }
    /// Changes with the script, so that it may be kept for a year.
    static let address =
        "/map.js?"
        + String(
            bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 },
            radix: 36)

    static func serve(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/javascript; charset=utf-8", bytes: bytes)
        answer.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return answer
    }

    /// The script asks this site for the next part of the map, and no other.
    static func mayAsk(_ answer: Answer) -> Answer {
        var answer = answer
        answer.headers[.contentSecurityPolicy] = SafetyHeaders.withOwnScript + "; connect-src 'self'"
        return answer
    }
}
