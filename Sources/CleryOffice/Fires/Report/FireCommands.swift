import CleryLaw
import GRDB

/// What `openclery fires` prints: the fire statistics of student housing, by facility and year.
public enum FireCommands {
    public enum Form: String, Sendable, CaseIterable { case table, json, csv }

    static let columns = [
        "campus", "facility", "building_number", "address", "year", "in_use", "fires", "causes", "injuries",
        "deaths", "damage", "damage_range",
    ]

    struct Line {
        let campus: String
        let facility: HousingFacility
        let row: FireRow
        let isInUse: Bool

        var damageRange: String? {
            guard isInUse, row.fires > 0 else { return isInUse ? "$0" : nil }
            return row.damage.value.map(FireDamage.range)
        }

        /// What is not known, or not asked, is an empty cell.
        var cells: [String] {
            func text(_ known: Known<Int>) -> String {
                isInUse ? known.value.map(String.init) ?? "" : ""
            }
            return [
                campus, facility.name, facility.number ?? "", facility.address ?? "", "\(row.year)",
                isInUse ? "yes" : "no", isInUse ? "\(row.fires)" : "",
                row.causes.map(\.rawValue).sorted().joined(separator: " "), text(row.injuries),
                text(row.deaths), text(row.damage), damageRange ?? "",
            ]
        }
    }

    /// The three calendar years of the report that is due this year.
    public static func years(_ office: Office) -> ClosedRange<Int> {
        AnnualReport.years(of: office.today.year)
    }

    /// - Parameter years: The calendar years to show; each facility that was student housing in one of them is listed.
    public static func list(_ office: Office, years: ClosedRange<Int>, form: Form) throws -> String {
        let lines = try office.read { try Self.lines(Array(years), $0) }
        switch form {
        case .csv:
            var csv = CSVWriter()
            csv.row(columns)
            for line in lines { csv.row(line.cells) }
            return csv.string
        case .json: return json(lines)
        case .table: return table(lines)
        }
    }

    static func lines(_ years: [Int], _ db: Database) throws -> [Line] {
        let book = try FireBook(db)
        let rows = Dictionary(
            book.table(years).rows.map { (FireCell(facility: $0.facility, year: $0.year), $0) },
            uniquingKeysWith: { a, _ in a })
        return try Campus.all(db).flatMap { campus in
            book.facilities(of: campus.id).flatMap { facility in
                years.compactMap { year in
                    rows[FireCell(facility: String(facility.id), year: year)].map {
                        Line(
                            campus: campus.name, facility: facility, row: $0,
                            isInUse: facility.isInUse(in: year))
                    }
                }
            }
        }
    }

    private static func table(_ lines: [Line]) -> String {
        guard !lines.isEmpty else { return "There was no on-campus student housing in these years." }
        let rows =
            [["Facility", "Year", "Fires", "Injuries", "Deaths", "Damage"]]
            + lines.map { line in
                guard line.isInUse else { return [line.facility.name, "\(line.row.year)", "not in use"] }
                func text(_ known: Known<Int>) -> String { known.value.map(String.init) ?? "?" }
                return [
                    line.facility.name, "\(line.row.year)", "\(line.row.fires)", text(line.row.injuries),
                    text(line.row.deaths), line.damageRange ?? "?",
                ]
            }
        let name = rows.map { $0[0].count }.max() ?? 0
        let widths = [name, 5, 6, 9, 7, 0]
        return rows.map { row in
            var text = ""
            for (cell, width) in zip(row, widths) {
                text += cell + String(repeating: " ", count: max(0, width - cell.count)) + " "
            }
            while text.last == " " { text.removeLast() }
            return text
        }.joined(separator: "\n")
    }

    private static func json(_ lines: [Line]) -> String {
        var writer = JSONWriter()
        writer.array { json in
            for line in lines {
                json.newlineInArray()
                json.object { json in
                    json.key("campus")
                    json.value(line.campus)
                    json.key("facility")
                    json.value(line.facility.name)
                    json.key("place")
                    json.value(line.facility.id)
                    json.key("address")
                    json.value(line.facility.address ?? "")
                    json.key("year")
                    json.value(line.row.year)
                    json.key("in_use")
                    json.value(line.isInUse)
                    json.key("fires")
                    json.value(line.row.fires)
                    json.key("causes")
                    json.array { json in
                        for cause in line.row.causes.map(\.rawValue).sorted() { json.value(cause) }
                    }
                    number("injuries", line.row.injuries.value, &json)
                    number("deaths", line.row.deaths.value, &json)
                    number("damage", line.row.damage.value, &json)
                }
            }
        }
        return writer.string
    }

    /// Null: a fire of the row does not tell yet.
    private static func number(_ name: String, _ value: Int?, _ json: inout JSONWriter) {
        json.key(named: name)
        if let value { json.value(value) } else { json.null() }
    }
}
