import CleryLaw
import GRDB

extension Doors {
    /// Trips with students, for whoever leads them and for the office.
    static let trips: [Door] = [
        .get("/office/trips", .may(.planTrips), TripListRoutes.list),
        .get("/office/trips/list.csv", .may(.planTrips), TripListRoutes.file),
        .get("/office/trips/new", .may(.planTrips), TripRoutes.ask),
        .post("/office/trips/new", .may(.planTrips), TripRoutes.plan),
        .get("/office/trips/:trip", .may(.planTrips), TripPlaceRoutes.show),
        .get("/office/trips/:trip/places", .may(.planTrips), TripPlaceRoutes.ask),
        .post("/office/trips/:trip/places", .may(.planTrips), TripPlaceRoutes.add),
        .post("/office/trips/:trip/rooms", .may(.planTrips), TripPlaceRoutes.tellRooms),
        .post("/office/trips/:trip/withdraw", .may(.planTrips), TripPlaceRoutes.withdraw),
        .post("/office/trips/:trip/repeated", .may(.work), TripPlaceRoutes.confirmRepeated),
    ]
}

/// The doors of the trip form.
enum TripRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        let (again, sight) = (visit.query("again"), try sight(visit))
        if let id = Int64(again) {
            let found = try visit.office.read { db -> TypedFields? in
                guard let trip = try TripRequests.one(id, within: sight, db) else { return nil }
                let people = try TripPeople(
                    json: SealedRecord.open(
                        trip.people, SealedRecord.trip(id), db, visit.office.key, as: "charge"))
                return TypedFields(
                    again: trip, people, try TripRequests.stops(of: id, db))
            }
            guard let found else { throw Refusal.notFound }
            page.fields = found
        }
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> NewTripPage {
        let reach = visit.reach(.planTrips)
        return NewTripPage(
            campuses: try visit.office.read { try Campus.all($0) }.filter { reach.has($0.id) },
            form: visit.session?.form ?? "")
    }

    /// The office sees the trips of its campuses; everybody sees their own.
    static func sight(_ visit: Visit) throws -> TripSight {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        return TripSight(reach: visit.reach(.work), account: account)
    }

    static func plan(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        var page = try page(visit)
        page.fields = TypedFields(form)
        guard let plan = try read(&page, visit) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let office = visit.office
        let trip = try await office.act(by: visit.actor, "told of a trip") {
            try TripActs.plan(plan, by: account, $0)
        }
        let places = try office.read { try TripRequests.places(of: trip.id, $0) }
        try await TripRepeats.settleQuietly(at: places, by: visit.actor, in: office)
        return .redirect(to: "/office/trips/\(trip.id)?told=1")
    }

    /// What was typed as a plan; what is wrong, or still to be said, goes into the page.
    private static func read(_ page: inout NewTripPage, _ visit: Visit) throws -> TripActs.Plan? {
        let fields = page.fields
        var problems: [Problem] = []
        let campus =
            page.campuses.count == 1
            ? page.campuses.first?.id : page.campuses.first { "\($0.id)" == fields["campus"] }?.id
        if campus == nil { problems.append(Problem("campus", "Choose the campus.")) }
        let trip = TripAnswers(fields, &problems)
        let days = trip.map { $0.leaves...$0.returns } ?? Day(number: -2_000_000)...Day(number: 2_000_000)
        var stops: [StopAnswers?] = [StopAnswers(fields, "lodging", .lodging, days: days, &problems)]
        if StopAnswers.isTold(fields, "space") {
            stops.append(StopAnswers(fields, "space", .space, days: days, &problems))
        }
        var plan = trip.flatMap { trip in campus.map { TripActs.Plan(campus: $0, trip: trip, stops: []) } }
        if let campus {
            for stop in stops.compactMap({ $0 }) {
                let prefix = stop.use == .lodging ? "lodging" : "space"
                let (candidates, same) = try confirmed(stop, prefix, campus: campus, visit, &problems)
                if stop.use == .lodging { page.lodgings = candidates } else { page.spaces = candidates }
                plan?.stops.append((stop, same))
            }
        }
        page.problems = problems
        return problems.isEmpty ? plan : nil
    }

    /// The places that a stop may be, and the one that the person says it is.
    static func confirmed(
        _ stop: StopAnswers, _ prefix: String, campus: Int64, _ visit: Visit, _ problems: inout [Problem]
    ) throws -> (candidates: [TripLikeness.Candidate], same: Int64?) {
        guard stop.sort != .transport else { return ([], nil) }
        let hidden = try visit.hidden()
        let candidates = try visit.office.read {
            try TripLikeness.candidates(stop.name, stop.address, campus: campus, hiding: hidden, $0)
        }
        guard !candidates.isEmpty, stop.same != "new" else { return (candidates, nil) }
        if let same = candidates.first(where: { "\($0.id)" == stop.same }) { return (candidates, same.id) }
        problems.append(
            Problem("\(prefix)-same", "Say whether “\(stop.name)” is a place that the office knows."))
        return (candidates, nil)
    }
}

extension TypedFields {
    /// A trip told before, to be told again with other dates.
    init(again trip: TripRecord, _ people: TripPeople, _ stops: [TripStop]) {
        self.init()
        self["campus"] = "\(trip.campus)"
        self["kind"] = trip.kind.rawValue
        self["sponsor"] = trip.sponsor
        self["purpose"] = trip.purpose
        self["destination"] = trip.destination
        self["educational"] = trip.educational.rawValue
        self["booked"] = trip.booked.rawValue
        self["students"] = trip.students.map(String.init) ?? ""
        self["charge"] = people.charge
        self["charge-contact"] = people.chargeContact
        self["onsite"] = people.onSite
        self["onsite-contact"] = people.onSiteContact
        for (prefix, use) in [("lodging", TripStop.Use.lodging), ("space", .space)] {
            guard let stop = stops.first(where: { $0.use == use }) else { continue }
            self["\(prefix)-sort"] = stop.sort.rawValue
            self["\(prefix)-name"] = stop.name
            self["\(prefix)-address"] = stop.address ?? ""
            self["\(prefix)-arrangement"] = stop.arrangement.rawValue
            self["\(prefix)-party"] = stop.party ?? ""
            if stop.sort == .home { self["\(prefix)-significant"] = stop.significant.rawValue }
            if stop.program != .no { self["\(prefix)-program"] = stop.program.rawValue }
            if stop.administrator != .no { self["\(prefix)-administrator"] = stop.administrator.rawValue }
        }
    }
}
