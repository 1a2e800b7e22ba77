import CleryLaw
import GRDB
import Geometry

/// The doors to public property along the campuses.
enum StreetRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let desk = try StreetDesk.open(visit, campus: visit.query("campus"), width: visit.query("width"))
        var page = StreetListPage(desk: desk, page: visit.pageNumber)
        let made = Set(visit.query("made").split(separator: ",").compactMap { Int64($0) })
        page.made = desk.proposals?.answered.filter { made.contains($0.id) } ?? []
        page.isGone = visit.query("gone") == "yes"
        return visit.page(page)
    }

    static func ask(_ visit: Visit) throws -> Answer {
        let desk = try StreetDesk.open(visit, campus: visit.parameter("campus"), width: visit.query("width"))
        guard let proposal = desk.proposal(visit.parameter("proposal")) else { throw Refusal.notFound }
        return visit.page(
            StreetFormPage(
                desk: desk, proposal: proposal, form: visit.session?.form ?? "",
                answer: StreetAnswer(proposal)))
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let desk = try StreetDesk.open(visit, campus: visit.parameter("campus"), width: form["width"])
        guard let border = desk.border else { throw Refusal.notFound }
        guard let proposal = desk.proposal(visit.parameter("proposal")) else {
            // Answered meanwhile, or the border is another.
            return .redirect(to: desk.address + "&gone=yes")
        }
        let isRefused = form["what"] == "refuse"
        var answer = StreetAnswer(form, proposal, refusing: isRefused)
        if answer.problems.isEmpty, proposal.place == nil { try lookForNames(&answer, border, visit) }
        var page = StreetFormPage(
            desk: desk, proposal: proposal, form: visit.session?.form ?? "", answer: answer)
        page.isRefusing = isRefused
        guard answer.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        if let place = proposal.place, form["seen"] != "yes" {
            let effect = try await effect(on: place, answer, visit)
            if !effect.incidents.isEmpty || !effect.cells.isEmpty {
                page.effect = effect
                return visit.page(page, status: .unprocessableContent)
            }
        }
        let (kept, width, today) = (answer, desk.width, visit.office.today)
        do {
            let ids = try await visit.office.act(
                by: visit.actor, "answered what lies along campus \(desk.campus.id)"
            ) { writing in
                try StreetActs.answer(
                    proposal, with: kept, along: border, width: width, today: today, writing)
            }
            return .redirect(to: desk.address + "&made=\(ids.map(String.init).joined(separator: ","))")
        } catch let problem as Problem {
            page.answer.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
    }

    /// What the facts would change of incidents and numbers.
    private static func effect(
        on place: PlaceRecord, _ answer: StreetAnswer, _ visit: Visit
    ) async throws -> PlaceEffect {
        let facts = answer.parts[0].facts
        return try await PlaceEffect.of(place.id, in: visit.office) { trial in
            // As `PlaceActs.state` with no day: what was stated without a beginning is taken back.
            for var period in try PlacePeriod.of(place.id, trial.db) where period.from == nil {
                period.removed = Instant(milliseconds: 0)
                try trial.put(.placePeriods, period.values)
            }
            try trial.put(
                .placePeriods,
                PlacePeriod(id: try trial.nextID(.placePeriods), place: place.id, facts: facts).values)
        }
    }

    /// Two places of a campus with one name cannot be told apart in a log.
    private static func lookForNames(
        _ answer: inout StreetAnswer, _ border: StreetBorder, _ visit: Visit
    ) throws {
        let names = answer.parts.map(\.name)
        let taken = try visit.office.read { db in
            try names.filter { name in
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM places WHERE campus = ? AND name = ?)",
                    arguments: [border.campus.id, name]) ?? false
            }
        }
        if let name = taken.first {
            answer.problems.append(
                Problem("name", "This campus has a place “\(name)” already. Add what tells them apart."))
        }
    }
}
