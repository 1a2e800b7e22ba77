import CleryLaw
import Dispatch
import GRDB
import HTTPTypes

/// The doors of rosters of people who are told: send a file, see the difference, confirm it.
enum AudienceImportRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> AudienceImportPage {
        try visit.office.read { db in
            AudienceImportPage(
                lists: try AudienceList.all(db).filter {
                    $0.kind == .live && $0.name != AudienceActs.ownList
                }, form: visit.session?.form ?? "", chosen: visit.query("list"))
        }
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        (page.chosen, page.name) = (form["list"], form.trimmed("name"))
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let name = page.lists.first { String($0.id) == page.chosen }?.name ?? page.name
        do {
            _ = try office.read { try AudienceTarget(name, $0) }
        } catch let problem as Problem {
            page.problems.append(problem)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            page.problems.append(Problem("file", "Choose a file that is not empty."))
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            _ = try table(try SheetText.utf8(file.bytes), nil)
        } catch let error as ExchangeError {
            page.problems.append(Problem("file", error.description))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let id = try await WaitingFile.keep(
            file.bytes, kind: .audience, profile: name, options: [], account: account, office)
        return .redirect(to: "/office/alerts/audience/import/\(id)")
    }

    private static func waiting(_ visit: Visit, _ db: Database) throws -> WaitingFile {
        guard
            let file = try WaitingFile.one(
                visit.parameter("file"), kind: .audience, account: visit.session?.account, visit.office, db)
        else { throw Refusal.notFound }
        return file
    }

    /// The rows of a file, its columns as somebody chose them, or as they are guessed.
    private static func table(_ bytes: [UInt8], _ form: Form?) throws -> AudienceRows {
        guard let first = try? AudienceRows(ByteStream(bytes: bytes)) else {
            // Nothing was recognized: all columns are shown, and somebody says what they are.
            let rows = try AudienceRows(ByteStream(bytes: bytes), sayingColumns: [])
            rows.columns = said(form, rows.names) ?? AudienceColumn.guess(rows.names)
            return rows
        }
        if let chosen = said(form, first.names) { first.columns = chosen }
        return first
    }

    private static func said(_ form: Form?, _ names: [String]) -> [AudienceColumn?]? {
        guard let form, form.fields.contains(where: { $0.name.hasPrefix("column-") }) else { return nil }
        return names.indices.map { AudienceColumn(rawValue: form["column-\($0)"]) }
    }

    private static func difference(_ visit: Visit, _ form: Form?) throws -> AudienceDifferencePage {
        try visit.office.read { db in
            let file = try waiting(visit, db)
            let rows = try WaitingFile.fitting { try table(file.bytes, form) }
            let isEnough = AudienceColumn.areEnough(rows.columns)
            return AudienceDifferencePage(
                file: file.id, list: file.profile, names: rows.names, columns: rows.columns,
                difference: isEnough
                    ? try AudienceTarget(file.profile, db).trial(rows, visit.office.key, db) : nil,
                form: visit.session?.form ?? "")
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try look(visit, nil)) }

    /// A list may have been ended, or another of its name made, while the file waited.
    private static func look(_ visit: Visit, _ form: Form?) throws -> AudienceDifferencePage {
        do {
            return try difference(visit, form)
        } catch let problem as Problem {
            throw Refusal(
                status: .conflict, title: "The file no longer fits",
                sentence: problem.sentence + " Send the file again. Nothing was done.")
        }
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        let file = try office.read { try waiting(visit, $0) }
        if form["what"] == "forget" {
            try await file.forget(office)
            return .redirect(to: "/office/alerts/audience")
        }
        guard form["what"] == "take" else { return visit.page(try look(visit, form)) }
        let account = visit.session?.account
        let (shown, sure) = (form["plan"], form["sure"] == "yes")
        let (name, actor) = (file.profile, visit.actor)
        let list: Int64
        do {
            list = try await aside {
                try AudienceTarget.take(
                    name, { try table(file.bytes, form) }, by: actor, account, office,
                    when: {
                        if $0.fingerprint != shown { return .isAnother }
                        return !sure && $0.endsTooMany ? .endsTooMany : nil
                    }
                ).list
            }
        } catch let refused as AudienceRefused {
            var page = try look(visit, form)
            page.problem = Problem(
                "plan",
                refused.reason == .endsTooMany
                    ? "Say that you are sure, or go back."
                    : "The list or the columns changed meanwhile. This is what the file would change now.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await file.forget(office)
        return .redirect(to: "/office/alerts/audience/\(list)?taken=yes")
    }

    /// Work of seconds, on a thread of its own, whoever waits for it.
    private static func aside<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(with: Result { try work() })
            }
        }
    }
}
