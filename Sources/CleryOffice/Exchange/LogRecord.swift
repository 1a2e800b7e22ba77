import CleryLaw

/// One case of a log: its words as the institution wrote them, and the facts its profile makes of them.
public struct LogRecord: Sendable {
    /// The line of the file on which the case starts.
    public var line = 0
    /// How many rows of the file it came from.
    public var rows = 1
    /// What the same case is found again by: its number; or, for a row without one, `row:` and the row's
    /// fingerprint. `#2` stands behind the second case of a file with the same key.
    public var key = ""
    public var number: String?
    /// As worded; several offenses are joined with "; ".
    public var nature = ""
    /// The place as worded, and its name without the words that only state its geography.
    public var location = ""
    public var placeName = ""
    public var campus: String?
    /// Degrees north and east, where columns of the log state them.
    public var point: (latitude: Double, longitude: Double)?
    /// When it was reported. Where only a day is stated this is the day's beginning.
    public var reportedAt: Instant?
    public var reportedDay: Day?
    public var reportedTimeKnown = false
    public var occurred = Moment.unknown
    /// The log states days of occurrence and no clock time.
    public var occurredDateOnly = false
    /// As worded: one for the case, or one for each offense, joined with "; ".
    public var dispositionWords = ""
    public var disposition: Disposition?
    public var dispositionDay: Day?
    public var comment: String?
    /// Confidential: to be sealed before it is kept.
    public var narrative: String?
    public var facts = IncidentFacts()
    /// False when every word names an event that is no crime.
    public var isCrime = true
    public var isVoid = false
    public var unknown: [UnknownWording] = []
    /// Words unknown, nothing said about what it is, or no day of report that can be read.
    public var needsReview = false
    /// What was wrong with cells of a row that was kept all the same.
    public var notes: [RowProblem] = []
    /// The code and the bias as worded, and the numbers of units that columns of their own state.
    public var code = ""
    public var bias = ""
    public var units = UnitCounts()
    /// A fingerprint of all that the profile takes from the rows: it changes when anything in them changes.
    public var hash: UInt64 = 0

    public var place: PlaceFacts { facts.place }

    /// The words from which an interpreter tells the facts again (`Interpreter.reinterpret`).
    public var words: CaseWords {
        var words = CaseWords(nature: nature, disposition: dispositionWords)
        words.code = code
        words.bias = bias
        words.comment = comment ?? ""
        words.location = location
        words.campus = campus ?? ""
        words.units = units
        words.reportedDay = reportedDay
        words.dispositionDay = dispositionDay
        words.occurred = occurred
        return words
    }
}

/// Numbers of units that columns of their own state.
public struct UnitCounts: Sendable, Hashable {
    public var victims: Int32?
    public var premises: Int32?
    /// Persons arrested.
    public var arrested: Int32?
    /// How many offenses the entry stands for.
    public var offenses: Int32?
    public init() {}

    var saysUnits: Bool { victims != nil || premises != nil || arrested != nil }
}

/// Some records of a file and the account of the rows read for them.
///
/// Over a whole file: rows read = the rows of all records + rejected + skipped.
public struct LogBatch: Sendable {
    public var records: [LogRecord] = []
    /// Rows that could not be read; each is one row.
    public var rejected: [RowProblem] = []
    /// What was wrong with rows that were kept; the records hold them too.
    public var notes: [RowProblem] = []
    public var rowsRead = 0
    /// Rows that are no entry (blank, the header again, a day without incidents) or repeat an entry exactly.
    public var skipped = 0
    /// Bytes of the file so far, as it lies on the disk, for progress.
    public var bytesRead: Int64 = 0
    public var totalBytes: Int64 = 0
}
