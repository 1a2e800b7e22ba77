import CleryLaw
import GRDB

/// What the chapters on numbers are made of.
struct ReportMaterial: Sendable {
    let scope: ReportScope
    let tables: StatisticsTables
    let changed: ChangedNumbers
    let undecided: [Undecided]
    /// What each campus is; what is not known is left open.
    var institutions: [Int64: ReportingInstitution] = [:]
}

/// The chapters in their order, that of the regulation: 34 CFR 668.46(b), then 668.49, then what explains both.
enum ReportParts {
    static let fires = "fires"

    /// A chapter that comes from a room.
    struct Source: Sendable {
        let id: String
        let title: String
        /// The documents it stands in.
        let kinds: Set<Edition.Kind>
        let chapter: any ReportChapter.Type

        init(_ id: String, _ title: String, _ kinds: Set<Edition.Kind>, _ chapter: any ReportChapter.Type) {
            (self.id, self.title, self.kinds, self.chapter) = (id, title, kinds, chapter)
        }
    }

    static let sources: [Source] = [
        Source("policies", "Policies and procedures", [.combined, .security], PolicyChapters.self),
        Source("programs", "Education and prevention programs", [.combined, .security], ProgramChapter.self),
        Source("hazing", "Hazing", [.combined, .security], HazingChapter.self),
        Source(fires, "Fire safety report", [.combined, .fire], FireChapter.self),
        Source("fire-policies", "Fire safety policies", [.combined, .fire], FirePolicyChapters.self),
    ]

    /// Where own chapters may stand: after the chapter of that id.
    static let places: [(id: String, title: String)] =
        [("", "At the beginning"), ("statistics", "After the statistics")]
        + sources.map { ($0.id, "After: \($0.title)") } + [("definitions", "At the end")]

    static func all(_ material: ReportMaterial, _ kind: Edition.Kind, _ db: Database) throws -> (
        [ReportPart], [OpenPoint]
    ) {
        let scope = material.scope
        let own = try OwnChapters(scope, db)
        var parts = own.parts(at: "")
        var points: [OpenPoint] = []
        if kind != .fire {
            points += try SourceMatrix.points(scope, db)
            if kind != .numbers { points += try Reconciliation.points(scope, db) }
            points += try ReferralPoints.points(scope, db)
            let notes = try NumberNotes(material, db)
            points += notes.points
            parts.append(ReportPart("about", "About this report", blocks: AboutChapter.blocks(scope)))
            parts.append(StatisticsChapter.part(material))
            parts.append(ReportPart("footnotes", "Footnotes to the statistics", blocks: notes.blocks))
            parts += own.parts(at: "statistics")
        }
        for source in sources where source.kinds.contains(kind) {
            let told = try scope.campuses.map { ($0, try source.chapter.blocks($0, scope, db)) }
            if let part = ReportPart(source.id, source.title, told) { parts.append(part) }
            for campus in scope.campuses { points += try source.chapter.points(campus, scope, db) }
            parts += own.parts(at: source.id)
        }
        if kind != .fire {
            parts.append(
                ReportPart("readings", "How we read what the law leaves open", blocks: ReadingsChapter.blocks)
            )
            parts.append(ReportPart("definitions", "Definitions", blocks: DefinitionsChapter.blocks))
        }
        if let other = try OtherReport(scope, kind, db) {
            parts.append(ReportPart("other-report", other.title, blocks: other.blocks))
        }
        parts += own.parts(at: "definitions")
        var seen: Set<String> = []
        return (parts, (points + own.points).filter { seen.insert($0.key).inserted })
    }
}
