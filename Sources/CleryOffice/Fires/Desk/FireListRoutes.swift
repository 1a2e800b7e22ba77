import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the list of fires, its file, and the statistics.
enum FireListRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let filter = FireFilter(visit)
        let page = try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            let lines = try desk.lines(filter, db)
            let start = (visit.pageNumber - 1) * FireRequests.pageSize
            return FireListPage(
                lines: Array(lines.dropFirst(start).prefix(FireRequests.pageSize)), total: lines.count,
                page: visit.pageNumber, filter: filter, campuses: desk.campuses,
                facilities: desk.facilities, years: desk.years(to: visit.office.today.year),
                logged: try desk.unregistered(db), words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }

    static func file(_ visit: Visit) throws -> Answer {
        let filter = FireFilter(visit)
        let csv = try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            return FireFile.csv(try desk.lines(filter, db).reversed(), desk.book, campuses: desk.campuses)
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv)
        answer.headers[.contentDisposition] = "attachment; filename=\"fires.csv\""
        return answer
    }

    static func statistics(_ visit: Visit) throws -> Answer {
        let today = visit.office.today.year
        let year = Int(visit.query("year")).flatMap { (2012...2100).contains($0) ? $0 : nil } ?? today
        let office = visit.office
        let page = try office.read { db in
            let desk = try FireDesk(visit, db)
            let scope = ReportScope(year: year, campuses: desk.campuses, institution: office.name)
            return FireStatisticsPage(
                year: year, newest: today + 1,
                parts: try desk.campuses.map { campus in
                    (
                        campus: campus, blocks: try FireChapter.blocks(campus, scope, db),
                        points: try FirePoints(book: desk.book, hidden: desk.hidden).all(campus.id, scope, db)
                    )
                })
        }
        return visit.page(page)
    }
}

extension FireDesk {
    /// The years of the filters, the latest first.
    func years(to last: Int) -> [Int] {
        let first = book.fires.map(\.year).min() ?? last
        return (min(first, last)...last).reversed()
    }
}

/// Fires as a table for a file.
enum FireFile {
    static let columns = [
        "number", "campus", "facility", "building_number", "address", "year", "day", "time",
        "cause_category", "cause", "cause_words", "injuries", "deaths", "damage", "damage_range",
        "structure", "contents", "smoke_water_overhaul", "indirect", "same_fire_as", "open", "withdrawn",
    ]

    static func cells(_ line: FireLine, _ book: FireBook, campuses: [Campus]) -> [String] {
        let (fire, facts) = (line.fire, line.facts)
        let place = book.facility(fire.place)
        func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
        let damage = FireDamage.value(of: facts).answer
        return [
            fire.number, campuses.first { $0.id == line.campus }?.name ?? "", line.facility,
            place?.number ?? "", place?.address ?? "", "\(fire.year)", fire.day?.description ?? "",
            fire.minute.map(FireWords.time) ?? "", fire.cause?.category.rawValue ?? "",
            fire.cause?.rawValue ?? "", fire.causeWords, text(FireCasualties.injuries(in: facts).answer),
            text(FireCasualties.deaths(in: facts).answer), text(damage),
            damage.map(FireDamage.range) ?? "", text(fire.damage.structure), text(fire.damage.contents),
            text(fire.damage.smokeWaterOverhaul), text(fire.damage.indirect),
            book.fires.first { $0.id == fire.sameAs }?.number ?? "",
            line.open.map { String($0.key.split(separator: ":").last ?? "") }.joined(separator: " "),
            fire.withdrawnWhy ?? "",
        ]
    }

    static func csv(_ lines: some Sequence<FireLine>, _ book: FireBook, campuses: [Campus]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns)
        for line in lines { csv.row(cells(line, book, campuses: campuses)) }
        return csv.bytes
    }
}
