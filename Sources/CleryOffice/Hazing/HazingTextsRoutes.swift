import CleryLaw
import GRDB

/// The doors of the institution's own words on hazing.
enum HazingTextsRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let texts = try visit.office.read { try HazingTexts.now($0) }
        return visit.page(HazingTextsPage(texts: texts, form: visit.session?.form ?? ""))
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var texts = HazingTexts(
            definition: form.trimmed("definition").replacing("\r\n", with: "\n"),
            policies: form.trimmed("policies").replacing("\r\n", with: "\n"),
            laws: form.trimmed("laws").replacing("\r\n", with: "\n"))
        let address = form.trimmed("address")
        texts.address = address.isEmpty ? nil : address
        let problems = faults(of: texts)
        guard problems.isEmpty else {
            return visit.page(
                HazingTextsPage(texts: texts, problems: problems, form: visit.session?.form ?? ""),
                status: .unprocessableContent)
        }
        let kept = texts
        if try visit.office.read({ try HazingTexts.now($0) }) != kept {
            try await visit.office.act(by: visit.actor, "wrote the institution's words on hazing") {
                try $0.put(.hazingSettings, kept.values)
            }
        }
        return .redirect(to: "/office/hazing?done=texts")
    }

    private static func faults(of texts: HazingTexts) -> [Problem] {
        var problems: [Problem] = []
        if texts.definition.count > 4000 {
            problems.append(Problem("definition", "Use at most 4000 letters."))
        }
        for (name, text) in [("policies", texts.policies), ("laws", texts.laws)] {
            if text.utf8.count > Markdown.longest {
                problems.append(Problem(name, "The text is too long."))
            } else if let first = Markdown.read(text).problems.first {
                problems.append(Problem(name, first))
            }
        }
        if let address = texts.address,
            !address.hasPrefix("https://") || address.utf8.contains(where: { $0 <= 32 || $0 > 126 })
                || address.count > 300
        {
            problems.append(
                Problem(
                    "address", "Write the full address, such as https://safety.example.edu/hazing."))
        }
        return problems
    }
}
