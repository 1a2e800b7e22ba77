import HTTPTypes
import Hummingbird

/// Sign-out as the provider tells it (OpenID Connect Back-Channel Logout 1.0).
enum SignOnLeaving {
    static func ended(_ visit: Visit) async throws -> Answer {
        let office = visit.office
        let settings = try office.read { try SignOn.kept($0) }
        guard settings.active else { throw Refusal.notFound }
        let form = try await Form(of: visit.request, limit: 64 << 10)
        do {
            let token = try SignedToken(form["logout_token"])
            let now = office.clock()
            try await office.provider.check(token, of: settings.issuer, now: now)
            let checks = TokenChecks(issuer: settings.issuer, client: settings.client, now: now)
            let leaving = try checks.leaving(token)
            guard try await UsedMarks.use("logout " + leaving.mark, office) else {
                throw SignedToken.Fault.tooOld
            }
            try await office.pool.write { db in
                _ = try ProviderSessions.end(
                    issuer: settings.issuer, subject: leaving.subject, sid: leaving.sid, db)
            }
            return .text("")
        } catch is SignedToken.Fault {
            return refused("invalid_request")
        } catch is ProviderLine.Fault {
            return refused("temporarily_unavailable")
        } catch is ProviderMetadata.Fault {
            return refused("temporarily_unavailable")
        }
    }

    private static func refused(_ word: String) -> Answer {
        var answer = Answer.json("{\"error\":\"\(word)\"}")
        answer.status = .badRequest
        return answer
    }
}
