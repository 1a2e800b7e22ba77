import CleryLaw

/// How the columns of kept tables are said in the audit file.
enum AuditColumns {
    /// Bytes that make links and receipts or compare files; they prove nothing to a reader.
    static let never: Set<String> = [
        "content_hash", "receipt", "key_code", "row_code",
    ]

    static func shown(_ table: KeptTable) -> [String] {
        table.columns.filter { !never.contains($0) && !marks.contains("\(table.rawValue).\($0)") }
    }

    /// From these a person's link is made, or the office signs in elsewhere.
    private static let marks: Set<String> = [
        "alert_gateways.credentials",
        "review_asks.mark", "authority_links.mark", "agency_requests.mark", "calendar_feeds.code",
        "referrals.mark",
        "referrals.person_code", "referrals.number_code", "referral_charges.code",
        "audience_people.mark",
        // Nobody's name and nobody's contact leaves the house in an export, not even sealed.
        "missing_cases.content", "missing_steps.content",
    ]

    /// Hashes, which are shown in hexadecimal digits.
    static let hashes: Set<String> = ["hash", "digest"]

    static func isDay(_ table: KeptTable, _ column: String) -> Bool {
        if column.hasSuffix("_day") || column == "day" || column == "review_due" { return true }
        if table == .surveyWindows { return column == "opens" || column == "closes" }
        return (table == .hazingFindings || table == .hazingEntries) && column.hasPrefix("occurred_")
    }

    /// An integer of this size is an instant: thirteen digits of milliseconds, and nothing else counts so far.
    static func isInstant(_ number: Int64) -> Bool { number > 100_000_000_000 || number < -100_000_000_000 }

    /// The number under which a sealed column has its key; nil for a column that is not sealed.
    static func record(_ table: KeptTable, _ column: String, _ id: Int64) -> Int64? {
        switch (table, column) {
        case (.incidents, "narrative"): id
        case (.reports, "content"): SealedRecord.report(id)
        case (.messages, "content"): SealedRecord.message(id)
        case (.attachments, "name"): SealedRecord.attachmentName(id)
        case (.redactions, "content"): SealedRecord.redaction(id)
        case (.secondLooks, "why"): SealedRecord.secondLook(id)
        case (.withholdings, "content"): SealedRecord.withholding(id)
        case (.logRequests, "content"): SealedRecord.logRequest(id)
        case (.logLearned, "content"): SealedRecord.logLearned(id)
        case (.consents, "words"): SealedRecord.consent(id)
        case (.openings, "remark"): SealedRecord.opening(id)
        case (.trips, "people"): SealedRecord.trip(id)
        case (.reviewAsks, "who"): SealedRecord.reviewAsk(id)
        case (.reviewAnswers, "words"): SealedRecord.reviewAnswer(id)
        case (.hazingFindings, "notes"): SealedRecord.hazingNotes(id)
        case (.editionComments, "content"): SealedRecord.editionComment(id)
        case (.noticePeople, "content"): SealedRecord.noticePeople(id)
        case (.noticeResults, "content"): SealedRecord.noticeResult(id)
        case (.paperRequests, "content"): SealedRecord.paperRequest(id)
        case (.authorities, "who"): SealedRecord.authority(id)
        case (.authorityLetters, "content"): SealedRecord.authorityLetter(id)
        case (.authorityAnswers, "signature"): SealedRecord.authorityAnswer(id)
        case (.agencyContacts, "words"): SealedRecord.agencyContact(id)
        case (.agencyReplies, "content"): SealedRecord.agencyReply(id)
        case (.agencyRows, "details"): SealedRecord.agencyRow(id)
        case (.agencyRows, "words"): SealedRecord.agencyDecision(id)
        case (.legalHolds, "matter"): SealedRecord.legalHold(id)
        case (.differenceReasons, "words"): SealedRecord.differenceReason(id)
        case (.referrals, "details"): SealedRecord.referral(id)
        case (.referralCharges, "words"): SealedRecord.referralCharge(id)
        case (.recodingItems, "why"): SealedRecord.recodingItem(id)
        case (.audiencePeople, "content"): SealedRecord.audiencePerson(id)
        case (.alertGateways, "credentials"): SealedRecord.alertGateway(id)
        case (.alertResults, "content"): SealedRecord.alertResult(id)
        case (.alertReceipts, "content"): SealedRecord.alertReceipt(id)
        case (.threats, "note"): SealedRecord.threat(id)
        case (.threatDecisions, "reasons"): SealedRecord.threatReasons(id)
        case (.threatDecisions, "consulted"): SealedRecord.threatConsulted(id)
        case (.threatDecisions, "names"): SealedRecord.threatNames(id)
        case (.alerts, "draft"): SealedRecord.alert(id)
        case (.exercises, "results"): SealedRecord.exercise(id)
        case (.procedureTimes, "note"): SealedRecord.procedureTime(id)
        default: nil
        }
    }
}
