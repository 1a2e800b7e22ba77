import CleryLaw

/// The doors of copies with words blacked out. Each shows something sealed, so each is an opening with its reason.
enum RedactionRoutes {
    static func begin(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try DeskRoutes.sealed(visit)
        let reason = form["reason"]
        guard ReportDeskPage.reasons.contains(reason) else { throw Refusal.notFound }
        return visit.page(try await formPage(report, reason, visit))
    }

    private static func formPage(
        _ report: CrimeReport, _ reason: String, _ visit: Visit
    ) async throws -> RedactionFormPage {
        try await DeskRoutes.recordOpening(of: report, reason, visit)
        return RedactionFormPage(
            report: report, texts: RedactedText.all(of: try DeskRoutes.content(of: report, visit)),
            form: visit.session?.form ?? "")
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try DeskRoutes.sealed(visit)
        try DeskRoutes.mustBeAllowed(report, visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let reason = form["reason"]
        let marked = Set(form.fields.filter { $0.name == "word" }.map(\.value))
        let phrases = form["phrases"].split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        let texts = RedactedText.all(of: try DeskRoutes.content(of: report, visit))
        let copies = texts.map { text in
            let numbers = marked.filter { $0.hasPrefix(text.name + ":") }
                .compactMap { Int($0.dropFirst(text.name.count + 1)) }
            return text.blackedOut(words: Set(numbers), phrases: phrases)
        }
        var problems: [Problem] = []
        if copies == texts {
            problems.append(
                Problem(
                    "phrases",
                    phrases.isEmpty
                        ? "Nothing is marked. Write a word or mark one below."
                        : "None of these words is in the report. Look at their spelling."))
        }
        if !Redaction.reasons.contains(reason) { throw Refusal.notFound }
        guard problems.isEmpty else {
            var page = try await formPage(report, ReportDeskPage.reasons[0], visit)
            page.problems = problems
            page.typed = ["phrases": form["phrases"], "reason": reason]
            page.marked = marked
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "made a copy of report \(report.id) with words blacked out", why: reason
        ) { _ = try Redaction.make(copies, of: report.id, by: account, reason: reason, $0) }
        return .redirect(to: "/office/reports/\(report.id)#copies")
    }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try DeskRoutes.sealed(visit)
        let reason = form["reason"]
        let found = try visit.office.read { db in
            try Int64(visit.parameter("copy")).flatMap { try Redaction.one($0, of: report.id, db) }
        }
        guard ReportDeskPage.reasons.contains(reason), let copy = found else { throw Refusal.notFound }
        try await DeskRoutes.recordOpening(of: report, reason, part: "copy \(copy.id)", visit)
        let key = visit.office.key
        return visit.page(
            RedactedPage(
                report: report, copy: copy, texts: try visit.office.read { try copy.texts($0, key) },
                words: TimeWords(zone: visit.office.zone)))
    }
}
