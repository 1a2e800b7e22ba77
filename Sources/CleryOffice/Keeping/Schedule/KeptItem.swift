import CleryLaw
import GRDB

/// One record that is kept or disposed of as a whole: a report with its messages and files, a request with its letters.
struct KeptItem: Sendable {
    /// Why a record is kept although its years may be over.
    enum Waiting: String, Sendable, CaseIterable {
        case open, undecided
        case inForce = "in_force"
        case undated

        var title: String {
            switch self {
            case .open: "not closed yet"
            case .undecided: "with facts not decided"
            case .inForce: "still in force"
            case .undated: "without a date"
            }
        }
    }

    let source: KeptSource
    let id: Int64
    var kind: RecordKind
    /// The calendar year it hangs on: the latest of its matter.
    private(set) var year: Int?
    /// The first calendar year that anything of it tells of.
    private(set) var first: Int?
    /// The year of the latest report that it supports.
    private(set) var latest: Int?
    private(set) var waits: Waiting?
    /// The day of its last publication that has to stay public.
    private(set) var published: Day?
    private(set) var campuses: Set<Int64?> = []
    private(set) var incidents: Set<Int64> = []
    private(set) var reports: Set<Int64> = []
    /// The numbers under which its texts and files are sealed.
    private(set) var records: [Int64] = []

    init?(_ source: KeptSource, row: Row) {
        guard let kind = RecordKind(rawValue: row[2]) else { return nil }
        (self.source, id, self.kind) = (source, row[1], kind)
    }

    /// Takes in one of its sealed records.
    mutating func add(_ row: Row, _ zone: Zone) {
        let record: Int64 = row[0]
        // A record with several links comes several times.
        if records.last != record { records.append(record) }
        let days = [
            (row[3] as Int32?).map { Day(number: $0).year },
            (row[4] as Int64?).map { zone.local(Instant(milliseconds: $0)).day.year }, row[5] as Int?,
        ]
        if let newest = days.compactMap(\.self).max(), let oldest = days.compactMap(\.self).min() {
            year = max(year ?? newest, newest)
            first = min(first ?? oldest, oldest)
            support(newest + (row[6] as Int))
        }
        if let at = row[7] as Int64? {
            support(ReportDue.next(from: zone.local(Instant(milliseconds: at)).day)?.year)
        }
        if let day = (row[8] as Int32?).map(Day.init(number:)) { published = max(published ?? day, day) }
        campuses.insert(row[9])
        if let reason = (row[10] as String?).flatMap(Waiting.init(rawValue:)) { waits = waits ?? reason }
        if let incident = row[11] as Int64? { incidents.insert(incident) }
        if let report = row[12] as Int64? { reports.insert(report) }
    }

    /// Numbers in the report of this year rest on it.
    mutating func support(_ report: Int?) {
        guard let report else { return }
        latest = max(latest ?? report, report)
    }

    mutating func finish() { if year == nil || latest == nil { waits = waits ?? .undated } }

    /// The last day on which the law wants it kept; nil where nobody knows its year.
    var law: Day? {
        guard year != nil, let latest, let last = KeptThreeYears.until(latestReport: latest) else {
            return nil
        }
        return published.map { max(last, TransparencyKeptPublic.publicUntil(published: $0)) } ?? last
    }

    /// The last day on which the office keeps it, by its choice of whole calendar years.
    func until(years: Int) -> Day? {
        guard let law, let year, let latest else { return nil }
        return SevenYearPractice.until(dataYear: year, years: years, latestReport: latest).map {
            max($0, law)
        }
    }
}
