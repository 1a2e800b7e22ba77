import CleryLaw
import TaggedPDF

/// The doors of the leaflet: the public page and its PDF, its versions, and its givings.
enum RightsRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let leaflet = try visit.office.read { try Leaflet.current(on: visit.office.today, $0) }
        return visit.page(LeafletPage(leaflet: leaflet))
    }

    static func pdf(_ visit: Visit) throws -> Answer {
        let office = visit.office
        guard let leaflet = try office.read({ try Leaflet.current(on: office.today, $0) }) else {
            throw Refusal.notFound
        }
        var answer = Answer(
            type: "application/pdf", bytes: try leaflet.document(office.name).pdf(faces: Faces.system()))
        answer.headers[.contentDisposition] = "inline; filename=\"rights-and-options.pdf\""
        return answer
    }

    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            RightsListPage(
                versions: try Leaflet.all(db), today: office.today,
                owed: try RightsRequests.owed(
                    within: visit.sight(.seeIncidents), page: visit.pageNumber, now: office.clock(), db),
                page: visit.pageNumber, mayWrite: visit.may(.keepLeaflet), words: TimeWords(zone: office.zone)
            )
        }
        return visit.page(page)
    }

    static func version(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> LeafletVersionPage? in
            guard let id = Int64(visit.parameter("leaflet")), let leaflet = try Leaflet.one(id, db) else {
                return nil
            }
            return LeafletVersionPage(
                leaflet: leaflet, current: try Leaflet.current(on: visit.office.today, db)?.id,
                words: TimeWords(zone: visit.office.zone))
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }

    static func ask(_ visit: Visit) throws -> Answer {
        let last = try visit.office.read { try Leaflet.all($0).first }
        return visit.page(
            LeafletFormPage(
                typed: [
                    "title": last?.title ?? "Your rights and options", "body": last?.body ?? "",
                    "valid_from": "\(visit.office.today)",
                ], form: visit.session?.form ?? ""))
    }

    static func write(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (title, body) = (form.trimmed("title"), form.trimmed("body").replacing("\r\n", with: "\n"))
        let from = Day(form.trimmed("valid_from"))
        var problems: [Problem] = []
        if title.isEmpty || title.utf8.count > 200 {
            problems.append(Problem("title", "Give it a title of one line."))
        }
        if body.isEmpty { problems.append(Problem("body", "Write the leaflet.")) }
        if body.utf8.count > 100_000 { problems.append(Problem("body", "This is too long for a leaflet.")) }
        if from == nil { problems.append(Problem("valid_from", "Write the day as 2026-03-04.")) }
        if let from, from < visit.office.today {
            problems.append(
                Problem(
                    "valid_from",
                    "A version cannot hold on a day that is over: what was given then was another one."))
        }
        guard let from, problems.isEmpty else {
            let typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(
                LeafletFormPage(typed: typed, problems: problems, form: form["form"]),
                status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "wrote a version of the leaflet of rights and options") {
            try RightsActs.write(title: title, body: body, validFrom: from, by: account, $0)
        }
        return .redirect(to: "/office/rights")
    }
}
