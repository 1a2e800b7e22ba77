import CleryLaw
import GRDB

/// Takes the Department's public files into the office: one act, an event for each file.
///
/// Sent again, a file changes nothing. A bad row is named with its line, and the good ones are kept.
public struct PublishedImport {
    private let office: Office
    /// Where each file lies, and its name.
    private let files: [(path: String, name: String)]
    /// A UNITID, a campus's nine digits, an OPE ID or a name; nil: the office's own institution.
    public var institution: String?
    /// Take every campus of the files.
    public var takesAll = false
    /// Show what would happen and keep nothing.
    public var dryRun = false
    /// Called with the number of files done and of all.
    public var progress: ((Int, Int) -> Void)?
    /// Who sends them; nil: the house.
    var actor = Actor.house

    public init(_ office: Office, files: [String]) {
        self.init(office, named: files.map { ($0, $0) })
    }

    init(_ office: Office, named files: [(path: String, name: String)]) {
        (self.office, self.files) = (office, files)
    }

    /// - Throws: `ExchangeError` when a file cannot be read at all; nothing is then kept.
    public func run() throws -> PublishedReport {
        let choice =
            takesAll
            ? .all : try institution.map { PublishedChoice($0) } ?? PublishedChoice(of: office)
        // Refused before anything is written.
        for file in files { _ = try PublishedReading(path: file.path, name: file.name) }
        if dryRun { return try office.read { try take(choice, $0, nil) } }
        return try office.actNow(by: actor, "took in published numbers") { writing in
            try take(choice, writing.db, writing)
        }
    }

    private func take(_ choice: PublishedChoice, _ db: Database, _ writing: Writing?) throws
        -> PublishedReport
    {
        var choice = choice
        var book = try PublishedBook(db, writing)
        var report = PublishedReport(dryRun: writing == nil)
        for (index, file) in files.enumerated() {
            let reading = try PublishedReading(path: file.path, name: file.name)
            var told = PublishedReport.File(
                name: reading.file.name, years: reading.years, isPolice: reading.file.reportedByPolice)
            try book.begin(reading.file, reading.release)
            var seen: Set<String> = []
            reading: while true {
                switch try reading.next() {
                case .end: break reading
                case .bad(let problem):
                    told.rows += 1
                    told.problems.append(problem)
                case .row(let row):
                    told.rows += 1
                    let known = book.campuses[row.unitID]
                    guard
                        choice.takes(
                            row.unitID, known: known, campus: { reading.campus(id: 0, unitID: row.unitID) })
                    else {
                        told.leftOut += 1
                        continue
                    }
                    guard seen.insert(row.unitID).inserted else {
                        told.problems.append(
                            RowProblem(
                                line: row.line, column: "UNITID_P",
                                problem: "the campus stands in an earlier row of this file"))
                        continue
                    }
                    switch try book.keep(row, reading) {
                    case .new: told.new += 1
                    case .changed: told.changed += 1
                    case .unchanged: told.unchanged += 1
                    }
                }
            }
            told.wider = reading.wider
            try writing?.enter(told.sentence)
            report.files.append(told)
            progress?(index + 1, files.count)
        }
        return report
    }
}

/// What is kept of the Department's numbers, while files are taken in.
struct PublishedBook {
    enum Outcome { case new, changed, unchanged }

    private(set) var campuses: [String: PublishedCampus]
    /// What is kept of the table being read, by campus.
    private var counts: [Int64: (id: Int64, text: String)] = [:]
    private var file = ""
    private let db: Database
    private let writing: Writing?
    private var nextCampus: Int64

    init(_ db: Database, _ writing: Writing?) throws {
        let all = try PublishedCampus.all(db)
        campuses = Dictionary(uniqueKeysWithValues: all.map { ($0.unitID, $0) })
        nextCampus = (all.map(\.id).max() ?? 0) + 1
        (self.db, self.writing) = (db, writing)
    }

    mutating func begin(_ file: PublishedFile, _ release: Int) throws {
        counts.removeAll(keepingCapacity: true)
        self.file = file.name
        let rows = try Row.fetchCursor(
            db, sql: "SELECT campus, id, counts FROM published_counts WHERE file = ? AND release = ?",
            arguments: [file.name, release])
        while let row = try rows.next() { counts[row[0]] = (row[1], row[2]) }
    }

    mutating func keep(_ row: PublishedReading.Line, _ reading: PublishedReading) throws -> Outcome {
        let known = campuses[row.unitID]
        let campus: PublishedCampus
        if let known,
            known.release > reading.release || (known.release == reading.release && !known.opeID.isEmpty)
        {
            campus = known
        } else {
            campus = reading.campus(id: known?.id ?? nextCampus, unitID: row.unitID)
            if known == nil { nextCampus += 1 }
            if campus != known {
                campuses[row.unitID] = campus
                try writing?.put(.publishedCampuses, campus.values, isNew: known == nil)
            }
        }
        let text = row.counts.text
        let old = counts[campus.id]
        if old?.text == text { return .unchanged }
        if let writing {
            try writing.put(
                .publishedCounts,
                [
                    .integer(try old?.id ?? writing.nextID(.publishedCounts)), .integer(campus.id),
                    .text(file),
                    .integer(Int64(reading.release)), .text(text),
                ], isNew: old == nil)
        }
        return old == nil ? .new : .changed
    }
}
