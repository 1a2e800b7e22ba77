import CleryLaw
import GRDB

/// What a reader of the log asks for.
struct LogFilter: Sendable, Equatable {
    var from: Day
    var through: Day
    var words = ""
    var campus = ""
    var disposition = ""

    /// The address of this choice, ending so that a page number can follow.
    func address(_ path: String) -> String {
        var parts = ["from=\(from)", "to=\(through)"]
        if !words.isEmpty { parts.append("q=\(words)") }
        if !campus.isEmpty { parts.append("campus=\(campus)") }
        if !disposition.isEmpty { parts.append("disposition=\(disposition)") }
        return path + "?" + parts.map(LogFilter.encoded).joined(separator: "&") + "&"
    }

    private static func encoded(_ pair: String) -> String {
        let halves = pair.split(separator: "=", maxSplits: 1).map { urlPartOf(String($0)) }
        return halves.joined(separator: "=")
    }
}
