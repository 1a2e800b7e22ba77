import TaggedPDF

/// The report of a hundred pages that both programs set: 25 sections of 7 subsections, each with
/// paragraphs and a list of links, and in every section a table of 60 rows with row heads that span three.
/// report.typ has the same words; change both together.
enum Report {
    static let halls = ["Alder Hall", "Birch Hall", "Cedar House", "Dogwood Court", "Elm Commons"]
    static let places = ["On campus", "Residence halls", "Public property"]
    static let sentences = [
        "The college publishes this report each year so that students and employees can judge for themselves.",
        "Every number rests on reports made to campus security authorities and to the local police.",
        "An officer reviews each report on the day it arrives and records what was decided and why.",
        "Where the facts are not yet known, the entry says so and is completed when they are.",
        "Anyone may read the daily log during business hours, and no reason need be given.",
    ]

    static func document() -> Document {
        var blocks: [Block] = []
        for section in 1...25 {
            blocks.append(
                .heading(level: 1, Text("Section \(section): Safety on campus"), anchor: "s\(section)"))
            for part in 1...7 {
                blocks.append(.heading(level: 2, Text("Subject \(section).\(part)")))
                for paragraph in 0..<2 { blocks.append(.paragraph(Text(text(section + part + paragraph)))) }
                let items: [[Block]] = [
                    [.paragraph("Call the security desk at any hour of the day or night.")],
                    [
                        .paragraph(
                            "See "
                                + Text.link(
                                    "the page on safety", to: .url("https://hartwell.example/safety/\(part)"))
                                + ".")
                    ],
                    [
                        .paragraph(
                            "Turn to " + Text.link("section \(section)", to: .anchor("s\(section)")) + ".")
                    ],
                ]
                blocks.append(.list(ordered: false, items))
            }
            blocks.append(.table(table(section)))
        }
        return Document(
            title: "Annual Security and Fire Safety Report", author: "Hartwell College",
            subject: "Statistics for the calendar years 2023, 2024 and 2025", footer: "Hartwell College",
            contents: true, blocks: blocks)
    }

    static func text(_ seed: Int) -> String {
        (0..<4).map { sentences[(seed + $0) % sentences.count] }.joined(separator: " ")
    }

    static func table(_ section: Int) -> Table {
        var rows: [[Cell]] = []
        for index in 0..<60 {
            var row: [Cell] = []
            if index % 3 == 0 { row.append(Cell(Text(halls[index / 3 % 5]), rowHead: true, rowSpan: 3)) }
            row.append(Cell(Text(places[index % 3]), rowHead: true))
            for year in 0..<4 { row.append(Cell(Text(String((section * 7 + index * (year + 3)) % 97)))) }
            rows.append(row)
        }
        return Table(
            caption: Text("Table \(section). Reported offenses by hall and place"),
            columns: [Column(width: 2), Column(width: 2)] + (0..<4).map { _ in Column(alignment: .trailing) },
            head: [["Hall", "Place", "2023", "2024", "2025", "Total"]], rows: rows)
    }
}
