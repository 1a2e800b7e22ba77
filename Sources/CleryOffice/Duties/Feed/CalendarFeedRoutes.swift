import CleryLaw
import GRDB

/// The doors of the private calendar.
enum CalendarFeedRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let feed = try visit.office.read { try CalendarFeed.of(account, $0) }
        return visit.page(
            CalendarFeedPage(
                link: feed.map { "/calendar/\($0.words(visit.office.key))" }, form: visit.session?.form ?? "")
        )
    }

    static func renew(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let isWanted = form["what"] != "end"
        try await visit.office.act(
            by: visit.actor, isWanted ? "made a link to their calendar" : "ended the link to their calendar"
        ) { try CalendarFeed.renew(account, isWanted: isWanted, $0) }
        return .redirect(to: "/office/duties/feed")
    }

    /// The calendar itself: what its person may see, of last year, this one and the next.
    static func calendar(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let (today, site) = (office.today, visit.site ?? visit.ownAddress)
        return try office.read { db in
            guard let feed = try CalendarFeed.proved(visit.parameter("link"), office, db),
                let account = try Account.one(feed.account, db)
            else { throw Refusal.notFound }
            let rights = try Rights(of: account.id, founder: account.isFounder, on: today, db)
            let reach = rights.reach(.seeSources)
            var text = CalendarText(name: "Clery duties, \(office.name)")
            let host = site.split(separator: "/").last.map(String.init) ?? "openclery"
            for year in today.year - 1...today.year + 1 {
                for line in try DutyBook(year, within: reach, db).lines
                where !reach.isEmpty || line.duty.owner == account.id {
                    let isDone = line.done != nil
                    text.day(
                        line.duty.due, uid: "\(line.duty.key)@\(host)",
                        stamp: CalendarText.plain(today) + "T000000Z",
                        title: (isDone ? "✓ " : "") + line.duty.title,
                        words: line.mark?.words ?? line.duty.evidence, url: site + line.duty.href,
                        days: isDone ? 0 : line.days)
                }
            }
            text.end()
            var answer = Answer(type: "text/calendar; charset=utf-8", bytes: text.bytes)
            answer.headers[.cacheControl] = "private, no-store"
            return answer
        }
    }
}
