import Foundation
import GRDB

/// The doors of the import.
enum ImportRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ImportPage {
        let (profiles, past) = try visit.office.read { db in
            (
                try Profiles.all(db).map { (name: $0.name, title: $0.title) },
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT file, name, rows_read, imported, updated, needs_review, rejected
                        FROM imports JOIN profiles ON profiles.id = profile ORDER BY imports.id DESC LIMIT 50
                        """
                ).map {
                    ImportPage.PastImport(
                        file: $0[0], profile: $0[1], rows: $0[2], imported: $0[3], updated: $0[4],
                        review: $0[5],
                        rejected: $0[6])
                }
            )
        }
        return ImportPage(profiles: profiles, past: past, form: visit.session?.form ?? "")
    }

    static func take(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.chosen = form["profile"]
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            page.problem = Problem("file", "Choose a file that is not empty.")
            return visit.page(page, status: .unprocessableContent)
        }
        guard let profile = try visit.office.read({ try Profiles.named(form["profile"], $0) }) else {
            page.problem = Problem("file", "Choose a profile that is in the list.")
            return visit.page(page, status: .unprocessableContent)
        }
        // The name as the person knows it, without a path that a browser might send.
        page.fileName =
            file.name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? "the file"
        let folder = NSTemporaryDirectory() + "openclery-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/log"
        try Data(file.bytes).write(to: URL(filePath: path))
        var importing = LogImport(visit.office, profile: profile, file: path, actor: visit.actor)
        importing.fileName = page.fileName
        importing.dryRun = form["what"] != "import"
        do {
            let report = try importing.run()
            var done = try self.page(visit)
            done.report = report
            done.fileName = page.fileName
            done.chosen = page.chosen
            return visit.page(done)
        } catch let error as any CustomStringConvertible & Error {
            page.problem = Problem("file", error.description)
            return visit.page(page, status: .unprocessableContent)
        }
    }
}
