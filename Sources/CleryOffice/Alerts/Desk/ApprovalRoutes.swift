import CleryLaw
import GRDB

/// The doors by which a warning is approved and sent.
enum ApprovalRoutes {
    static func ask(_ visit: Visit) async throws -> Answer {
        var visit = visit
        visit.held = try await visit.form()
        let known = visit
        let ready = try visit.office.read { try faults(known, cleared: true, $0) }
        if let fault = ready.first {
            return visit.page(try AlertRoutes.page(visit, problem: fault), status: .unprocessableContent)
        }
        return try await AlertRoutes.act(visit, "asked a second person to approve message", "asked") {
            try AlertActs.ask($0, by: $1, $2)
        }
    }

    static func withdraw(_ visit: Visit) async throws -> Answer {
        try await AlertRoutes.act(visit, "withdrew message", "withdrawn") { id, _, writing in
            try AlertActs.withdraw(id, writing)
        }
    }

    static func approve(_ visit: Visit) async throws -> Answer {
        try await send(visit, "approved and sent message") { id, account, _, writing in
            _ = try AlertActs.approve(id, by: account, writing)
        }
    }

    static func alone(_ visit: Visit) async throws -> Answer {
        try await send(visit, "sent without a second person: message") { id, account, form, writing in
            _ = try AlertActs.sendAlone(id, by: account, why: form.trimmed("why"), writing)
        }
    }

    /// What keeps a message from going out, whoever sends it.
    ///
    /// - Parameter cleared: somebody looked, and says that it tells nobody who the victim is.
    private static func faults(_ visit: Visit, cleared: Bool = false, _ db: Database) throws -> [Problem] {
        let alert = try AlertRoutes.alert(visit, db)
        let words = try AlertRoutes.words(alert, visit.office.key, db).first ?? AlertWords()
        return try AlertFindings.of(alert, words, visit, db)
            .filter { $0.isBlocking && !($0.kind == .leak && cleared) }.map { Problem("state", $0.sentence) }
    }

    private static func send(
        _ visit: Visit, _ sentence: String,
        _ body: @escaping @Sendable (Int64, Int64, Form, Writing) throws -> Void
    ) async throws -> Answer {
        let form = try await visit.form()
        var fault = HoldToSend.isMeant(form) ? nil : HoldToSend.notMeant
        let cleared = form["cleared"] == "yes"
        if fault == nil, !cleared {
            fault = Problem("cleared", "Say that you looked: it tells nobody who the victim is.")
        }
        if fault == nil { fault = try visit.office.read { try faults(visit, cleared: cleared, $0).first } }
        if let fault {
            return visit.page(try AlertRoutes.page(visit, problem: fault), status: .unprocessableContent)
        }
        // The body of a request is read once.
        var visit = visit
        visit.held = form
        let answer = try await AlertRoutes.act(visit, sentence, "sent") { id, account, writing in
            try body(id, account, form, writing)
        }
        if answer.status == .seeOther { visit.office.alertBell.ring() }
        return answer
    }
}
