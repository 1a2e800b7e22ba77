import CleryLaw
import TaggedPDF

/// Each facility's fire safety system and the drills of the year before the report, as a table.
struct FireSystemsTable {
    let book: FireBook
    let year: Int
    private var drillYear: Int { FireSafetyReport.drillYear(ofReport: year) }

    init(_ book: FireBook, _ year: Int) { (self.book, self.year) = (book, year) }

    func blocks(_ facilities: [HousingFacility], _ campus: Campus) -> [Block] {
        let heads =
            ["Facility"] + FireSystem.Question.allCases.map(\.title) + ["Fire drills in \(drillYear)"]
        var blocks: [Block] = [
            .heading(level: 3, "Fire safety systems and fire drills"),
            .table(
                TaggedPDF.Table(
                    caption: Text(
                        "Fire safety systems, and fire drills held in calendar year \(drillYear), \(campus.name)"
                    ),
                    columns: [.init(width: 2.2)]
                        + FireSystem.Question.allCases.map { _ in .init(width: 1.2) }
                        + [.init(width: 0.9, alignment: .trailing)],
                    head: [heads.map { TaggedPDF.Cell(Text($0)) }], rows: facilities.map(row))),
        ]
        let words = described(facilities)
        if !words.isEmpty { blocks.append(.list(ordered: false, words)) }
        let reasons = facilities.compactMap { facility -> [Block]? in
            guard case .stated(let number, let why) = book.drillCount(facility.id, in: drillYear) else {
                return nil
            }
            let drills = number == 0 ? "No fire drill" : FireWords.count(number, "fire drill")
            return [.paragraph(Text("\(facility.name): \(drills) in \(drillYear). \(why)"))]
        }
        if !reasons.isEmpty { blocks.append(.list(ordered: false, reasons)) }
        return blocks
    }

    /// What is said of the systems in words; facilities of which the same is said share a line.
    private func described(_ facilities: [HousingFacility]) -> [[Block]] {
        var names: [String: [String]] = [:]
        var order: [String] = []
        for facility in facilities where FirePoints.described(facility, year) {
            guard let words = book.system(facility.id, in: year)?.words, !words.isEmpty else { continue }
            if names[words] == nil { order.append(words) }
            names[words, default: []].append(facility.name)
        }
        return order.map { words in
            let said = (names[words] ?? []).joined(separator: ", ")
            return [.paragraph(Text([Run("\(said): ", .strong), Run(words)]))]
        }
    }

    private func row(_ facility: HousingFacility) -> [TaggedPDF.Cell] {
        var row = [TaggedPDF.Cell(FireChapter.name(facility), rowHead: true)]
        if FirePoints.described(facility, year) {
            let system = book.system(facility.id, in: year)
            row += FireSystem.Question.allCases.map { question in
                TaggedPDF.Cell(Text(question.words(system?.answers[question]) ?? "not known yet"))
            }
        } else {
            row.append(
                TaggedPDF.Cell(
                    "No longer student housing", columnSpan: FireSystem.Question.allCases.count))
        }
        let drills =
            facility.isInUse(in: drillYear)
            ? book.drillCount(facility.id, in: drillYear).number.map(String.init) ?? "not known yet"
            : "Not in use"
        row.append(TaggedPDF.Cell(Text(drills)))
        return row
    }
}
