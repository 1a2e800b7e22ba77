import CleryLaw

/// A place of a trip as it was told, once nothing is wrong with it.
struct StopAnswers: Sendable {
    var use: TripStop.Use
    var sort = StopSort.hotel
    var name = ""
    var address: String?
    var from: Day
    var through: Day
    var arrangement = StopArrangement.unknown
    var party: String?
    var document: String?
    var significant = YesNo.no
    var program = YesNo.no
    var administrator = YesNo.no
    var again = YesNo.unknown
    var rooms: String?
    /// The person's answer to "is it one of these": a place's number, `new`, or nothing yet.
    var same = ""

    /// Whether something was typed for a place that may be left out.
    static func isTold(_ fields: TypedFields, _ prefix: String) -> Bool {
        ["name", "address", "party", "rooms", "document"].contains { !fields["\(prefix)-\($0)"].isEmpty }
    }

    /// - Parameter days: the days of the trip, within which the place is used.
    init?(
        _ fields: TypedFields, _ prefix: String, _ use: TripStop.Use, days: ClosedRange<Day>,
        _ problems: inout [Problem]
    ) {
        let before = problems.count
        func name(_ end: String) -> String { "\(prefix)-\(end)" }
        self.use = use
        (from, through) = (days.lowerBound, days.upperBound)
        let sort: StopSort? =
            use == .space ? .classroom : fields.choice(name("sort"), "Choose what it is.", &problems)
        self.name = fields.text(
            name("name"), upTo: 160, or: "Say what the place is called.", &problems)
        address = fields.optional(name("address"), upTo: 240, &problems)
        for (end, path) in [("from", \StopAnswers.from), ("through", \StopAnswers.through)]
        where !fields[name(end)].isEmpty {
            guard let day = fields.day(name(end), "Choose a day.", &problems) else { continue }
            if !days.contains(day) {
                problems.append(
                    Problem(name(end), "Choose a day of the trip: \(days.lowerBound) to \(days.upperBound)."))
            }
            self[keyPath: path] = day
        }
        if through < from {
            problems.append(Problem(name("through"), "The last day comes before the first."))
        }
        let arrangement: StopArrangement? = fields.choice(
            name("arrangement"), "Choose whether there is a written agreement.", &problems)
        party = fields.optional(name("party"), upTo: 160, &problems)
        document = fields.optional(name("document"), upTo: 240, &problems)
        rooms = fields.optional(name("rooms"), upTo: 400, &problems)
        func answer(_ end: String, or missing: YesNo) -> YesNo {
            if fields[name(end)].isEmpty { return missing }
            return fields.choice(name(end), "Choose yes, no or not known.", &problems) ?? missing
        }
        significant = answer("significant", or: .unknown)
        program = answer("program", or: .no)
        administrator = answer("administrator", or: .no)
        again = answer("again", or: .unknown)
        same = fields[name("same")]
        guard problems.count == before, let sort, let arrangement else { return nil }
        (self.sort, self.arrangement) = (sort, arrangement)
    }
}
