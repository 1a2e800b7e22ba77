import CleryLaw
import GRDB

/// The doors of one message.
enum AlertRoutes {
    private static let said = [
        "sent": "It is sent.", "kept": "Kept. Nothing is sent yet.",
        "asked": "A second person has been asked.",
        "withdrawn": "It is withdrawn and will not be sent.", "stopped": "No more of it is handed over.",
        "on": "It goes on.",
    ]

    static func alert(_ visit: Visit, _ db: Database) throws -> Alert {
        guard let id = Int64(visit.parameter("alert")), let alert = try Alert.one(id, db) else {
            throw Refusal.notFound
        }
        return alert
    }

    /// What it says, sent or not.
    static func words(_ alert: Alert, _ key: OfficeKey, _ db: Database) throws -> [AlertWords] {
        if let words = alert.words { return words }
        // A draft whose time of keeping is over opens no more.
        guard let sealed = alert.draft, try !Destroyed.isGone(SealedRecord.alert(alert.id), db) else {
            return []
        }
        return try [AlertWords](
            json: SealedRecord.open(sealed, SealedRecord.alert(alert.id), db, key))
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = said[visit.query("done")]
        return visit.page(page)
    }

    static func page(_ visit: Visit, problem: Problem? = nil, typed: AlertPage.Typed? = nil) throws
        -> AlertPage
    {
        let office = visit.office
        return try office.read { db in
            let alert = try alert(visit, db)
            let words = try words(alert, office.key, db)
            let account = visit.session?.account
            let campuses = try Campus.all(db).map(\.id)
            return AlertPage(
                alert: alert, words: words, thread: try Alert.of(thread: alert.thread, db),
                people: try people(alert, db),
                count: try AudienceReach(alert).count(db),
                prediction: alert.sent == nil ? try prediction(alert, words, visit, db) : [],
                findings: alert.sent == nil
                    ? try AlertFindings.of(alert, words, visit, db) : [],
                may: { visit.may($0) && alert.isMine(visit.reach($0), of: campuses) },
                isSecond: account != nil && account != alert.account && account != alert.asker,
                institution: office.name, site: visit.site, zone: office.zone, problem: problem,
                typed: typed, form: visit.session?.form ?? "")
        }
    }

    /// When the last message would leave, channel by channel.
    static func prediction(
        _ alert: Alert, _ words: [AlertWords], _ visit: Visit, _ db: Database
    ) throws -> [String] {
        func parts(_ alert: Alert, _ words: [AlertWords]) -> Int {
            TextParts.count(
                AlertForms(
                    alert: alert, words: words.first ?? AlertWords(), institution: visit.office.name,
                    site: visit.site, zone: visit.office.zone
                ).sms)
        }
        return try AlertPrediction.of(
            AudienceReach(alert), alert.channels, parts: parts(alert, words),
            hasMail: visit.office.board.mailServer != nil, partsOf: { parts($0, $0.words ?? []) }, db
        ).lines.map(\.sentence)
    }

    /// The names of those who had a hand in it.
    private static func people(_ alert: Alert, _ db: Database) throws -> [Int64: String] {
        var names: [Int64: String] = [:]
        for id in [alert.account, alert.asker, alert.sender, alert.approver, alert.stopper] {
            if let id { names[id] = try Account.one(id, db)?.title }
        }
        return names
    }

    static func stop(_ visit: Visit) async throws -> Answer {
        try await act(visit, .sendAlerts, "stopped the handing over of message", "stopped") {
            id, account, writing in
            try AlertActs.stop(id, by: account, writing)
        }
    }

    static func goOn(_ visit: Visit) async throws -> Answer {
        let answer = try await act(visit, .sendAlerts, "went on with the handing over of message", "on") {
            id, _, writing in
            try AlertActs.goOn(id, writing)
        }
        visit.office.alertBell.ring()
        return answer
    }

    /// Does something with a message and shows it; what is wrong stands on its page.
    static func act(
        _ visit: Visit, _ power: Power, _ sentence: String, _ done: String,
        _ typed: AlertPage.Typed? = nil,
        _ body: @escaping @Sendable (Int64, Int64, Writing) throws -> Void
    ) async throws -> Answer {
        _ = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let id = try visit.office.read { db in
            let alert = try alert(visit, db)
            try alert.assureMine(visit, power, db)
            return alert.id
        }
        do {
            try await visit.office.actForAlert(by: visit.actor, "\(sentence) \(id)") {
                try body(id, account, $0)
            }
        } catch let problem as Problem {
            return visit.page(try page(visit, problem: problem, typed: typed), status: .unprocessableContent)
        }
        return .redirect(to: "/office/alerts/\(id)?done=\(done)")
    }
}
