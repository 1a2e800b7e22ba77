import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// What other machines and other sites read of the log.
    static let logFeeds: [Door] =
        [
            .get("/log.json", .everyone, kept: true, FeedRoutes.json),
            .get("/log.schema.json", .everyone, kept: true, FeedRoutes.schema),
            .get("/log.csv", .everyone, kept: true, FeedRoutes.csv),
            .get("/log.atom", .everyone, kept: true, FeedRoutes.atom),
            .get("/log/archive.csv", .everyone, kept: true, FeedRoutes.archiveCSV),
            .get("/log/archive.jsonl", .everyone, kept: true, FeedRoutes.archiveJSON),
            .get("/log/feeds", .everyone, FeedRoutes.page),
            .get("/log/embed", .everyone, kept: true, EmbedRoutes.frame),
            .get("/log/widget.js", .everyone, kept: true, EmbedRoutes.widget),
            .get("/api/public/report/crime-log", .everyone, kept: true, FeedRoutes.vendorCrimes),
            .get("/api/public/report/fire-log", .everyone, kept: true, FeedRoutes.vendorFires),
        ]
        + ["/log.json", "/api/public/report/crime-log", "/api/public/report/fire-log"].map {
            Door(method: .options, path: $0, who: .everyone, enter: FeedAnswer.preflight)
        }
}

/// The doors of the feeds. Each reads the log as it stands and writes bytes.
enum FeedRoutes {
    static func json(_ visit: Visit) throws -> Answer {
        try asked(visit, FeedAnswer.json) { query, context, db in
            let found = try FeedRequests.entries(query, db)
            return LogJSON.feed(found.entries, more: found.more, of: query, context)
        }
    }

    static func atom(_ visit: Visit) throws -> Answer {
        try asked(visit, LogAtom.type) { query, context, db in
            let found = try FeedRequests.entries(query, db)
            return LogAtom.feed(found.entries, more: found.more, of: query, context)
        }
    }

    static func csv(_ visit: Visit) throws -> Answer {
        var answer = try asked(visit, "text/csv; charset=utf-8; header=present") { query, context, db in
            LogCSV.table(try FeedRequests.all(query, db), context)
        }
        if answer.status == .ok {
            answer.headers[.contentDisposition] = "attachment; filename=\"daily-log.csv\""
        }
        return answer
    }

    static func schema(_ visit: Visit) -> Answer {
        FeedAnswer.of(
            EmbeddedFiles.logSchema.withUTF8Buffer { Array($0) },
            type: "application/schema+json; charset=utf-8")
    }

    static func archiveCSV(_ visit: Visit) throws -> Answer {
        try archive(
            visit, "daily-log-archive.csv", "text/csv; charset=utf-8; header=present", LogArchive.table)
    }

    static func archiveJSON(_ visit: Visit) throws -> Answer {
        try archive(
            visit, "daily-log-archive.jsonl", "application/jsonl; charset=utf-8", LogArchive.jsonLines)
    }

    /// There is one archive. An address with a query leads to the one without, so that it is made and kept once.
    private static func archive(
        _ visit: Visit, _ name: String, _ type: String,
        _ write: ([LogArchive.Version], FeedContext) -> [UInt8]
    ) throws -> Answer {
        guard visit.request.uri.query == nil else { return .redirect(to: visit.request.uri.path) }
        var query = FeedQuery()
        query.from = FeedWindow.earliest(visit.office)
        let bytes = try visit.office.read { db in
            write(try LogArchive.versions(query, db), try FeedContext(visit, db))
        }
        var answer = FeedAnswer.of(bytes, type: type)
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return answer
    }

    private static func asked(
        _ visit: Visit, _ type: String, _ write: (FeedQuery, FeedContext, Database) throws -> [UInt8]
    ) throws -> Answer {
        do {
            let query = try FeedQuery(visit)
            return FeedAnswer.of(
                try visit.office.read { try write(query, try FeedContext(visit, $0), $0) }, type: type)
        } catch let problem as Problem {
            return FeedAnswer.problem(problem)
        }
    }

    static func vendorCrimes(_ visit: Visit) throws -> Answer {
        try vendor(visit, .crime, VendorLog.crimes)
    }

    static func vendorFires(_ visit: Visit) throws -> Answer { try vendor(visit, .fire, VendorLog.fires) }

    private static func vendor(
        _ visit: Visit, _ log: LogKind, _ write: ([LogEntry], TimeWords) -> [UInt8]
    ) throws -> Answer {
        do {
            let entries = try VendorLog.entries(log, visit)
            return FeedAnswer.of(write(entries, TimeWords(zone: visit.office.zone)), type: FeedAnswer.json)
        } catch let problem as Problem {
            return FeedAnswer.problem(problem)
        }
    }

    static func page(_ visit: Visit) throws -> Answer {
        visit.page(
            FeedsPage(
                site: visit.site ?? visit.ownAddress, mail: visit.office.board.mailServer != nil,
                earliest: FeedWindow.earliest(visit.office)))
    }
}

extension Visit {
    /// The address of the site as this visitor sees it, without a slash at the end. Never in an answer that is kept.
    var ownAddress: String {
        let forwarded = HTTPField.Name("X-Forwarded-Proto").flatMap { request.headers[$0] }
        return "\(forwarded == "https" ? "https" : "http")://\(request.head.authority ?? "localhost")"
    }
}
