import CleryLaw
import GRDB

/// Derives what waits for one person from the tables, in the order of its urgency.
struct NoticeRequests {
    let account: Int64
    let rights: Rights
    let now: Instant
    let today: Day
    let db: Database

    /// At most this many of one kind are listed; the rest comes up when these are done.
    static let most = 200
    /// How long a change of one's own account is told.
    static let accountDays: Int64 = 30

    /// What waits, without what this person does not want to hear of; each with whether it was read.
    func all(_ settings: NoticeSettings, of kinds: [NoticeKind] = NoticeKind.allCases) throws -> [Notice] {
        let read = Set(
            try String.fetchAll(
                db, sql: "SELECT notice FROM notice_marks WHERE account = ?", arguments: [account]))
        return try kinds.filter { !settings.hidden.contains($0) && mayGet($0) }
            .flatMap(notices).map { notice in
                var notice = notice
                notice.isRead = read.contains(notice.key)
                return notice
            }
    }

    func mayGet(_ kind: NoticeKind) -> Bool {
        // Whoever only reads is not called to a danger.
        if kind == .danger { return rights.may(.seeIncidents) && rights.may(.forward) }
        return kind.power.map(rights.may) ?? true
    }

    func sight(_ power: Power) throws -> Sight {
        Sight(reach: rights.reach(power), hidden: try Hidden(from: account, now: now, today: today, db))
    }

    private func notices(_ kind: NoticeKind) throws -> [Notice] {
        switch kind {
        case .danger:
            try reports(within: sight(.seeIncidents)).filter(\.danger).map { told($0, .danger) }
        case .glass: try glass()
        case .report: try reports(within: sight(.work)).filter { !$0.danger }.map { told($0, .report) }
        case .answer: try answers()
        case .secondLook: try secondLooks()
        case .disagreement: try disagreements()
        case .account: try ownAccount()
        case .mail: try mail()
        case .logDue, .logStopped, .logWithheld, .logRelease: try logNotices(kind, within: sight(.work))
        case .logRequest: try logRequests()
        case .tripRooms: try tripRooms()
        case .placeReview: try placeReviews()
        case .placeAnswers: try placeAnswers()
        case .hazingDue: try hazingDue()
        case .reportPages, .paperCopies: try deliveryNotices(kind)
        case .dutyDue: try dutiesDue()
        case .authority: try ownAuthority()
        case .authorities: try lateAuthorities()
        case .agencyAnswer: try agencyAnswers()
        case .threat: try threats()
        case .overridden: try overrides()
        case .warningAsked: try warningsAsked()
        case .alertTrouble: try alertTroubles()
        case .missing: try missingDuties()
        }
    }

    private func told(_ report: CrimeReport, _ kind: NoticeKind) -> Notice {
        Notice(
            kind: kind, key: "\(kind.rawValue):\(report.id)",
            sentence: kind == .danger
                ? "Report \(report.number) tells of a danger that goes on. Decide about a warning first."
                : "Report \(report.number) waits to be read.",
            since: report.received, href: "/office/reports/\(report.id)")
    }

    private func reports(within sight: Sight) throws -> [CrimeReport] {
        var found: [CrimeReport] = []
        for page in 1...(Self.most / ReportRequests.pageSize) {
            let (lines, total) = try ReportRequests.waiting(within: sight, page: page, db)
            found += lines.map(\.report)
            if found.count >= total { break }
        }
        return found
    }

    private func answers() throws -> [Notice] {
        try ReportRequests.unanswered(within: sight(.openSealed), limit: Self.most, db).map { one in
            Notice(
                kind: .answer, key: "answer:\(one.message)",
                sentence: "The reporter of \(one.number) has written, and nobody has answered.",
                since: one.at, href: "/office/reports/\(one.report)")
        }
    }

    /// Told until compliance has reviewed it, as long as this person reads the record.
    private func glass() throws -> [Notice] {
        let sight = try sight(.seeIncidents)
        return try RestrictionRequests.glass(toldTo: account, today: today, db)
            .filter { $0.record.isSeen(by: sight) }.prefix(Self.most).map { one in
                Notice(
                    kind: .glass, key: "glass:\(one.id)",
                    sentence: "\(one.name) broke the glass of \(one.record.number): \(one.reason).",
                    since: one.at, href: one.record.address + "/restriction")
            }
    }

    private func secondLooks() throws -> [Notice] {
        let (total, newest) = try SecondLookRequests.summary(
            for: account, within: try sight(.review), today: today, db)
        guard total > 0 else { return [] }
        return [
            Notice(
                kind: .secondLook, key: "second_look:\(newest)",
                sentence:
                    "\(total) incident\(total == 1 ? " waits" : "s wait") for a second person.",
                since: nil, href: "/office/second-look")
        ]
    }

    private func disagreements() throws -> [Notice] {
        try SecondLookRequests.disagreements(of: account, within: try sight(.review), db).map { one in
            Notice(
                kind: .disagreement, key: "disagreement:\(one.look.id)",
                sentence: one.look.account == account
                    ? "You came to another answer on incident \(one.number). Talk about it and write down who decided."
                    : "A second person came to another answer on incident \(one.number). Talk about it and write down who decided.",
                since: one.look.at, href: "/office/second-look/looks/\(one.look.id)")
        }
    }

    /// Changes that somebody else made to this account or its grants; the making of the account itself is none.
    private func ownAccount() throws -> [Notice] {
        let sql = """
            SELECT event, max(kind), at FROM changes JOIN events ON sequence = event
            WHERE ((kind = 1 AND row = ?1) OR (kind = 2 AND row IN (SELECT id FROM grants WHERE account = ?1)))
              AND by <> ?2 AND at > ?3 AND event <> (SELECT min(event) FROM changes WHERE kind = 1 AND row = ?1)
            GROUP BY event ORDER BY event DESC LIMIT \(Self.most)
            """
        let rows = try Row.fetchAll(
            db, sql: sql,
            arguments: [
                account, Actor.account(account).name, now.milliseconds - Self.accountDays * 24 * 3_600_000,
            ])
        return rows.map { row in
            Notice(
                kind: .account, key: "account:\(row[0] as Int64)",
                sentence: (row[1] as Int64) == 2
                    ? "A role of yours was given or ended." : "Your account was changed.",
                since: Instant(milliseconds: row[2]), href: "/office/notices/settings")
        }
    }

    /// Overdue from the day after the one on which the days should be open.
    private func logRequests() throws -> [Notice] {
        let waiting = try OlderRequests.waiting(limit: Self.most, db)
        guard !waiting.isEmpty, let name = try String.fetchOne(db, sql: "SELECT time_zone FROM offices")
        else {
            return []
        }
        let (zone, days) = (try Zone(named: name), try OfficeDays.business(db))
        return waiting.map { request in
            let due = request.due(zone, days)
            return Notice(
                kind: .logRequest, key: "log_request:\(request.id)\(due < today ? ":late" : "")",
                sentence: due < today
                    ? "Request \(request.number) for older days of the log is overdue since \(TimeWords.long(due))."
                    : "Request \(request.number) for older days of the log is due \(TimeWords.long(due)).",
                since: request.at, href: "/office/log/requests")
        }
    }

    private func mail() throws -> [Notice] {
        let failed = try Outbox.failed(db)
        guard let newest = failed.first else { return [] }
        return [
            Notice(
                kind: .mail, key: "mail:\(newest.id)",
                sentence: "\(failed.count) e-mail\(failed.count == 1 ? "" : "s") could not be sent.",
                since: newest.made, href: "/office/notices/settings")
        ]
    }
}

extension NoticeSettings {
    static func of(_ account: Int64, _ db: Database) throws -> NoticeSettings {
        let row = try Row.fetchOne(
            db, sql: "SELECT hidden, mailed, pace FROM notice_settings WHERE id = ?", arguments: [account])
        guard let row else { return NoticeSettings() }
        func kinds(_ text: String) -> Set<NoticeKind> {
            Set(text.split(separator: " ").compactMap { NoticeKind(rawValue: String($0)) })
        }
        return NoticeSettings(
            hidden: kinds(row[0]).filter(\.mayBeHidden), mailed: kinds(row[1]),
            pace: Pace(rawValue: row[2]) ?? .atOnce)
    }
}

extension ReportRequests {
    /// A report whose last words are the reporter's.
    struct Unanswered: Sendable {
        let report: Int64
        let number: String
        let message: Int64
        let at: Instant
    }

    static func unanswered(within sight: Sight, limit: Int, _ db: Database) throws -> [Unanswered] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT reports.id, number, messages.id, messages.at FROM messages JOIN reports ON reports.id = report
                WHERE from_reporter = 1 AND closed IS NULL AND \(sight.reports)
                  AND messages.id = (SELECT max(id) FROM messages AS last WHERE last.report = reports.id)
                ORDER BY messages.id LIMIT ?
                """, arguments: [limit]
        ).map { Unanswered(report: $0[0], number: $0[1], message: $0[2], at: Instant(milliseconds: $0[3])) }
    }
}
