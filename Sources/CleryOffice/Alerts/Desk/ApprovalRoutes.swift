import CleryLaw
import GRDB

/// The doors by which a warning is approved and sent.
enum ApprovalRoutes {
    static func ask(_ visit: Visit) async throws -> Answer {
        var visit = visit
        visit.held = try await visit.form()
        let known = visit
        if let fault = try visit.office.read({ try faults(known, .composeWarnings, $0) }).first {
            return visit.page(try AlertRoutes.page(visit, problem: fault), status: .unprocessableContent)
        }
        return try await AlertRoutes.act(
            visit, .composeWarnings, "asked a second person to approve message", "asked"
        ) {
            try AlertActs.ask($0, by: $1, $2)
        }
    }

    static func withdraw(_ visit: Visit) async throws -> Answer {
        try await AlertRoutes.act(visit, .composeWarnings, "withdrew message", "withdrawn") {
            id, _, writing in
            try AlertActs.withdraw(id, writing)
        }
    }

    static func approve(_ visit: Visit) async throws -> Answer {
        try await send(visit, .approveWarnings, "approved and sent message") { id, account, form, writing in
            _ = try AlertActs.approve(id, by: account, seen: form["seen"], writing)
        }
    }

    /// Whoever sends alone says why, and answers for what the look for a victim's name found.
    static func alone(_ visit: Visit) async throws -> Answer {
        try await send(visit, .sendAlerts, "sent without a second person: message") {
            id, account, form, writing in
            _ = try AlertActs.sendAlone(
                id, by: account, why: form.trimmed("why"), seen: form["seen"], writing)
        }
    }

    /// What keeps a message from going out.
    private static func faults(_ visit: Visit, _ power: Power, _ db: Database) throws -> [Problem] {
        let alert = try AlertRoutes.alert(visit, db)
        try alert.assureMine(visit, power, db)
        let words = try AlertRoutes.words(alert, visit.office.key, db)
        return try AlertFindings.of(alert, words, visit, db)
            .filter { $0.isBlocking && !($0.kind == .leak && power == .sendAlerts) }
            .map { Problem("state", $0.sentence) }
    }

    private static func send(
        _ visit: Visit, _ power: Power, _ sentence: String,
        _ body: @escaping @Sendable (Int64, Int64, Form, Writing) throws -> Void
    ) async throws -> Answer {
        // The body of a request is read once.
        var visit = visit
        let form = try await visit.form()
        visit.held = form
        let known = visit
        // Said before anything else is: the page that says it has the mark of the words as they are now.
        var fault = try visit.office.read { db in
            let faults = try faults(known, power, db)
            return try AlertRoutes.alert(known, db).seen == form["seen"]
                ? faults.first : AlertActs.changedSince
        }
        if fault == nil, form["cleared"] != "yes" {
            fault = Problem("cleared", "Say that you looked: it tells nobody who the victim is.")
        }
        if fault == nil, !HoldToSend.isMeant(form) { fault = HoldToSend.notMeant }
        let typed = AlertPage.Typed(
            isAlone: power == .sendAlerts, why: form["why"], isCleared: form["cleared"] == "yes")
        if let fault {
            let page = try AlertRoutes.page(visit, problem: fault, typed: typed)
            return visit.page(page, status: .unprocessableContent)
        }
        let answer = try await AlertRoutes.act(visit, power, sentence, "sent", typed) {
            id, account, writing in
            try body(id, account, form, writing)
        }
        if answer.status == .seeOther { visit.office.alertBell.ring() }
        return answer
    }
}
