import CleryLaw
import Foundation
import GRDB

/// The doors of the Department's published numbers: they are looked at, brought in, and their campuses taken.
enum PublishedRoutes {
    static let pageSize = 50

    static func show(_ visit: Visit) throws -> Answer {
        let unit = visit.query("unitid")
        if unit.count == 9 {
            let page = try visit.office.read { db -> PublishedCampusPage? in
                guard let campus = try PublishedCampus.one(unit, db) else { return nil }
                return PublishedCampusPage(
                    campus: campus, releases: try campus.counts(db).sorted { $0.year > $1.year },
                    chosen: Int(visit.query("release")))
            }
            guard let page else { throw Refusal.notFound }
            return visit.page(page)
        }
        guard unit.isEmpty || (unit.count == 6 && unit.allSatisfy(\.isNumber)) else { throw Refusal.notFound }
        return visit.page(try page(visit, unit: unit))
    }

    private static func page(
        _ visit: Visit, unit: String, report: PublishedReport? = nil, problem: Problem? = nil,
        institution: String = ""
    ) throws -> PublishedPage {
        let office = visit.office
        return try office.read { db in
            let words = unit.isEmpty ? visit.query("q") : unit
            let (campuses, total) = try PublishedCampus.search(
                words, page: visit.pageNumber, size: pageSize, db)
            if !unit.isEmpty, campuses.isEmpty { throw Refusal.notFound }
            var places: PublishedPlaces?
            if let own = try self.unit(unit, office, db) { places = try PublishedPlaces(unit: own, db) }
            return PublishedPage(
                words: words, unit: unit, campuses: campuses, total: total, page: visit.pageNumber,
                tables: try PublishedTable.all(db), places: places, report: report, problem: problem,
                institution: institution, mayKeep: visit.may(.keepSurvey), form: visit.session?.form ?? "")
        }
    }

    /// The institution whose campuses are offered: the one asked for, or the office's own.
    private static func unit(_ asked: String, _ office: Office, _ db: Database) throws -> String? {
        if asked.count == 6 { return asked }
        guard asked.isEmpty else { return nil }
        let own = try PublishedChoice.own(db)
        if let one = own.first { return own.count == 1 ? one : nil }
        let units = Set(
            try PublishedCampus.search(office.name, page: 1, size: pageSize, db).campuses.filter {
                PublishedChoice.folded($0.institution) == PublishedChoice.folded(office.name)
            }.map(\.unit))
        return units.count == 1 ? units.first : nil
    }

    static func take(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let institution = form.trimmed("institution")
        func again(_ problem: Problem) throws -> Answer {
            visit.page(
                try page(visit, unit: "", problem: problem, institution: institution),
                status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            return try again(Problem("file", "Choose a file that is not empty."))
        }
        if institution.count > 200 { return try again(Problem("institution", "Use at most 200 letters.")) }
        let folder = NSTemporaryDirectory() + "openclery-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/file"
        try Data(file.bytes).write(to: URL(filePath: path))
        var importing = PublishedImport(visit.office, named: [(path, file.name)])
        importing.actor = visit.actor
        importing.institution = institution.nonEmpty
        do {
            let report = try importing.run()
            return visit.page(try page(visit, unit: "", report: report, institution: institution))
        } catch let error as ExchangeError {
            return try again(Problem("file", error.description))
        }
    }

    static func takeCampuses(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let unit = form["unit"]
        guard unit.count == 6 else { throw Refusal.notFound }
        let chosen = Set(form.fields.filter { $0.name == "campus" }.compactMap { Int64($0.value) })
        let open = try visit.office.read { try PublishedPlaces(unit: unit, $0).open.map(\.id) }
        guard !chosen.isEmpty, chosen.isSubset(of: open) else {
            return visit.page(
                try page(
                    visit, unit: unit, problem: Problem("campus", "Tick at least one campus of the list.")),
                status: .unprocessableContent)
        }
        let (office, account) = (visit.office, visit.session?.account)
        try await office.act(by: visit.actor, "took campuses from the Department’s public files") { writing in
            let places = try PublishedPlaces(unit: unit, writing.db)
            try places.take(chosen, today: office.today, by: account, writing)
        }
        return .redirect(to: "/office/survey/published?unitid=\(unit)")
    }
}
