import CleryLaw
import GRDB

/// The doors of the office's own words for natures and dispositions.
enum LogListRoutes {
    /// How many used words are taken at once.
    static let mostTaken = 100

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> LogListsPage {
        try visit.office.read { db in
            LogListsPage(
                parts: try LogList.Kind.allCases.map { kind in
                    LogListsPage.Part(
                        kind: kind, lines: try LogList.all(kind, db),
                        used: try LogList.used(
                            kind, within: visit.sight(.nameWords), limit: mostTaken, db))
                },
                form: visit.session?.form ?? "")
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let kind = LogList.Kind(rawValue: form["kind"]) else { throw Refusal.notFound }
        var page = try page(visit)
        let words = form.trimmed("\(kind.rawValue)-words")
        let core = form["\(kind.rawValue)-core"]
        let same = page.parts.first { $0.kind == kind }?.lines.first {
            $0.words.lowercased() == words.lowercased()
        }
        let field = "\(kind.rawValue)-words"
        if words.isEmpty {
            page.problems.append(Problem(field, "Write the words."))
        } else if words.count > LogList.longest {
            page.problems.append(Problem(field, "Keep this under \(LogList.longest) characters."))
        } else if let same {
            page.problems.append(
                Problem(
                    field,
                    same.ended == nil
                        ? "These words are in the list." : "These words were ended. Bring them back below."))
        }
        let known = kind == .nature ? Act(rawValue: core) != nil : Disposition(rawValue: core) != nil
        if !known, kind == .disposition || !core.isEmpty {
            page.problems.append(Problem("\(kind.rawValue)-core", "Choose what these words come down to."))
        }
        guard page.problems.isEmpty else {
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "added words to the log's list of \(kind.rawValue)s") {
            try LogListActs.add(kind, words, core: known ? core : nil, $0)
        }
        return .redirect(to: "/office/log/lists")
    }

    /// Takes the words that are used already as a start.
    static func take(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let kind = LogList.Kind(rawValue: form["kind"]) else { throw Refusal.notFound }
        let sight = visit.sight(.nameWords)
        try await visit.office.act(
            by: visit.actor, "took the words already used into the log's list of \(kind.rawValue)s"
        ) { writing in
            for one in try LogList.used(kind, within: sight, limit: mostTaken, writing.db) {
                try LogListActs.add(kind, one.words, core: one.core, writing)
            }
        }
        return .redirect(to: "/office/log/lists")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let line = try line(visit)
        if line.ended == nil {
            try await visit.office.act(
                by: visit.actor, "ended words \(line.id) of the log's list of \(line.kind.rawValue)s"
            ) { try LogListActs.set(line, ended: $0.at, $0) }
        }
        return .redirect(to: "/office/log/lists")
    }

    static func bringBack(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let line = try line(visit)
        if line.ended != nil {
            try await visit.office.act(
                by: visit.actor, "brought words \(line.id) of the log's list of \(line.kind.rawValue)s back"
            ) { try LogListActs.set(line, ended: nil, $0) }
        }
        return .redirect(to: "/office/log/lists")
    }

    private static func line(_ visit: Visit) throws -> LogList {
        let line = try visit.office.read { db in
            try Int64(visit.parameter("line")).flatMap { try LogList.one($0, db) }
        }
        guard let line else { throw Refusal.notFound }
        return line
    }
}
