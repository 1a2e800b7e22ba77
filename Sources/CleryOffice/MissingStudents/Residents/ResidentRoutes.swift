import CleryLaw
import GRDB

/// The doors of the list of residents: numbers by hall, housing's file, and the round of letters.
enum ResidentRoutes {
    static let home = "/office/missing/residents"

    static func page(_ visit: Visit) throws -> ResidentsPage {
        let (office, today) = (visit.office, visit.office.today)
        return try office.read { db in
            let terms = try MissingTerms.now(db)
            return ResidentsPage(
                counts: try HallCounts(
                    within: visit.reach(.seeMissing), today: today, zone: office.zone, db),
                campuses: try Campus.all(db), terms: terms,
                next: [today.year, today.year + 1].flatMap { year in terms.days.compactMap { $0.on(year) } }
                    .filter { $0 > today }.min(),
                today: today,
                troubles: try ContactLetters.failed(within: visit.reach(.seeMissing), db),
                form: visit.session?.form ?? "")
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = ResidentsPage.said(visit.query("done"), count: visit.query("count"))
        return visit.page(page)
    }

    private static func sheet(_ bytes: [UInt8], whole: Bool, _ visit: Visit, _ db: Database) throws
        -> ResidentSheet
    {
        let office = visit.office
        return try ResidentSheet(
            bytes, whole: whole, keeping: visit.reach(.seeMissing), today: office.today, office.key, db)
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        func again(_ sentence: String) throws -> Answer {
            var page = try page(visit)
            page.problems = [Problem("file", sentence)]
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty, let account = visit.session?.account else {
            return try again("Choose a file that is not empty.")
        }
        let whole = form["whole"] == "yes"
        do {
            _ = try visit.office.read { try sheet(file.bytes, whole: whole, visit, $0) }
        } catch let error as ExchangeError {
            return try again(error.description)
        }
        let id = try await WaitingFile.keep(
            file.bytes, kind: .residents, profile: ClosureImport.source(file.name),
            options: whole ? ["whole"] : [], account: account, visit.office)
        return .redirect(to: "\(home)/import/\(id)")
    }

    private static func waiting(_ visit: Visit) throws -> (file: WaitingFile, page: ResidentFilePage) {
        let office = visit.office
        let found = try office.read { db -> (WaitingFile, ResidentFilePage)? in
            guard
                let file = try WaitingFile.one(
                    visit.parameter("file"), kind: .residents, account: visit.session?.account, office, db)
            else { return nil }
            let sheet = try WaitingFile.fitting { () throws -> ResidentSheet in
                try Self.sheet(file.bytes, whole: file.options.contains("whole"), visit, db)
            }
            return (
                file,
                ResidentFilePage(
                    file: file.id, source: file.profile, sheet: sheet,
                    halls: try HallBook(within: visit.reach(.seeMissing), db).names,
                    form: visit.session?.form ?? "")
            )
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    static func look(_ visit: Visit) throws -> Answer { visit.page(try waiting(visit).page) }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var (file, page) = try waiting(visit)
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: home)
        }
        guard form["plan"] == page.sheet.fingerprint else {
            page.problem = "The list has changed since you looked. This is what the file would change now."
            return visit.page(page, status: .unprocessableContent)
        }
        guard page.sheet.changesAnything else {
            page.problem = "Nothing in the file is new."
            return visit.page(page, status: .unprocessableContent)
        }
        guard !page.sheet.movesTooMany || form["sure"] == "yes" else {
            page.problem = "Say that you are sure, or go back."
            return visit.page(page, status: .unprocessableContent)
        }
        let (sheet, count, today, key) = (page.sheet, page.sheet.count, visit.office.today, visit.office.key)
        try await visit.office.act(
            by: visit.actor,
            "took in the list of residents: \(count.new) new, \(count.changed) changed, \(sheet.gone.count) moved out"
        ) { try sheet.take(today: today, key, $0) }
        try await file.forget(visit.office)
        return .redirect(to: "\(home)?done=taken")
    }

    /// Asks all who live there today, on the campuses of this person.
    static func ask(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let (reach, today) = (visit.reach(.seeMissing), visit.office.today)
        let count = try await visit.office.act(
            by: visit.actor, "asked all residents to register or confirm a missing-student contact"
        ) { writing in
            // Who was asked today has the letter on its way.
            let all = try HallResident.all(within: reach, writing.db).filter {
                $0.lives(on: today) && $0.asked != today
            }
            for resident in all { try ResidentActs.ask(resident, today: today, writing) }
            return all.count
        }
        return .redirect(to: "\(home)?done=asked&count=\(count)")
    }

    static func terms(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard visit.reach(.seeMissing) == .all else {
            throw Refusal(
                status: .forbidden, title: "This holds for all campuses",
                sentence: "The days hold for the whole office; your role is for one campus.")
        }
        guard let terms = MissingTerms(form.trimmed("terms")) else {
            var page = try page(visit)
            page.problems = [
                Problem("terms", "Write month and day of at most six days, such as 01-20 08-25.")
            ]
            page.typedTerms = form.trimmed("terms")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "set the days on which residents are asked for a contact")
        {
            try terms.keep($0)
        }
        return .redirect(to: "\(home)?done=terms")
    }
}
