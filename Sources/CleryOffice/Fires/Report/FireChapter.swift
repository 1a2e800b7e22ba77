import CleryLaw
import GRDB
import TaggedPDF

/// The tables of the annual fire safety report of one campus: statistics, each fire, systems and drills.
///
/// Its statements in words come from the policies.
enum FireChapter: ReportChapter {
    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block] {
        let book = try FireBook(db)
        let years = Array(scope.years)
        let facilities = book.facilities(of: campus.id)
        let counted = facilities.filter { one in years.contains { one.isInUse(in: $0) } }
        let drillYear = FireSafetyReport.drillYear(ofReport: scope.year)
        let described = facilities.filter {
            FirePoints.described($0, scope.year) || $0.isInUse(in: drillYear)
        }
        guard !counted.isEmpty || !described.isEmpty else { return [] }
        var blocks: [Block] = [
            .heading(level: 2, "Fires in on-campus student housing", anchor: "fires-\(campus.id)"),
            .paragraph(Text("\(WhatIsAFire.sentence) \(FireFacilityAndYear.sentence)")),
            .paragraph(Text("\(FireCasualties.sentence) \(FireDamage.sentence)")),
        ]
        if !counted.isEmpty { blocks += statistics(counted, years, book, campus) }
        if !counted.isEmpty { blocks += eachFire(counted, years, book, campus) }
        if !described.isEmpty { blocks += FireSystemsTable(book, scope.year).blocks(described, campus) }
        return blocks
    }

    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        try FirePoints(book: FireBook(db), hidden: Hidden.fromAll(db)).all(campus.id, scope, db)
    }

    /// The name with the street address below it.
    static func name(_ facility: HousingFacility) -> Text {
        guard !(facility.address ?? "").isEmpty else { return Text(facility.name) }
        return Text("\(facility.name),") + Text("\n\(facility.address ?? "")", .small)
    }

    // MARK: Statistics

    private static func statistics(
        _ facilities: [HousingFacility], _ years: [Int], _ book: FireBook, _ campus: Campus
    ) -> [Block] {
        let rows = Dictionary(
            book.table(years).rows.map { (FireCell(facility: $0.facility, year: $0.year), $0) },
            uniquingKeysWith: { a, _ in a })
        var cells: [[TaggedPDF.Cell]] = []
        for facility in facilities {
            for (index, year) in years.enumerated() {
                var row: [TaggedPDF.Cell] = []
                if index == 0 {
                    row.append(TaggedPDF.Cell(name(facility), rowHead: true, rowSpan: years.count))
                }
                row.append(TaggedPDF.Cell(Text("\(year)"), rowHead: true))
                if facility.isInUse(in: year) {
                    row += numbers(rows[FireCell(facility: String(facility.id), year: year)])
                } else {
                    row.append(TaggedPDF.Cell("Not in use as student housing", columnSpan: 4))
                }
                cells.append(row)
            }
        }
        var blocks: [Block] = [
            .heading(level: 3, "Fire statistics"),
            .table(
                TaggedPDF.Table(
                    caption: Text("Fires by facility, \(campus.name), \(AnnualReport.list(years))"),
                    columns: [
                        .init(width: 3), .init(width: 0.8), .init(width: 0.8, alignment: .trailing),
                        .init(width: 1.1, alignment: .trailing), .init(width: 0.9, alignment: .trailing),
                        .init(width: 1.7, alignment: .trailing),
                    ],
                    head: [
                        ["Facility and address", "Year", "Fires", "Injuries", "Deaths", "Property damage"].map
                        {
                            TaggedPDF.Cell(Text($0))
                        }
                    ], rows: cells)),
        ]
        let parts = facilities.flatMap { one in
            years.compactMap { year in
                one.part(of: year).map { from, through in
                    "\(one.name) was student housing from \(TimeWords.long(from)) to \(TimeWords.long(through))."
                }
            }
        }
        if !parts.isEmpty { blocks.append(.list(ordered: false, parts.map { [.paragraph(Text($0))] })) }
        return blocks
    }

    private static func numbers(_ row: FireRow?) -> [TaggedPDF.Cell] {
        guard let row, row.fires > 0 else { return ["0", "0", "0", "$0"] }
        func number(_ known: Known<Int>) -> String { known.value.map(String.init) ?? "not known yet" }
        return [
            "\(row.fires)", number(row.injuries), number(row.deaths),
            row.damage.value.map(FireDamage.range) ?? "not known yet",
        ].map { TaggedPDF.Cell(Text($0)) }
    }

    // MARK: Each fire

    private static func eachFire(
        _ facilities: [HousingFacility], _ years: [Int], _ book: FireBook, _ campus: Campus
    ) -> [Block] {
        var rows: [[TaggedPDF.Cell]] = []
        var spread = false
        for facility in facilities {
            for year in years {
                let fires = book.fires(in: facility.id, year).filter { !book.isHousing($0).isNo }
                for (index, fire) in fires.enumerated() {
                    spread = spread || fire.sameAs != nil
                    rows.append(line(fire, ordinal: index + 1, facility, book))
                }
            }
        }
        guard !rows.isEmpty else {
            return [
                .heading(level: 3, "Each fire"),
                .paragraph(Text("No fire was reported in these facilities in \(AnnualReport.list(years)).")),
            ]
        }
        var blocks: [Block] = [
            .heading(level: 3, "Each fire"),
            .table(
                TaggedPDF.Table(
                    caption: Text("Each fire with its cause, \(campus.name), \(AnnualReport.list(years))"),
                    columns: [
                        .init(width: 1.8), .init(width: 0.6, alignment: .trailing), .init(width: 1.5),
                        .init(width: 2.6), .init(width: 1, alignment: .trailing),
                        .init(width: 0.9, alignment: .trailing), .init(width: 1.3, alignment: .trailing),
                    ],
                    head: [
                        ["Facility", "No.", "Date and time", "Cause", "Injuries", "Deaths", "Damage"].map {
                            TaggedPDF.Cell(Text($0))
                        }
                    ], rows: rows)),
        ]
        if spread {
            blocks.append(.paragraph(Text(Interpretations.standard.fireInTwoFacilities.sentence)))
        }
        return blocks
    }

    private static func line(
        _ fire: HousingFire, ordinal: Int, _ facility: HousingFacility, _ book: FireBook
    ) -> [TaggedPDF.Cell] {
        let facts = book.facts(fire)
        func known(_ finding: CleryLaw.Finding<Int>) -> String {
            finding.answer.map(String.init) ?? "not known yet"
        }
        let cause = CauseOfEachFire.decide(facts).answer.map(FireWords.full) ?? "not known yet"
        let words = fire.causeWords.isEmpty ? Text(cause) : Text("\(cause). \(fire.causeWords)")
        return [
            TaggedPDF.Cell(Text(facility.name), rowHead: true), TaggedPDF.Cell(Text("\(ordinal)")),
            TaggedPDF.Cell(Text(FireWords.moment(fire))), TaggedPDF.Cell(words),
            TaggedPDF.Cell(Text(known(FireCasualties.injuries(in: facts)))),
            TaggedPDF.Cell(Text(known(FireCasualties.deaths(in: facts)))),
            TaggedPDF.Cell(
                Text(FireDamage.value(of: facts).answer.map(FireDamage.range) ?? "not known yet")),
        ]
    }
}

/// A facility, by its number as the law's table has it, in a year.
struct FireCell: Hashable, Sendable {
    let facility: String
    let year: Int
}
