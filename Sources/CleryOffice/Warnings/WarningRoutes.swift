import CleryLaw
import HTTPTypes

/// The public doors of warnings. Nothing of an exercise comes out of them.
enum WarningRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let now = office.clock()
        var choice = WarningRequests.Choice()
        choice.year = Int(visit.query("year")).flatMap { (1900...9999).contains($0) ? $0 : nil }
        choice.kind = AlertContent.Kind(rawValue: visit.query("kind"))
        choice.about = String(visit.query("about").prefix(40))
        let page = try office.read { db in
            let found = try WarningRequests.archive(
                choice, page: visit.pageNumber, at: now, zone: office.zone, db)
            return WarningsPage(
                institution: office.name, current: try WarningRequests.current(at: now, db), choice: choice,
                threads: found.threads, total: found.total, page: visit.pageNumber,
                years: try WarningRequests.years(zone: office.zone, db),
                subjects: try WarningRequests.subjects(db), times: TimeWords(zone: office.zone))
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer {
        let name = visit.parameter("warning")
        if name.hasSuffix(".cap") { return try cap(name.dropLast(4), visit) }
        let office = visit.office
        guard let id = Int64(name) else { throw Refusal.notFound }
        let found = try office.read { db -> (thread: WarningThread?, of: Int64?) in
            (
                try WarningRequests.thread(id, at: office.clock(), db),
                try WarningRequests.message(id, db)?.thread
            )
        }
        // What followed has a number too: it stands on the page of its thread.
        if let thread = found.of, thread != id { return .redirect(to: "/warnings/\(thread)#m\(id)") }
        guard let thread = found.thread else { throw Refusal.notFound }
        return visit.page(
            WarningPage(
                thread: thread, institution: office.name, times: TimeWords(zone: office.zone)))
    }

    private static func cap(_ number: Substring, _ visit: Visit) throws -> Answer {
        guard let id = Int64(number) else { throw Refusal.notFound }
        let message = try visit.office.read { db -> CAPMessage? in
            guard let alert = try WarningRequests.message(id, db) else { return nil }
            return try CAPComposer(visit, for: alert, db).message(
                alert, in: WarningRequests.messages(beside: alert, db))
        }
        guard let message else { throw Refusal.notFound }
        return FeedAnswer.of(message.xml, type: CAPMessage.type)
    }

    static func atom(_ visit: Visit) throws -> Answer {
        let bytes = try visit.office.read { db in
            WarningAtom(
                context: try FeedContext(visit, db),
                alerts: try WarningRequests.newest(WarningAtom.most, db)
            ).bytes
        }
        return FeedAnswer.of(bytes, type: LogAtom.type)
    }

    static func json(_ visit: Visit) throws -> Answer {
        let state = try WarningState(visit.office, site: visit.site)
        return FeedAnswer.of(Array((state.json + "\n").utf8), type: FeedAnswer.json)
    }

    static func banner(_ visit: Visit) throws -> Answer {
        let page = WarningBanner(
            institution: visit.office.name, strip: try WarningStrip(visit.office))
        var answer = FeedAnswer.of(page.html.bytes, type: "text/html; charset=utf-8")
        answer.headers[.contentSecurityPolicy] = EmbedRoutes.policy
        if let refresh = HTTPField.Name("Refresh") {
            answer.headers[refresh] = String(WarningBanner.everySeconds)
        }
        return answer
    }

    static func stream(_ visit: Visit) throws -> Answer {
        try visit.office.warningStream.answer(visit)
    }
}
