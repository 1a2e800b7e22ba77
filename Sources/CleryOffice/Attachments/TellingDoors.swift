extension Doors {
    /// What belongs to the public form beside the form itself, and to sealed reports at the desk.
    static let telling: [Door] = [
        .get("/report.js", .everyone, kept: true, ReportScript.serve),
        .post(
            "/office/reports/:report/attachments/:attachment/open", .may(.openSealed), fresh: true,
            AttachmentRoutes.open),
        .post(
            "/office/reports/:report/attachments/:attachment/redacted", .may(.openSealed),
            AttachmentRoutes.redact),
        .post(
            "/office/reports/:report/redactions/begin", .may(.openSealed), fresh: true, RedactionRoutes.begin),
        .post("/office/reports/:report/redactions", .may(.openSealed), RedactionRoutes.make),
        .post(
            "/office/reports/:report/redactions/:copy/open", .may(.openSealed), fresh: true,
            RedactionRoutes.open),
    ]
}
