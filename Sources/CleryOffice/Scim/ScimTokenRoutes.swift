import HTTPTypes

/// The doors of the tokens.
enum ScimTokenRoutes {
    private static func page(_ visit: Visit) throws -> ScimTokenPage {
        ScimTokenPage(
            tokens: try visit.office.read { try ScimTokens.all($0) }, address: ScimRoutes.base(visit),
            words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "")
    }

    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.name = form.trimmed("name")
        guard !page.name.isEmpty, page.name.count <= 80, let account = visit.session?.account else {
            page.problem = Problem("name", "Name the directory that gets it, in at most 80 characters.")
            return visit.page(page, status: .unprocessableContent)
        }
        let (name, secret) = (page.name, ScimTokens.fresh())
        try await visit.office.act(by: visit.actor, "made a SCIM token") {
            try ScimTokens.make(name, secret: secret, by: account, $0)
        }
        return visit.page(ScimSecretPage(name: name, secret: secret, address: ScimRoutes.base(visit)))
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let found = try page(visit).tokens.first { "\($0.token.id)" == visit.parameter("token") }
        guard let token = found?.token, token.ended == nil else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "ended the SCIM token \(token.id)") {
            try ScimTokens.end(token, $0)
        }
        return .redirect(to: "/office/people/scim")
    }
}
