import CleryLaw
import HTTPTypes

/// The log inside another site: a page for a frame, and a script that makes an element.
enum EmbedRoutes {
    static let usual = 10
    static let most = 50

    /// Nothing runs in it and nothing is sent from it, so any site may frame it. `SafetyHeaders` leaves out
    /// X-Frame-Options, which knows no "anybody".
    static let policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

    static func frame(_ visit: Visit) throws -> Answer {
        var query = FeedQuery()
        query.log = LogKind(rawValue: visit.query("log"))
        query.campus = String(visit.query("campus").prefix(80))
        query.from = FeedWindow.earliest(visit.office)
        let count = min(max(Int(visit.query("n")) ?? usual, 1), most)
        let office = visit.office
        let entries = try office.read { try FeedRequests.all(query, standing: true, most: count, $0) }
        let page = EmbedPage(
            institution: office.name, log: query.log, campus: query.campus, entries: entries,
            words: TimeWords(zone: office.zone))
        var answer = FeedAnswer.of(page.html.bytes, type: "text/html; charset=utf-8")
        answer.headers[.contentSecurityPolicy] = policy
        return answer
    }

    private static let script: [UInt8] = EmbeddedFiles.logWidget.withUTF8Buffer { Array($0) }

    static func widget(_ visit: Visit) -> Answer {
        FeedAnswer.of(script, type: "text/javascript; charset=utf-8")
    }
}
