import CleryLaw
import GRDB

extension Doors {
    /// Many reports at once, from a file or pasted.
    static let batches: [Door] = [
        .get("/office/reports/batch", .may(.forward), BatchRoutes.ask),
        .post("/office/reports/batch", .may(.forward), BatchRoutes.send),
        .get("/office/reports/batch/:file", .may(.forward), BatchRoutes.show),
        .post("/office/reports/batch/:file", .may(.forward), BatchRoutes.confirm),
        .get("/office/reports/batch/profiles/:profile", .may(.importLogs)) {
            try TableProfileRoutes.show(.referrals, $0)
        },
        .post("/office/reports/batch/profiles/:profile", .may(.importLogs)) {
            try await TableProfileRoutes.keep(.referrals, $0)
        },
    ]
}

/// The doors of batches: send or paste, look, confirm.
enum BatchRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.isDone = visit.query("taken") == "yes"
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> BatchPage {
        try visit.office.read { db in
            BatchPage(
                profiles: try TableProfiles.all(.referrals, db),
                past: try TableImports.newest(20, of: .referrals, by: visit.session?.account ?? 0, db),
                words: TimeWords(zone: visit.office.zone), mayKeepProfiles: visit.may(.importLogs),
                maySeeQueue: visit.may(.seeIncidents), form: visit.session?.form ?? "")
        }
    }

    private static func profile(_ name: String, _ db: Database) throws -> ReferralProfile? {
        try TableProfiles.text(name, .referrals, db).map { try ReferralProfile(yaml: $0.text, file: name) }
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.chosen = form["profile"]
        page.pasted = form["rows"]
        func again(_ field: String, _ sentence: String) -> Answer {
            page.problem = Problem(field, sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        var bytes = form.files["file"]?.bytes ?? []
        if bytes.isEmpty { bytes = Array(page.pasted.utf8) }
        guard !form.trimmed("rows").isEmpty || form.files["file"]?.bytes.isEmpty == false else {
            return again("file", "Choose a file, or paste rows with their header.")
        }
        let field = form.files["file"]?.bytes.isEmpty == false ? "file" : "rows"
        do {
            let reach = visit.reach(.forward)
            let found = try visit.office.read { try profile(page.chosen, $0) }
            guard let found, let account = visit.session?.account else {
                return again("profile", "Choose a profile from the list.")
            }
            _ = try visit.office.read { try BatchPlan.of(bytes, found, reach: reach, visit.office, $0) }
            let id = try await WaitingFile.keep(
                bytes, kind: .referrals, profile: page.chosen, options: [], account: account, visit.office)
            return .redirect(to: "/office/reports/batch/\(id)")
        } catch let error as ExchangeError {
            return again(field, error.description)
        } catch let error as ProfileError {
            return again("profile", error.description)
        }
    }

    private static func waiting(_ visit: Visit, _ db: Database) throws -> (WaitingFile, BatchPlan) {
        let file = try WaitingFile.one(
            visit.parameter("file"), kind: .referrals, account: visit.session?.account, visit.office, db)
        guard let file else { throw Refusal.notFound }
        return try WaitingFile.fitting {
            guard let profile = try profile(file.profile, db) else { throw Refusal.notFound }
            return (
                file, try BatchPlan.of(file.bytes, profile, reach: visit.reach(.forward), visit.office, db)
            )
        }
    }

    private static func preview(_ visit: Visit) throws -> BatchPreviewPage {
        try visit.office.read { db in
            let (file, plan) = try waiting(visit, db)
            return BatchPreviewPage(
                file: file.id, plan: plan, campuses: try Campus.all(db),
                words: TimeWords(zone: visit.office.zone),
                shown: visit.query("show") == "errors" ? .errors : .cases, page: visit.pageNumber,
                form: visit.session?.form ?? "")
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try preview(visit)) }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (file, _) = try visit.office.read { try waiting(visit, $0) }
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: "/office/reports/batch")
        }
        let (shown, account, today) = (form["plan"], visit.session?.account, visit.office.today)
        do {
            try await visit.office.act(by: visit.actor, "took in a batch of reports") { writing in
                let (_, plan) = try waiting(visit, writing.db)
                guard plan.fingerprint == shown else {
                    throw Problem("plan", "Something changed meanwhile. This is what the file would do now.")
                }
                try BatchActs.take(plan, by: account, today: today, writing)
                try writing.enter(plan.sentence)
            }
        } catch let problem as Problem {
            var page = try preview(visit)
            page.problem = problem
            return visit.page(page, status: .unprocessableContent)
        }
        try await file.forget(visit.office)
        return .redirect(to: "/office/reports/batch?taken=yes")
    }
}
