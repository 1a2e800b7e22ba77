import CleryLaw
import GRDB

/// The office's business days.
enum OfficeDays {
    /// Closures of the institution lengthen the time for a log entry (34 CFR 668.46(a), business day). The office keeps
    /// no list of them yet, so weekends alone are left out, and no due day is shown later than it is.
    static func business(_ db: Database) throws -> BusinessDays { BusinessDays() }
}
