import CleryLaw
import HTTPTypes

/// The doors of attachments at the desk: a file is handed out with a reason, and a copy of it may be added.
enum AttachmentRoutes {
    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (report, attachment) = try found(visit)
        let reason = form["reason"]
        guard ReportDeskPage.reasons.contains(reason) else { throw Refusal.notFound }
        let record = SealedRecord.attachment(attachment.id)
        if let gone = try visit.office.read({ try Destroyed.of(record, $0) }) { throw gone.refusal }
        try await DeskRoutes.recordOpening(of: report, reason, part: "attachment \(attachment.id)", visit)
        let key = visit.office.key
        let bytes = try visit.office.read { try AttachmentRequests.file(attachment, $0, key) }
        return served(bytes, attachment, report)
    }

    /// A file from outside is saved, never shown in the house's own name: it gets no rights here.
    private static func served(_ bytes: [UInt8], _ attachment: Attachment, _ report: CrimeReport) -> Answer {
        var answer = Answer(type: attachment.kind.mediaType, bytes: bytes)
        let name = "\(report.number)-\(attachment.id).\(attachment.kind.ending)"
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        answer.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox; frame-ancestors 'none'"
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// Keeps a copy with parts blacked out that was made with another program; the original stays sealed as it is.
    static func redact(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (report, original) = try found(visit)
        try DeskRoutes.mustBeAllowed(report, visit)
        let reason = form["reason"]
        guard Redaction.reasons.contains(reason), original.redacts == nil else { throw Refusal.notFound }
        let file = form.files["file"]
        var problem: Problem?
        if file?.bytes.isEmpty ?? true {
            problem = Problem("file-\(original.id)", "Choose the copy first.")
        } else if let file {
            let taken = AttachmentActs.take([Upload.File(name: file.name, bytes: file.bytes)])
            if let sentence = taken.problems.first?.sentence {
                problem = Problem("file-\(original.id)", sentence)
            } else if try isSame(taken.files[0].file.bytes, original, visit) {
                problem = Problem(
                    "file-\(original.id)", "This is the original itself, not a copy with parts blacked out.")
            } else {
                let account = visit.session?.account
                try await visit.office.act(
                    by: visit.actor,
                    "added a redacted copy of attachment \(original.id) to report \(report.id)",
                    why: reason
                ) {
                    try AttachmentActs.keep(
                        taken.files, of: report.id, by: account, redacting: (original.id, reason), $0)
                }
                return .redirect(to: "/office/reports/\(report.id)#files")
            }
        }
        // The form stands beside the sealed content, so showing it again is an opening like any other.
        var page = try await DeskRoutes.opened(report, ReportDeskPage.reasons[0], visit)
        page.problems = [problem].compactMap(\.self)
        return visit.page(page, status: .unprocessableContent)
    }

    private static func isSame(_ bytes: [UInt8], _ original: Attachment, _ visit: Visit) throws -> Bool {
        guard bytes.count == Int(original.size) else { return false }
        let key = visit.office.key
        return try visit.office.read { try AttachmentRequests.file(original, $0, key) } == bytes
    }

    private static func found(_ visit: Visit) throws -> (CrimeReport, Attachment) {
        let report = try DeskRoutes.sealed(visit)
        let attachment = try visit.office.read { db in
            try Int64(visit.parameter("attachment")).flatMap {
                try AttachmentRequests.one($0, of: report.id, db)
            }
        }
        guard let attachment else { throw Refusal.notFound }
        return (report, attachment)
    }
}
