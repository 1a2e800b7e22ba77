extension Doors {
    /// The Department's survey: its sheets, what it confirmed, and the numbers that it has published.
    static let survey: [Door] = [
        .get("/office/survey", .may(.seeSources), SurveyBoardRoutes.show),
        .post("/office/survey/window", .may(.keepSurvey), SurveyBoardRoutes.keepWindow),
        .get("/office/survey.js", .may(.seeSources), SurveyScript.serve),
        .get("/office/survey/published", .may(.seeSources), PublishedRoutes.show),
        .post("/office/survey/published", .may(.keepSurvey), PublishedRoutes.take),
        .post("/office/survey/published/campuses", .may(.keepSurvey), PublishedRoutes.takeCampuses),
        .get("/office/survey/:survey/:campus", .may(.seeSources), SurveyRoutes.show),
        .get("/office/survey/:survey/:campus/sheet", .may(.seeSources), SurveyRoutes.sheet),
        .get("/office/survey/:survey/:campus/csv", .may(.seeSources), SurveyRoutes.csv),
        .get("/office/survey/:survey/:campus/screens/:screen", .may(.seeSources), SurveyRoutes.screen),
        .post("/office/survey/:survey/:campus/screens/:screen", .may(.keepSurvey), SurveyRoutes.mark),
        .post("/office/survey/:survey/:campus/police", .may(.keepSurvey), SurveyRoutes.answer),
        .post("/office/survey/:survey/:campus/reasons", .may(.keepSurvey), SurveyRoutes.explain),
        .get("/office/survey/:survey/:campus/confirmation", .may(.seeSources), ConfirmationRoutes.show),
        .post("/office/survey/:survey/:campus/confirmation", .may(.keepSurvey), ConfirmationRoutes.keep),
        .post(
            "/office/survey/:survey/:campus/confirmation/reasons", .may(.keepSurvey),
            ConfirmationRoutes.explain),
    ]
}
