/// The script of the survey's pages: it copies a column or a caveat. Without it they are marked and copied by hand.
enum SurveyScript {
    static let bytes: [UInt8] = EmbeddedFiles.surveyScript.withUTF8Buffer { Array($0) }
    /// Changes with the script, so that it may be kept for a year.
    static let address =
        "/office/survey.js?"
        + String(
            bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 },
            radix: 36)

    static func serve(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/javascript; charset=utf-8", bytes: bytes)
        answer.headers[.cacheControl] = "private, max-age=31536000, immutable"
        return answer
    }
}
