import CleryLaw
import GRDB

/// Looks at the words of an entry before they are published.
enum LogLeaks {
    /// Whether the publication stops; says so in `log_stops`.
    static func stop(_ content: LogContent, of subject: LogSubject, in log: LogKind, _ writing: Writing)
        throws -> Bool
    {
        false
    }
}
