import CleryLaw
import GRDB
import HTTPTypes

/// The doors of one campus's survey.
enum SurveyRoutes {
    /// The sheet that the address names; nothing where one may not see its campus.
    static func twin(_ visit: Visit, _ db: Database, book: SurveyBook? = nil) throws -> SurveyTwin {
        guard let year = Int(visit.parameter("survey")), SurveyBoardRoutes.years.contains(year),
            let id = Int64(visit.parameter("campus")), visit.reach(.seeSources).has(id),
            let campus = try Campus.all(db).first(where: { $0.id == id })
        else { throw Refusal.notFound }
        return try SurveyTwin(campus, book ?? SurveyBook(visit.office, year: year, db), db)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit, reason: String = "", problems: [Problem] = []) throws
        -> SurveyCampusPage
    {
        try visit.office.read { db in
            let twin = try Self.twin(visit, db)
            return SurveyCampusPage(
                twin: twin, who: try names(twin, db), words: TimeWords(zone: visit.office.zone),
                reason: reason,
                problems: problems, mayKeep: visit.may(.keepSurvey), form: visit.session?.form ?? "")
        }
    }

    /// Who entered the screens, by account.
    static func names(_ twin: SurveyTwin, _ db: Database) throws -> [Int64: String] {
        try Dictionary(
            uniqueKeysWithValues: Set(twin.marks.values.compactMap(\.account)).map {
                ($0, try ReportPeople.name($0, db))
            })
    }

    static func sheet(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { SurveySheetPage(twin: try Self.twin(visit, $0)) }
        return visit.page(page)
    }

    static func csv(_ visit: Visit) throws -> Answer {
        let twin = try visit.office.read { try Self.twin(visit, $0) }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: SurveyCSV.bytes(twin))
        answer.headers[.contentDisposition] =
            "attachment; filename=\"survey-\(twin.year)-campus-\(twin.campus.id).csv\""
        return answer
    }

    static func screen(_ visit: Visit) throws -> Answer {
        visit.page(try screenPage(visit))
    }

    private static func screenPage(_ visit: Visit) throws -> SurveyScreenPage {
        try visit.office.read { db in
            let twin = try Self.twin(visit, db)
            guard let at = twin.screens.firstIndex(where: { $0.key == visit.parameter("screen") }) else {
                throw Refusal.notFound
            }
            return SurveyScreenPage(
                twin: twin, at: at, who: try names(twin, db), words: TimeWords(zone: visit.office.zone),
                mayKeep: visit.may(.keepSurvey), form: visit.session?.form ?? "")
        }
    }

    /// A screen is typed in, or it turned out that it is not.
    static func mark(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try screenPage(visit)
        let (twin, screen) = (page.twin, page.screen)
        let isEntered = form["what"] != "take_back"
        guard !isEntered || form["numbers"] == twin.fingerprint(screen) else {
            throw Refusal(
                status: .conflict, title: "A number has changed meanwhile",
                sentence: "Load the screen again and compare it with what was typed in. Nothing was kept.")
        }
        let (account, office) = (visit.session?.account, visit.office)
        let said = "\(screen.title) of the \(twin.year) survey of campus \(twin.campus.id)"
        try await office.act(
            by: visit.actor, isEntered ? "entered \(said)" : "took back that it entered \(said)"
        ) { writing in
            if var old = try SurveyMark.standing(twin.year, writing.db)[twin.campus.id]?[screen.key] {
                old.ended = writing.at
                try writing.put(.surveyMarks, old.values)
            }
            guard isEntered else { return }
            let mark = SurveyMark(
                id: try writing.nextID(.surveyMarks), year: twin.year, campus: twin.campus.id,
                screen: screen.key, numbers: twin.fingerprint(screen), at: writing.at, account: account)
            try writing.put(.surveyMarks, mark.values, isNew: true)
        }
        let next = isEntered && page.at + 1 < twin.screens.count ? page.at + 1 : page.at
        return .redirect(
            to: "/office/survey/\(twin.year)/\(twin.campus.id)/screens/\(twin.screens[next].key)")
    }

    /// The answer to the question on police statistics.
    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let twin = try visit.office.read { try Self.twin(visit, $0) }
        guard let police = SurveyScreens.PoliceStatistics(rawValue: form["police"]) else {
            return visit.page(
                try page(visit, problems: [Problem("police", "Choose one of the answers.")]),
                status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(
            by: visit.actor,
            "answered the question on police statistics of the \(twin.year) survey of campus \(twin.campus.id)"
        ) { try SurveyAnswer.state(police, twin.year, twin.campus.id, by: account, $0) }
        return .redirect(to: "/office/survey/\(twin.year)/\(twin.campus.id)")
    }

    /// One reason for numbers that differ from the years before.
    static func explain(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let twin = try visit.office.read { try Self.twin(visit, $0) }
        let chosen = Set(form.fields.filter { $0.name == "number" }.map(\.value))
        let reason = form.trimmed("reason")
        var problems: [Problem] = []
        if chosen.isEmpty { problems.append(Problem("number", "Tick the numbers that the reason explains.")) }
        if let problem = Self.fault(reason) { problems.append(problem) }
        guard problems.isEmpty else {
            return visit.page(
                try page(visit, reason: reason, problems: problems), status: .unprocessableContent)
        }
        let (office, account) = (visit.office, visit.session?.account)
        try await office.act(
            by: visit.actor,
            "stated why numbers of the \(twin.year) survey of campus \(twin.campus.id) differ"
        ) { writing in
            let now = try SurveyTwin(
                twin.campus, SurveyBook(office, year: twin.year, writing.db), writing.db)
            let met = now.differences.filter { chosen.contains(SurveyRoutes.mark(of: $0, twin.campus)) }
            guard met.count == chosen.count else { throw Self.moved }
            for one in met {
                try SurveyReason(
                    number: PublishedNumber(twin.campus.id, one.cell), old: one.before, new: one.now,
                    reason: reason, at: writing.at, account: account
                ).keep(twin.year, writing)
            }
        }
        return .redirect(to: "/office/survey/\(twin.year)/\(twin.campus.id)#differences")
    }

    /// What stands for a difference in a form: it fits only while both numbers are the same.
    static func mark(of one: SurveyDifference, _ campus: Campus) -> String {
        "\(PublishedNumber(campus.id, one.cell).text)=\(one.before)=\(one.now)"
    }

    static func fault(_ reason: String) -> Problem? {
        guard !reason.isEmpty, reason.count <= 1000, !reason.contains("\n") else {
            return Problem("reason", "State the reason in one line; it ends the sentence after “because”.")
        }
        return nil
    }

    static let moved = Refusal(
        status: .conflict, title: "A number has changed again",
        sentence: "Load the page again; the reason may be another by now. Nothing was kept.")
}
