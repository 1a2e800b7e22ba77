import CleryLaw
import GRDB

/// Charts of what is counted in the tables of the annual report: sums of the very cells that the statistics show.
struct CountedTrends {
    let filter: TrendFilter
    let years: ClosedRange<Int>
    let tables: StatisticsTables

    init(_ filter: TrendFilter, _ years: ClosedRange<Int>, _ office: Office, _ db: Database) throws {
        (self.filter, self.years) = (filter, years)
        tables = try StatisticsTables(office, years: years, db)
    }

    func all(_ sources: [String]) -> [TrendTable] {
        [byYear(sources), byOffense, byGeography, byCampus].compactMap { $0 }
    }

    /// What the law has for a year, a family and a place; student housing only where it is asked for.
    private func cells(_ year: Int, _ geography: Geography?) -> [Cell] {
        Cell.all(year: Int16(year)).filter { cell in
            cell.family == filter.family
                && (cell.geography == .all
                    || (geography.map { $0 == cell.geography } ?? (cell.geography != .studentHousing)))
        }
    }

    /// Nil where the law had no such cell.
    private func count(_ cells: [Cell], _ campuses: [Campus]) -> Int? {
        guard !cells.isEmpty else { return nil }
        return cells.reduce(0) { sum, cell in
            sum + campuses.reduce(0) { $0 + Int(tables.count(cell, campus: $1.id)) }
        }
    }

    private var changes: [YearsCompared.Change] { YearsCompared.changes(filter.family, in: years) }

    private var notes: [String] {
        var notes = changes.map { change in
            "\(change.sentence) What differs between \(change.firstYear - 1) and \(change.firstYear) is also a change of law (\(change.citation.text))."
        }
        notes += before
        if years.upperBound >= filter.today.year {
            notes.append("\(filter.today.year) is not over: its numbers still grow.")
        }
        return notes
    }

    /// A zero of a year of which nothing was taken in is no zero.
    private var before: [String] {
        guard let first = filter.recorded, first > years.lowerBound else { return [] }
        return ["This office’s record begins with \(first): a zero before it says nothing."]
    }

    private func table(
        _ id: String, _ title: String, _ shape: TrendTable.Shape, _ head: String, _ rows: [TrendTable.Row]
    ) -> TrendTable {
        let complete = years.filter { $0 < filter.today.year && $0 >= filter.recorded ?? 0 }
        var table = TrendTable(
            id: id, title: "\(filter.family.title) \(title)", shape: shape, head: head,
            columns: years.map(String.init), rows: rows, notes: notes)
        if let first = complete.first, let last = complete.last, first < last {
            table.compared = (first - years.lowerBound, last - years.lowerBound)
            table.sameRowsDiffer = YearsCompared.changes(filter.family, in: first...last).contains(
                where: \.sameRowsDiffer)
        }
        return table
    }

    private func byYear(_ sources: [String]) -> TrendTable {
        TrendTable(
            id: "years", title: "\(filter.family.title) by year", shape: .upright, head: "Year",
            columns: ["Counted"],
            rows: years.map { year in
                TrendTable.Row(
                    label: "\(year)", counts: [count(cells(year, filter.geography), filter.chosen)],
                    tick: "\(year)")
            }, notes: notes + sources)
    }

    private var byOffense: TrendTable {
        var categories: [CleryLaw.Category] = []
        for year in years {
            for cell in cells(year, filter.geography) where !categories.contains(cell.category) {
                categories.append(cell.category)
            }
        }
        return table(
            "offenses", "by offense", .lying, "Offense",
            categories.sorted { $0.rawValue < $1.rawValue }.map { category in
                TrendTable.Row(
                    label: category.title,
                    counts: years.map { year in
                        count(cells(year, filter.geography).filter { $0.category == category }, filter.chosen)
                    })
            })
    }

    private var byGeography: TrendTable? {
        guard filter.family != .unfounded else { return nil }
        return table(
            "geography", "by Clery geography", .lying, "Where",
            Geography.columns.map { place in
                TrendTable.Row(
                    label: place.title, counts: years.map { count(cells($0, place), filter.chosen) },
                    isPart: place == .studentHousing)
            })
    }

    private var byCampus: TrendTable? {
        guard filter.campus == nil, filter.campuses.count > 1 else { return nil }
        return table(
            "campuses", "by campus", .lying, "Campus",
            filter.campuses.map { campus in
                TrendTable.Row(
                    label: campus.name, counts: years.map { count(cells($0, filter.geography), [campus]) })
            })
    }
}
