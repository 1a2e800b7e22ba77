import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The doors of one edition of the annual report.
enum EditionRoutes {
    /// The edition that the address names, within the campuses of this person. A volume of all campuses needs them all.
    static func edition(_ visit: Visit, _ power: Power, _ db: Database) throws -> Edition {
        guard let id = Int64(visit.parameter("edition")), let edition = try Edition.one(id, db),
            edition.state != .dropped,
            edition.campus.map(visit.reach(power).has) ?? (visit.reach(power) == .all)
        else { throw Refusal.notFound }
        return edition
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func page(_ visit: Visit, comment: String = "", problems: [Problem] = []) throws -> EditionPage {
        let office = visit.office
        let reach = (visit.reach(.writeReport), visit.reach(.approveReport))
        return try office.read { db in
            let edition = try Self.edition(visit, .writeReport, db)
            let report = edition.state == .published ? nil : try edition.report(office, db)
            let comments = try EditionComment.of(edition.id, visit, db)
            // Of a published one only the comments' chapters are named.
            let named = try report ?? (comments.isEmpty ? nil : edition.report(office, db))
            return EditionPage(
                edition: edition, name: try EditionName.of(edition, db),
                steps: try EditionStep.of(edition.id, db).map {
                    .init(step: $0, name: try ReportPeople.name($0.account, db))
                },
                comments: comments, points: report?.points ?? [],
                chapters: named?.chapters.map { ($0.id, $0.title) } ?? [],
                isChanged: report.map { edition.digest != nil && edition.digest != $0.digest } ?? false,
                mayApprove: reach.1 == .all || edition.campus.map(reach.1.has) == true,
                mayPublish: visit.may(.publishReport), words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "", checked: visit.query("checked"), comment: comment,
                problems: problems)
        }
    }

    /// The whole report as it would be published now.
    static func preview(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            let edition = try Self.edition(visit, .writeReport, db)
            return EditionPreviewPage(edition: edition, report: try edition.report(office, db))
        }
        return visit.page(page, asOf: page.report.tables.position)
    }

    /// The same as a file: for circulation among editors.
    static func file(_ visit: Visit) throws -> Answer {
        let office = visit.office
        guard let form = EditionForm.Name(rawValue: visit.parameter("form")), form != .body else {
            throw Refusal.notFound
        }
        let report = try office.read { db in try Self.edition(visit, .writeReport, db).report(office, db) }
        return download(try ReportForms.one(form, report), form, name: "draft-\(report.year)")
    }

    static func download(_ bytes: [UInt8], _ form: EditionForm.Name, name: String) -> Answer {
        var answer = Answer(type: form.type, bytes: bytes)
        let manner = form == .pdf || form == .json ? "inline" : "attachment"
        answer.headers[.contentDisposition] = "\(manner); filename=\"\(name).\(form.rawValue)\""
        return answer
    }

    static func send(_ visit: Visit) async throws -> Answer {
        try await step(visit, .writeReport, "sent an annual report for review") { edition, form, writing in
            let digest = try edition.report(visit.office, writing.db).digest
            try EditionActs.send(edition, digest, by: try account(visit), writing)
        }
    }

    static func giveBack(_ visit: Visit) async throws -> Answer {
        let why = try await visit.form().trimmed("remark-return")
        guard !why.isEmpty else { return try asked(visit, "remark-return", "Say what is to be changed.") }
        return try await step(visit, .approveReport, "sent an annual report back") { edition, form, writing in
            try EditionActs.giveBack(edition, why: why, by: try account(visit), writing)
        }
    }

    static func review(_ visit: Visit) async throws -> Answer {
        try await step(visit, .approveReport, "reviewed an annual report") { edition, form, writing in
            try EditionActs.review(
                edition, try edition.report(visit.office, writing.db).digest,
                remark: form.trimmed("remark-review"),
                by: try account(visit), today: visit.office.today, writing)
        }
    }

    static func approve(_ visit: Visit) async throws -> Answer {
        try await step(visit, .approveReport, "approved an annual report") { edition, form, writing in
            let report = try edition.report(visit.office, writing.db)
            try Reconciliation.refuse(report)
            try EditionActs.approve(
                edition, report.digest, remark: form.trimmed("remark-approve"),
                by: try account(visit), today: visit.office.today, writing)
        }
    }

    static func drop(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        _ = try await step(visit, .publishReport, "gave up an annual report") { edition, form, writing in
            try EditionActs.drop(
                edition, why: form.trimmed("remark-drop"), by: try account(visit), writing)
        }
        return .redirect(to: "/office/annual?year=\(form.trimmed("year"))")
    }

    static func again(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let edition = try visit.office.read { try Self.edition(visit, .publishReport, $0) }
        let why = form.trimmed("remark-again")
        guard !why.isEmpty else {
            return try asked(visit, "remark-again", "Say which error makes it necessary.")
        }
        let account = try account(visit)
        let id = try await visit.office.act(by: visit.actor, "opened an annual report to issue it again") {
            guard let edition = try Edition.one(edition.id, $0.db) else { throw Refusal.notFound }
            return try EditionActs.again(edition, why: why, by: account, $0)
        }
        return .redirect(to: "/office/annual/editions/\(id)")
    }

    static func publish(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard form["sure"] == "yes" else {
            return try asked(visit, "sure", "Tick that the report is to be published.")
        }
        let edition = try visit.office.read { try Self.edition(visit, .publishReport, $0) }
        try await Publishing.publish(edition.id, by: try account(visit), visit.actor, visit.office)
        return .redirect(to: "/office/annual/editions/\(edition.id)")
    }

    /// Makes the published files anew and compares.
    static func check(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let edition = try visit.office.read { try Self.edition(visit, .writeReport, $0) }
        let same = try Publishing.isSame(edition, visit.office)
        return .redirect(
            to: "/office/annual/editions/\(edition.id)?checked=\(same ? "same" : "different")")
    }

    static func account(_ visit: Visit) throws -> Int64 {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        return account
    }

    private static func asked(_ visit: Visit, _ field: String, _ sentence: String) throws -> Answer {
        visit.page(try page(visit, problems: [Problem(field, sentence)]), status: .unprocessableContent)
    }

    private static func step(
        _ visit: Visit, _ power: Power, _ sentence: String,
        _ body: @escaping @Sendable (Edition, Form, Writing) throws -> Void
    ) async throws -> Answer {
        let form = try await visit.form()
        let known = try visit.office.read { try Self.edition(visit, power, $0) }
        try await visit.office.act(by: visit.actor, sentence) { writing in
            guard let edition = try Edition.one(known.id, writing.db) else { throw Refusal.notFound }
            try body(edition, form, writing)
        }
        return .redirect(to: "/office/annual/editions/\(known.id)")
    }
}
