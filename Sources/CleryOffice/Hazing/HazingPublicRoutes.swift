import CleryLaw
import GRDB
import TaggedPDF

/// The public doors of the transparency report.
enum HazingPublicRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db -> HazingPage in
            let open = try HazingEdition.open(on: office.today, db)
            let current = try open.first.map { HazingPage.Shown(edition: $0, entries: try $0.entries(db)) }
            return HazingPage(
                institution: office.name, current: current,
                archive: try open.map { ($0, try $0.entries(db).count { $0.kind == .finding }) },
                texts: try HazingTexts.now(db))
        }
        return visit.page(page)
    }

    static func data(_ visit: Visit) throws -> Answer {
        let office = visit.office
        return try office.read { db in
            let editions = try HazingEdition.open(on: office.today, db).map { ($0, try $0.entries(db)) }
            return .json(HazingJSON.all(office.name, try HazingTexts.now(db), editions))
        }
    }

    static func schema(_ visit: Visit) -> Answer {
        Answer(
            type: "application/schema+json; charset=utf-8", bytes: Array("\(EmbeddedFiles.hazingSchema)".utf8)
        )
    }

    /// `/hazing/3`, `/hazing/3.json`, `/hazing/3.pdf`: for as long as the edition is public.
    static func edition(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let parts = visit.parameter("edition").split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let found = try office.read { db in
            try HazingEdition.open(on: office.today, db).first { "\($0.id)" == parts[0] }
                .map { ($0, try $0.entries(db), try correctedBy($0, db)) }
        }
        guard let (edition, entries, later) = found else { throw Refusal.notFound }
        switch parts.count > 1 ? ".\(parts[1])" : "" {
        case "":
            return visit.page(HazingEditionPage(edition: edition, entries: entries, correctedBy: later))
        case ".json": return .json(HazingJSON.edition(edition, entries))
        case ".pdf": return try pdf(edition, entries)
        default: throw Refusal.notFound
        }
    }

    static func pdf(_ edition: HazingEdition, _ entries: [HazingEntry]) throws -> Answer {
        let document = HazingBlocks.document(edition, entries)
        var answer = Answer(type: "application/pdf", bytes: try document.pdf(faces: Faces.system()))
        answer.headers[.contentDisposition] =
            "inline; filename=\"hazing-transparency-\(edition.day).pdf\""
        return answer
    }

    /// Later editions that correct or withdraw an entry of this one.
    static func correctedBy(_ edition: HazingEdition, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT edition FROM hazing_entries WHERE edition > ?1 AND finding IN (
                  SELECT finding FROM hazing_entries WHERE edition = ?1) ORDER BY edition
                """, arguments: [edition.id])
    }
}
