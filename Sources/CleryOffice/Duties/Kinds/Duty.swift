import CleryLaw
import GRDB

/// A thing the law or the office's own rule asks for by a day.
struct Duty: Sendable, Hashable {
    /// Stays the same while the duty stands, such as `agency-requests:2025:1`.
    let key: String
    /// What is to be done, as a short command: "Ask the police agencies for 2025".
    let title: String
    let campus: Int64?
    let due: Day
    /// The day it was done; nil while it is open.
    var done: Day?
    /// What shows that it was done: "12 of 12 agencies asked".
    let evidence: String
    /// The page on which it is done.
    let href: String
    let citation: Citation?
    /// The account that answers for it.
    var owner: Int64?
}

/// A room that has duties.
protocol DutyRoom: SendableMetatype {
    /// - Parameter year: the calendar year the duties fall due in.
    static func duties(_ year: Int, _ db: Database) throws -> [Duty]
}
