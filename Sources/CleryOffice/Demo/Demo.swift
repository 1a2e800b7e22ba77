import CleryLaw

/// A believable college to look at: Hartwell, with its places and four years of its log.
///
/// The college is written in Assets/demo. Its years are told as a year in an office goes: each report is entered when
/// somebody would have entered it, and what became known later is an act of its own, so that log entries have a past.
public enum Demo {
    public struct Made: Sendable {
        public let office: Office
        /// The administrator's first password.
        public let password: String
        /// How many incidents were entered.
        public let incidents: Int
    }

    /// Makes the demo's office in a folder. The last year is the one in which the clock stands; what lies after its
    /// time has not happened yet.
    public static func make(
        in folder: String, clock: @escaping @Sendable () -> Instant = Office.systemClock
    ) throws -> Made {
        let college = try DemoCollege(parsing: "\(EmbeddedFiles.demoHartwell)")
        let zone = try Zone(named: college.timeZone)
        let now = clock()
        let dates = DemoDates(thisYear: zone.local(now).day.year, zone: zone)
        let story = DemoClock(running: clock)
        story.stand(at: try dates.instant("01-02 08:00", year: college.firstYear))
        let (office, password) = try Office.create(
            folder, name: college.name, zone: college.timeZone, campuses: college.campuses,
            clock: { story.now })
        try DemoRights.write(from: zone.local(story.now).day, in: office)
        let today = zone.local(now).day
        try DemoClosures.write(zone.local(story.now).day.year - 1...today.year + 1, in: office)
        var years = try DemoYears(office, college, dates, now: now)
        try DemoShapes.draw(in: office)
        var hazing = try DemoHazing(dates, now: now)
        var authorities = try DemoAuthorities(dates, now: now)
        var agencies = try DemoAgencies(dates, now: now)
        var report = try DemoReportYear(dates, now: now)
        while let news = years.next() {
            try hazing.tell(before: news.at, in: office, story)
            try authorities.tell(before: news.at, in: office, story)
            try agencies.tell(before: news.at, in: office, story)
            try report.tell(before: news.at, in: office, story)
            story.stand(at: news.at)
            try years.enter(news, in: office)
        }
        try hazing.tell(before: now, in: office, story)
        try authorities.tell(before: now, in: office, story)
        try agencies.tell(before: now, in: office, story)
        try report.tell(before: now, in: office, story)
        story.run()
        try DemoRights.give(in: office)
        try DemoReports.tell(in: office)
        try DemoSecondLooks.tell(in: office)
        try DemoDuties.tell(in: office)
        try DemoTrips.tell(in: office)
        try report.finish(in: office)
        try DemoPeopleRoster.tell(in: office)
        try DemoSurvey.write(in: office)
        try DemoKeeping.tell(in: office)
        try DemoAudit.take(in: office)
        try DemoReferrals.tell(in: office)
        try DemoRecoding.tell(in: office)
        try DemoAudience.tell(in: office)
        try DemoChannels.tell(in: office)
        try DemoAlerts.tell(in: office)
        try DemoThreats.tell(in: office)
        try DemoExercises.tell(in: office)
        try DemoProcedures.tell(in: office)
        try DemoMissing.tell(in: office)
        return Made(office: office, password: password, incidents: years.entered)
    }
}
