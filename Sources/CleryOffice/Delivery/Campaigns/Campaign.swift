import CleryLaw
import GRDB

/// The notice of one report to each enrolled student and each current employee.
struct Campaign: Sendable, Equatable, Identifiable {
    enum State: String, Sendable, CaseIterable {
        case draft, running, stopped, done

        var title: String {
            switch self {
            case .draft: "not started"
            case .running: "being sent"
            case .stopped: "stopped"
            case .done: "all handed over"
            }
        }
        var tag: TagKind {
            switch self {
            case .draft: .plain
            case .running, .stopped: .care
            case .done: .ok
            }
        }
    }

    let id: Int64
    var report: NoticeOf
    var text: NoticeText
    /// Messages a minute that the mail server is given at most.
    var rate: Int
    var state: State
    let made: Instant
    let account: Int64?
    var started: Instant?
    var done: Instant?

    static let rates = 1...1_000_000
    static let usualRate = 600

    var values: [Value] {
        [
            .integer(id), Value(report.year), Value(report.campus), .text(report.url), .text(report.hash),
            .text(report.title), .text(text.subject), .text(text.opening), .text(text.availability),
            .text(text.contents), .text(text.paper), .text(text.closing), Value(rate), .text(state.rawValue),
            .integer(made.milliseconds), Value(account), Value(started?.milliseconds),
            Value(done?.milliseconds),
        ]
    }

    private static let columns = KeptTable.noticeCampaigns.columns.joined(separator: ",")

    init(
        id: Int64, report: NoticeOf, text: NoticeText, rate: Int = Campaign.usualRate, made: Instant,
        account: Int64?
    ) {
        (self.id, self.report, self.text, self.rate) = (id, report, text, rate)
        (self.made, self.account, state) = (made, account, .draft)
    }

    private init(row: Row) {
        self.init(
            id: row[0],
            report: NoticeOf(year: row[1], url: row[3], hash: row[4], title: row[5], campus: row[2]),
            text: NoticeText(
                subject: row[6], opening: row[7], availability: row[8], contents: row[9], paper: row[10],
                closing: row[11]),
            rate: row[12], made: Instant(milliseconds: row[14]), account: row[15])
        state = State(rawValue: row[13]) ?? .stopped
        started = (row[16] as Int64?).map(Instant.init(milliseconds:))
        done = (row[17] as Int64?).map(Instant.init(milliseconds:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Campaign? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM notice_campaigns WHERE id = ?", arguments: [id]
        ).map(Campaign.init(row:))
    }

    /// The newest first.
    static func all(_ db: Database) throws -> [Campaign] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM notice_campaigns ORDER BY year DESC, id DESC").map(
            Campaign.init(row:))
    }

    static func of(year: Int, _ db: Database) throws -> [Campaign] {
        try all(db).filter { $0.report.year == year }
    }

    /// The report that the newest notice tells of.
    static func newest(_ db: Database) throws -> Campaign? { try all(db).first }
}

/// How far the notices of a campaign are, in numbers, from what is kept.
struct CampaignCounts: Sendable, Equatable {
    var people = 0
    var students = 0
    var employees = 0
    /// Messages that the mail server took.
    var sent = 0
    /// Refused for good, or given up.
    var refused = 0
    var bounced = 0
    /// Told on paper because mail did not reach them.
    var paper = 0
    /// Handed over once more after a break, under the same Message-ID.
    var again = 0
    var first: Instant?
    var last: Instant?

    /// Whom a notice has reached as far as the office knows.
    var told: Int { max(0, sent - bounced) + paper }
    var waiting: Int { max(0, people - sent - refused) }
    /// Whom mail did not reach and paper did not either.
    var unreached: Int { max(0, refused + bounced - paper) }

    init(_ campaign: Int64, _ db: Database) throws {
        if let row = try Row.fetchOne(
            db,
            sql: """
                SELECT coalesce(sum(count), 0), coalesce(sum(students), 0), coalesce(sum(employees), 0)
                FROM notice_people WHERE campaign = ?
                """, arguments: [campaign])
        {
            (people, students, employees) = (row[0], row[1], row[2])
        }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT kind, sum(sent), sum(refused), sum(again), min(first_at), max(last_at)
                FROM notice_results WHERE campaign = ? GROUP BY kind
                """, arguments: [campaign])
        for row in rows {
            switch row[0] as String {
            case "mail":
                (sent, refused, again) = (row[1], row[2], row[3])
                first = Instant(milliseconds: row[4])
                last = Instant(milliseconds: row[5])
            case "bounce": bounced = row[2]
            default: paper = row[1]
            }
        }
    }
}
