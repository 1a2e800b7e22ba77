import CleryLaw
import GRDB
import TaggedPDF

/// The steps of an edition: opened, sent, reviewed, approved, published.
///
/// Each step is of one content. Whoever reviews and approves does so for what was sent; when the content changes
/// afterwards it is sent again.
enum EditionActs {
    /// Opens a draft for each document of a year that has none yet. Returns how many.
    static func open(_ year: Int, by account: Int64, _ writing: Writing) throws -> Int {
        let db = writing.db
        let campuses = try Campus.all(db)
        let head = try ReportHead.present(db)
        let known = Set(try Edition.all(year: year, db).map { "\($0.campus ?? 0) \($0.kind.rawValue)" })
        let wanted = try head.volumes(campuses) { try ReportHousing.has($0, year: year, db) }
            .filter { !known.contains("\($0.campus ?? 0) \($0.kind.rawValue)") }
        for (campus, kind) in wanted {
            let edition = Edition(
                id: try writing.nextID(.editions), year: year, campus: campus, kind: kind,
                opened: writing.at, account: account)
            try writing.put(.editions, edition.values, isNew: true)
            try step(.opened, of: edition, by: account, writing)
        }
        return wanted.count
    }

    /// A published report with a substantial error is issued again (`ReportReissued`).
    static func again(_ edition: Edition, why: String, by account: Int64, _ writing: Writing) throws -> Int64
    {
        try expect(edition, [.published])
        let id = try writing.nextID(.editions)
        let next = Edition(
            id: id, year: edition.year, campus: edition.campus, kind: edition.kind, opened: writing.at,
            account: account, replaces: edition.id)
        try writing.put(.editions, next.values, isNew: true)
        try step(.opened, of: next, by: account, remark: why, writing)
        return id
    }

    static func send(_ edition: Edition, _ digest: [UInt8], by account: Int64, _ writing: Writing) throws {
        try expect(edition, [.draft, .inReview, .reviewed, .approved])
        try move(edition, to: .inReview, .sent, digest, by: account, writing)
    }

    static func giveBack(_ edition: Edition, why: String, by account: Int64, _ writing: Writing) throws {
        try expect(edition, [.inReview, .reviewed, .approved])
        try move(edition, to: .draft, .returned, edition.digest, by: account, remark: why, writing)
    }

    static func review(
        _ edition: Edition, _ digest: [UInt8], remark: String, by account: Int64, today: Day,
        _ writing: Writing
    ) throws {
        try expect(edition, [.inReview])
        try unchanged(edition, digest)
        try another(than: .sent, edition, account, .approveReport, today, writing.db)
        try move(edition, to: .reviewed, .reviewed, digest, by: account, remark: remark, writing)
    }

    static func approve(
        _ edition: Edition, _ digest: [UInt8], remark: String, by account: Int64, today: Day,
        _ writing: Writing
    ) throws {
        try expect(edition, [.reviewed])
        try unchanged(edition, digest)
        try another(than: .sent, edition, account, .approveReport, today, writing.db)
        try move(edition, to: .approved, .approved, digest, by: account, remark: remark, writing)
    }

    static func drop(_ edition: Edition, why: String, by account: Int64, _ writing: Writing) throws {
        try expect(edition, [.draft, .inReview, .reviewed, .approved])
        try move(edition, to: .dropped, .dropped, edition.digest, by: account, remark: why, writing)
    }

    /// Locks the content to the register as it stands, makes the files and keeps them with their hashes.
    static func publish(
        _ edition: Edition, _ report: AnnualReport, _ digest: [UInt8],
        _ files: [(form: EditionForm.Name, bytes: [UInt8])],
        by account: Int64, _ writing: Writing
    ) throws -> Edition {
        try expect(edition, [.approved])
        try unchanged(edition, digest)
        guard report.points.allSatisfy({ !$0.blocks }) else {
            throw refusal("The report is not whole", "Open points keep it from being published.")
        }
        var edition = edition
        edition.state = .published
        edition.published = writing.at
        edition.position = report.tables.position
        edition.mark = report.mark
        edition.title = report.title
        edition.numbers = PublishedNumbers(report.tables)
        edition.forms = files.map { ReportForms.form($0.form, $0.bytes) }
        try writing.put(.editions, edition.values)
        try step(.published, of: edition, by: account, digest: digest, writing)
        for (form, bytes) in files { try EditionFiles.keep(bytes, form, of: edition.id, writing) }
        return edition
    }
}

extension EditionActs {
    private static func move(
        _ edition: Edition, to state: Edition.State, _ kind: EditionStep.Kind, _ digest: [UInt8]?,
        by account: Int64, remark: String = "", _ writing: Writing
    ) throws {
        var edition = edition
        edition.state = state
        edition.digest = digest
        try writing.put(.editions, edition.values)
        try step(kind, of: edition, by: account, digest: digest, remark: remark, writing)
    }

    private static func step(
        _ kind: EditionStep.Kind, of edition: Edition, by account: Int64, digest: [UInt8]? = nil,
        remark: String = "", _ writing: Writing
    ) throws {
        let step = EditionStep(
            id: try writing.nextID(.editionSteps), edition: edition.id, kind: kind, account: account,
            at: writing.at, digest: digest, remark: remark)
        try writing.put(.editionSteps, step.values, isNew: true)
    }

    private static func expect(_ edition: Edition, _ states: Set<Edition.State>) throws {
        guard states.contains(edition.state) else {
            throw refusal(
                "The report has moved on",
                "It is \(edition.state.title.lowercased()) by now. Load its page again.")
        }
    }

    private static func unchanged(_ edition: Edition, _ digest: [UInt8]) throws {
        guard edition.digest == digest else {
            throw refusal(
                "The content has changed",
                "Since it was sent for review a number, a statement or a chapter has changed. Send it again, so that what is approved is what was read."
            )
        }
    }

    /// Where somebody else could do it, whoever sent a report neither reviews nor approves it.
    private static func another(
        than kind: EditionStep.Kind, _ edition: Edition, _ account: Int64, _ power: Power, _ today: Day,
        _ db: Database
    ) throws {
        let sender = try EditionStep.of(edition.id, db).last { $0.kind == kind }?.account
        guard sender == account, try ReportPeople.hasAnother(than: account, power, today, db) else { return }
        throw refusal(
            "Another person's turn",
            "You sent this report for review, so somebody else who may approve reports looks at it.")
    }

    private static func refusal(_ title: String, _ sentence: String) -> Refusal {
        Refusal(status: .conflict, title: title, sentence: sentence)
    }
}

/// Who else may take part in a report.
enum ReportPeople {
    static func hasAnother(than account: Int64, _ power: Power, _ today: Day, _ db: Database) throws -> Bool {
        let people = try Row.fetchAll(
            db, sql: "SELECT id, role FROM accounts WHERE ended IS NULL AND id <> ?", arguments: [account])
        return try people.contains { row in
            let isFounder = (row[1] as String) == Role.administrator.rawValue
            return try Rights(of: row[0], founder: isFounder, on: today, db).may(power)
        }
    }

    static func name(_ account: Int64?, _ db: Database) throws -> String {
        guard let account else { return "The house" }
        return try Account.one(account, db).map { $0.name ?? $0.signIn } ?? "Account \(account)"
    }
}

/// Whether a report has anything to say on student housing.
enum ReportHousing {
    /// - Parameter campus: nil: any campus.
    static func has(_ campus: Int64?, year: Int, _ db: Database) throws -> Bool {
        InstitutionFacts.any(try InstitutionFacts.all(campus, year: year, db).values).onCampusHousing.isYes
    }
}
