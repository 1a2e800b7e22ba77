extension Doors {
    /// Campus security authorities: the office's roster, and each authority's own page.
    static let authorities: [Door] = keptAuthorities + ownAuthority + linkedAuthority

    private static let keptAuthorities: [Door] = [
        .get("/office/authorities", .may(.seeSources), AuthorityRoutes.list),
        .post("/office/authorities/find", .may(.seeSources), AuthorityRoutes.find),
        .get("/office/authorities/list.csv", .may(.seeSources), AuthorityRoutes.file),
        .get("/office/authorities/new", .may(.keepAuthorities), AuthorityRoutes.ask),
        .post("/office/authorities/new", .may(.keepAuthorities), AuthorityRoutes.add),
        .post("/office/authorities/letters", .may(.keepAuthorities), AuthorityOneRoutes.letters),
        .get("/office/authorities/review", .may(.keepAuthorities), AuthorityReviewRoutes.list),
        .post("/office/authorities/review", .may(.keepAuthorities), AuthorityReviewRoutes.keep),
        .get("/office/authorities/candidates", .may(.keepAuthorities), CandidateRoutes.list),
        .post("/office/authorities/candidates", .may(.keepAuthorities), CandidateRoutes.decide),
        .get("/office/authorities/coverage", .may(.seeSources), CoveragePage.show),
        .get("/office/authorities/training", .may(.seeSources), TrainingRoutes.list),
        .get("/office/authorities/training.csv", .may(.seeSources), TrainingRoutes.file),
        .post("/office/authorities/training", .may(.keepAuthorities), TrainingRoutes.change),
        .post("/office/authorities/training/import", .may(.keepAuthorities), TrainingFileRoutes.send),
        .get("/office/authorities/training/import/:file", .may(.keepAuthorities), TrainingFileRoutes.show),
        .post(
            "/office/authorities/training/import/:file", .may(.keepAuthorities), TrainingFileRoutes.confirm),
        .get("/office/authorities/signing", .may(.seeSources), SigningRoutes.list),
        .post("/office/authorities/signing", .may(.keepAuthorities), SigningRoutes.begin),
        .get("/office/authorities/signing/:round", .may(.seeSources), SigningRoutes.show),
        .post("/office/authorities/signing/:round", .may(.keepAuthorities), SigningRoutes.change),
        .get("/office/authorities/signing/:round/answers.csv", .may(.seeSources), SigningRoutes.file),
        .get("/office/authorities/:authority", .may(.seeSources), AuthorityOneRoutes.show),
        .post("/office/authorities/:authority", .may(.keepAuthorities), AuthorityOneRoutes.change),
        .post("/office/authorities/:authority/review", .may(.keepAuthorities), AuthorityOneRoutes.review),
        .post("/office/authorities/:authority/letter", .may(.keepAuthorities), AuthorityOneRoutes.letter),
        .get(
            "/office/authorities/:authority/letters/:letter/letter.pdf", .may(.keepAuthorities),
            AuthorityOneRoutes.pdf),
        .get(
            "/office/authorities/:authority/trainings/:training/certificate.pdf", .may(.keepAuthorities),
            AuthorityOneRoutes.certificate),
    ]

    private static let ownAuthority: [Door] = [
        .get("/office/authority", .may(.enter), OwnRoutes.home),
        .post("/office/authority/:authority", .may(.enter), OwnRoutes.answer),
        .get("/office/authority/:authority/letter.pdf", .may(.enter), OwnRoutes.letter),
        .get("/office/authority/:authority/course", .may(.enter), CourseRoutes.show),
        .get("/office/authority/:authority/quiz", .may(.enter), CourseRoutes.quiz),
        .post("/office/authority/:authority/quiz", .may(.enter), CourseRoutes.take),
        .get("/office/authority/:authority/certificate.pdf", .may(.enter), OwnRoutes.certificate),
    ]

    private static let linkedAuthority: [Door] = [
        .get("/authority", .everyone, OwnRoutes.byLink),
        .post("/authority", .everyone, OwnRoutes.answer),
        .get("/authority/letter.pdf", .everyone, OwnRoutes.letter),
        .get("/authority/course", .everyone, CourseRoutes.show),
        .get("/authority/quiz", .everyone, CourseRoutes.quiz),
        .post("/authority/quiz", .everyone, CourseRoutes.take),
        .get("/authority/certificate.pdf", .everyone, OwnRoutes.certificate),
    ]
}
