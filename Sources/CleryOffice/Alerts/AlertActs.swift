import CleryLaw
import GRDB

/// A message as somebody wrote it, before it is kept.
struct AlertDraft: Sendable, Equatable {
    var kind = AlertContent.Kind.emergencyNotification
    var step = Alert.Step.first
    var purpose = Alert.Purpose.live
    /// The first message of its thread; nil for one that begins a thread.
    var thread: Int64?
    var hazard: Emergency.Hazard?
    var category: String?
    var threat: Int64?
    var exercise: Int64?
    var script: Int64?
    /// The test list of an exercise.
    var list: Int64?
    var words: [AlertWords] = [AlertWords()]
    var reach = AlertReach()
    var channels: [AlertChannel] = AlertChannel.allCases
    /// How long it stands as current, in hours.
    var hours = 24
}

/// A press that came twice: the message that the first one sent.
struct AlertTwin: Error {
    let id: Int64
}

/// The verbs of messages. What is sent is never changed: what follows is a message of its own.
enum AlertActs {
    /// Keeps a message that is not sent yet; its words are sealed.
    static func keep(_ draft: AlertDraft, by account: Int64?, _ writing: Writing) throws -> Alert {
        let id = try writing.nextID(.alerts)
        var alert = try made(draft, id, by: account, writing)
        alert.draft = try writing.seal(draft.words.json, record: SealedRecord.alert(id))
        try writing.put(.alerts, alert.values, isNew: true)
        return alert
    }

    private static func made(
        _ draft: AlertDraft, _ id: Int64, by account: Int64?, _ writing: Writing
    ) throws -> Alert {
        if let thread = draft.thread {
            guard let first = try Alert.one(thread, writing.db), first.sent != nil, first.thread == thread,
                first.purpose == draft.purpose, first.list == draft.list
            else { throw Refusal.notFound }
        }
        try allow(draft, writing.db)
        var alert = Alert(
            id: id, thread: draft.thread ?? id, step: draft.step, kind: draft.kind, purpose: draft.purpose,
            made: writing.at, account: account)
        put(draft, into: &alert, at: writing.at)
        return alert
    }

    /// An exercise reaches the people of a test list and nobody else; the database refuses it too.
    private static func allow(_ draft: AlertDraft, _ db: Database) throws {
        guard draft.purpose == .exercise else {
            guard draft.list == nil else { throw Problem("list", "What is live goes to the live lists.") }
            return
        }
        guard let list = try draft.list.flatMap({ try AudienceList.one($0, db) }), list.kind == .test,
            list.ended == nil
        else { throw Problem("list", "Choose the test list of the exercise.") }
    }

    private static func put(_ draft: AlertDraft, into alert: inout Alert, at now: Instant) {
        (alert.hazard, alert.category) = (draft.hazard, draft.category)
        (alert.threat, alert.exercise, alert.script) = (draft.threat, draft.exercise, draft.script)
        (alert.list, alert.reach, alert.channels) = (draft.list, draft.reach, draft.channels)
        alert.expires = now.adding(hours: draft.hours)
    }

    /// Changes what is not sent yet. Who approves, approves these words: an approval that was asked is asked again.
    static func change(_ id: Int64, to draft: AlertDraft, by account: Int64?, _ writing: Writing) throws {
        var alert = try unsent(id, writing.db)
        try allow(draft, writing.db)
        // How long it stands counts from its writing until it is sent, whenever that is chosen.
        put(draft, into: &alert, at: alert.made)
        alert.draft = try writing.seal(draft.words.json, record: SealedRecord.alert(id))
        (alert.state, alert.asked, alert.asker) = (.draft, nil, nil)
        alert.account = account
        try writing.put(.alerts, alert.values)
    }

    /// Sends at once what was never a draft: an emergency does not wait. Throws `AlertTwin` where the same person sent
    /// the same a moment ago.
    static func sendNow(_ draft: AlertDraft, by account: Int64, _ writing: Writing) throws -> Alert {
        if let twin = try twin(of: draft, by: account, at: writing.at, writing.db) {
            throw AlertTwin(id: twin.id)
        }
        let id = try writing.nextID(.alerts)
        var alert = try made(draft, id, by: account, writing)
        try send(&alert, draft.words, by: account, writing, isNew: true)
        return alert
    }

    /// Asks a second person for approval.
    static func ask(_ id: Int64, by account: Int64, _ writing: Writing) throws {
        var alert = try unsent(id, writing.db)
        (alert.state, alert.asked, alert.asker) = (.asked, writing.at, account)
        try writing.put(.alerts, alert.values)
    }

    /// Approves what another person wrote, and sends it.
    ///
    /// - Parameter seen: the mark of the words that were read (`Alert.seen`).
    static func approve(_ id: Int64, by account: Int64, seen: String, _ writing: Writing) throws -> Alert {
        var alert = try unsent(id, writing.db)
        try assure(alert, seen)
        guard alert.state == .asked else {
            throw Problem("state", "Nobody has asked for approval, or the words were changed since.")
        }
        guard account != alert.account, account != alert.asker else {
            throw Problem("state", "A second person approves it: not who wrote it or asked.")
        }
        alert.approver = account
        try send(&alert, try words(alert, writing), by: account, writing)
        return alert
    }

    /// Sends without a second person; why stands in the record.
    static func sendAlone(
        _ id: Int64, by account: Int64, why: String, seen: String, _ writing: Writing
    ) throws -> Alert {
        var alert = try unsent(id, writing.db)
        try assure(alert, seen)
        guard !why.isEmpty else { throw Problem("why", "Say why no second person approves it.") }
        alert.override = why
        try send(&alert, try words(alert, writing), by: account, writing)
        return alert
    }

    private static func assure(_ alert: Alert, _ seen: String) throws {
        guard alert.seen == seen else { throw changedSince }
    }

    static let changedSince = Problem(
        "state", "The words were changed since you opened this page. Read them again, below.")

    private static func words(_ alert: Alert, _ writing: Writing) throws -> [AlertWords] {
        guard let sealed = alert.draft,
            let text = try writing.opened(sealed, record: SealedRecord.alert(alert.id))
        else { throw Refusal.notFound }
        return try [AlertWords](json: text)
    }

    private static func send(
        _ alert: inout Alert, _ words: [AlertWords], by account: Int64, _ writing: Writing,
        isNew: Bool = false
    ) throws {
        let stands = alert.expires.map { $0.milliseconds - alert.made.milliseconds }
        alert.state = .sent
        (alert.words, alert.draft) = (words, nil)
        (alert.sent, alert.sender) = (writing.at, account)
        // It stands as long as was chosen, from when it went out.
        alert.expires = stands.map { Instant(milliseconds: writing.at.milliseconds + $0) }
        try writing.put(.alerts, alert.values, isNew: isNew)
        // Sending is the decision of the record it follows from.
        try ThreatActs.sent(alert: alert, writing)
    }

    static func withdraw(_ id: Int64, _ writing: Writing) throws {
        var alert = try unsent(id, writing.db)
        (alert.state, alert.asked, alert.asker) = (.withdrawn, nil, nil)
        try writing.put(.alerts, alert.values)
    }

    /// Hands over no more of a message; whom it has not reached is not told.
    static func stop(_ id: Int64, by account: Int64, _ writing: Writing) throws {
        guard var alert = try Alert.one(id, writing.db), alert.sent != nil else { throw Refusal.notFound }
        guard alert.stopped == nil else { return }
        (alert.stopped, alert.stopper) = (writing.at, account)
        try writing.put(.alerts, alert.values)
    }

    static func goOn(_ id: Int64, _ writing: Writing) throws {
        guard var alert = try Alert.one(id, writing.db), alert.sent != nil else { throw Refusal.notFound }
        guard alert.stopped != nil else { return }
        (alert.stopped, alert.stopper) = (nil, nil)
        try writing.put(.alerts, alert.values)
    }

    private static func unsent(_ id: Int64, _ db: Database) throws -> Alert {
        guard let alert = try Alert.one(id, db) else { throw Refusal.notFound }
        guard alert.state == .draft || alert.state == .asked else {
            throw Problem("state", "It was sent or withdrawn meanwhile.")
        }
        return alert
    }

    /// The same message from the same person to the same list a moment ago: a press that came twice.
    private static func twin(of draft: AlertDraft, by account: Int64, at now: Instant, _ db: Database) throws
        -> Alert?
    {
        try Alert.all(
            "sender = ? AND sent > ? ORDER BY id DESC LIMIT 20", [account, now.milliseconds - 60_000], db
        ).first {
            $0.words == draft.words && $0.purpose == draft.purpose && $0.reach == draft.reach
                && $0.step == draft.step && $0.list == draft.list
                && (draft.thread == nil || $0.thread == draft.thread)
        }
    }
}
