import CleryLaw
import GRDB

/// The places of some campuses with the agencies that answer for them and their category, for lists and files.
struct AgencyPlaces: Sendable {
    /// Which places are listed.
    struct Filter: Sendable, Equatable {
        /// `none`: no agency at some time of the year in Clery geography; an agency's number; empty: all.
        var agency = "none"
        var campus: Int64?
        /// A category of Clery geography; nil: any of them.
        var category: Place?
        var year: Int
    }

    struct Line: Sendable, Identifiable {
        let id: Int64
        let name: String
        let number: String?
        let address: String?
        let campus: Int64
        /// The categories of the year, each once.
        let categories: [Place]
        /// The names of the agencies of the year, with the source of each.
        let agencies: [String]
        let isCovered: Bool
    }

    /// A place, the days of a year on which it is in Clery geography and the category it then has.
    struct Span: Sendable {
        let place: Int64
        let name: String
        let number: String?
        let address: String?
        let campus: Int64
        let category: Place
        let days: DayRange
    }

    static func year(_ year: Int) -> DayRange {
        DayRange(
            first: Day(year: year, month: 1, day: 1) ?? Day(number: 0),
            last: Day(year: year, month: 12, day: 31) ?? Day(number: 0))
    }

    /// The spans in which places are in Clery geography within a year, by place and day.
    static func spans(
        in year: Int, within reach: Rights.Reach, hiding hidden: Hidden, _ db: Database
    ) throws -> [Span] {
        let range = AgencyPlaces.year(year)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT places.id, places.name, place_details.number, place_details.address, campus,
                       place_answers.geography, from_day, through_day
                FROM place_answers JOIN places ON places.id = place_answers.place
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE place_answers.geography IN ('on_campus', 'noncampus', 'public_property')
                  AND from_day <= ? AND through_day >= ? AND place_details.merged_into IS NULL
                  AND \(reach.sql("campus")) AND \(hidden.places)
                ORDER BY places.name, places.id, from_day
                """, arguments: [range.last.number, range.first.number])
        var spans: [Span] = []
        while let row = try rows.next() {
            guard let category = Place(rawValue: row[5]) else { continue }
            spans.append(
                Span(
                    place: row[0], name: row[1], number: row[2], address: row[3], campus: row[4],
                    category: category,
                    days: DayRange(
                        first: max(range.first, Day(number: row[6])),
                        last: min(range.last, Day(number: row[7])))))
        }
        return spans
    }

    /// The lines of a list, and how many places of the year have no agency at some time.
    static func lines(
        _ filter: Filter, within reach: Rights.Reach, hiding hidden: Hidden, _ db: Database
    ) throws -> [Line] {
        let agencies = try PlaceAgencies(db)
        let names = Dictionary(
            uniqueKeysWithValues: try AgencyRecord.all(db).map { ($0.id, $0.name) })
        var lines: [Line] = []
        let spans = try spans(in: filter.year, within: reach, hiding: hidden, db)
        var start = spans.startIndex
        while start < spans.endIndex {
            let place = spans[start].place
            let end = spans[start...].firstIndex { $0.place != place } ?? spans.endIndex
            defer { start = end }
            let (one, all) = (spans[start], spans[start..<end])
            if let campus = filter.campus, one.campus != campus { continue }
            if let category = filter.category, !all.contains(where: { $0.category == category }) { continue }
            var (told, ids, isCovered) = ([String](), Set<Int64>(), true)
            for span in all {
                let found = agencies.answering(place: place, campus: one.campus, within: span.days)
                isCovered = isCovered && found.isWhole
                for (id, source) in found.agencies where ids.insert(id).inserted {
                    told.append((names[id] ?? "") + (source == .own ? "" : " (\(source.title))"))
                }
            }
            switch filter.agency {
            case "": break
            case "none": if isCovered { continue }
            default: if Int64(filter.agency).map(ids.contains) != true { continue }
            }
            lines.append(
                Line(
                    id: place, name: one.name, number: one.number, address: one.address,
                    campus: one.campus,
                    categories: Place.allCases.filter { category in
                        all.contains { $0.category == category }
                    }, agencies: told, isCovered: isCovered))
        }
        return lines
    }
}

extension PlaceAgencies {
    /// The agencies of a place within some days, and whether there is one on each of them.
    func answering(
        place: Int64, campus: Int64, within range: DayRange
    ) -> (agencies: [(Int64, Source)], isWhole: Bool) {
        var (agencies, isWhole) = ([(Int64, Source)](), true)
        for day in turns(place, campus, within: range) {
            guard let found = on(day, place: place, campus: campus) else {
                isWhole = false
                continue
            }
            for entry in found.entries where !agencies.contains(where: { $0.0 == entry.agency }) {
                agencies.append((entry.agency, found.source))
            }
        }
        return (agencies, isWhole)
    }
}
