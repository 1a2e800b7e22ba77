extension Doors {
    /// The office's work on the daily log: entries, places, lists of words.
    static let logDesk: [Door] = [
        .get("/office/log/new", .may(.enterLog), NewEntryRoutes.ask),
        .post("/office/log/new", .may(.enterLog), NewEntryRoutes.make),
        .get("/office/log/entries/:incident", .may(.seeIncidents), EntryRoutes.show),
        .post("/office/log/entries/:incident/words", .may(.work), EntryRoutes.word),
        .post("/office/log/entries/:incident/disposition", .may(.work), EntryFactsRoutes.dispose),
        .post("/office/log/entries/:incident/correct", .may(.work), EntryFactsRoutes.correct),
        .post("/office/log/entries/:incident/fire", .may(.work), EntryFactsRoutes.burn),
        .post("/office/log/entries/:incident/withhold", .may(.work), WithholdingRoutes.withhold),
        .post(
            "/office/log/entries/:incident/withholdings/:withholding/extend", .may(.work),
            WithholdingRoutes.extend),
        .post(
            "/office/log/entries/:incident/withholdings/:withholding/harm", .may(.work),
            WithholdingRoutes.endHarm),
        .post(
            "/office/log/entries/:incident/withholdings/:withholding/release", .may(.work),
            WithholdingRoutes.release),
        .get("/office/log/places", .may(.work), LogPlaceRoutes.list),
        .get("/office/log/places/:place", .may(.work), LogPlaceRoutes.show),
        .post("/office/log/places/:place", .may(.work), LogPlaceRoutes.keep),
        .get("/office/log/lists", .may(.nameWords), LogListRoutes.show),
        .post("/office/log/lists", .may(.nameWords), LogListRoutes.add),
        .post("/office/log/lists/take", .may(.nameWords), LogListRoutes.take),
        .post("/office/log/lists/:line/end", .may(.nameWords), LogListRoutes.end),
        .post("/office/log/lists/:line/back", .may(.nameWords), LogListRoutes.bringBack),
    ]
}
