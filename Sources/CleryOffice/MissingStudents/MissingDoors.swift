extension Doors {
    /// Missing students: the residents and their contacts, reports, and each resident's own page.
    static let missingStudents: [Door] = [
        .get("/office/missing", .may(.seeMissing), MissingCaseRoutes.list),
        .get("/office/missing/new", .may(.seeMissing), MissingNewRoutes.ask),
        .post("/office/missing/new", .may(.seeMissing), MissingNewRoutes.send),
        .get("/office/missing/openings", .may(.seeOpenings), MissingLooksPage.show),
        .get("/office/missing/residents", .may(.seeMissing), ResidentRoutes.show),
        .post("/office/missing/residents", .may(.seeMissing), ResidentRoutes.send),
        .post("/office/missing/residents/ask", .may(.seeMissing), ResidentRoutes.ask),
        .post("/office/missing/residents/terms", .may(.seeMissing), ResidentRoutes.terms),
        .get("/office/missing/residents/import/:file", .may(.seeMissing), ResidentRoutes.look),
        .post("/office/missing/residents/import/:file", .may(.seeMissing), ResidentRoutes.confirm),
        .get("/office/missing/cases/:missing", .may(.seeMissing), MissingCaseRoutes.show),
        .post("/office/missing/cases/:missing/refer", .may(.seeMissing), MissingCaseRoutes.refer),
        .post("/office/missing/cases/:missing/determine", .may(.seeMissing), MissingCaseRoutes.determine),
        .post("/office/missing/cases/:missing/steps", .may(.seeMissing), MissingCaseRoutes.step),
        .post("/office/missing/cases/:missing/facts", .may(.seeMissing), MissingCaseRoutes.facts),
        .post("/office/missing/cases/:missing/find", .may(.seeMissing), MissingCaseRoutes.find),
        .post("/office/missing/cases/:missing/resident", .may(.seeMissing), MissingCaseRoutes.resident),
        .post(
            "/office/missing/cases/:missing/contact", .may(.openMissing), fresh: true,
            MissingCaseRoutes.contact),
        .post("/office/missing/cases/:missing/given", .may(.openMissing), MissingCaseRoutes.given),
        .post("/office/missing/cases/:missing/close", .may(.seeMissing), MissingCaseRoutes.close),
        .post("/office/missing/cases/:missing/reopen", .may(.seeMissing), MissingCaseRoutes.reopen),
        .get("/office/my/contact", .may(.enter), OwnContactRoutes.show),
        .post("/office/my/contact", .may(.enter), OwnContactRoutes.answer),
        .get("/missing-contact", .everyone, OwnContactRoutes.byLink),
        .post("/missing-contact", .everyone, OwnContactRoutes.answerByLink),
    ]
}
