import CleryLaw
import GRDB

/// The statements as the newest published reports have them: what people outside were promised.
struct PublishedTexts: Sendable {
    struct Text: Sendable {
        let text: PolicyText
        let edition: Edition
    }

    /// The newest publication of each volume, the newest year first.
    let editions: [Edition]
    private let held: [Int64: [PartKey: PolicyText]]

    init(_ db: Database) throws {
        editions = try Edition.published(db).filter { $0.kind != .numbers && $0.published != nil }
            .sorted { ($0.year, $0.id) > ($1.year, $1.id) }
        var held: [Int64: [PartKey: PolicyText]] = [:]
        for edition in editions { held[edition.id] = try PolicyText.current(before: edition.published, db) }
        self.held = held
    }

    /// The text of a part in the newest report that holds it for a campus; nil campus: for all.
    func text(_ part: String, campus: Int64?) -> Text? {
        for edition in editions where Self.holds(edition, part, campus) {
            if let text = text(part, campus: campus, in: edition) {
                return Text(text: text, edition: edition)
            }
        }
        return nil
    }

    func text(_ part: String, campus: Int64?, in edition: Edition) -> PolicyText? {
        let texts = held[edition.id] ?? [:]
        if let campus, let own = texts[PartKey(part, campus)], !own.body.isEmpty { return own }
        return texts[PartKey(part, nil)].flatMap { $0.body.isEmpty ? nil : $0 }
    }

    private static func holds(_ edition: Edition, _ part: String, _ campus: Int64?) -> Bool {
        let isFire = part.hasPrefix("fire_")
        return edition.kind != (isFire ? .security : .fire)
            && (edition.campus == nil || campus == nil || edition.campus == campus)
    }

    /// The reports that hold the emergency procedures, as somebody may name them who publicized them.
    func reports(campus: Int64?) -> [Edition] {
        editions.filter { edition in
            Self.holds(edition, Self.emergency[0], campus)
                && Self.emergency.contains { text($0, campus: campus, in: edition) != nil }
        }
    }

    /// The versions of the emergency procedures in a report.
    func versions(campus: Int64?, in edition: Edition) -> [Int64] {
        Self.emergency.compactMap { text($0, campus: campus, in: edition)?.id }
    }

    /// The parts of the statement on emergencies.
    static let emergency: [String] =
        StatementsOwed.all.first { $0.id == "emergency_response" }?.parts.map(\.id) ?? []

    /// Where a report says the statement of a part.
    static func address(_ part: String, _ edition: Edition, campus: Int64?, _ campuses: [Campus]) -> String {
        let statement = part.prefix { $0 != "." }
        let campus = campus ?? edition.campus ?? campuses.first?.id ?? 0
        return edition.address + "#policy-\(statement)-\(campus)"
    }
}
