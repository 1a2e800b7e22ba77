import CleryLaw
import GRDB

/// The doors of how a file's columns are read.
enum LayerColumnsRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> LayerColumnsPage {
        let (id, settings, file, campuses) = try visit.office.read { db in
            let (waiting, settings) = try LayerRoutes.waiting(visit, db)
            let file = try WaitingFile.fitting {
                try LayerFile.read(waiting.bytes, known: settings.profile.columns, settings.options)
            }
            return (waiting.id, settings, file, try Campus.all(db).map(\.name))
        }
        return LayerColumnsPage(
            file: id, columns: LayerColumn.all(of: file), profile: settings.profile, campuses: campuses,
            form: visit.session?.form ?? "")
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.problems = LayerColumnsForm.read(form, page.columns, into: &page.profile)
        let campus = form["campus"]
        if page.campuses.count > 1 {
            if page.campuses.contains(campus) {
                page.profile.campus = campus
            } else {
                page.problems.append(Problem("campus", "Choose the campus of the file’s places."))
            }
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (waiting, known) = try visit.office.read { try LayerRoutes.waiting(visit, $0) }
        var settings = known
        settings.profile = page.profile
        try await waiting.say(settings, visit.office)
        let profile = page.profile
        if !profile.name.isEmpty {
            try await visit.office.act(by: visit.actor, "kept the profile \(profile.name) of files of places")
            {
                try LayerProfiles.keep(profile, $0)
            }
        }
        return .redirect(to: "/office/geography/import/\(waiting.id)")
    }
}

/// Reads the form of columns.
enum LayerColumnsForm {
    /// How many empty lines for words are offered.
    static let spare = 3

    static func read(_ form: Form, _ columns: [LayerColumn], into profile: inout LayerProfile) -> [Problem] {
        var problems: [Problem] = []
        profile.roles = [:]
        for (index, column) in columns.enumerated() {
            guard let role = LayerRole(word: form["role.\(index)"]) else { continue }
            profile.roles[role, default: []].append(column.name)
        }
        profile.kind = PlaceKind(rawValue: form["kind"]) ?? profile.kind
        profile.rules = []
        for index in 0..<min(Int(form["rules"]) ?? 0, 500) {
            let (column, words) = (form.trimmed("rule.\(index).column"), form.trimmed("rule.\(index).words"))
            let then = form["rule.\(index).then"]
            // A line without words is taken away.
            guard !words.isEmpty else { continue }
            guard columns.contains(where: { $0.name == column }), let outcome = LayerOutcome(word: then),
                words.utf8.count <= 4000
            else {
                problems.append(
                    Problem(
                        "rule.\(index)",
                        "Line \(index + 1): choose the column and what follows from the words."))
                continue
            }
            profile.rules.append(LayerRule(column: column, words: words, then: outcome))
        }
        profile.name = form.trimmed("name")
        if !profile.name.isEmpty, !LayerProfile.isName(profile.name) {
            problems.append(
                Problem(
                    "name",
                    "A name has letters, digits, blanks and hyphens, at most \(LayerProfile.longestName)."))
        }
        return problems
    }
}
