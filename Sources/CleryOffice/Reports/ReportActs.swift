import CleryLaw
import GRDB

/// The verbs of reports. No sentence of theirs holds what was told.
enum ReportActs {
    /// Keeps a report with its files. A form that comes a second time is the report that is here already.
    static func receive(
        _ draft: ReportDraft, files: [(name: String, file: CleanFile)] = [], by account: Int64?,
        recipient: Recipient, today: Day, _ writing: Writing, key: OfficeKey, at received: Instant? = nil
    ) throws -> (report: CrimeReport, receipt: Receipt) {
        let receipt = Receipt(mark: draft.mark, key)
        let sealed = receipt.sealed(key)
        if let known = try ReportRequests.of(receipt: sealed, writing.db) {
            try again(known, draft, files, by: account, writing, key)
            return (known, receipt)
        }
        let id = try writing.nextID(.reports)
        let report = CrimeReport(
            id: id,
            number: try RunningNumber.next(
                "R", year: today.year, in: "number", of: .reports, writing.db), campus: draft.campus,
            received: received ?? writing.at, toldDay: draft.toldDay, recipient: recipient,
            teller: draft.teller,
            account: account, anonymous: account == nil && draft.content.contact.isEmpty,
            danger: draft.danger, wishes: draft.wishes, occurred: draft.occurred,
            datesOnly: draft.datesOnly, receipt: sealed,
            content: try writing.seal(draft.content.json, record: SealedRecord.report(id)))
        try writing.put(.reports, report.values, isNew: true)
        try AttachmentActs.keep(files, of: id, by: account, writing)
        try RightsActs.due(report, draft.content, today: today, writing)
        return (report, receipt)
    }

    /// The form came again, because its answer was lost. What is new in it is added, so that nothing is lost with it.
    private static func again(
        _ known: CrimeReport, _ draft: ReportDraft, _ files: [(name: String, file: CleanFile)],
        by account: Int64?, _ writing: Writing, _ key: OfficeKey
    ) throws {
        let content = try ReportContent(
            json: try SealedRecord.open(
                known.content, SealedRecord.report(known.id), writing.db, key, as: "what"))
        let added = try ReportRequests.messages(of: known.id, writing.db, key: key).map(\.text)
        let words = draft.content.what
        if words != content.what, !added.contains(words) {
            try add(words, to: known.id, from: nil, fromReporter: true, writing)
        }
        if try AttachmentRequests.of(known.id, writing.db).isEmpty {
            try AttachmentActs.keep(files, of: known.id, by: account, writing)
        }
    }

    /// Adds words of the reporter or of the office.
    static func add(
        _ text: String, to report: Int64, from account: Int64?, fromReporter: Bool, _ writing: Writing
    ) throws {
        let id = try writing.nextID(.messages)
        let sealed = try writing.seal(text, record: SealedRecord.message(id))
        try writing.put(
            .messages,
            [
                .integer(id), .integer(report), .integer(writing.at.milliseconds), Value(fromReporter),
                Value(account), .blob(sealed),
            ], isNew: true)
    }

    /// The reporter no longer wants to be contacted: contact details leave the content.
    static func withdrawContact(_ report: CrimeReport, _ writing: Writing, key: OfficeKey) throws {
        var report = report
        report.wishes.remove(.contact)
        let record = SealedRecord.report(report.id)
        // Of what is destroyed nothing is left to take the contact out of.
        if let told = try writing.opened(report.content, record: record) {
            var content = try ReportContent(json: told)
            content.contact = ""
            report.content = try writing.seal(content.json, record: record)
        }
        try writing.put(.reports, report.values)
    }

    /// Somebody reads what is sealed: the reading itself is kept.
    static func open(
        _ report: CrimeReport, by account: Int64, reason: String, kind: OpeningKind = .usual,
        consent: Int64? = nil, _ writing: Writing
    ) throws {
        let opening = OpeningRecord(
            id: try writing.nextID(.openings), report: report.id, account: account, at: writing.at,
            reason: reason, kind: kind, consent: consent)
        try writing.put(.openings, opening.values, isNew: true)
    }

    static func close(_ report: CrimeReport, why: String, _ writing: Writing) throws {
        var report = report
        report.closed = writing.at
        report.closedWhy = why
        try writing.put(.reports, report.values)
    }

    /// The report tells of this incident; the incident's facts gain who knew of it when.
    static func link(_ report: CrimeReport, to incident: Incident, today: Day, _ writing: Writing) throws {
        var report = report
        report.incident = incident.id
        try writing.put(.reports, report.values)
        var incident = incident
        let told = Report(report.toldDay ?? today, to: report.recipient)
        if !incident.facts.reports.contains(told) { incident.facts.reports.append(told) }
        incident.revision += 1
        try writing.put(.incidents, incident.values)
        try writing.recount.again(incident.id)
        try ReferralFacts.state(of: report.id, in: incident.id, writing)
    }
}

/// The numbers under which texts are sealed: each kind of record has a space of its own.
enum SealedRecord {
    static func report(_ id: Int64) -> Int64 { 1 << 56 | id }
    static func message(_ id: Int64) -> Int64 { 2 << 56 | id }

    /// Opens a sealed text with the record's own key. Of a record that was disposed of it is the sentence that says so;
    /// where texts are members of one JSON object, it stands under the name `member`.
    static func open(
        _ sealed: [UInt8], _ record: Int64, _ db: Database, _ key: OfficeKey, as member: String? = nil
    ) throws -> String {
        let row = try Row.fetchOne(
            db, sql: "SELECT wrapped FROM record_keys WHERE record = ?", arguments: [record])
        guard let row else {
            let gone = try Destroyed.of(record, db)?.text(as: member)
            guard let gone = gone ?? Destroyed.elsewhere(record, key, as: member) else {
                throw OfficeKey.Fault.notSealedHere
            }
            return gone
        }
        return try key.open(sealed, wrapped: row.bytes(0), record: record)
    }
}
