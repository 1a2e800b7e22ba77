import CleryLaw

/// The demo's trips, the police agencies there, and a confirmation of places that has begun.
enum DemoTrips {
    static func tell(in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "let an agency answer for each campus") { writing in
            for campus in try Campus.all(writing.db) {
                let agency = try AgencyActs.found(
                    "Hartwell City Police Department", address: "200 Main Street, Hartwell", writing)
                try AgencyActs.assign(agency, campus: campus.id, from: nil, through: nil, writing)
            }
        }
        for trip in [marine(today), theater(today)] {
            try office.actNow(by: .account(1), "told of a trip") {
                _ = try TripActs.plan(trip, by: 1, $0)
            }
        }
        try office.actNow(by: .account(1), "began the yearly confirmation of places for \(today.year)") {
            writing in
            let round = try ReviewRoundActs.begin(
                today.year, due: today.adding(days: 20), by: 1, writing)
            try ReviewRoundActs.ask(
                .account(1), unit: "Biology", campus: nil, in: round, today: today, writing)
            try ReviewRoundActs.ask(
                .colleague(ReviewColleague(name: "Coach of the rowing team", email: "rowing@example.edu")),
                unit: "Athletics", campus: nil, in: round, today: today, writing)
        }
    }

    private static func fields(_ values: [String: String]) -> TypedFields {
        var fields = TypedFields()
        for (name, value) in values { fields[name] = value }
        return fields
    }

    private static func plan(_ values: [String: String]) -> TripActs.Plan {
        var problems: [Problem] = []
        let fields = fields(values)
        guard let trip = TripAnswers(fields, &problems),
            let stop = StopAnswers(
                fields, "lodging", .lodging, days: trip.leaves...trip.returns, &problems)
        else { preconditionFailure("the demo's trip is wrong: \(problems.map(\.sentence))") }
        return TripActs.Plan(campus: 1, trip: trip, stops: [(stop, nil)])
    }

    /// Three weeks at the coast, just over: its rooms are still to be told.
    private static func marine(_ today: Day) -> TripActs.Plan {
        plan([
            "kind": "field_trip", "sponsor": "Biology", "purpose": "Three weeks of marine biology",
            "destination": "Beaufort, North Carolina", "leaves": today.adding(days: -30).description,
            "returns": today.adding(days: -9).description, "students": "14", "educational": "yes",
            "booked": "unit", "charge": "A professor of Biology", "charge-contact": "biology@example.edu",
            "lodging-sort": "hotel", "lodging-name": "Pelican Inn",
            "lodging-address": "14 Front Street, Beaufort, North Carolina", "lodging-arrangement": "space",
            "lodging-party": "Pelican Inn", "lodging-document": "Booking in the department's files",
            "lodging-again": "no", "agency": "Beaufort Police Department",
            "agency-address": "215 Pollock Street, Beaufort, North Carolina",
        ])
    }

    /// One night at the theater, in two months.
    private static func theater(_ today: Day) -> TripActs.Plan {
        plan([
            "kind": "field_trip", "sponsor": "English", "purpose": "To see a play",
            "destination": "Stratford", "leaves": today.adding(days: 60).description,
            "returns": today.adding(days: 61).description, "students": "22", "educational": "yes",
            "booked": "unit", "charge": "A lecturer of English", "lodging-sort": "hotel",
            "lodging-name": "Swan Motel", "lodging-address": "3 River Road, Stratford",
            "lodging-arrangement": "space", "lodging-again": "no",
        ])
    }
}
