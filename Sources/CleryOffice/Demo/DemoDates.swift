import CleryLaw

/// The demo's dates, written relative to a year: `03-04`, `03-04 21:10`, `-1/12-30` (the year before).
struct DemoDates {
    /// The calendar year that the demo calls 0.
    let thisYear: Int
    let zone: Zone

    struct Unreadable: Error, CustomStringConvertible {
        let text: String
        var description: String { "the demo has no date \"\(text)\"" }
    }

    func day(_ text: some StringProtocol, year: Int) throws -> Day { try point(text, year: year).first }

    func instant(_ text: String, year: Int) throws -> Instant {
        try point(text, year: year).bounds(in: zone).0
    }

    /// One date or two, the time between them; none is unknown.
    func occurred(_ texts: [String], year: Int) throws -> (moment: Moment, datesOnly: Bool) {
        guard let first = texts.first else { return (.unknown, false) }
        let span = DateSpan(
            from: try point(first, year: year),
            to: try texts.dropFirst().first.map { try point($0, year: year) })
        guard let moment = span.moment(in: zone) else {
            throw Unreadable(text: texts.joined(separator: " to "))
        }
        return (moment, !span.saysTime)
    }

    /// A facts document with its relative dates made real, as text for `FactsJSON`.
    func facts(_ document: JSONValue, year: Int) throws -> String {
        var json = JSONWriter()
        try write(document, named: "", year: year, &json)
        return json.string
    }

    private func point(_ text: some StringProtocol, year: Int) throws -> DatePoint {
        let unreadable = Unreadable(text: String(text))
        let halves = text.split(separator: " ")
        guard let date = halves.first, halves.count <= 2 else { throw unreadable }
        let parts = date.split(separator: "/")
        guard let last = parts.last, let away = parts.count == 2 ? Int(parts[0]) : 0 else { throw unreadable }
        let numbers = last.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 2,
            let day = Day(year: thisYear + year + away, month: numbers[0], day: numbers[1])
        else { throw unreadable }
        var point = DatePoint(first: day, last: day, second: nil, offset: nil)
        if halves.count == 2 {
            let time = halves[1].split(separator: ":").compactMap { Int32($0) }
            guard time.count == 2, time[0] < 24, time[1] < 60 else { throw unreadable }
            point.second = time[0] * 3600 + time[1] * 60
        }
        return point
    }

    private func write(_ value: JSONValue, named key: String, year: Int, _ json: inout JSONWriter) throws {
        switch value {
        case .object(let members):
            try json.object { json in
                for member in members {
                    json.key(named: member.key)
                    try write(member.value, named: member.key, year: year, &json)
                }
            }
        case .array(let items):
            try json.array { json in
                for item in items { try write(item, named: key, year: year, &json) }
            }
        case .string(let text):
            switch key {
            case "date", "action_date", "reported", "interventions":
                json.value(try day(text, year: year).description)
            case "occurred": json.value(try instant(text, year: year).milliseconds)
            default: json.value(text)
            }
        case .integer(let number): json.value(number)
        case .number(let number): json.value(number)
        case .bool(let flag): json.value(flag)
        case .null: json.null()
        }
    }
}
