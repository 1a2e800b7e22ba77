import CleryLaw
import GRDB

/// The doors of a file of programs: it is sent, shown row by row, and then taken in.
enum ProgramFileRoutes {
    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        func again(_ sentence: String) throws -> Answer {
            var page = try ProgramRoutes.listPage(visit)
            page.problem = Problem("file", sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty, let account = visit.session?.account else {
            return try again("Choose a file that is not empty.")
        }
        let (campuses, all) = try visit.office.read { try ProgramRoutes.writable(visit, $0) }
        do {
            _ = try ProgramSheet(file.bytes, campuses, all: all)
        } catch {
            return try again(error.description)
        }
        let id = try await WaitingFile.keep(
            file.bytes, kind: .programs, profile: ClosureImport.source(file.name), options: [],
            account: account, visit.office)
        return .redirect(to: "/office/programs/import/\(id)")
    }

    private static func page(_ visit: Visit) throws -> (file: WaitingFile, page: ProgramFilePage) {
        let office = visit.office
        let found = try office.read { db -> (WaitingFile, ProgramFilePage)? in
            guard
                let file = try WaitingFile.one(
                    visit.parameter("file"), kind: .programs, account: visit.session?.account, office, db)
            else { return nil }
            let (campuses, all) = try ProgramRoutes.writable(visit, db)
            let sheet = try WaitingFile.fitting { try ProgramSheet(file.bytes, campuses, all: all) }
            let known = try ProgramRequests.list(
                year: nil, kind: nil, within: visit.reach(.writeReport), db
            ).programs
            return (
                file,
                ProgramFilePage(
                    file: file.id, source: file.profile, sheet: sheet, new: Self.new(sheet, known),
                    form: visit.session?.form ?? "")
            )
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    /// The lines of programs that the office does not have; one that stands twice in the file is one.
    private static func new(_ sheet: ProgramSheet, _ known: [Program]) -> Set<Int> {
        var seen = known
        var new: Set<Int> = []
        for line in sheet.lines {
            guard let program = line.program, !seen.contains(where: { $0.isSame(as: program) }) else {
                continue
            }
            seen.append(program)
            new.insert(line.line)
        }
        return new
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit).page) }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var (file, page) = try page(visit)
        guard form["what"] == "take" else {
            try await file.forget(visit.office)
            return .redirect(to: "/office/programs")
        }
        guard form["plan"] == page.sheet.fingerprint else {
            page.problem = "The file is read otherwise today. This is what it holds now."
            return visit.page(page, status: .unprocessableContent)
        }
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (lines, new) = (page.sheet.lines, page.new)
        let programs = lines.filter { new.contains($0.line) }.compactMap(\.program)
        guard !programs.isEmpty else {
            page.problem = "Nothing in the file is new."
            return visit.page(page, status: .unprocessableContent)
        }
        let count = programs.count
        try await visit.office.act(
            by: visit.actor, "took in \(count) prevention program\(count == 1 ? "" : "s") of a file"
        ) { writing in
            for program in programs { try ProgramActs.add(program, by: account, writing) }
        }
        try await file.forget(visit.office)
        return .redirect(to: "/office/programs?done=taken&count=\(count)")
    }
}
