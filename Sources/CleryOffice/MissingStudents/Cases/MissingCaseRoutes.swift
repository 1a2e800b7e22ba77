import CleryLaw
import GRDB

/// The doors of missing students: the list, a new report, and what is done for one.
enum MissingCaseRoutes {
    static let backdateReasons = [
        "It was determined by phone or on the way, and entered as soon as possible",
        "The local police made it and told us later", "It was entered wrongly before",
    ]
    /// In milliseconds: so long after a determination its entry needs no reason.
    static let prompt: Int64 = 10 * 60_000

    static func list(_ visit: Visit) throws -> Answer {
        let (office, reach) = (visit.office, visit.reach(.seeMissing))
        let (now, today) = (office.clock(), office.today)
        let page = try office.read { db in
            MissingListPage(
                lines: try MissingCase.all(within: reach, limit: 200, db).map {
                    .init(one: $0, clock: try MissingClock.of($0, now: now, db))
                },
                campuses: try Campus.all(db),
                residents: try HallCounts(within: reach, today: today, zone: office.zone, db).total,
                maySeeLooks: visit.may(.seeOpenings), mayWriteReport: visit.may(.writeReport),
                reportYear: today.year, words: TimeWords(zone: office.zone))
        }
        return visit.page(page)
    }

    /// A case of a campus of this person; any other is not there.
    static func page(_ visit: Visit, _ power: Power = .seeMissing) throws -> MissingCasePage {
        let office = visit.office
        let found = try office.read { db -> MissingCasePage? in
            guard let id = Int64(visit.parameter("missing")), let one = try MissingCase.one(id, db),
                visit.reach(power).has(one.campus)
            else { return nil }
            return try page(one, visit, db)
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    private static func page(_ one: MissingCase, _ visit: Visit, _ db: Database) throws -> MissingCasePage {
        let office = visit.office
        let (now, key) = (office.clock(), office.key)
        func who(_ account: Int64) throws -> String { try Account.one(account, db)?.title ?? "" }
        let mayOpen = visit.reach(.openMissing).has(one.campus)
        /// Who was told as the contact is the contact: only those see it who may open it.
        func words(_ step: MissingStep) throws -> StepWords {
            step.duty == .contact && !mayOpen ? StepWords(who: "The contact") : try step.words(key, db)
        }
        let resident = try one.student.flatMap { try HallResident.one($0, db) }
        return MissingCasePage(
            one: one, told: try one.told(key, db), clock: try MissingClock.of(one, now: now, db),
            steps: try MissingStep.of(one.id, db).map {
                .init(step: $0, words: try words($0), by: try who($0.account))
            },
            looks: try MissingLook.of(one.id, db).map { .init(look: $0, by: try who($0.account)) },
            resident: try resident.map { try ResidentSearch.match($0, $0.person(key, db), db) },
            hasAnswer: try resident.flatMap { try ResidentContact.now(of: $0.id, db) } != nil,
            campus: try Campus.all(db).first { $0.id == one.campus }?.name ?? "",
            reporter: try who(one.account),
            recipient: MissingReferral.recipient(
                hasDepartment: try InstitutionFacts.of(one.campus, year: office.today.year, db)
                    .policeOrSecurity),
            mayOpen: mayOpen, runs: try ProcedureRun.of(.missing, one.id, db),
            form: visit.session?.form ?? "", now: now, words: TimeWords(zone: office.zone))
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = MissingCasePage.said(visit.query("done"))
        return visit.page(page)
    }

    /// What each post begins with: the form, the case's page with what was typed, and who acts.
    static func begin(_ visit: Visit, _ power: Power = .seeMissing) async throws -> (
        page: MissingCasePage, account: Int64
    ) {
        let form = try await visit.form()
        var page = try page(visit, power)
        page.fields = TypedFields(form)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        return (page, account)
    }

    static func again(_ page: MissingCasePage, _ visit: Visit) -> Answer {
        visit.page(page, status: .unprocessableContent)
    }

    static func back(_ page: MissingCasePage, _ done: String) -> Answer {
        .redirect(to: "\(page.address)?done=\(done)")
    }

    static func refer(_ visit: Visit) async throws -> Answer {
        let (begun, account) = try await begin(visit)
        var page = begun
        let fields = page.fields
        let to: MissingReferral.Recipient? = fields.choice(
            "refer-to", "Choose to whom it was referred.", &page.problems)
        let who = fields.text(
            "refer-who", upTo: 160, or: "Write who took it: a name, a badge or a call number.",
            &page.problems)
        let how: MissingStep.How? = fields.choice("refer-how", "Choose how.", &page.problems)
        let at = MissingMoment.read(
            "refer", fields, now: visit.office.clock(), zone: visit.office.zone, &page.problems)
        if let at, at < page.one.reported {
            page.problems.append(Problem("refer-day", "The referral cannot come before the report."))
        }
        guard page.problems.isEmpty, let to, let how, let at else { return again(page, visit) }
        let id = page.one.id
        try await visit.office.act(by: visit.actor, "referred the report of missing student \(id)") {
            try MissingCaseActs.refer(id, to: to, at: at, how: how, StepWords(who: who), by: account, $0)
        }
        return back(page, "referred")
    }

    static func determine(_ visit: Visit) async throws -> Answer {
        var (page, _) = try await begin(visit)
        let (fields, one, now) = (page.fields, page.one, visit.office.clock())
        let by = fields["det-by"]
        if by != "institution", by != "police" {
            page.problems.append(Problem("det-by", "Choose who determined it."))
        }
        let at = MissingMoment.read("det", fields, now: now, zone: visit.office.zone, &page.problems)
        var why: String?
        if let at {
            if let seen = one.lastSeen, at < seen {
                page.problems.append(
                    Problem("det-day", "The student was seen after that. Correct one of the two."))
            }
            if now.milliseconds - at.milliseconds > prompt || one.determined != nil {
                why = backdateReasons.contains(fields["det-why"]) ? fields["det-why"] : nil
                if why == nil {
                    page.problems.append(Problem("det-why", "Choose why it is entered now."))
                }
            }
        }
        guard page.problems.isEmpty, let at else { return again(page, visit) }
        let (id, reason, zone, key) = (one.id, why, visit.office.zone, visit.office.key)
        try await visit.office.act(
            by: visit.actor, "entered the determination that student \(id) is missing", why: why
        ) {
            try MissingCaseActs.determine(
                id, at: at, byPolice: by == "police", backdated: reason, zone: zone, key, $0)
        }
        return back(page, "determined")
    }

    static func step(_ visit: Visit) async throws -> Answer {
        let (begun, account) = try await begin(visit)
        var page = begun
        let (fields, one) = (page.fields, page.one)
        guard let duty = MissingStep.Duty(rawValue: fields["duty"]), duty != .referral else {
            throw Refusal.notFound
        }
        let name = duty.rawValue
        let who = fields.text(
            "\(name)-who", upTo: 300,
            or: duty == .other ? "Write what was done." : "Write who was told, or who was tried.",
            &page.problems)
        let said = fields["\(name)-words"]
        if said.count > 2000 { page.problems.append(Problem("\(name)-words", "Use at most 2,000 letters.")) }
        let how: MissingStep.How? = fields.choice("\(name)-how", "Choose how.", &page.problems)
        let reached = fields["\(name)-reached"]
        if reached != "yes", reached != "no" {
            page.problems.append(Problem("\(name)-reached", "Choose whether the person was reached."))
        }
        let at = MissingMoment.read(
            name, fields, now: visit.office.clock(), zone: visit.office.zone, &page.problems)
        let line = page.clock.lines.first { $0.duty == duty }
        var late: String?
        if let at, let due = line?.due, at > due, reached == "yes" {
            late = MissingStep.lateReasons.contains(fields["\(name)-late"]) ? fields["\(name)-late"] : nil
            if late == nil { page.problems.append(Problem("\(name)-late", "Choose why it was late.")) }
        }
        guard page.problems.isEmpty, let how, let at else { return again(page, visit) }
        let (id, due, why) = (one.id, line?.due, late)
        try await visit.office.act(
            by: visit.actor, "wrote down a step for missing student \(id): \(name)", why: why
        ) {
            try MissingCaseActs.step(
                id, duty, reached: reached == "yes", at: at, due: due, how: how, lateWhy: why,
                StepWords(who: who, words: said), by: account, $0)
        }
        return back(page, "step")
    }
}
