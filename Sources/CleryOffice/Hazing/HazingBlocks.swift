import CleryLaw
import TaggedPDF

/// The transparency report as blocks of a document: the page and the PDF are made of them.
enum HazingBlocks {
    private typealias Cell = TaggedPDF.Cell

    static func document(_ edition: HazingEdition, _ entries: [HazingEntry]) -> Document {
        Document(
            title: "Campus Hazing Transparency Report", author: edition.institution,
            subject: "Findings from \(edition.period)",
            footer:
                "\(edition.institution), edition \(edition.id), published \(TimeWords.long(edition.day))",
            blocks: findings(edition, entries) + words(edition.institution, edition.texts)
                + [.paragraph(Text([Run(mark(edition), .small)]))])
    }

    /// Where the edition stands in the register, and by what it is known again.
    static func mark(_ edition: HazingEdition) -> String {
        "Edition \(edition.id), event \(edition.event) of the register. SHA-256 \(edition.hash)."
    }

    /// The period and its entries; says so where there is none.
    static func findings(_ edition: HazingEdition, _ entries: [HazingEntry]) -> [Block] {
        var blocks: [Block] = [
            .heading(level: 1, "Findings"),
            .paragraph(
                Text(
                    "Findings of responsibility for hazing, as \(edition.institution) defines it, against student organizations that it established or recognized, wherever it happened. Period: \(edition.period)."
                )),
        ]
        if !entries.contains(where: { $0.kind == .finding }) {
            blocks.append(
                .note(
                    Text(
                        "No student organization was found responsible for hazing in this period.")))
        }
        for entry in entries { blocks += self.entry(entry) }
        return blocks
    }

    private static func entry(_ entry: HazingEntry) -> [Block] {
        var blocks: [Block] = [.heading(level: 2, Text(entry.organization))]
        switch entry.kind {
        case .finding: break
        case .correction:
            blocks.append(
                .note(
                    Text(
                        "This corrects an entry of an earlier edition. \(entry.note ?? "The record was corrected.")"
                    )))
        case .withdrawal:
            blocks.append(
                .note(
                    Text(
                        "The finding that an earlier edition gave was withdrawn. \(entry.note ?? "")")))
            return blocks
        }
        blocks.append(
            .table(
                Table(
                    caption: Text("Finding \(entry.finding): \(entry.organization)"),
                    columns: [.init(width: 1), .init(width: 2)],
                    head: [[Cell("What"), Cell("Entry")]],
                    rows: rows(entry).map { [Cell(Text($0.0), rowHead: true), Cell(Text($0.1))] })))
        return blocks
    }

    /// The lines of an entry, in the order of the law's elements.
    static func rows(_ entry: HazingEntry) -> [(String, String)] {
        let content = entry.content
        var rows = TransparencyElement.allCases.map { element -> (String, String) in
            let text: String =
                switch element {
                case .organization: entry.organization
                case .description: content.description
                case .alcoholOrDrugs: content.alcoholOrDrugs.map { $0 ? "Yes" : "No" } ?? ""
                case .findings: content.findings
                case .sanctions: content.sanctions
                case .occurred: content.occurred
                case .investigationStarted: content.started.map(TimeWords.long) ?? ""
                case .investigationEnded: content.ended.map(TimeWords.long) ?? ""
                case .noticeToOrganization: content.noticed.map(TimeWords.long) ?? ""
                }
            return (element.title, text)
        }
        if let more = content.more { rows.append(("Further", more)) }
        return rows
    }

    /// The way to the statistics, policies, laws and the two definitions.
    static func words(_ institution: String, _ texts: HazingTexts) -> [Block] {
        var blocks: [Block] = [
            .heading(level: 1, "Statistics on hazing"),
            .paragraph(
                "Statistics on reported hazing are available each year in the annual security report, among this institution’s annual reports."
            ),
        ]
        if !texts.policies.isEmpty {
            blocks += [.heading(level: 1, "Policies, and how to report hazing")]
            blocks += Markdown.blocks(texts.policies, level: 1)
        }
        if !texts.laws.isEmpty {
            blocks += [.heading(level: 1, "Laws on hazing that apply")]
            blocks += Markdown.blocks(texts.laws, level: 1)
        }
        return blocks + [.heading(level: 1, "Two definitions of hazing")]
            + definitions(institution, texts.definition)
    }

    /// The statute's definition, the institution's, and in what the two regimes differ.
    static func definitions(_ institution: String, _ own: String) -> [Block] {
        let statute = Hazing.definition
        return [
            .table(
                Table(
                    caption: "What each is for",
                    columns: [.init(width: 1), .init(width: 2), .init(width: 2)],
                    head: [[Cell("What"), Cell("Statistics"), Cell("Transparency report")]],
                    rows: [
                        [
                            Cell("Definition", rowHead: true), Cell(Text(statute)),
                            Cell(
                                Text(
                                    own.isEmpty
                                        ? "\(institution)’s own definition, which is not written here yet."
                                        : own)),
                        ]
                    ] + differences)),
            .paragraph(
                Text([
                    Run(
                        "Statistics: \(HazingElements.citation.text). Transparency report: \(HazingTransparencyEntry.citation.text).",
                        .small)
                ])),
        ]
    }

    private static let differences: [[Cell]] = [
        [
            Cell("Organizations", rowHead: true), "Any student organization, recognized or not",
            "Only those that the institution established or recognized",
        ],
        [
            Cell("Told when", rowHead: true),
            "Reported to a campus security authority or the police",
            "The organization was found responsible",
        ],
        [Cell("Where", rowHead: true), "Clery geography only", "Anywhere"],
        [Cell("Counted", rowHead: true), "Each incident", "Each incident with a finding"],
        [
            Cell("Published", rowHead: true), "Each year in the annual security report",
            "On the web, at least twice a year while there are findings",
        ],
    ]
}
