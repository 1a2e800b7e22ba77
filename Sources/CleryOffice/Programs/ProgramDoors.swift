extension Doors {
    /// Prevention and awareness programs: who was offered what, and when.
    static let programs: [Door] = [
        .get("/office/programs", .may(.writeReport), ProgramRoutes.list),
        .get("/office/programs/list.csv", .may(.writeReport), ProgramRoutes.file),
        .get("/office/programs/new", .may(.writeReport), ProgramRoutes.ask),
        .post("/office/programs/new", .may(.writeReport), ProgramRoutes.add),
        .post("/office/programs/copy", .may(.writeReport), ProgramCopyRoutes.year),
        .post("/office/programs/import", .may(.writeReport), ProgramFileRoutes.send),
        .get("/office/programs/import/:file", .may(.writeReport), ProgramFileRoutes.show),
        .post("/office/programs/import/:file", .may(.writeReport), ProgramFileRoutes.confirm),
        .get("/office/programs/:program", .may(.writeReport), ProgramRoutes.show),
        .post("/office/programs/:program", .may(.writeReport), ProgramRoutes.change),
        .post("/office/programs/:program/copy", .may(.writeReport), ProgramCopyRoutes.one),
    ]
}
