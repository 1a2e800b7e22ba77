import CleryLaw
import GRDB

/// What one source said for one campus and one calendar year of data.
struct SourceCell: Sendable, Hashable {
    enum State: String, Sendable {
        /// It gave reports, records or rows.
        case data
        /// It signed that there is nothing.
        case nothing
        /// It answered without numbers that can be used: it cannot separate them, or it declines.
        case declined
        /// It was asked and has not answered.
        case waiting
        /// It has not been asked.
        case notAsked = "not_asked"

        /// An annual report cannot be approved over it unless a named person signs why.
        var isOpen: Bool { self == .waiting || self == .notAsked }
    }

    /// Stays the same from year to year, such as `agency:7` or `authority:12`.
    let key: String
    /// The kind of source, as a heading of the matrix: "Campus security authorities", "Police agencies".
    let kind: String
    /// The source in the matrix: an agency, an office, a unit. Never a private person's name.
    let name: String
    let campus: Int64
    let state: State
    /// What was received and when, or what is awaited since when, in one sentence.
    let sentence: String
    /// The day by which it should answer; nil where none was set.
    var due: Day?
    /// The day of its answer.
    var answered: Day?
    /// The page on which it is kept.
    let href: String
    let citation: Citation?
}

/// A room whose sources are asked.
///
/// Like a chapter of the report, it reads the handed-in database only, and no clock.
protocol SourceRoom: SendableMetatype {
    /// - Parameter year: the calendar year of data.
    static func cells(_ year: Int, _ campus: Campus, _ db: Database) throws -> [SourceCell]
}
