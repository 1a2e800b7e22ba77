import CleryLaw
import GRDB

/// A finding of responsibility for hazing against a student organization, as the office keeps it.
struct HazingFinding: Sendable, Equatable, Identifiable {
    let id: Int64
    var organization: Int64
    var content: HazingContent
    /// Sealed; for those who keep the findings.
    var notes: [UInt8]?
    /// The mark of the texts of which somebody has said that they identify no student.
    var cleared: String?
    /// Why a published entry was changed; published with the correction.
    var changeNote: String?
    var account: Int64
    var at: Instant
    var withdrawn: Instant?
    /// Published, where the finding was.
    var withdrawnWhy: String?

    var number: String { "H-\(id)" }
    /// Whether somebody has said of the present texts that they identify no student.
    var isCleared: Bool { cleared == content.fingerprint }

    var values: [Value] {
        [.integer(id), .integer(organization)] + content.values + [
            notes.map { .blob($0) } ?? .null, Value(cleared), Value(changeNote), .integer(account),
            .integer(at.milliseconds), Value(withdrawn?.milliseconds), Value(withdrawnWhy),
        ]
    }

    static let columns = KeptTable.hazingFindings.columns.map { "hazing_findings.\($0)" }
        .joined(separator: ",")

    init(id: Int64, organization: Int64, content: HazingContent, account: Int64, at: Instant) {
        (self.id, self.organization, self.content) = (id, organization, content)
        (self.account, self.at) = (account, at)
    }

    init(row: Row) {
        let after = 2 + HazingContent.columns.count
        id = row[0]
        organization = row[1]
        content = HazingContent(row: row, from: 2)
        notes = row[after] == nil ? nil : row.bytes(after)
        cleared = row[after + 1]
        changeNote = row[after + 2]
        account = row[after + 3]
        at = Instant(milliseconds: row[after + 4])
        withdrawn = (row[after + 5] as Int64?).map(Instant.init(milliseconds:))
        withdrawnWhy = row[after + 6]
    }

    /// What the law asks before the report lists it, beyond its elements.
    func missing() -> [String] {
        var missing = TransparencyEntryContent.missing(from: content.present).map(\.title)
        if !isCleared { missing.append("That the texts identify no student") }
        return missing
    }

    /// Whether it may be published as it stands.
    var isComplete: Bool {
        TransparencyEntryContent.compliant(
            content.present, identifiesStudent: isCleared ? .known(false) : .unknown
        ).answer == true
    }

    /// Whether the transparency report lists it. It is entered only against a recognized organization.
    var isListed: Bool {
        withdrawn == nil && content.ended != nil
            && HazingTransparencyEntry.listed(
                HazingFindingFacts(
                    recognized: .known(true), found: .known(true),
                    findingDay: content.ended.map { .known($0) } ?? .unknown,
                    occurred: content.occurredFrom.map { .known($0) } ?? .unknown)
            ).answer == true
    }
}

extension SealedRecord {
    static func hazingNotes(_ finding: Int64) -> Int64 { 27 << 56 | finding }
}

/// How a finding stands to the editions.
enum HazingStanding: Sendable, Equatable {
    /// Something that the law asks for is missing.
    case draft
    /// It waits for the next edition.
    case complete
    case published
    /// Published, and changed since; the next edition tells it.
    case changed
    /// Withdrawn; `told` once an edition has said so, or where none ever listed it.
    case withdrawn(told: Bool)

    init(_ finding: HazingFinding, last: HazingEntry?) {
        guard let last else {
            self =
                finding.withdrawn != nil
                ? .withdrawn(told: true) : finding.isComplete ? .complete : .draft
            return
        }
        if finding.withdrawn != nil {
            self = .withdrawn(told: last.kind == .withdrawal)
        } else if last.kind == .withdrawal || last.content != finding.content {
            self = finding.isComplete ? .changed : .draft
        } else {
            self = .published
        }
    }

    var title: String {
        switch self {
        case .draft: "draft"
        case .complete: "complete"
        case .published: "published"
        case .changed: "correction waits"
        case .withdrawn(let told): told ? "withdrawn" : "withdrawal waits"
        }
    }

    var tagKind: TagKind {
        switch self {
        case .draft, .changed, .withdrawn(told: false): .care
        case .complete: .plain
        case .published: .ok
        case .withdrawn(told: true): .void
        }
    }
}
