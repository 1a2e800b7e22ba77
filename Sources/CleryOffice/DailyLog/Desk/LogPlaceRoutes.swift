import CleryLaw
import GRDB

/// The doors of what the office says of its places for the log.
enum LogPlaceRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let filter = LogPlaceRequests.Filter(
            words: String(visit.query("q").prefix(80)), campus: visit.query("campus"))
        let sight = visit.sight(.work)
        let page = try visit.office.read { db in
            let (lines, total) = try LogPlaceRequests.list(filter, page: visit.pageNumber, within: sight, db)
            return LogPlacesPage(
                filter: filter, lines: lines, total: total, page: visit.pageNumber,
                campuses: try Campus.all(db).filter { sight.reach.has($0.id) })
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        if visit.query("kept") == "yes" { page.isKept = true }
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> LogPlacePage {
        let sight = visit.sight(.work)
        let page = try visit.office.read { db -> LogPlacePage? in
            // A place of which only restricted incidents tell is told by none of its doors.
            guard let id = Int64(visit.parameter("place")), let place = try PlaceRequests.one(id, db),
                sight.reach.has(place.campus), try sight.hidden.shows(place: id, db)
            else { return nil }
            let said = try LogPlace.one(id, db) ?? LogPlace(id: id)
            return LogPlacePage(
                place: place, fields: LogPlaceFields(said),
                preview: LogPlacePage.Preview(
                    place, said, try LogPlaceRequests.changed(by: said, at: place, within: sight, db)),
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.fields = LogPlaceFields(form)
        let (said, problems) = page.fields.said(of: page.place.id)
        page.problems = problems
        guard let said else { return visit.page(page, status: .unprocessableContent) }
        if form["what"] == "preview" {
            let (place, sight) = (page.place, visit.sight(.work))
            page.preview = try visit.office.read { db in
                LogPlacePage.Preview(
                    place, said, try LogPlaceRequests.changed(by: said, at: place, within: sight, db))
            }
            page.isPreview = true
            return visit.page(page)
        }
        try await visit.office.act(
            by: visit.actor, "stated what the log says of place \(said.id)"
        ) { try LogPlaceActs.state(said, $0) }
        return .redirect(to: "/office/log/places/\(said.id)?kept=yes")
    }
}

/// The fields of a place's page, as they were typed.
struct LogPlaceFields: Sendable, Equatable {
    var words = ""
    var dwellings = ""
    var wider = ""
    var patrolled = ""
    var latitude = ""
    var longitude = ""
    var pair = ""

    init(_ said: LogPlace) {
        words = said.words ?? ""
        dwellings = said.dwellings.map { "\($0)" } ?? ""
        wider = said.wider ?? ""
        patrolled = said.patrolled.map { $0 ? "yes" : "no" } ?? ""
        latitude = said.latitude.map(Coordinates.text) ?? ""
        longitude = said.longitude.map(Coordinates.text) ?? ""
    }

    init(_ form: Form) {
        words = form.trimmed("words")
        dwellings = form.trimmed("dwellings")
        wider = form.trimmed("wider")
        patrolled = form.trimmed("patrolled")
        latitude = form.trimmed("latitude")
        longitude = form.trimmed("longitude")
        pair = form.trimmed("pair")
    }

    /// What they say, or one sentence for each that cannot be kept.
    func said(of place: Int64) -> (LogPlace?, [Problem]) {
        var said = LogPlace(id: place)
        var problems: [Problem] = []
        for (name, text) in [("words", words), ("wider", wider)] where text.count > LogList.longest {
            problems.append(Problem(name, "Keep this under \(LogList.longest) characters."))
        }
        said.words = words.isEmpty ? nil : words
        said.wider = wider.isEmpty ? nil : wider
        if let number = Int(dwellings), (0...100_000).contains(number) {
            said.dwellings = number
        } else if !dwellings.isEmpty {
            problems.append(Problem("dwellings", "Write a whole number here, or leave it empty."))
        }
        if ["yes", "no", ""].contains(patrolled) {
            said.patrolled = patrolled.isEmpty ? nil : patrolled == "yes"
        } else {
            problems.append(Problem("patrolled", "Choose one of the answers."))
        }
        // What was pasted goes before what stood there.
        if !pair.isEmpty {
            if let point = Coordinates(pair: pair) {
                (said.latitude, said.longitude) = (point.latitude, point.longitude)
            } else {
                problems.append(
                    Problem("pair", "Write two numbers of degrees, such as 42.3601, -71.0589."))
            }
        } else if !latitude.isEmpty || !longitude.isEmpty {
            said.latitude = Coordinates.degrees(latitude, within: 90)
            said.longitude = Coordinates.degrees(longitude, within: 180)
            if said.latitude == nil {
                problems.append(Problem("latitude", "Write degrees between -90 and 90, such as 42.3601."))
            }
            if said.longitude == nil {
                problems.append(
                    Problem("longitude", "Write degrees between -180 and 180, such as -71.0589."))
            }
        }
        return (problems.isEmpty ? said : nil, problems)
    }
}
