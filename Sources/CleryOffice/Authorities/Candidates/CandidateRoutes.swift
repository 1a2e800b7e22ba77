import CleryLaw
import GRDB

/// The doors of candidates: each is accepted with a function, or declined with a reason.
enum CandidateRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done =
            [
                "accepted": "Accepted and entered in the roster.", "declined": "Declined, with the reason.",
                "looked": "The look is noted.",
            ][visit.query("done")]
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> CandidatePage {
        let (office, reach) = (visit.office, visit.reach(.keepAuthorities))
        return try office.read { db in
            CandidatePage(
                candidates: try CandidateRequests.open(within: reach, on: office.today, db),
                people: try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM roster_people WHERE open AND NOT removed") ?? 0,
                looks: try CandidateLook.all(db), campuses: try AuthorityRoutes.kept(visit, db),
                page: visit.pageNumber, today: office.today, form: visit.session?.form ?? "")
        }
    }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (office, today) = (visit.office, visit.office.today)
        if form["what"] == "look" {
            let open = page.candidates.count
            try await office.act(
                by: visit.actor, "looked through the people roster for security authorities"
            ) { try CandidateActs.look(open: open, by: account, today: today, $0) }
            return .redirect(to: "/office/authorities/candidates?done=looked")
        }
        guard let candidate = page.candidates.first(where: { "\($0.id)" == form["candidate"] }) else {
            throw Refusal.notFound
        }
        page.fields = TypedFields(form)
        page.asked = candidate.id
        if form["what"] == "decline" {
            let why = page.fields.text("why-\(candidate.id)", upTo: 400, or: "Say why not.", &page.problems)
            guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
            try await office.act(by: visit.actor, "declined a candidate for security authority") {
                try CandidateActs.decide(
                    candidate, .declined, why: why, authority: nil, by: account, $0)
            }
            return .redirect(to: "/office/authorities/candidates?done=declined")
        }
        let campus = page.campuses.first { "\($0.id)" == page.fields["campus-\(candidate.id)"] }
        guard let campus else {
            page.problems.append(Problem("campus-\(candidate.id)", "Choose the campus."))
            return visit.page(page, status: .unprocessableContent)
        }
        try await office.act(by: visit.actor, "accepted a candidate for security authority") { writing in
            var authority = SecurityAuthority(
                id: 0, campus: campus.id, functions: candidate.functions,
                unit: candidate.person.department.isEmpty ? "No unit named" : candidate.person.department,
                from: today)
            authority.account = candidate.person.account
            authority.remark = "Title: \(candidate.title)"
            let entered = try AuthorityActs.enter(
                authority, AuthorityPerson(), by: account, today: today, writing)
            try CandidateActs.decide(
                candidate, .accepted, why: nil, authority: entered.id, by: account, writing)
        }
        return .redirect(to: "/office/authorities/candidates?done=accepted")
    }
}
