import CleryLaw
import GRDB
import TaggedPDF

/// The institution's own chapters as parts of a report.
struct OwnChapters {
    let points: [OpenPoint]
    private let chapters: [(chapter: OwnChapter, blocks: [Block])]

    init(_ scope: ReportScope, _ db: Database) throws {
        let pictures = Dictionary(grouping: try ReportPicture.all(db), by: \.chapter)
        var points: [OpenPoint] = []
        chapters = try OwnChapter.all(db).filter { chapter in
            chapter.campus.map { id in scope.campuses.contains { $0.id == id } } ?? true
        }.map { chapter in
            let figures = pictures[chapter.id]?.map(\.figure) ?? []
            let blocks = Markdown.blocks(chapter.body, level: 1) + figures
            if blocks.isEmpty { points.append(Self.empty(chapter)) }
            return (chapter, blocks)
        }
        self.points = points
    }

    func parts(at place: String) -> [ReportPart] {
        chapters.filter { $0.chapter.place == place && !$0.blocks.isEmpty }.map {
            ReportPart("own-\($0.chapter.id)", $0.chapter.title, blocks: $0.blocks)
        }
    }

    private static func empty(_ chapter: OwnChapter) -> OpenPoint {
        OpenPoint(
            key: "chapter:\(chapter.id)",
            sentence: "The chapter “\(chapter.title)” is empty, so the report leaves it out.", citation: nil,
            href: "/office/annual/chapters/\(chapter.id)", blocks: false)
    }
}
