import CleryLaw
import GRDB

/// The verbs on findings. No sentence of theirs holds what was found, or against whom.
enum HazingActs {
    /// What is written of a finding: the organization, what is published, and what is not.
    struct Entered: Sendable {
        let organization: Int64
        let content: HazingContent
        var notes = ""
        /// Somebody says that the texts identify no student.
        var isCleared = false
        /// Somebody says that what looks like a name is none.
        var saysNoNames = false
        /// Why a published entry is changed.
        var changeNote: String?
    }

    static func add(_ entered: Entered, by account: Int64, _ writing: Writing) throws -> HazingFinding {
        try check(entered, incidents: [], writing)
        var finding = HazingFinding(
            id: try writing.nextID(.hazingFindings), organization: entered.organization,
            content: entered.content, account: account, at: writing.at)
        try keep(entered, in: &finding, writing, isNew: true)
        return finding
    }

    static func change(_ id: Int64, to entered: Entered, _ writing: Writing) throws {
        guard var finding = try HazingRequests.one(id, writing.db), finding.withdrawn == nil else {
            throw Refusal.notFound
        }
        try check(entered, incidents: try HazingRequests.incidents(of: id, writing.db), writing)
        finding.organization = entered.organization
        finding.content = entered.content
        if let note = entered.changeNote { finding.changeNote = note }
        try keep(entered, in: &finding, writing, isNew: false)
    }

    private static func keep(
        _ entered: Entered, in finding: inout HazingFinding, _ writing: Writing, isNew: Bool
    ) throws {
        finding.cleared = entered.isCleared ? entered.content.fingerprint : nil
        let record = SealedRecord.hazingNotes(finding.id)
        let before = try finding.notes.flatMap { try writing.opened($0, record: record) } ?? ""
        if before != entered.notes {
            finding.notes =
                entered.notes.isEmpty ? nil : try writing.seal(entered.notes, record: record)
        }
        try writing.put(.hazingFindings, finding.values, isNew: isNew)
    }

    /// Refuses an organization that was not recognized, and texts that tell who somebody is.
    private static func check(_ entered: Entered, incidents: [Int64], _ writing: Writing) throws {
        let recognized = try HazingRequests.recognized(
            entered.organization, entered.content, writing.db)
        let facts = HazingFindingFacts(recognized: .known(recognized), found: .known(true))
        if HazingTransparencyEntry.listed(facts).answer == false {
            throw HazingRefusal(problems: [
                Problem(
                    "organization",
                    "The office knows of no day from the hazing to the finding on which this organization was recognized. Only organizations that the institution established or recognized stand in the transparency report."
                )
            ])
        }
        var texts = entered.content.texts
        if let note = entered.changeNote { texts.append(("change-note", "reason", note)) }
        let found = try HazingLeaks.look(
            texts, notes: entered.notes, incidents: incidents, writing)
        if !found.problems.isEmpty { throw HazingRefusal(problems: found.problems) }
        if !found.doubts.isEmpty, !entered.saysNoNames {
            throw HazingRefusal(problems: found.doubts, isDoubt: true)
        }
    }

    /// Takes a finding back. Where it was published, the next edition says so with the reason.
    static func withdraw(_ id: Int64, why: String, _ writing: Writing) throws {
        guard var finding = try HazingRequests.one(id, writing.db), finding.withdrawn == nil else {
            throw Refusal.notFound
        }
        let notes =
            try finding.notes.flatMap {
                try writing.opened($0, record: SealedRecord.hazingNotes(id))
            } ?? ""
        let found = try HazingLeaks.look(
            [("why", "reason", why)], notes: notes,
            incidents: try HazingRequests.incidents(of: id, writing.db), writing)
        let problems = found.problems + found.doubts
        guard problems.isEmpty else { throw HazingRefusal(problems: problems) }
        finding.withdrawn = writing.at
        finding.withdrawnWhy = why
        try writing.put(.hazingFindings, finding.values)
    }

    /// Says that an incident of the case desk is what a finding is about; it is published nowhere.
    static func link(_ finding: Int64, to incident: Int64, _ writing: Writing) throws {
        guard try !HazingRequests.incidents(of: finding, writing.db).contains(incident) else { return }
        try writing.put(
            .hazingLinks,
            [.integer(try writing.nextID(.hazingLinks)), .integer(finding), .integer(incident), .null],
            isNew: true)
    }

    static func unlink(_ finding: Int64, from incident: Int64, _ writing: Writing) throws {
        let links = try Int64.fetchAll(
            writing.db,
            sql: "SELECT id FROM hazing_links WHERE finding = ? AND incident = ? AND removed IS NULL",
            arguments: [finding, incident])
        for link in links {
            try writing.put(
                .hazingLinks,
                [
                    .integer(link), .integer(finding), .integer(incident),
                    .integer(writing.at.milliseconds),
                ])
        }
    }
}
