import CleryLaw
import GRDB
import TaggedPDF

/// What to do in an emergency, in the words of the published reports.
struct SafetyGuide: Sendable {
    struct Chapter: Sendable, Equatable {
        let id: String
        let title: String
        /// The words as published; procedures as numbered steps.
        let blocks: [Block]
        /// Where the report says it.
        let address: String
        let year: Int

        /// The hazards that have a heading of their own.
        var hazards: [(title: String, anchor: String)] {
            blocks.compactMap { block in
                guard case .heading(_, let text, let anchor?) = block else { return nil }
                return (text.plain, anchor)
            }
        }
    }

    struct Volume: Sendable {
        /// Nil: the same on all campuses.
        let campus: String?
        let chapters: [Chapter]
    }

    let volumes: [Volume]
    var isEmpty: Bool { volumes.allSatisfy(\.chapters.isEmpty) }

    private struct Source {
        let part: String
        let title: String
        /// What people do, step by step.
        let isProcedure: Bool
    }

    private static let sources = [
        Source(part: "emergency_response.notification", title: "In an emergency", isProcedure: true),
        Source(
            part: "fire_evacuation.procedures", title: "Leaving student housing when the alarm sounds",
            isProcedure: true),
        Source(
            part: "emergency_response.larger_community", title: "Families, neighbors and the press",
            isProcedure: false),
        Source(part: "reporting.timely_warnings", title: "Warnings of crimes", isProcedure: false),
        Source(part: "reporting.titles", title: "How to report", isProcedure: false),
        Source(part: "missing_students.titles", title: "When a student is missing", isProcedure: false),
    ]

    init(_ db: Database) throws {
        let published = try PublishedTexts(db)
        let campuses = try Campus.all(db)
        let plain = campuses.map { Self.chapters(of: $0, published, campuses, mark: "") }
        let isOne = plain.dropFirst().allSatisfy { $0.map(\.blocks) == plain[0].map(\.blocks) }
        if let first = plain.first, isOne {
            volumes = [Volume(campus: nil, chapters: first)]
        } else {
            volumes = campuses.map { campus in
                Volume(
                    campus: campus.name,
                    chapters: Self.chapters(of: campus, published, campuses, mark: "-\(campus.id)"))
            }
        }
    }

    private static func chapters(
        of campus: Campus, _ published: PublishedTexts, _ campuses: [Campus], mark: String
    ) -> [Chapter] {
        sources.compactMap { source in
            guard let one = published.text(source.part, campus: campus.id) else { return nil }
            let id = source.part.replacing(".", with: "-").replacing("_", with: "-")
            return Chapter(
                id: id + mark, title: source.title,
                blocks: steps(one.text.body, id + mark, isProcedure: source.isProcedure),
                address: PublishedTexts.address(source.part, one.edition, campus: campus.id, campuses),
                year: one.edition.year)
        }
    }

    /// The blocks of a text; a procedure that is told in sentences becomes a numbered list of the same sentences.
    private static func steps(_ body: String, _ id: String, isProcedure: Bool) -> [Block] {
        let blocks = Markdown.blocks(body, level: 1)
        let hasLists = blocks.contains { if case .list = $0 { true } else { false } }
        return blocks.enumerated().map { index, block in
            switch block {
            case .heading(let level, let text, _):
                return .heading(level: level, text, anchor: "\(id)-\(index)")
            case .paragraph(let text) where isProcedure && !hasLists:
                let sentences = ProcedureReading.sentences(text.plain)
                return sentences.count < 2
                    ? block
                    : .list(ordered: true, sentences.map { [.paragraph(TaggedPDF.Text($0))] })
            default: return block
            }
        }
    }
}
