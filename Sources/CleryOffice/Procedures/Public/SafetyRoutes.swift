import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The doors of the procedures for all, and of the sheets for buildings.
enum SafetyRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db in
            SafetyGuidePage(guide: try SafetyGuide(db), institution: visit.office.name)
        }
        return visit.page(page)
    }

    static func sheet(_ visit: Visit) throws -> Answer {
        let poster = try PosterRoutes.one(visit)
        return try served([poster], "evacuation-\(poster.place.id)", visit)
    }

    static func sheets(_ visit: Visit) throws -> Answer {
        let posters = try PosterRoutes.all(visit)
        guard !posters.isEmpty else { throw Refusal.notFound }
        return try served(posters, "evacuation-sheets", visit)
    }

    private static func served(_ posters: [Poster], _ name: String, _ visit: Visit) throws -> Answer {
        let site = PosterRoutes.site(visit)
        let steps = try visit.office.read { try stepsOfCampuses($0) }
        let bytes = try EvacuationSheet.document(
            posters.map { poster in
                try EvacuationSheet(poster, steps: steps[poster.place.campus] ?? unpublished, site: site)
            }
        ).pdf(faces: Faces.system())
        var answer = Answer(type: "application/pdf", bytes: bytes)
        answer.headers[.contentDisposition] = "inline; filename=\"\(name).pdf\""
        return answer
    }

    private static let unpublished: [Block] = [
        .paragraph("The evacuation procedure of this campus is not published yet.")
    ]

    /// The steps of leaving a building, by campus: the part under a heading on evacuation where there is one.
    private static func stepsOfCampuses(_ db: Database) throws -> [Int64: [Block]] {
        let published = try PublishedTexts(db)
        var all: [Int64: [Block]] = [:]
        for campus in try Campus.all(db) {
            guard let text = published.text("emergency_response.notification", campus: campus.id)?.text else {
                continue
            }
            all[campus.id] = leaving(text.body)
        }
        return all
    }

    static func leaving(_ body: String) -> [Block] {
        let blocks = Markdown.blocks(body, level: 1)
        var chosen: [Block] = []
        var isIn = false
        for block in blocks {
            if case .heading(_, let text, _) = block {
                isIn = text.plain.lowercased().contains("evacuat")
            } else if isIn {
                chosen.append(block)
            }
        }
        if !chosen.isEmpty { return chosen }
        return [
            .list(
                ordered: true,
                ProcedureReading.steps(of: body).map { [.paragraph(TaggedPDF.Text($0))] })
        ]
    }
}
