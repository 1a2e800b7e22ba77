extension Doors {
    /// The audit file of a year. It leaves the house, so the person proves again who is there.
    static let auditFile: [Door] = [
        .get("/office/keeping/audit", .may(.exportAudit), AuditRoutes.show),
        .post("/office/keeping/audit", .may(.exportAudit), fresh: true, AuditRoutes.take),
    ]
}
