import CleryLaw

/// A campus's survey as CSV, in the order of its screens. It is also what a confirmation may be brought in as.
enum SurveyCSV {
    static let columns = [
        "campus", "unitid", "screen", "line", "offense", "family", "category", "bias", "geography", "year",
        "count", "count_before", "caveat",
    ]
    static let fireColumns = [
        "facility", "address", "fire", "fire_category", "cause", "injuries", "deaths", "damage",
    ]

    static func bytes(_ twin: SurveyTwin) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns + fireColumns)
        let caveats = Dictionary(
            twin.differences.map { ($0.cell, $0.sentence ?? $0.text("(REASON)")) },
            uniquingKeysWith: { a, _ in a })
        for screen in twin.screens {
            let head = [twin.campus.name, twin.unitID ?? "", screen.title]
            switch screen.group {
            case .firesSummary:
                for one in twin.fires.summary {
                    csv.row(
                        head + ["", "", "fires", "summary", "", "", "\(one.year)", "\(one.fires)", "", ""]
                            + [one.name, one.address, "", "", "", "", "", ""])
                }
            case .fires:
                for one in twin.fires.fires {
                    csv.row(
                        head + ["", "", "fires", "fire", "", "", "\(one.year)", "", "", ""]
                            + [one.facility, one.address, "\(one.number)", one.category]
                            + [one.cause, one.injuries, one.deaths, one.damage])
                }
            default:
                // What the agencies reported is in none of our numbers.
                for cell in SurveyCells.of(screen, years: twin.years) {
                    let isOurs = screen.place != .reportedByPolice
                    csv.row(
                        head + [
                            SurveyCells.line(of: cell), cell.category.title, cell.family.name,
                            cell.category.name(in: cell.family), cell.bias?.rawValue ?? "",
                            cell.geography.name, "\(cell.year)",
                            isOurs ? "\(twin.counts[cell] ?? 0)" : "",
                            twin.before[cell]?.number.map(String.init) ?? "", caveats[cell] ?? "",
                        ] + fireColumns.map { _ in "" })
                }
            }
        }
        return csv.bytes
    }
}
