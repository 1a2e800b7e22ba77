import CleryLaw
import GRDB

/// The doors of one trip: its page, further places, rooms, withdrawal, repeated use.
enum TripPlaceRoutes {
    static func show(_ visit: Visit) async throws -> Answer {
        var page = try await page(visit)
        if visit.query("told") == "1" { page.done = "The trip is told. This is what the law makes of it." }
        if visit.query("rooms") == "1" { page.done = "The rooms are kept." }
        return visit.page(page)
    }

    private static func found(_ visit: Visit, _ db: Database) throws -> TripRecord? {
        guard let id = Int64(visit.parameter("trip")) else { return nil }
        return try TripRequests.one(id, within: TripRoutes.sight(visit), db)
    }

    private static func trip(_ visit: Visit) throws -> TripRecord {
        guard let trip = try visit.office.read({ try found(visit, $0) }) else { throw Refusal.notFound }
        return trip
    }

    static func page(_ visit: Visit) async throws -> TripPage {
        let office = visit.office
        let sight = visit.sight(.work)
        let read = try office.read { db -> TripPage? in
            guard let trip = try found(visit, db) else { return nil }
            let mayWork = sight.reach.has(trip.campus)
            let stops = try TripRequests.stops(of: trip.id, db).map { stop in
                TripPage.Stop(
                    stop: stop, decision: try TripRequests.decision(on: stop, of: trip, db),
                    wantsRooms: try Bool.fetchOne(
                        db,
                        sql: """
                            SELECT EXISTS (SELECT 1 FROM trip_stops JOIN trips ON trips.id = trip
                              WHERE trip_stops.id = ? AND \(TripRequests.wantsRooms))
                            """, arguments: [stop.id]) ?? false,
                    agencies: try stop.place.flatMap { try PlaceRequests.one($0, db) }.map {
                        try PlaceAgencies.of($0, on: stop.from, db).map(\.agency)
                    } ?? [],
                    others: try others(stop, within: TripRoutes.sight(visit), db),
                    isLinked: try mayWork && stop.place.map { try sight.hidden.shows(place: $0, db) } ?? false
                )
            }
            return TripPage(
                trip: trip, campus: try Campus.all(db).first { $0.id == trip.campus }?.name ?? "",
                people: try TripPeople(
                    json: SealedRecord.open(
                        trip.people, SealedRecord.trip(trip.id), db, office.key, as: "charge")),
                stops: stops, today: office.today, zone: office.zone, mayWork: mayWork,
                isOwn: trip.account == visit.session?.account, form: visit.session?.form ?? "")
        }
        guard var page = read else { throw Refusal.notFound }
        if page.mayWork {
            for place in Set(page.stops.compactMap(\.stop.place)).sorted() {
                guard try office.read({ try !TripRepeats.waiting(at: place, $0).isEmpty }) else { continue }
                let effect = try await TripRepeats.effect(at: place, in: office)
                page.repeats.append(try office.read { try TripEffect(effect, within: sight, $0) })
            }
        }
        return page
    }

    /// Other standing trips at the same place; of those that this person may not see, only how many there are.
    private static func others(
        _ stop: TripStop, within sight: TripSight, _ db: Database
    ) throws -> (seen: [TripRecord], unseen: Int) {
        guard let place = stop.place else { return ([], 0) }
        let ids = Set(try TripRequests.stops(at: place, db).map(\.trip)).subtracting([stop.trip])
        let seen = try ids.sorted().compactMap { try TripRequests.one($0, within: sight, db) }
        return (seen, ids.count - seen.count)
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try stopPage(visit)) }

    private static func stopPage(_ visit: Visit) throws -> TripStopPage {
        let trip = try trip(visit)
        guard trip.withdrawn == nil else { throw Refusal.notFound }
        return TripStopPage(trip: trip, form: visit.session?.form ?? "")
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try stopPage(visit)
        page.fields = TypedFields(form)
        let trip = page.trip
        let use: TripStop.Use = page.fields["place-use"] == "space" ? .space : .lodging
        var problems: [Problem] = []
        let stop = StopAnswers(page.fields, "place", use, days: trip.leaves...trip.returns, &problems)
        var same: Int64?
        if let stop {
            (page.candidates, same) = try TripRoutes.confirmed(
                stop, "place", campus: trip.campus, visit, &problems)
        }
        guard let stop, problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let place = same
        try await visit.office.act(by: visit.actor, "added a place to trip \(trip.id)") { writing in
            try TripActs.add(stop, same: place, to: trip, agency: nil, writing)
        }
        let places = try visit.office.read { try TripRequests.places(of: trip.id, $0) }
        try await TripRepeats.settleQuietly(at: places, by: visit.actor, in: visit.office)
        return .redirect(to: "/office/trips/\(trip.id)")
    }

    static func tellRooms(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let trip = try trip(visit)
        let stops = try visit.office.read { try TripRequests.stops(of: trip.id, $0) }
        guard trip.withdrawn == nil, let stop = stops.first(where: { "\($0.id)" == form["stop"] }) else {
            throw Refusal.notFound
        }
        let rooms = MailHeader.oneLine(form.trimmed("rooms"))
        guard !rooms.isEmpty, rooms.count <= 400 else {
            var page = try await page(visit)
            page.typedRooms = [stop.id: rooms]
            page.problems = [
                Problem(
                    "rooms-\(stop.id)",
                    rooms.isEmpty
                        ? "Write the room numbers, or that they cannot be learned and why."
                        : "Use at most 400 letters.")
            ]
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "told the rooms of trip \(trip.id)") {
            try TripActs.tell(rooms, of: stop, $0)
        }
        return .redirect(to: "/office/trips/\(trip.id)?rooms=1")
    }

    /// Before it leaves, whoever told of a trip may take it back; afterwards the office does, after a look at the effect.
    static func withdraw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let trip = try trip(visit)
        guard trip.withdrawn == nil else { return .redirect(to: "/office/trips/\(trip.id)") }
        let office = visit.office
        let why = form.trimmed("why")
        var page = try await page(visit)
        page.typedWhy = why
        if why.isEmpty || why.count > 400 {
            page.problems.append(Problem("why", "Say in a few words why, with at most 400 letters."))
        }
        var effects: [PlaceEffect] = []
        for place in Set(page.stops.compactMap(\.stop.place)).sorted() {
            let ids = page.stops.filter { $0.stop.place == place }.map(\.stop)
            effects.append(
                try await PlaceEffect.of(place, in: office) { try TripActs.tryWithdrawing(ids, $0) })
        }
        let isTouching = effects.contains { !$0.incidents.isEmpty }
        if !page.mayWork, isTouching || trip.leaves <= office.today {
            page.problems.append(
                Problem("why", "Only the Clery office can withdraw this trip now. Tell it what happened."))
        } else if isTouching, form["sure"] != "yes" {
            let sight = visit.sight(.work)
            page.withdrawal = try office.read { db in
                try effects.map { try TripEffect($0, within: sight, db) }
            }
            page.problems.append(
                Problem("sure", "Look at what becomes otherwise, and tick that it is right."))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        try await office.act(by: visit.actor, "withdrew trip \(trip.id)") {
            try TripActs.withdraw(trip, why: why, $0)
        }
        let places = Array(Set(page.stops.compactMap(\.stop.place)))
        try await TripRepeats.settleQuietly(at: places, by: visit.actor, in: office)
        return .redirect(to: "/office/trips/\(trip.id)")
    }

    static func confirmRepeated(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let trip = try trip(visit)
        guard visit.reach(.work).has(trip.campus) else { throw Refusal.notFound }
        let places = try visit.office.read { try TripRequests.places(of: trip.id, $0) }
        try await visit.office.act(
            by: visit.actor, "confirmed whether trips return to the places of trip \(trip.id)"
        ) { writing in
            for place in places { try TripRepeats.settle(at: place, writing) }
        }
        return .redirect(to: "/office/trips/\(trip.id)")
    }
}

extension TripActs {
    /// What a withdrawal does to the places, on trial.
    static func tryWithdrawing(_ stops: [TripStop], _ trial: PlaceTrial) throws {
        for stop in stops {
            guard let place = stop.place else { continue }
            if var period = try PlacePeriod.of(place, trial.db).first(where: { $0.id == stop.period }) {
                period.removed = Instant(milliseconds: 0)
                try trial.put(.placePeriods, period.values)
            }
            if var agreement = try PlaceAgreement.of(place, trial.db).first(where: {
                $0.id == stop.agreement
            }) {
                agreement.removed = Instant(milliseconds: 0)
                try trial.put(.agreements, agreement.values)
            }
        }
    }
}
