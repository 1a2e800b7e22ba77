import CleryLaw
import GRDB

/// The doors of places and their agencies: the list, giving many at once, ending, the file for a letter.
enum AgencyPlaceRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit, filter(visit))) }

    private static func filter(_ visit: Visit) -> AgencyPlaces.Filter {
        let asked = visit.request.uri.queryParameters.get("agency") ?? "none"
        var filter = AgencyPlaces.Filter(agency: agency(asked), year: year(visit.query("year"), visit))
        filter.campus = Int64(visit.query("campus"))
        filter.category = Place(rawValue: visit.query("category"))
        return filter
    }

    /// All, none, or an agency's number; anything else is as if nothing had been asked.
    private static func agency(_ text: String) -> String {
        text.isEmpty || Int64(text) != nil ? text : "none"
    }

    private static func year(_ text: String, _ visit: Visit) -> Int {
        Int(text).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? visit.office.today.year
    }

    private static func page(
        _ visit: Visit, _ filter: AgencyPlaces.Filter, page number: Int? = nil
    ) throws -> AgencyPlacesPage {
        let (reach, hidden) = (visit.reach(.work), try visit.hidden())
        let number = number ?? visit.pageNumber
        return try visit.office.read { db in
            let lines = try AgencyPlaces.lines(filter, within: reach, hiding: hidden, db)
            let from = min((number - 1) * AgencyPlacesPage.size, lines.count)
            return AgencyPlacesPage(
                lines: Array(lines[from..<min(from + AgencyPlacesPage.size, lines.count)]),
                total: lines.count, page: number, filter: filter,
                agencies: try AgencyRecord.all(db), campuses: try Campus.all(db).filter { reach.has($0.id) },
                today: visit.office.today, form: visit.session?.form ?? "")
        }
    }

    /// Gives an agency the ticked places, all places of the list, or a whole campus.
    static func assign(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let typed = TypedFields(form)
        var filter = AgencyPlaces.Filter(agency: agency(form["was-agency"]), year: year(form["year"], visit))
        filter.campus = Int64(form["campus"])
        filter.category = Place(rawValue: form["category"])
        var page = try page(visit, filter, page: Int(form["page"]).map { max(1, min($0, 1_000_000)) } ?? 1)
        page.typed = typed
        let agency = page.agencies.first { "\($0.id)" == form["to"] && $0.ended == nil }
        if agency == nil { page.problems.append(Problem("to", "Choose the agency.")) }
        let (from, through) = (Day(form.trimmed("from")), Day(form.trimmed("through")))
        if !form.trimmed("from").isEmpty, from == nil {
            page.problems.append(Problem("from", "Choose a day, or leave it empty."))
        }
        if !form.trimmed("through").isEmpty, through == nil {
            page.problems.append(Problem("through", "Choose a day, or leave it empty."))
        }
        if let from, let through, through < from {
            page.problems.append(Problem("through", "The last day comes before the first."))
        }
        let (places, campus) = try chosen(form, filter, visit, &page)
        guard page.problems.isEmpty, let agency else {
            return visit.page(page, status: .unprocessableContent)
        }
        let id = agency.id
        let sentence =
            campus.map { "let agency \(id) answer for campus \($0)" }
            ?? "let agency \(id) answer for \(places.count) places"
        try await visit.office.act(by: visit.actor, sentence) { writing in
            if let campus {
                try AgencyActs.assign(id, campus: campus, from: from, through: through, writing)
            }
            for place in places {
                try AgencyActs.assign(id, place: place, from: from, through: through, writing)
            }
        }
        return .redirect(to: "/office/agencies/\(id)")
    }

    /// The places or the campus that are meant, all of them within reach.
    private static func chosen(
        _ form: Form, _ filter: AgencyPlaces.Filter, _ visit: Visit, _ page: inout AgencyPlacesPage
    ) throws -> (places: [Int64], campus: Int64?) {
        switch form["which"] {
        case "campus":
            guard let campus = page.campuses.first(where: { "\($0.id)" == form["whole"] }) else {
                page.problems.append(Problem("whole", "Choose the campus."))
                return ([], nil)
            }
            return ([], campus.id)
        case "list":
            let (reach, hidden) = (visit.reach(.work), try visit.hidden())
            let all = try visit.office.read {
                try AgencyPlaces.lines(filter, within: reach, hiding: hidden, $0).map(\.id)
            }
            if all.isEmpty { page.problems.append(Problem("which", "No place is in this list.")) }
            return (all, nil)
        case "ticked":
            let ticked = Set(form.fields.filter { $0.name == "place" }.compactMap { Int64($0.value) })
            let (reach, hidden) = (visit.reach(.work), try visit.hidden())
            let places = try visit.office.read { db in
                try ticked.sorted().filter { id in
                    guard let place = try PlaceRequests.one(id, db) else { return false }
                    return try reach.has(place.campus) && hidden.shows(place: id, db)
                }
            }
            // A place that one may not see is as one that is not there.
            guard places.count == ticked.count else { throw Refusal.notFound }
            if places.isEmpty { page.problems.append(Problem("which", "Tick at least one place.")) }
            return (places, nil)
        default:
            page.problems.append(Problem("which", "Choose what the agency answers for."))
            return ([], nil)
        }
    }

    static func end(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try AgencyRoutes.agencyPage(visit)
        let (reach, hidden, agency) = (visit.reach(.work), try visit.hidden(), page.agency.id)
        let entry = try visit.office.read { db -> PlaceAgency? in
            guard
                let entry = try PlaceAgency.all(db).first(where: {
                    "\($0.id)" == form["entry"] && $0.agency == agency
                })
            else { return nil }
            if let campus = entry.campus { return reach.has(campus) ? entry : nil }
            guard let id = entry.place, let place = try PlaceRequests.one(id, db),
                try reach.has(place.campus) && hidden.shows(place: id, db)
            else { return nil }
            return entry
        }
        guard let entry else { throw Refusal.notFound }
        let typed = form.trimmed("through")
        let through = Day(typed)
        let isBefore = through.map { day in entry.from.map { day < $0 } ?? false } ?? false
        guard typed.isEmpty || through != nil, !isBefore else {
            page.endProblem = Problem(
                "through",
                isBefore ? "The last day comes before the first." : "Choose a day, or leave it empty.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "ended what agency \(agency) answers for") {
            try AgencyActs.end(entry, through: through, $0)
        }
        return .redirect(to: "/office/agencies/\(agency)")
    }

    /// The places and days of a year that an agency is asked about.
    static func file(_ visit: Visit) throws -> Answer {
        let (reach, hidden, year) = (
            visit.reach(.work), try visit.hidden(), year(visit.query("year"), visit)
        )
        var csv = CSVWriter()
        csv.row(["number", "place", "address", "campus", "category", "first_day", "last_day", "rooms"])
        try visit.office.read { db in
            guard let id = Int64(visit.parameter("agency")), try AgencyRecord.one(id, db) != nil else {
                throw Refusal.notFound
            }
            let agencies = try PlaceAgencies(db)
            let campuses = Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
            for span in try AgencyPlaces.spans(in: year, within: reach, hiding: hidden, db) {
                for days in agencies.spans(
                    of: id, place: span.place, campus: span.campus, within: span.days)
                {
                    let rooms = try PlaceAgreement.of(span.place, db).filter {
                        $0.kind == .space && $0.span.touches(days.first)
                    }.compactMap(\.spaces)
                    csv.row([
                        span.number ?? "", span.name, span.address ?? "", campuses[span.campus] ?? "",
                        span.category.rawValue, days.first.description, days.last.description,
                        rooms.joined(separator: "; "),
                    ])
                }
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"places-of-agency-\(year).csv\""
        return answer
    }
}
