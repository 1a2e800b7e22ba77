import CleryLaw
import GRDB

/// The doors of a file of trainings done elsewhere: it is sent, shown row by row, and then taken in.
enum TrainingFileRoutes {
    private static func sheet(_ bytes: [UInt8], _ visit: Visit, _ db: Database) throws -> TrainingSheet {
        let office = visit.office
        return try TrainingSheet(
            bytes,
            known: TrainingSheet.known(
                keeping: visit.reach(.keepAuthorities), on: office.today, key: office.key, db),
            today: office.today)
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        func again(_ sentence: String) throws -> Answer {
            var page = try TrainingRoutes.listPage(visit)
            page.problems = [Problem("file", sentence)]
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty, let account = visit.session?.account else {
            return try again("Choose a file that is not empty.")
        }
        do {
            _ = try visit.office.read { try sheet(file.bytes, visit, $0) }
        } catch let error as ExchangeError {
            return try again(error.description)
        }
        let id = try await WaitingFile.keep(
            file.bytes, kind: .trainings, profile: ClosureImport.source(file.name), options: [],
            account: account, visit.office)
        return .redirect(to: "/office/authorities/training/import/\(id)")
    }

    private static func page(_ visit: Visit) throws -> (file: WaitingFile, page: TrainingFilePage) {
        let office = visit.office
        let found = try office.read { db -> (WaitingFile, TrainingFilePage)? in
            guard
                let file = try WaitingFile.one(
                    visit.parameter("file"), kind: .trainings, account: visit.session?.account, office, db)
            else { return nil }
            let sheet = try WaitingFile.fitting { () throws -> TrainingSheet in
                try Self.sheet(file.bytes, visit, db)
            }
            return (
                file,
                TrainingFilePage(
                    file: file.id, source: file.profile, sheet: sheet, new: try sheet.new(db),
                    form: visit.session?.form ?? "")
            )
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit).page) }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var (file, page) = try page(visit)
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: "/office/authorities/training")
        }
        guard form["plan"] == page.sheet.fingerprint else {
            page.problem = "The file is read otherwise today. This is what it holds now."
            return visit.page(page, status: .unprocessableContent)
        }
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (lines, new, today) = (page.sheet.lines, page.new, visit.office.today)
        guard !new.isEmpty else {
            page.problem = "Nothing in the file is new."
            return visit.page(page, status: .unprocessableContent)
        }
        let count = try await visit.office.act(
            by: visit.actor, "took in trainings of campus security authorities from a file"
        ) { writing in
            var count = 0
            for line in lines where new.contains(line.line) {
                guard let day = line.day else { continue }
                for authority in line.authorities {
                    let isNew = try TrainingActs.completeOutside(
                        authority, year: day.year, on: day,
                        words: line.course.isEmpty ? "A course elsewhere" : line.course, by: account,
                        today: today, writing)
                    if isNew { count += 1 }
                }
            }
            return count
        }
        try await file.forget(visit.office)
        return .redirect(to: "/office/authorities/training?done=taken&count=\(count)")
    }
}
