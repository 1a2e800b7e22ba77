import CleryLaw
import GRDB

/// What the doors of answers do, whether the agency has typed or the office takes it down.
enum AgencyAnswering {
    static func page(
        _ request: AgencyRequest, _ office: Office, action: String, proof: (String, String),
        isOffice: Bool, _ db: Database
    ) throws -> AgencyAnswerPage {
        let standing = try AgencyStanding(request, db)
        let lines = try standing.drafted.map {
            AgencyAnswerPage.Line(row: $0, details: try AgencyRowDetails.of($0, db, office.key))
        }
        var draft = AgencyAnswerDraft()
        if let reply = standing.draft ?? standing.reply {
            draft.kind = (reply.kind ?? standing.reply?.kind)?.rawValue ?? ""
            draft.content = try AgencyReplyContent.of(reply, db, office.key)
        }
        draft.day = office.today.description
        return AgencyAnswerPage(
            institution: office.name, standing: standing, lines: lines,
            year: AgencyRowReading(year: request.year, today: office.today), action: action,
            proof: (name: proof.0, value: proof.1), isOffice: isOffice, draft: draft, zone: office.zone)
    }

    static func places(_ request: AgencyRequest) -> Answer {
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: AskedPlace.csv(request.places))
        answer.headers[.contentDisposition] =
            "attachment; filename=\"places-\(request.year)-\(request.id).csv\""
        return answer
    }

    enum Taken: Sendable {
        case wrong(AgencyAnswerPage)
        /// What the next page is asked.
        case kept(String)
    }

    /// Keeps what can be kept of a form; what is wrong comes back as it was typed.
    static func take(
        _ form: Form, _ shown: AgencyAnswerPage, by actor: Actor, account: Int64?, _ office: Office
    ) async throws -> Taken {
        var page = shown
        var draft = AgencyAnswerDraft(form)
        let rows = draft.read(page.year)
        let left = page.lines.count { !draft.out.contains($0.row.id) } + rows.count
        if draft.wish == .send { check(&draft, rows: left) }
        var day = office.today
        if page.isOffice {
            if let typed = Day(draft.day), typed <= office.today {
                day = typed
            } else {
                draft.problems.append(Problem("day", "Choose the day on which the answer came."))
            }
        }
        if left > AgencyAnswerActs.mostRows {
            draft.problems.append(
                Problem("kind", "One answer takes \(AgencyAnswerActs.mostRows) incidents. Call us for more."))
        }
        let sends = draft.wish == .send && draft.problems.isEmpty
        let isTextWrong = draft.problems.contains { ["who", "reach", "words"].contains($0.field) }
        let given = AgencyAnswerActs.Given(
            kind: draft.kindNamed, content: isTextWrong ? AgencyReplyContent() : draft.content, rows: rows,
            out: draft.out, sends: sends, way: page.isOffice ? .hand : .link, account: account, day: day)
        let (id, key) = (page.request.id, office.key)
        try await office.act(
            by: actor,
            sends ? "received an answer to request \(id)" : "saved a draft of an answer to request \(id)"
        ) { try AgencyAnswerActs.keep(given, for: id, key: key, $0) }
        guard draft.problems.isEmpty else {
            let fresh = try again(page, office)
            // What was kept is no longer typed; the form is another one.
            draft.rows = draft.rows.enumerated().map { index, row in
                draft.problems.contains { $0.field.hasPrefix("r\(index)-") } ? row : AgencyRowText()
            }
            draft.problems = renumbered(draft)
            draft.rows = draft.rows.filter { !$0.isEmpty }
            draft.out = []
            draft.mark = AgencyAnswerDraft().mark
            page = fresh
            page.draft = draft
            return .wrong(page)
        }
        switch draft.wish {
        case .send: return .kept("done=sent")
        case .save: return .kept("done=saved")
        case .more:
            return .kept("done=saved&more=\(max(draft.rows.count, AgencyAnswerDraft.usual) + 3)")
        }
    }

    /// The problems under the numbers that the rows which are left get.
    private static func renumbered(_ draft: AgencyAnswerDraft) -> [Problem] {
        var (numbers, next) = ([Int: Int](), 0)
        for (index, row) in draft.rows.enumerated() where !row.isEmpty {
            numbers[index] = next
            next += 1
        }
        return draft.problems.map { problem in
            guard let match = problem.field.wholeMatch(of: /r([0-9]+)-(.+)/), let old = Int(match.1),
                let new = numbers[old]
            else { return problem }
            return Problem("r\(new)-\(match.2)", problem.sentence)
        }
    }

    private static func again(_ page: AgencyAnswerPage, _ office: Office) throws -> AgencyAnswerPage {
        try office.read { db in
            guard let request = try AgencyRequest.one(page.request.id, db) else { throw Refusal.notFound }
            return try self.page(
                request, office, action: page.action, proof: (page.proof.name, page.proof.value),
                isOffice: page.isOffice, db)
        }
    }

    private static func check(_ draft: inout AgencyAnswerDraft, rows: Int) {
        switch draft.kindNamed {
        case nil: draft.problems.append(Problem("kind", "Choose what the answer is."))
        case .data where rows == 0:
            draft.problems.append(Problem("kind", "Add at least one incident, or choose another answer."))
        case .nothingToReport where rows > 0, .refused where rows > 0:
            draft.problems.append(
                Problem("kind", "There are incidents below. Take them out, or choose another answer."))
        default: break
        }
    }

    /// Takes the good lines of a file into the draft.
    static func take(
        file bytes: [UInt8], _ shown: AgencyAnswerPage, by actor: Actor, account: Int64?, _ office: Office
    ) async throws -> (page: AgencyAnswerPage, isWrong: Bool) {
        var page = shown
        let file: AgencyFile
        do {
            guard !bytes.isEmpty else { throw ExchangeError("Choose a file.") }
            file = try AgencyFile(bytes, page.year)
        } catch {
            page.fileTrouble = (error as? ExchangeError)?.description ?? "The file could not be read."
            return (page, true)
        }
        guard page.lines.count + file.rows.count <= AgencyAnswerActs.mostRows else {
            page.fileTrouble =
                "One answer takes \(AgencyAnswerActs.mostRows) incidents. Nothing of the file was added."
            return (page, true)
        }
        var new = 0
        if !file.rows.isEmpty {
            let (id, key) = (page.request.id, office.key)
            let given = AgencyAnswerActs.Given(
                kind: page.draft.kindNamed ?? .data, rows: file.rows, way: page.isOffice ? .hand : .link,
                account: account, day: office.today)
            new = try await office.act(by: actor, "took a list into the draft of an answer to request \(id)")
            {
                try AgencyAnswerActs.keep(given, for: id, key: key, $0)
            }
            page = try again(page, office)
        }
        page.fileProblems = file.problems
        page.done =
            new == 0
            ? "No new incident was in the file."
            : "\(new == 1 ? "1 incident" : "\(new) incidents") of the file \(new == 1 ? "was" : "were") added. Send the answer when it is whole."
        return (page, !file.problems.isEmpty)
    }
}
