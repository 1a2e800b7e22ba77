import CleryLaw
import GRDB
import HTTPTypes

/// The doors of one record.
enum ThreatRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit, .seeAlerts)
        page.isSaved = visit.query("kept") == "yes"
        return visit.page(page)
    }

    /// The page of a record that this person may see, or may act on.
    private static func page(_ visit: Visit, _ power: Power) throws -> ThreatPage {
        let (office, sight) = (visit.office, visit.sight(power))
        let now = office.clock()
        return try office.read { db in
            guard let threat = try Threat.one(visit.parameter("threat"), within: sight, db),
                let one = try ThreatCase.of(threat, within: sight, db)
            else { throw Refusal.notFound }
            let calls = try ThreatCall.of(threat.id, db).map { call in
                (
                    call: call,
                    name: try call.account.map { try ReportPeople.name($0, db) } ?? "all who may decide",
                    answerer: try ReportPeople.name(call.answerer, db)
                )
            }
            let mayDecide = try threat.isSeen(by: visit.sight(.decideThreats), db)
            let isCounsel = try threat.isSeen(by: visit.sight(.seeOverrides), db)
            // What is sealed is for those who decide, and for counsel.
            let reads = mayDecide || isCounsel
            return ThreatPage(
                one: one, threat: threat,
                note: try opened(threat.note, SealedRecord.threat(threat.id), reads, office, db) ?? "",
                history: try ThreatDecision.of(threat.id, db).map { try shown($0, reads, office, db) },
                calls: calls, opener: try ReportPeople.name(threat.opener, db), mayDecide: mayDecide,
                mayWarn: visit.may(.composeWarnings), maySend: visit.may(.sendAlerts),
                maySeeIncident: visit.may(.seeIncidents), isCounsel: isCounsel, now: now,
                words: TimeWords(zone: office.zone), form: visit.session?.form ?? "")
        }
    }

    /// Nil where nothing is sealed; where its years are over, that it is gone.
    private static func opened(
        _ sealed: [UInt8]?, _ record: Int64, _ reads: Bool, _ office: Office, _ db: Database
    ) throws -> String? {
        guard let sealed else { return nil }
        guard reads else { return "Sealed" }
        return (try? SealedRecord.open(sealed, record, db, office.key))
            ?? "Destroyed when its years were over"
    }

    private static func shown(
        _ decision: ThreatDecision, _ reads: Bool, _ office: Office, _ db: Database
    ) throws -> DecisionShown {
        func read(_ sealed: [UInt8]?, _ record: Int64) throws -> String? {
            try opened(sealed, record, reads, office, db)
        }
        let consulted = try read(decision.consulted, SealedRecord.threatConsulted(decision.id))
        let names = try read(decision.names, SealedRecord.threatNames(decision.id))
        return DecisionShown(
            decision: decision, name: try ReportPeople.name(decision.account, db),
            reason: try read(decision.reasons, SealedRecord.threatReasons(decision.id)),
            consulted: consulted.flatMap { try? [ThreatConsulted](json: $0) } ?? [],
            names: names.flatMap { try? ThreatNames(json: $0) },
            alert: try decision.alert.flatMap { try Alert.one($0, db) },
            counsel: try ThreatCounsel.of(decision.id, db).map {
                (name: try ReportPeople.name($0.account, db), at: $0.at)
            }, isSealed: !reads)
    }

    /// Somebody has it in hand.
    static func take(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try page(visit, .decideThreats)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let id = page.threat.id
        try await visit.office.act(by: visit.actor, "took decision \(id) about a warning in hand") {
            writing in
            guard var threat = try Threat.one(id, writing.db) else { throw Refusal.notFound }
            try ThreatActs.take(&threat, by: account, writing)
        }
        return .redirect(to: "/office/threats/\(id)")
    }

    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, .decideThreats)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (note, seen) = (form.trimmed("note"), form["seen"])
        var facts = try ThreatQuestions.read(form)
        // What would be compromised is part of a decision.
        facts[.delay] = page.threat.facts[.delay]
        let (id, before, stated) = (page.threat.id, page.note, facts)
        func conflict() throws -> Answer {
            var now = try self.page(visit, .decideThreats)
            (now.typedFacts, now.typedNote, now.isConflict) = (stated, note, true)
            return visit.page(now, status: .conflict)
        }
        // Said before anything else is: the page that says it has the mark of what is kept now.
        if page.threat.mark != seen { return try conflict() }
        guard note.count <= ThreatChoice.longest else {
            (page.typedFacts, page.typedNote) = (stated, note)
            page.problems = [Problem("note", "Say it in fewer words.")]
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            try await visit.office.act(
                by: visit.actor, "stated the facts of decision \(id) about a warning"
            ) { writing in
                guard var threat = try Threat.one(id, writing.db) else { throw Refusal.notFound }
                try ThreatActs.state(
                    stated, note: note == before ? nil : note, of: &threat, seen: seen, by: account, writing)
            }
        } catch is ThreatConflict { return try conflict() }
        return .redirect(to: "/office/threats/\(id)?kept=yes")
    }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, .decideThreats)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        page.typed = ThreatTyped(form)
        let (choice, problems) = page.typed.choice(zone: visit.office.zone)
        let one = page.one
        do {
            guard problems.isEmpty else { throw ThreatRefused(problems: problems) }
            try await visit.office.act(
                by: visit.actor,
                "decided about a warning, record \(page.threat.id): \(choice.decision.rawValue)"
            ) { _ = try ThreatActs.decide(one, choice, by: account, $0) }
        } catch let refused as ThreatRefused {
            page.problems = refused.problems
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/threats/\(page.threat.id)?kept=yes")
    }

    /// Counsel marks an override as seen.
    static func seen(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit, .seeOverrides)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (id, number) = (page.threat.id, Int64(form["decision"]))
        guard let shown = page.history.first(where: { $0.decision.id == number }) else {
            return .redirect(to: "/office/threats/\(id)")
        }
        try await visit.office.act(
            by: visit.actor, "saw as counsel that decision \(shown.decision.id) overrides a requirement"
        ) { try ThreatActs.saw(shown.decision, by: account, $0) }
        return .redirect(to: "/office/threats/\(id)?kept=yes")
    }
}
