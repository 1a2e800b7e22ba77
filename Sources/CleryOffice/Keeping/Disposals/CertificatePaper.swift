import CleryLaw
import TaggedPDF

/// A disposal's certificate on paper.
struct CertificatePaper: Sendable {
    private typealias Cell = TaggedPDF.Cell

    let institution: String
    let disposal: Disposal
    let certificate: DisposalCertificate
    let prepared: String
    let confirmed: String
    let day: Day

    var document: Document {
        let records = SchedulePage.Count.records(certificate.items)
        let opening =
            "\(institution) destroyed the keys of \(records) on \(TimeWords.long(day)). What they sealed can no longer be read."
        var blocks: [Block] = [
            .paragraph(Text(opening)),
            .paragraph(Text("\(certificate.rule) (\(certificate.citation))")),
            .heading(level: 1, "Records"), .table(lines), .heading(level: 1, "What is destroyed, what stays"),
        ]
        blocks += certificate.kinds.map { kind -> Block in
            .paragraph(
                Text([
                    Run("\(kind.title). ", .strong),
                    Run("Destroyed: \(kind.destroyed ?? ""). Stays: \(kind.stays)."),
                ]))
        }
        blocks.append(.heading(level: 1, "Numbers of the rows"))
        blocks += certificate.rows.map { row -> Block in
            .paragraph(Text([Run("\(row.source.title): ", .strong), Run(row.numbers)]))
        }
        blocks.append(.heading(level: 1, "The act"))
        blocks += facts.map { name, value -> Block in
            .paragraph(Text([Run("\(name): ", .strong), Run(value)]))
        }
        blocks.append(.note(Text(DisposalCertificate.elsewhere)))
        return Document(
            title: "Certificate of disposal \(disposal.id)", author: institution,
            footer: "\(institution). Disposal \(disposal.id).", blocks: blocks)
    }

    private var facts: [(String, String)] {
        [
            ("Prepared by", prepared), ("Confirmed by", confirmed),
            (
                "Schedule",
                certificate.years.map { "\($0.kind.title), \(SchedulePage.Count.years($0.years))" }
                    .joined(separator: "; ")
            ),
            ("Attached files deleted", "\(certificate.files)"),
            ("Past their time and held", "\(certificate.held)"),
            ("Past their time and not closed or not decided", "\(certificate.waiting)"),
            ("Register before the act", "event \(certificate.event)"),
            ("Hash of that event", certificate.hash), ("Mark of the list", certificate.digest),
        ]
    }

    private var lines: Table {
        Table(
            columns: [2.6, 1, 1.2, 1.4, 1.6, 1.6].map { Column(width: $0) },
            head: [
                ["Kind", "Year", "Records", "Texts, files", "Law: until", "Office: until"].map {
                    Cell(Text($0))
                }
            ],
            rows: certificate.lines.map(row))
    }

    private func row(_ line: DisposalCertificate.Line) -> [Cell] {
        let texts = [
            line.year.map(String.init) ?? "", "\(line.items)", "\(line.texts)", line.law, line.until,
        ]
        return [Cell(Text(line.kind.title), rowHead: true)] + texts.map { Cell(Text($0)) }
    }
}
