import CleryLaw

/// The doors that change, from its entry, what an incident tells: disposition, corrections, whether something burned.
enum EntryFactsRoutes {
    static func dispose(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try EntryRoutes.page(visit, .work)
        let incident = page.desk.incident
        var problems: [Problem] = []
        let typed = form.trimmed("disposition-words")
        let core =
            form["core"].isEmpty
            ? page.dispositions.first { $0.words.lowercased() == typed.lowercased() }?.disposition
            : Disposition(rawValue: form["core"])
        if core == nil {
            problems.append(
                Problem(
                    "core",
                    form["core"].isEmpty
                        ? "These words are not in the office's list. Choose what they come down to."
                        : "Choose a disposition from the list."))
        }
        if typed.count > LogList.longest {
            problems.append(
                Problem("disposition-words", "Keep this under \(LogList.longest) characters."))
        }
        let day = form.trimmed("disposition-day")
        if !day.isEmpty {
            if let date = Day(day), date.year >= 1900 {
                if date > page.today {
                    problems.append(Problem("disposition-day", "This day is yet to come."))
                }
            } else {
                problems.append(Problem("disposition-day", "Write the day as 2026-03-04."))
            }
        }
        let learned = LearnedDay(
            form, today: page.today, problems: &problems, name: "disposition-learned")
        if let core, let problem = unfounding(core, of: incident) { problems.append(problem) }
        guard problems.isEmpty, let core, let learned else {
            return EntryRoutes.again(page, form, "disposition", problems, visit)
        }
        let (id, date) = (incident.id, Day(day))
        return try await EntryRoutes.keep(
            page, form, "disposition", "changed the disposition of incident \(id)", why: learned.why, visit
        ) { shown, writing in
            try EntryActs.dispose(core, words: typed, on: date, of: id, shown, writing)
            try learned.count(.disposition, of: id, in: [.crime], writing)
        }
    }

    /// Unfounding is a sworn officer's finding among the facts. The log says it after that finding, and says nothing
    /// else while it stands.
    private static func unfounding(_ core: Disposition, of incident: Incident) -> Problem? {
        let finding = Unfounded.holds(incident.facts.determination)
        guard core != incident.disposition else { return nil }
        if core == .unfounded, finding.answer != true {
            return Problem(
                "core",
                "Nobody has unfounded it. \(WhoMayUnfound.sentence) (\(WhoMayUnfound.citation)) A sworn officer states it among the incident's facts; then the log says it."
            )
        }
        if incident.disposition == .unfounded, finding.answer == true {
            return Problem(
                "core",
                "A sworn officer has unfounded it. Only a sworn officer takes that back, among the incident's facts."
            )
        }
        return nil
    }

    static func correct(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try EntryRoutes.page(visit, .work)
        let (id, fields) = (page.desk.incident.id, FactFields(form))
        var reader = FactReader(
            fields: fields, zone: visit.office.zone, today: page.today, places: CampusPlaces())
        let old = EntryCorrection(page.desk.incident)
        let correction = EntryCorrection(&reader, over: old)
        let why = form["correct-why"]
        if !EntryCorrection.reasons.contains(why) {
            reader.say("correct-why", "Choose why it is corrected.")
        }
        let learned = LearnedDay(
            form, today: page.today, problems: &reader.problems, name: "correct-learned")
        if reader.problems.isEmpty, correction == old {
            reader.say("nature", "Nothing is different from what stands there.")
        }
        guard reader.problems.isEmpty, let learned, NothingDeleted.decide(.correction).answer == .made else {
            return EntryRoutes.again(page, form, "correct", reader.problems, visit)
        }
        return try await EntryRoutes.keep(
            page, form, "correct", "corrected the entry of incident \(id)",
            why: "\(why); \(learned.why)", visit
        ) { shown, writing in
            try EntryActs.correct(correction, of: id, shown, writing)
            try learned.count(.information, of: id, in: LogKind.allCases, writing)
        }
    }

    static func burn(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try EntryRoutes.page(visit, .work)
        let id = page.desk.incident.id
        let (burned, nature) = (form["burned"], form.trimmed("fire-words"))
        var problems: [Problem] = []
        if !["yes", "no", ""].contains(burned) {
            problems.append(Problem("burned", "Choose one of the answers."))
        }
        if nature.count > LogList.longest {
            problems.append(Problem("fire-words", "Keep this under \(LogList.longest) characters."))
        }
        guard problems.isEmpty else { return EntryRoutes.again(page, form, "fire", problems, visit) }
        let said: Bool? = burned.isEmpty ? nil : burned == "yes"
        return try await EntryRoutes.keep(
            page, form, "fire", "stated whether something burned in incident \(id)", visit
        ) { try EntryActs.burn(said, nature: nature, of: id, $0, $1) }
    }
}
