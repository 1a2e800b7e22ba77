extension Doors {
    /// Random re-coding: rounds and what they came to; what waits for a coder; settling.
    static let recoding: [Door] = [
        .get("/office/recoding", .may(.seeSources), RecodingRoutes.list),
        .post("/office/recoding", .may(.setRules), RecodingRoutes.draw),
        .get("/office/recoding/rounds/:round", .may(.seeSources), RecodingRoutes.show),
        .get("/office/recoding/rounds/:round/list.csv", .may(.seeSources), RecodingRoutes.file),
        .get("/office/recoding/rounds/:round/again", .may(.seeRegister), RecodingRoutes.again),
        .get("/office/recoding/mine", .may(.review), RecodingItemRoutes.mine),
        .get("/office/recoding/items/:item", .may(.review), RecodingItemRoutes.show),
        .post("/office/recoding/items/:item", .may(.review), RecodingItemRoutes.code),
        .post("/office/recoding/items/:item/settle", .may(.review), RecodingItemRoutes.settle),
    ]
}
