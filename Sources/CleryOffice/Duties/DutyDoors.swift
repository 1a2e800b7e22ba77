extension Doors {
    /// The calendar of duties, who answers for them, the leaders' page, and the private calendar.
    static let duties: [Door] = [
        .get("/office/duties", .may(.seeSources), DutyCalendarRoutes.show),
        .get("/office/duties/mark", .may(.keepSources), DutyCalendarRoutes.ask),
        .post("/office/duties/mark", .may(.keepSources), DutyCalendarRoutes.mark),
        .post("/office/duties/open", .may(.keepSources), DutyCalendarRoutes.takeBack),
        .get("/office/duties/owners", .may(.seeSources), DutyOwnerRoutes.show),
        .post("/office/duties/owners", .may(.keepSources), DutyOwnerRoutes.keep),
        .get("/office/duties/leaders", .may(.seeSources), LeaderRoutes.show),
        .get("/office/duties/feed", .may(.enter), CalendarFeedRoutes.show),
        .post("/office/duties/feed", .may(.enter), CalendarFeedRoutes.renew),
        // The link is the proof: a calendar program cannot sign in.
        .get("/calendar/:link", .everyone, CalendarFeedRoutes.calendar),
    ]
}
