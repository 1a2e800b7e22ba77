import CleryLaw
import Crypto
import GRDB

/// The next edition as it would be published now: what it would tell, what it leaves out, and what it lacks.
struct HazingNext: Sendable {
    let institution: String
    let number: Int64
    let from: Day
    let day: Day
    let texts: HazingTexts
    /// In the order in which they are published.
    let entries: [HazingEntry]
    /// Findings that are no entries yet, with what they lack.
    let left: [(finding: HazingFinding, missing: [String])]

    /// - Parameter day: the day of publication.
    init(_ institution: String, on day: Day, _ db: Database) throws {
        let last = try HazingEdition.all(db).first
        self.institution = institution
        self.day = day
        number = (last?.id ?? 0) + 1
        from = last?.day ?? min(day, HazingTransparencyEntry.inForce.from ?? day)
        texts = try HazingTexts.now(db)
        var entries: [HazingEntry] = []
        var left: [(HazingFinding, [String])] = []
        let next = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM hazing_entries") ?? 1
        for finding in try HazingRequests.all(db) {
            let last = try HazingEntry.of(finding: finding.id, db).first
            let kind: HazingEntry.Kind
            switch HazingStanding(finding, last: last) {
            case .complete:
                guard finding.isListed else { continue }
                kind = .finding
            case .changed: kind = .correction
            case .withdrawn(told: false): kind = .withdrawal
            case .draft:
                left.append((finding, finding.missing()))
                continue
            case .published, .withdrawn(told: true): continue
            }
            let name = try HazingRequests.organization(finding.organization, db)?.name ?? ""
            entries.append(
                HazingEntry(
                    id: next + Int64(entries.count), edition: number, finding: finding.id, kind: kind,
                    note: kind == .withdrawal
                        ? finding.withdrawnWhy : kind == .correction ? finding.changeNote : nil,
                    organization: name,
                    content: kind == .withdrawal ? last?.content ?? finding.content : finding.content))
        }
        self.entries = entries
        self.left = left.map { (finding: $0.0, missing: $0.1) }
    }

    /// The edition as the next event of the register.
    func edition(at: Instant, by account: Int64, event: Int64) -> HazingEdition {
        var edition = HazingEdition(
            id: number, at: at, day: day, from: from, account: account, event: event,
            institution: institution, texts: texts, hash: "")
        edition.hash = HazingJSON.hash(edition, entries)
        return edition
    }

    /// Names what was looked at, so that it is what is published.
    var fingerprint: String {
        HazingJSON.hash(edition(at: Instant(milliseconds: 0), by: 0, event: 0), entries)
    }
}

extension HazingActs {
    /// Publishes the next edition.
    ///
    /// - Parameter looked: the fingerprint of what the person saw; something else is not published.
    /// - Throws: `HazingRefusal` where it is something else by now, or where the page lacks what the law asks for.
    static func publish(
        _ institution: String, on day: Day, looked: String? = nil, by account: Int64, _ writing: Writing
    ) throws -> HazingEdition {
        let next = try HazingNext(institution, on: day, writing.db)
        if let looked, looked != next.fingerprint {
            throw HazingRefusal(problems: [
                Problem(
                    "sure", "Something has changed since you looked. This is what would be published now.")
            ])
        }
        if let missing = next.texts.missing.first {
            throw HazingRefusal(problems: [Problem("sure", "The page lacks this: \(missing).")])
        }
        let edition = next.edition(at: writing.at, by: account, event: writing.event)
        try writing.put(.hazingEditions, edition.values, isNew: true)
        for entry in next.entries { try writing.put(.hazingEntries, entry.values, isNew: true) }
        return edition
    }
}
