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
        var jpeg: [UInt8] = []
        var size: (width: Int, height: Int)?
        if let file = form.files["picture"], file.bytes.count <= ReportPicture.largest {
            jpeg = (try? CleanFile(file.bytes)).map { $0.kind == .jpeg ? $0.bytes : [] } ?? []
            size = JPEGSize.of(jpeg)
        }
        if size == nil { problems.append(Problem("picture", "Choose a JPEG picture of at most 3 MB.")) }
        guard problems.isEmpty, let size else {
            return visit.page(try ChapterRoutes.page(visit, picture: problems), status: .unprocessableContent)
        }
        let caption = String(form.trimmed("caption").prefix(300))
        let bytes = jpeg
        try await visit.office.act(by: visit.actor, "added a picture to the annual report") { writing in
            let picture = ReportPicture(
                id: try writing.nextID(.reportPictures), chapter: chapter.id,
                alternative: String(alternative.prefix(500)), caption: caption, width: size.width,
                height: size.height, mark: ReportPicture.mark(of: bytes), jpeg: bytes)
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

/// How large a JPEG is, from its frame's head.
enum JPEGSize {
    static func of(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                let height = Int(bytes[at + 5]) << 8 | Int(bytes[at + 6])
                let width = Int(bytes[at + 7]) << 8 | Int(bytes[at + 8])
                return width > 0 && height > 0 ? (width, height) : nil
            }
            at += 2 + length
        }
        return nil
    }
}
