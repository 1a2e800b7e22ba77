import TaggedPDF

/// A chapter of a report. What campuses have in common is printed once; what differs stands under the campus's name,
/// so that each campus's report can be told apart (34 CFR 668.46(d)).
struct ReportPart: Sendable {
    let id: String
    let title: String
    let blocks: [Block]

    init(_ id: String, _ title: String, blocks: [Block]) {
        (self.id, self.title, self.blocks) = (id, title, blocks)
    }

    /// Nil where no campus has anything to say.
    init?(_ id: String, _ title: String, _ campuses: [(campus: Campus, blocks: [Block])]) {
        guard campuses.contains(where: { !$0.blocks.isEmpty }) else { return nil }
        let told = campuses.map { (campus: $0.campus, sections: Section.split($0.blocks)) }
        var titles: [String?] = []
        for section in told.flatMap(\.sections) where !titles.contains(section.title) {
            titles.append(section.title)
        }
        let blocks = titles.flatMap { title -> [Block] in
            let found = told.compactMap { one in
                one.sections.first { $0.title == title }.map { (campus: one.campus, section: $0) }
            }
            let isCommon =
                found.count == campuses.count
                && found.allSatisfy { $0.section.plain == found[0].section.plain }
            return isCommon
                ? found[0].section.blocks : found.flatMap { $0.section.named($0.campus.name) }
        }
        self.init(id, title, blocks: blocks)
    }

    /// A heading of level 2 with what follows it; what stands before the first has no title.
    private struct Section {
        let title: String?
        var blocks: [Block] = []

        static func split(_ blocks: [Block]) -> [Section] {
            var sections: [Section] = []
            for block in blocks {
                if case .heading(2, let text, _) = block {
                    sections.append(Section(title: text.plain))
                } else if sections.isEmpty {
                    sections.append(Section(title: nil))
                }
                sections[sections.count - 1].blocks.append(block)
            }
            return sections
        }

        /// Without anchors: they tell campuses apart where the words do not.
        var plain: [Block] {
            blocks.map { block in
                guard case .heading(let level, let text, _) = block else { return block }
                return .heading(level: level, text)
            }
        }

        func named(_ campus: String) -> [Block] {
            var blocks = blocks
            if case .heading(let level, let text, let anchor)? = blocks.first {
                blocks[0] = .heading(level: level, text + Text(", \(campus)"), anchor: anchor)
            } else {
                blocks.insert(.heading(level: 2, Text(campus)), at: 0)
            }
            return blocks
        }
    }
}
