import CleryLaw
import GRDB

/// Looks at the words of an entry before they are published.
enum LogLeaks {
    /// Whether the publication stops; says so in `log_stops`.
    static func stop(_ content: LogContent, of subject: LogSubject, in log: LogKind, _ writing: Writing)
        throws -> Bool
    {
        // Somebody has looked at these very letters and found that they tell of nobody.
        if subject.words[log]?.cleared == content.fingerprint, var stop = subject.stops[log],
            stop.ended == nil
        {
            stop.ended = writing.at
            try writing.put(.logStops, stop.values)
        }
        return false
    }
}
