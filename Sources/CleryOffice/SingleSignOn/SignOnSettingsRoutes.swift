import Foundation
import GRDB

/// The administrator's doors: settings, rules, their trial, and who is linked.
enum SignOnSettingsRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> SignOnPage {
        let file = visit.office.folder + "/" + SignOnSecret.fileName
        return try visit.office.read { db in
            SignOnPage(
                settings: try SignOn.kept(db), rules: try RoleRule.all(db), campuses: try Campus.all(db),
                linked: try Identity.count(db), waiting: try TurnedAway.all(db).count,
                hasSecretFile: FileManager.default.fileExists(atPath: file), proxy: visit.proxySignIn != nil,
                zone: visit.office.zone, form: visit.session?.form ?? "")
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let typed = SignOnForm(form, known: page.settings, hasFile: page.hasSecretFile)
        guard typed.problems.isEmpty else {
            page.settings = typed.settings
            page.problems = typed.problems
            return visit.page(page, status: .unprocessableContent)
        }
        let office = visit.office
        let sealed = typed.secret.isEmpty ? nil : try SignOnSecret.seal(typed.secret, office.key)
        try await office.act(by: visit.actor, "changed the settings of single sign-on") {
            try SignOnActs.keep(typed.settings, secret: sealed, $0)
        }
        await office.provider.forget()
        return .redirect(to: "/office/single-sign-on")
    }

    /// Asks the provider for its discovery document and keys, and says what came.
    static func ask(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        var page = try page(visit)
        guard !page.settings.issuer.isEmpty else { throw Refusal.notFound }
        page.answer = await ProviderAnswer.of(page.settings.issuer)
        return visit.page(page)
    }

    static func addRule(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        var typed = RuleForm(form, campuses: page.campuses)
        if let rule = typed.rule,
            page.rules.contains(where: {
                $0.claim == rule.claim && $0.test == rule.test && $0.value == rule.value
                    && $0.role == rule.role && $0.campus == rule.campus
            })
        {
            typed.problems.append(Problem("value", "This very rule is there already."))
        }
        guard let rule = typed.rule else {
            page.typed = typed
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "added a rule of single sign-on that gives the role \(rule.role.rawValue)"
        ) { try SignOnActs.add(rule, $0) }
        return .redirect(to: "/office/single-sign-on#rules")
    }

    static func endRule(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let rule = try page(visit).rules.first(where: { String($0.id) == visit.parameter("rule") })
        else {
            throw Refusal.notFound
        }
        let today = visit.office.today
        try await visit.office.act(
            by: visit.actor, "ended rule \(rule.id) of single sign-on and the roles that it gave"
        ) { try SignOnActs.end(rule, today: today, $0) }
        return .redirect(to: "/office/single-sign-on#rules")
    }

    static func askTrial(_ visit: Visit) throws -> Answer { visit.page(try trial(visit)) }

    private static func trial(_ visit: Visit) throws -> SignOnTrialPage {
        try visit.office.read { db in
            SignOnTrialPage(
                admission: try Admission(db), campuses: try Campus.all(db), form: visit.session?.form ?? "")
        }
    }

    /// What a pasted token or its claims would give. Nothing of it is kept.
    static func tryOut(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try trial(visit)
        page.pasted = form.trimmed("claims")
        let json = SignedToken.unchecked(page.pasted) ?? (try? JSONValue(parsing: page.pasted))
        guard page.pasted.utf8.count <= 64 << 10, let json, case .object = json else {
            page.problem = Problem("claims", "This is neither a token in three parts nor a JSON object.")
            return visit.page(page, status: .unprocessableContent)
        }
        page.claims = Claims(json)
        return visit.page(page)
    }
}

extension ProviderAnswer {
    /// Reads a provider's document and keys now, past what is remembered.
    static func of(_ issuer: String) async -> ProviderAnswer {
        do {
            let document = try await ProviderLine.get(ProviderMetadata.address(of: issuer))
            let metadata = try ProviderMetadata(document, expecting: issuer)
            let keys = try ProviderKeys(try await ProviderLine.get(metadata.keys)).all
            return keys.isEmpty ? .noKeys : .fine(keys: keys.count, endsSessions: metadata.endSession != nil)
        } catch let fault as ProviderMetadata.Fault {
            return .wrong(fault)
        } catch {
            return .silent
        }
    }
}
