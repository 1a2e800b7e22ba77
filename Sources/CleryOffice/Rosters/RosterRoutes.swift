import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// People by roster file, and the profiles of such files.
    static let rosters: [Door] = [
        .get("/office/people/roster", .may(.administer), RosterRoutes.ask),
        .post("/office/people/roster", .may(.administer), RosterRoutes.send),
        .get("/office/people/roster/:file", .may(.administer), RosterRoutes.show),
        .post("/office/people/roster/:file", .may(.administer), RosterRoutes.confirm),
        .get("/office/people/roster/profiles/:profile", .may(.administer)) {
            try TableProfileRoutes.show(.roster, $0)
        },
        .post("/office/people/roster/profiles/:profile", .may(.administer)) {
            try await TableProfileRoutes.keep(.roster, $0)
        },
    ]
}

/// The doors of rosters: send a file, see the difference, confirm it.
enum RosterRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.isDone = visit.query("taken") == "yes"
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> RosterPage {
        try visit.office.read { db in
            RosterPage(
                profiles: try TableProfiles.all(.roster, db).filter { $0.name != RosterPerson.scim },
                past: try TableImports.newest(20, of: .roster, db), words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "")
        }
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.chosen = form["profile"]
        page.endsMissing = form["missing"] == "yes"
        func again(_ field: String, _ sentence: String) -> Answer {
            page.problem = Problem(field, sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            return again("file", "Choose a file that is not empty.")
        }
        guard page.profiles.contains(where: { $0.name == page.chosen }), let account = visit.session?.account
        else { return again("profile", "Choose a profile from the list.") }
        do {
            guard let profile = try visit.office.read({ try RosterProfile.named(page.chosen, $0) }) else {
                return again("profile", "Choose a profile from the list.")
            }
            guard !page.endsMissing || profile.isComplete else {
                return again(
                    "profile",
                    "This profile does not say that its file lists everybody (complete: yes), so nobody is missing from it."
                )
            }
            _ = try visit.office.read { db in
                try RosterPlan.of(
                    file.bytes, profile, endsMissing: page.endsMissing, today: visit.office.today, db)
            }
        } catch let error as ExchangeError {
            return again("file", error.description)
        } catch let error as ProfileError {
            return again("profile", error.description)
        }
        let id = try await WaitingFile.keep(
            file.bytes, kind: .roster, profile: page.chosen, options: page.endsMissing ? ["missing"] : [],
            account: account, visit.office)
        return .redirect(to: "/office/people/roster/\(id)")
    }

    /// The file that waits, its profile and what it would change now.
    private static func waiting(_ visit: Visit, _ db: Database) throws -> (WaitingFile, RosterPlan) {
        let file = try WaitingFile.one(
            visit.parameter("file"), kind: .roster, account: visit.session?.account, visit.office, db)
        guard let file, let profile = try WaitingFile.fitting({ try RosterProfile.named(file.profile, db) })
        else { throw Refusal.notFound }
        let plan = try WaitingFile.fitting {
            try RosterPlan.of(
                file.bytes, profile, endsMissing: file.options.contains("missing"),
                today: visit.office.today, db)
        }
        return (file, plan)
    }

    private static func difference(_ visit: Visit) throws -> RosterDifferencePage {
        let (file, plan) = try visit.office.read { try waiting(visit, $0) }
        return RosterDifferencePage(
            file: file.id, profile: file.profile, plan: plan,
            shown: RosterDifferencePage.Part(rawValue: visit.query("show")), page: visit.pageNumber,
            form: visit.session?.form ?? "")
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try difference(visit)) }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (file, _) = try visit.office.read { try waiting(visit, $0) }
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: "/office/people/roster")
        }
        let (shown, sure, today) = (form["plan"], form["sure"] == "yes", visit.office.today)
        do {
            try await visit.office.act(by: visit.actor, "took in a roster") { writing in
                let (_, plan) = try waiting(visit, writing.db)
                guard plan.fingerprint == shown else {
                    throw Problem(
                        "plan",
                        "The people of the office changed meanwhile. This is what the file would change now."
                    )
                }
                guard sure || !plan.endsTooMany else {
                    throw Problem("sure", "Say that you are sure, or go back.")
                }
                try plan.carryOut(today: today, writing)
                try writing.enter(plan.sentence)
            }
        } catch let problem as Problem {
            var page = try difference(visit)
            page.problem = problem
            return visit.page(page, status: .unprocessableContent)
        }
        try await file.forget(visit.office)
        return .redirect(to: "/office/people/roster?taken=yes")
    }
}
