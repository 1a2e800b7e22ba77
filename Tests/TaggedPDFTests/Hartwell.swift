import TaggedPDF

/// The college of the tests, and a report of it.
enum Hartwell {
    static let sentence =
        "An officer reviews each report on the day it arrives and records what was decided and why. "

    static func document(_ blocks: Block...) -> Document {
        Document(title: "Hartwell College", blocks: blocks)
    }

    static func paragraphs(_ count: Int) -> [Block] {
        (0..<count).map { .paragraph(Text("\($0). " + String(repeating: sentence, count: 3 + $0 % 4))) }
    }

    /// A table with a row head that spans three rows, over as many pages as it takes.
    static func table(groups: Int) -> Table {
        var rows: [[Cell]] = []
        for group in 0..<groups {
            for year in 2022...2024 {
                var row: [Cell] = year == 2022 ? [Cell(Text("Hall \(group)"), rowHead: true, rowSpan: 3)] : []
                row += [Cell(Text(String(year)), rowHead: true), Cell(Text(String(group * year % 13)))]
                rows.append(row)
            }
        }
        return Table(
            caption: "Offenses by hall", columns: [Column(width: 3), Column(), Column(alignment: .trailing)],
            head: [["Hall", "Year", "Count"]], rows: rows)
    }

    static var report: Document {
        Document(
            title: "Safety & Fire Report", author: "Hartwell College", subject: "Calendar years 2022 to 2024",
            footer: "Hartwell College", contents: true,
            blocks: [
                .heading(level: 1, "About", anchor: "about"),
                .paragraph(
                    "Counted by officers" + Text("").footnote("34 CFR 668.46(c).") + ", see "
                        + .link("the tables", to: .anchor("tables")) + " or "
                        + .link("the site", to: .url("https://hartwell.example/a(b)"))),
                .note("Call 911."),
                .list(
                    ordered: true,
                    [
                        [.paragraph("One")],
                        [.paragraph("Two"), .list(ordered: false, [[.paragraph("Inner")]])],
                    ]),
                .heading(level: 1, "Tables", anchor: "tables"),
                .table(table(groups: 40)),
                .heading(level: 2, "Words"),
            ] + paragraphs(30))
    }
}
