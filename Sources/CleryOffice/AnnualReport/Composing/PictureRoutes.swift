import CleryLaw
import GRDB

/// The doors of a chapter's pictures.
enum PictureRoutes {
    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let chapter = try ChapterRoutes.one(visit)
        var problems: [Problem] = []
        let alternative = form.trimmed("alternative")
        if alternative.isEmpty { problems.append(Problem("alternative", "Say what the picture shows.")) }
        var picture: PictureFile?
        do { picture = try PictureFile(form.files["picture"]?.bytes ?? []) } catch {
            problems.append(Problem("picture", error.sentence))
        }
        guard problems.isEmpty, let picture else {
            return visit.page(try ChapterRoutes.page(visit, picture: problems), status: .unprocessableContent)
        }
        let caption = String(form.trimmed("caption").prefix(300))
        let file = picture
        try await visit.office.act(by: visit.actor, "added a picture to the annual report") { writing in
            let picture = ReportPicture(
                id: try writing.nextID(.reportPictures), chapter: chapter.id,
                alternative: String(alternative.prefix(500)), caption: caption, width: file.width,
                height: file.height, mark: ReportPicture.mark(of: file.bytes), bytes: file.bytes)
            try writing.put(.reportPictures, picture.values, isNew: true)
        }
        return .redirect(to: "/office/annual/chapters/\(chapter.id)#pictures")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let chapter = try ChapterRoutes.one(visit)
        let id = Int64(visit.parameter("picture"))
        try await visit.office.act(by: visit.actor, "took a picture out of the annual report") { writing in
            guard var picture = try ReportPicture.of(chapter.id, writing.db).first(where: { $0.id == id })
            else { throw Refusal.notFound }
            picture.ended = writing.at
            try writing.put(.reportPictures, picture.values)
        }
        return .redirect(to: "/office/annual/chapters/\(chapter.id)#pictures")
    }
}
