import CleryLaw

/// Which days of the log the feeds hold.
enum FeedWindow {
    /// The first day of a feed when nobody asks for others: the days that lie open by law (34 CFR 668.46(f)(5)).
    static func usual(_ today: Day) -> Day { LogOpenness.alwaysOpen(today) }

    /// The first day that may be read without a request; nil: all of them. Older days that were opened because
    /// somebody asked are on the pages of the log; a feed does not jump.
    static func earliest(_ office: Office) throws -> Day? {
        try office.read { try LogOpenness.firstOpenDay(office.today, $0) }
    }
}

/// What a program asks of a feed: days of report, changes since an instant, one of the logs, a campus, a page.
struct FeedQuery: Sendable, Equatable {
    static let pageSize = 500

    var from: Day?
    var through: Day?
    /// Only entries that came or changed at this instant or later.
    var since: Instant?
    var log: LogKind?
    /// The name of a campus; empty: all.
    var campus = ""
    var page = 1
    /// What the program wrote, for the addresses that lead on.
    private var asked: [(name: String, value: String)] = []

    init() {}

    /// Reads the query of an address. Throws a `Problem` for what cannot be read; names that no feed knows are passed over.
    init(_ visit: Visit) throws {
        from = try FeedQuery.day("from", visit)
        through = try FeedQuery.day("to", visit)
        let office = visit.office
        if let text = FeedQuery.text("since", visit) {
            guard let instant = FeedQuery.instant(text, office.zone) else {
                throw Problem("since", "since is an instant, such as 2026-05-03T12:00:00Z.")
            }
            since = instant
        }
        if let text = FeedQuery.text("log", visit) {
            guard let kind = LogKind(rawValue: text) else { throw Problem("log", "log is crime or fire.") }
            log = kind
        }
        campus = visit.query("campus")
        page = visit.pageNumber
        for name in ["from", "to", "since", "log", "campus"] {
            if let value = FeedQuery.text(name, visit) { asked.append((name, value)) }
        }
        // Who asks for changes wants them all, also those of older entries.
        if from == nil, since == nil { from = FeedWindow.usual(office.today) }
        if let earliest = try FeedWindow.earliest(office) { from = max(from ?? earliest, earliest) }
    }

    static func == (a: FeedQuery, b: FeedQuery) -> Bool {
        a.from == b.from && a.through == b.through && a.since == b.since && a.log == b.log
            && a.campus == b.campus && a.page == b.page
    }

    /// The address of a page of this query.
    func address(_ path: String, page: Int) -> String {
        let pairs = asked + (page > 1 ? [("page", "\(page)")] : [])
        guard !pairs.isEmpty else { return path }
        return path + "?" + pairs.map { "\($0.name)=\(urlPartOf($0.value))" }.joined(separator: "&")
    }

    private static func text(_ name: String, _ visit: Visit) -> String? {
        let text = visit.query(name)
        return text.isEmpty ? nil : text
    }

    static func day(_ name: String, _ visit: Visit) throws -> Day? {
        guard let text = text(name, visit) else { return nil }
        guard let day = Day(text) else { throw Problem(name, "\(name) is a day, such as 2026-05-03.") }
        return day
    }

    /// `2026-05-03`, `2026-05-03T12:00`, `2026-05-03T12:00:00.5-04:00`: without an offset it is the campus's time.
    static func instant(_ text: String, _ zone: Zone) -> Instant? {
        if let day = Day(text) { return zone.instant(day: day, secondOfDay: 0) }
        // A plus sign that was not encoded arrives as a blank.
        let pattern =
            #/(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:([Zz])|([-+ ])(\d\d):(\d\d))?/#
        guard let match = text.wholeMatch(of: pattern), let day = Day(match.1), let hour = Int(match.2),
            let minute = Int(match.3), let second = Int(match.4 ?? "0"), hour < 24, minute < 60, second < 61
        else { return nil }
        let secondOfDay = hour * 3600 + minute * 60 + second
        let thousandths = Int64((match.5.map(String.init) ?? "0").padded(to: 3)) ?? 0
        let seconds: Int64
        if match.6 != nil {
            seconds = Int64(day.number) * 86_400 + Int64(secondOfDay)
        } else if let sign = match.7, let hours = match.8.flatMap({ Int($0) }),
            let minutes = match.9.flatMap({ Int($0) })
        {
            let offset = (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
            seconds = Int64(day.number) * 86_400 + Int64(secondOfDay - offset)
        } else {
            return zone.instant(day: day, secondOfDay: secondOfDay)
        }
        return Instant(milliseconds: seconds * 1000 + thousandths)
    }
}

extension String {
    /// The first digits of a fraction, filled up with zeros.
    fileprivate func padded(to length: Int) -> String {
        String(prefix(length)) + String(repeating: "0", count: max(0, length - count))
    }
}
