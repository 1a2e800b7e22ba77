extension Doors {
    /// How long records are kept, what is held, and what was disposed of.
    static let keeping: [Door] = [
        .get("/office/keeping", .may(.keepRecords), ScheduleRoutes.show),
        .get("/office/keeping/schedule.csv", .may(.keepRecords), ScheduleRoutes.file),
        .post("/office/keeping/years", .may(.keepRecords), ScheduleRoutes.keep),
        .get("/office/keeping/holds", .may(.keepRecords), HoldRoutes.list),
        .get("/office/keeping/holds/new", .may(.keepRecords), HoldRoutes.ask),
        .post("/office/keeping/holds/new", .may(.keepRecords), HoldRoutes.place),
        .get("/office/keeping/holds/:hold", .may(.keepRecords), HoldRoutes.show),
        .post("/office/keeping/holds/:hold/release", .may(.keepRecords), fresh: true, HoldRoutes.release),
        .get("/office/keeping/disposals", .may(.keepRecords), DisposalRoutes.list),
        .post("/office/keeping/disposals", .may(.keepRecords), DisposalRoutes.prepare),
        .get("/office/keeping/disposals/:disposal", .may(.keepRecords), DisposalRoutes.show),
        .post("/office/keeping/disposals/:disposal/withdraw", .may(.keepRecords), DisposalRoutes.withdraw),
        .post(
            "/office/keeping/disposals/:disposal/confirm", .may(.keepRecords), fresh: true,
            DisposalRoutes.confirm),
        .get(
            "/office/keeping/disposals/:disposal/certificate.pdf", .may(.keepRecords),
            DisposalRoutes.certificate),
    ]
}
