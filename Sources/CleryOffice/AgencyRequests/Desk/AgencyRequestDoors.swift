extension Doors {
    /// Requests for statistics to police agencies: the office's side, and the answer page behind a link.
    static let agencyRequests: [Door] = [
        .get("/office/agencies/requests", .may(.seeSources), AgencyRequestListRoutes.list),
        .get("/office/agencies/requests/new", .may(.askAgencies), AgencyRequestListRoutes.preview),
        .post("/office/agencies/requests/new", .may(.askAgencies), AgencyRequestListRoutes.prepare),
        .post("/office/agencies/requests/send", .may(.askAgencies), AgencyRequestListRoutes.send),
        .get("/office/agencies/requests/:request", .may(.seeSources), AgencyRequestRoutes.show),
        .post("/office/agencies/requests/:request", .may(.askAgencies), AgencyRequestRoutes.change),
        .post("/office/agencies/requests/:request/contacts", .may(.askAgencies), AgencyRequestRoutes.contact),
        .get("/office/agencies/requests/:request/letter.pdf", .may(.askAgencies), AgencyRequestRoutes.letter),
        .get("/office/agencies/requests/:request/places.csv", .may(.seeSources), AgencyRequestRoutes.places),
        .get("/office/agencies/requests/:request/answer", .may(.askAgencies), AgencyHandRoutes.show),
        .post("/office/agencies/requests/:request/answer", .may(.askAgencies), AgencyHandRoutes.answer),
        .post("/office/agencies/requests/:request/answer/file", .may(.askAgencies), AgencyHandRoutes.file),
        .get("/office/agencies/requests/:request/rows", .may(.askAgencies), AgencyRowRoutes.list),
        .get("/office/agencies/requests/:request/rows/:row", .may(.askAgencies), AgencyRowRoutes.show),
        .post("/office/agencies/requests/:request/rows/:row", .may(.askAgencies), AgencyRowRoutes.decide),
        .get("/office/agencies/:agency/record", .may(.seeSources), AgencyRecordRoutes.show),
        .get("/office/agencies/:agency/record.pdf", .may(.seeSources), AgencyRecordRoutes.pdf),
        .get("/agencies/answer", .everyone, AgencyAnswerRoutes.show),
        .post("/agencies/answer", .everyone, AgencyAnswerRoutes.answer),
        .post("/agencies/answer/file", .everyone, AgencyAnswerRoutes.file),
        .get("/agencies/answer/places.csv", .everyone, AgencyAnswerRoutes.places),
        .get("/agencies/answer/template.csv", .everyone, AgencyAnswerRoutes.template),
    ]
}
