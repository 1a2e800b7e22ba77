import CleryLaw
import TaggedPDF

/// A report as data: the numbers, the corrections, the chapters as plain text. Its schema is at
/// `/reports/schema.json`.
enum ReportJSON {
    static func text(_ report: AnnualReport) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("$schema")
            json.value("/reports/schema.json")
            json.key("institution")
            json.value(report.scope.institution)
            json.key("title")
            json.value(report.title)
            json.key("report_year")
            json.value(report.year)
            json.key("contains")
            json.value(report.kind.rawValue)
            json.key("campuses")
            json.array { json in for campus in report.scope.campuses { json.value(campus.name) } }
            json.key("years")
            json.array { json in for year in report.years { json.value(year) } }
            json.key("as_of_event")
            json.value(report.tables.position)
            json.key("register_mark")
            json.value(report.mark)
            json.key("statistics")
            json.raw(StatisticsExport.json(report.tables, undecided: report.undecided).utf8)
            json.key("chapters")
            json.array { json in
                for part in report.chapters { write(part, &json) }
            }
        }
        return json.string + "\n"
    }

    private static func write(_ part: ReportPart, _ json: inout JSONWriter) {
        json.newlineInArray()
        json.object { json in
            json.key("id")
            json.value(part.id)
            json.key("title")
            json.value(part.title)
            json.key("text")
            json.value(PlainText.of(part.blocks))
        }
    }
}

/// Blocks as plain lines, tables with tabs.
enum PlainText {
    static func of(_ blocks: [Block]) -> String { blocks.map(line).joined(separator: "\n\n") }

    private static func line(_ block: Block) -> String {
        switch block {
        case .heading(_, let text, _), .paragraph(let text), .note(let text): text.plain
        case .list(_, let items): items.map { "- " + of($0) }.joined(separator: "\n")
        case .figure(let figure): "[\(figure.alternative)]"
        case .pageBreak: ""
        case .table(let table):
            ([table.caption?.plain].compactMap { $0 }
                + (table.head + table.rows).map { $0.map(\.text.plain).joined(separator: "\t") })
                .joined(separator: "\n")
        }
    }
}
