extension Doors {
    /// The published procedures: as checklists with their runs, on the page for all, and as a sheet for each building.
    static let procedures: [Door] = [
        .get("/safety", .everyone, kept: true, SafetyRoutes.show),
        .get("/office/procedures", .may(.seeAlerts), ProcedureRoutes.list),
        .get("/office/procedures/new", .may(.keepExercises), ProcedureRoutes.ask),
        .post("/office/procedures/new", .may(.keepExercises), ProcedureRoutes.make),
        .get("/office/procedures/sheets.pdf", .may(.work), SafetyRoutes.sheets),
        .get("/office/places/:place/evacuation.pdf", .may(.work), SafetyRoutes.sheet),
        .get("/office/procedures/runs/:run", .may(.seeRuns), RunRoutes.show),
        .get("/office/procedures/runs/:run/report", .may(.seeRuns), RunRoutes.report),
        .post("/office/procedures/runs/:run/steps", .may(.pressSteps), RunRoutes.press),
        .post("/office/procedures/runs/:run/close", .may(.pressSteps), RunRoutes.close),
        .get("/office/procedures/:procedure", .may(.seeAlerts), ProcedureRoutes.show),
        .get("/office/procedures/:procedure/edit", .may(.keepExercises), ProcedureRoutes.edit),
        .post("/office/procedures/:procedure/edit", .may(.keepExercises), ProcedureRoutes.save),
        .post("/office/procedures/:procedure/end", .may(.keepExercises), ProcedureRoutes.end),
        .post("/office/procedures/:procedure/start", .may(.sendAlerts), ProcedureRoutes.start),
    ]
}
