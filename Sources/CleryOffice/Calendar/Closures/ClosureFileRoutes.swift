import CleryLaw
import GRDB

/// The doors of a calendar file: it is sent, shown year by year, and taken in as far as somebody ticks.
enum ClosureFileRoutes {
    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        func again(_ sentence: String) throws -> Answer {
            var page = try ClosureRoutes.page(visit, year: visit.office.today.year)
            page.problems = [Problem("file", sentence)]
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty, let account = visit.session?.account else {
            return try again("Choose a file that is not empty.")
        }
        // Mended before it is kept: a waiting file is kept as text.
        let bytes = CalendarLines.isCalendar(file.bytes) ? CalendarLines.mended(file.bytes) : file.bytes
        do {
            _ = try ClosureReading(bytes, zone: visit.office.zone, today: visit.office.today)
        } catch {
            return try again(error.description)
        }
        let id = try await WaitingFile.keep(
            bytes, kind: .closures, profile: ClosureImport.source(file.name), options: [], account: account,
            visit.office)
        return .redirect(to: "/office/closures/file/\(id)")
    }

    private static func waiting(_ visit: Visit) throws -> (file: WaitingFile, reading: ClosureReading) {
        let file = try visit.office.read { db in
            try WaitingFile.one(
                visit.parameter("file"), kind: .closures, account: visit.session?.account, visit.office, db)
        }
        guard let file else { throw Refusal.notFound }
        let reading = try WaitingFile.fitting {
            try ClosureReading(file.bytes, zone: visit.office.zone, today: visit.office.today)
        }
        return (file, reading)
    }

    private static func page(_ visit: Visit, year asked: String, page: Int) throws -> ClosureFilePage {
        let (file, reading) = try waiting(visit)
        let standing = ClosureStanding(try visit.office.read { try Closure.all($0) })
        let years = ClosureFilePage.years(reading)
        let isErrors = years.isEmpty || (visit.query("show") == "errors" && !reading.problems.isEmpty)
        let today = visit.office.today.year
        return ClosureFilePage(
            file: file.id, source: file.profile, reading: reading,
            lines: reading.rows.enumerated().map {
                .init(index: $0, row: $1, standing: standing.of($1.days, $1.name))
            },
            year: isErrors
                ? nil : years.first { "\($0)" == asked } ?? years.first { $0 >= today } ?? years.last,
            page: page, form: visit.session?.form ?? "")
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit, year: visit.query("year"), page: visit.pageNumber)
        page.done = Int(visit.query("new")).map { "\($0) closure\($0 == 1 ? " is" : "s are") new." }
        return visit.page(page)
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (file, reading) = try waiting(visit)
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: "/office/closures")
        }
        func again(_ sentence: String) throws -> Answer {
            var page = try page(
                visit, year: form["year"], page: max(1, min(Int(form["page"]) ?? 1, 1_000_000)))
            page.problem = Problem("row", sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard form["plan"] == reading.fingerprint else {
            return try again("The file is read otherwise today. This is what it holds now.")
        }
        let ticked = Set(form.fields.filter { $0.name == "row" }.map(\.value))
        let rows = reading.rows.enumerated().filter { ticked.contains("\($0.offset)") }.map(\.element)
        guard !rows.isEmpty else { return try again("Tick at least one row, or be done with the file.") }
        let source = file.profile
        let new = try await visit.office.act(by: visit.actor, ClosureImport.sentence(rows.count)) { writing in
            let new = try ClosureActs.close(rows.map { ($0.days, $0.name) }, source: source, writing)
            try writing.enter(ClosureImport.sentence(new))
            return new
        }
        return .redirect(to: "/office/closures/file/\(file.id)?year=\(rows[0].days.first.year)&new=\(new)")
    }
}
