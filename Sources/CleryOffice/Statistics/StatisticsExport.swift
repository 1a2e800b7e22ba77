import CleryLaw

/// The statistics in the contract's forms: JSON, CSV and a table for a terminal.
public enum StatisticsExport {
    public static func json(_ tables: StatisticsTables, undecided: [Undecided]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("institution")
            json.value(tables.institution)
            json.key("as_of_event")
            json.value(tables.position)
            json.key("rows")
            json.array { json in
                for (campus, cell, count) in tables.cells {
                    json.newlineInArray()
                    json.object { json in
                        json.key("campus")
                        json.value(campus.name)
                        json.cell(cell)
                        json.key("count")
                        json.value(count)
                    }
                }
            }
            json.key("undecided")
            json.array { json in
                for one in undecided {
                    json.newlineInArray()
                    json.object { json in
                        json.key("incident")
                        json.value(one.incident)
                        json.key("needs")
                        json.array { json in for need in one.questions { json.value(need) } }
                    }
                }
            }
        }
        return json.string
    }

    public static func csv(_ tables: StatisticsTables) -> String {
        var csv = CSVWriter()
        csv.row(["campus", "family", "category", "bias", "geography", "year", "count"])
        for (campus, cell, count) in tables.cells {
            csv.row([
                campus.name, cell.family.name, cell.category.name(in: cell.family), cell.bias?.rawValue ?? "",
                cell.geography.name, String(cell.year), String(count),
            ])
        }
        return csv.string
    }

    /// Rows with a count only; the zeros are in the other forms.
    public static func table(_ tables: StatisticsTables, undecided: Int) -> String {
        var lines: [String] = []
        for campus in tables.campuses {
            lines.append("\(tables.institution), \(campus.name)")
            let years = tables.years.map { $0 }
            for family in Family.allCases {
                let keys = Cell.rows(of: family, years: tables.years)
                let rows = keys.compactMap { key -> String? in
                    let counts = years.map { tables.count(key.cell(year: Int16($0)), campus: campus.id) }
                    guard counts.contains(where: { $0 != 0 }) else { return nil }
                    return padded(key.label, 58) + counts.map { leading(String($0), 8) }.joined()
                }
                guard !rows.isEmpty else { continue }
                lines +=
                    ["", padded(family.title, 58) + years.map { leading(String($0), 8) }.joined()] + rows
            }
            lines.append("")
        }
        if undecided > 0 {
            lines.append(
                "\(undecided) incidents are undecided: a fact is missing (--format json lists them).")
        }
        lines.append(
            "Cells that are not listed are zero. Housing is a part of on campus. As of event \(tables.position)."
        )
        return lines.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
    private static func leading(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    public static func json(_ proof: Proof) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("campus")
            json.value(proof.campus)
            json.cell(proof.cell)
            json.key("count")
            json.value(proof.count)
            json.key("as_of_event")
            json.value(proof.position)
            json.key("waiting_for_words")
            json.value(proof.waitingForWords)
            if proof.restricted[0] > 0 {
                json.key("restricted")
                json.value(proof.restricted[0])
            }
            for (name, lines) in [
                ("counted", proof.counted), ("nearly_counted", proof.nearlyCounted),
                ("undecided", proof.undecided),
            ] {
                json.key(named: name)
                json.array { json in
                    for line in lines {
                        json.newlineInArray()
                        write(line, &json)
                    }
                }
            }
        }
        return json.string
    }

    private static func write(_ line: Proof.Line, _ json: inout JSONWriter) {
        json.object { json in
            json.key("incident")
            json.value(line.incident)
            json.key("campus")
            json.value(line.campus)
            json.key("reported")
            json.value(line.reportedDay?.description)
            json.key("nature")
            json.value(line.nature)
            json.key("place")
            json.value(line.place)
            json.key("count")
            json.value(line.count)
            json.key("because")
            json.array { json in
                for name in line.because {
                    guard let rule = Law.rule(named: name) else { continue }
                    json.object { json in
                        json.key("rule")
                        json.value("\(name)")
                        json.key("citation")
                        json.value(rule.citation.text)
                        json.key("sentence")
                        json.value(rule.sentence)
                    }
                }
            }
            if !line.needs.isEmpty {
                json.key("needs")
                json.array { json in for need in line.needs.sentences { json.value(need) } }
            }
        }
    }
}

extension JSONWriter {
    /// The keys that name a cell, as the contract orders them.
    mutating func cell(_ cell: Cell) {
        key("family")
        value(cell.family.name)
        key("category")
        value(cell.category.name(in: cell.family))
        key("bias")
        value(cell.bias?.rawValue)
        key("geography")
        value(cell.geography.name)
        key("year")
        value(cell.year)
    }
}
