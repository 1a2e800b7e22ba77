import CleryLaw

/// The log in the shape of the interface that many schools' sites read today, at the same paths, so that such a site
/// changes one address.
///
/// What is known of it is what public clients expect (seen in the University of Iowa's open-source Drupal modules
/// `safety_core`, `CleryController` and `CrimeLogController`; reference only): `GET …/api/public/report/crime-log` with
/// `FromDateReported`, `ToDateReported`, `FromDateOccured`, `ToDateOccured` as `Y-m-d` and a header `x-api-key`; a bare
/// array comes back, dates as `Y-m-d`, times as `H:i:s`; a start and an end where the time is a range, else the plain
/// names. The misspelling is part of it.
enum VendorLog {
    /// The entries that were asked for, newest report first. Merged ones are not among them.
    static func entries(_ log: LogKind, _ visit: Visit) throws -> [LogEntry] {
        let office = visit.office
        let occurred = try (
            from: FeedQuery.day("FromDateOccured", visit), through: FeedQuery.day("ToDateOccured", visit)
        )
        var query = FeedQuery()
        query.log = log
        query.from = try FeedQuery.day("FromDateReported", visit)
        query.through = try FeedQuery.day("ToDateReported", visit)
        if query.from == nil, occurred.from == nil {
            query.from = FeedWindow.usual(office.today)
        }
        if let earliest = try FeedWindow.earliest(office) {
            query.from = max(query.from ?? earliest, earliest)
        }
        let found = try office.read { try FeedRequests.all(query, standing: true, $0) }
        guard occurred.from != nil || occurred.through != nil else { return found }
        return found.filter { entry in
            let (first, last) = entry.content.occurred.ends
            guard let first else { return false }
            let days = (office.zone.local(first).day, office.zone.local(last ?? first).day)
            return days.1 >= occurred.from ?? days.1 && days.0 <= occurred.through ?? days.0
        }
    }

    static func crimes(_ entries: [LogEntry], _ words: TimeWords) -> [UInt8] {
        array(entries) { entry, json in
            let content = entry.content
            json.key("id")
            json.value(entry.id)
            json.key("classificationNature")
            json.value(told(content.nature, .nature, content))
            pair("dateOffenseReported", "timeOffenseReported", reported(content, words), &json)
            let occurred = occurred(content, words)
            pair("dateOffenseOccured", "timeOffenseOccured", occurred.at, &json)
            pair("dateOffenseOccuredStart", "timeOffenseOccuredStart", occurred.from, &json)
            pair("dateOffenseOccuredEnd", "timeOffenseOccuredEnd", occurred.to, &json)
            json.key("generalLocation")
            json.value(told(content.location, .generalLocation, content))
            json.key("disposition")
            json.value(FeedText.disposition(content).capitalizedFirst)
        }
    }

    static func fires(_ entries: [LogEntry], _ words: TimeWords) -> [UInt8] {
        array(entries) { entry, json in
            let content = entry.content
            json.key("id")
            json.value(entry.id)
            // The log holds the nature of a fire; the kind of its cause is stated in the annual report only.
            json.key("causeType")
            json.null()
            json.key("causeDetails")
            json.value(told(content.nature, .nature, content))
            pair("dateFireReported", "timeFireReported", reported(content, words), &json)
            let occurred = occurred(content, words)
            pair("dateFireOccured", "timeFireOccured", occurred.at, &json)
            pair("dateFireOccuredStart", "timeFireOccuredStart", occurred.from, &json)
            pair("dateFireOccuredEnd", "timeFireOccuredEnd", occurred.to, &json)
            json.key("location")
            json.value(told(content.location, .generalLocation, content))
        }
    }

    private typealias Time = (day: String, time: String?)

    private static func array(_ entries: [LogEntry], _ item: (LogEntry, inout JSONWriter) -> Void) -> [UInt8]
    {
        var json = JSONWriter()
        json.array { json in
            for entry in entries {
                json.newlineInArray()
                json.object { item(entry, &$0) }
            }
        }
        json.newline()
        return json.bytes
    }

    private static func told(_ text: String, _ piece: LogPiece, _ content: LogContent) -> String {
        text.isEmpty ? FeedText.missing(piece, content).capitalizedFirst : text
    }

    private static func pair(
        _ day: StaticString, _ clock: StaticString, _ time: Time?, _ json: inout JSONWriter
    ) {
        json.key(day)
        json.value(time?.day)
        json.key(clock)
        json.value(time?.time)
    }

    private static func reported(_ content: LogContent, _ words: TimeWords) -> Time? {
        if let at = content.reportedAt, content.timeKnown { return time(at, words) }
        return content.reportedDay.map { ($0.description, nil) }
    }

    private static func occurred(_ content: LogContent, _ words: TimeWords) -> (
        at: Time?, from: Time?, to: Time?
    ) {
        func time(_ instant: Instant) -> Time {
            let time = VendorLog.time(instant, words)
            return content.datesOnly ? (time.day, nil) : time
        }
        switch content.occurred {
        case .unknown: return (nil, nil, nil)
        case .exactly(let instant): return (time(instant), nil, nil)
        case .between(let a, let b):
            let (from, to) = (time(a), time(b))
            return from == to ? (from, nil, nil) : (nil, from, to)
        }
    }

    private static func time(_ instant: Instant, _ words: TimeWords) -> Time {
        let halves = words.iso(instant).split(separator: "T")
        return (String(halves[0]), String(halves[1].prefix(8)))
    }
}

extension String {
    /// With a capital letter in front.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
