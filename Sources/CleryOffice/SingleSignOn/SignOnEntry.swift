import Hummingbird

/// What happens to somebody whom a provider has proved.
enum SignOnEntry {
    /// Where a session begun here is proved once more.
    static let again = "/office/again"

    /// A session, or a page that says why not.
    static func letIn(_ proven: Proven, leave: String?, _ visit: Visit) async throws -> Answer {
        let office = visit.office
        let today = office.today
        do {
            let account = try await office.act(by: .house, "let somebody in by single sign-on") { writing in
                try Admission(writing.db).admit(proven, today: today, writing)
            }
            // The token of a session is never one that the browser had before.
            try await Sessions.end(visit.request, office)
            let token = try await Sessions.begin(
                account, office, device: Device.words(visit.request.headers[.userAgent]), again: again)
            try await ProviderSessions.begin(token, proven, leave: leave, office)
            var answer = Answer.redirect(to: "/office")
            answer.headers[.setCookie] = SessionCookie.line(token, visit.request)
            return answer
        } catch let refused as Admission.Refused {
            let away = TurnedAway(
                issuer: proven.issuer, subject: proven.subject, name: proven.claims.name,
                email: proven.claims.email, at: office.clock(), why: refused.rawValue)
            try await office.pool.write { try away.keep($0) }
            return SignOnRoutes.trouble(.turnedAway(refused), nil, visit)
        }
    }

    /// The session of the browser is fresh again, if it is the same person's.
    static func proveAgain(_ account: Int64, _ proven: Proven, _ visit: Visit) async throws -> Answer {
        let office = visit.office
        let known = try office.read {
            try Identity.of(issuer: proven.issuer, subject: proven.subject, $0)?.account
        }
        guard known == account, let session = visit.session, session.account == account else {
            return SignOnRoutes.trouble(.otherPerson, nil, visit)
        }
        try await Sessions.prove(session, office)
        return .redirect(to: "/office/proved")
    }
}
