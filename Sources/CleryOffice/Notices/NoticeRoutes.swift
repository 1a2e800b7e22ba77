import CleryLaw
import GRDB

extension Doors {
    static let notices: [Door] = [
        .get("/office/notices", .may(.enter), NoticeRoutes.list),
        .post("/office/notices/read", .may(.enter), NoticeRoutes.read),
        .get("/office/notices/settings", .may(.enter), NoticeRoutes.settings),
        .post("/office/notices/settings", .may(.enter), NoticeRoutes.keep),
    ]
}

/// The doors of what waits for the person who is signed in; nobody sees another's.
enum NoticeRoutes {
    static let pageSize = 50

    static func list(_ visit: Visit) throws -> Answer {
        guard let session = visit.session else { throw Refusal.notFound }
        let (notices, _) = try visit.office.board.notices(session.account, session.rights, visit.office)
        return visit.page(
            NoticesPage(
                notices: notices, page: visit.pageNumber, form: session.form,
                words: TimeWords(zone: visit.office.zone)))
    }

    /// Marks what was shown as read. A mark is passing: a lost one shows the notice as unread again.
    static func read(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let session = visit.session else { throw Refusal.notFound }
        let office = visit.office
        let (notices, _) = try office.board.notices(session.account, session.rights, office)
        let known = Set(notices.map(\.key))
        let keys = form.fields.filter { $0.name == "notice" && known.contains($0.value) }.map(\.value)
        let (account, now) = (session.account, office.clock().milliseconds)
        try await office.pool.write { db in
            // Marks of what has long been done are of no more use.
            try db.execute(
                sql: "DELETE FROM notice_marks WHERE account = ? AND at < ?",
                arguments: [account, now - 400 * 24 * 3_600_000])
            for key in keys {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO notice_marks VALUES (?, ?, ?)",
                    arguments: [account, key, now])
            }
        }
        office.board.forget(account)
        return .redirect(to: "/office/notices")
    }

    static func settings(_ visit: Visit) throws -> Answer {
        visit.page(try settingsPage(visit, done: visit.query("kept") == "yes"))
    }

    private static func settingsPage(_ visit: Visit, done: Bool) throws -> NoticeSettingsPage {
        guard let session = visit.session else { throw Refusal.notFound }
        let office = visit.office
        return try office.read { db in
            let requests = NoticeRequests(
                account: session.account, rights: session.rights, now: office.clock(), today: office.today,
                db: db)
            return NoticeSettingsPage(
                kinds: NoticeKind.allCases.filter(requests.mayGet),
                settings: try NoticeSettings.of(session.account, db),
                email: try Account.one(session.account, db)?.email,
                roles: Role.allCases.filter(session.rights.roles.contains),
                mailServer: office.board.mailServer,
                failed: session.rights.may(.administer) ? try Outbox.failed(db) : [],
                form: session.form, words: TimeWords(zone: office.zone), done: done)
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        var page = try settingsPage(visit, done: false)
        var settings = page.settings
        for kind in page.kinds {
            settings.hidden.remove(kind)
            settings.mailed.remove(kind)
            if kind.mayBeHidden, form["show-\(kind.rawValue)"] != "yes" { settings.hidden.insert(kind) }
            if form["mail-\(kind.rawValue)"] == "yes" { settings.mailed.insert(kind) }
        }
        guard let pace = NoticeSettings.Pace(rawValue: form["pace"]) else {
            page.settings = settings
            page.problems = [Problem("pace", "Choose how often mail may come.")]
            return visit.page(page, status: .unprocessableContent)
        }
        settings.pace = pace
        let kept = settings
        try await visit.office.act(by: visit.actor, "chose which notices account \(account) gets") {
            try $0.put(.noticeSettings, kept.values(of: account))
        }
        visit.office.board.forget(account)
        return .redirect(to: "/office/notices/settings?kept=yes")
    }
}
