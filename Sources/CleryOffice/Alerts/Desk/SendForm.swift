import CleryLaw
import GRDB

/// What the page of sending is about, and what was typed on it.
struct SendForm: Sendable {
    /// From where a person came: a script or words of one's own, to a live audience or as an exercise; or what follows
    /// an earlier message.
    enum Origin: Sendable {
        case script(Int64, Alert.Purpose)
        case follow(Int64, Alert.Step)

        var path: String {
            switch self {
            case .script(let id, let purpose):
                "/office/alerts/\(purpose == .live ? "send" : "exercise")/\(id)"
            case .follow(let id, let step): "/office/alerts/\(id)/follow/\(step.rawValue)"
            }
        }
    }

    let origin: Origin
    var draft: AlertDraft
    var problems: [Problem] = []
    /// Words were found that may tell who a victim is: they go out only when somebody says so.
    var isLeaking = false
    /// They were found, and somebody said so.
    var isCleared = false
    let choices: ReachChoices
    /// The words before anything was typed.
    var prepared: [AlertWords] = []

    /// As long as a script may be: what was prepared goes out at night without a word.
    static let longest = ComposeForm.longest
    /// The pieces that an emergency notification is made of, with what each asks.
    static let pieces: [(piece: AlertPiece, label: String, rows: Int)] = [
        (.headline, "What it is", 1), (.place, "Where", 1), (.impact, "What it does", 2),
        (.action, "What people should do", 2), (.next, "When they hear more", 1), (.sender, "Who says so", 1),
    ]

    /// The page as it is first shown.
    ///
    /// - Parameter form: what was posted says again what the address of the page asked.
    init(_ origin: Origin, _ form: Form?, _ visit: Visit, _ db: Database) throws {
        self.origin = origin
        choices = try ReachChoices(visit.reach(.sendAlerts), db)
        draft = AlertDraft()
        switch origin {
        case .script(let id, let purpose):
            draft.purpose = purpose
            if id != 0 {
                guard let script = try AlertScript.one(id, db), script.ended == nil,
                    script.kind == .emergencyNotification
                else { throw Refusal.notFound }
                (draft.hazard, draft.category, draft.script) = (script.hazard, script.category, script.id)
                (draft.words, draft.reach) = (script.words, script.reach)
            }
            if purpose == .exercise { draft.list = choices.testLists.first?.id }
            if purpose == .exercise {
                draft.exercise = try Exercise.asked(
                    form?["exercise"] ?? visit.query("exercise"), visit.reach(.seeAlerts), db)
            } else {
                try take(form?["threat"] ?? visit.query("threat"), visit, db)
            }
        case .follow(let id, let step):
            guard step != .first, let first = try Alert.one(id, db), first.sent != nil, first.thread == id
            else { throw Refusal.notFound }
            try first.assureMine(visit, .sendAlerts, db)
            // What goes on from a warning is written and approved like a warning; that all is well is told at once.
            guard first.kind == .emergencyNotification || step == .allClear else { throw Refusal.notFound }
            draft = Self.following(try Alert.of(thread: id, db).filter { $0.sent != nil }, step)
        }
        if draft.words.isEmpty { draft.words = [AlertWords()] }
        if draft.words[0][.sender].isEmpty { draft.words[0][.sender] = "\(visit.office.name)." }
        // Whoever may send for some campuses sends to these.
        if draft.purpose == .live, visit.reach(.sendAlerts) != .all, draft.reach.campuses.isEmpty {
            draft.reach.campuses = choices.campuses.map(\.id)
        }
    }

    /// What is known of the hazard that was decided about stands already in the words.
    private mutating func take(_ threat: String, _ visit: Visit, _ db: Database) throws {
        guard !threat.isEmpty,
            let known = try AlertBeginning.of(
                threat: threat, within: visit.sight(.seeAlerts), visit.office, db)
        else { return }
        draft.threat = Int64(threat)
        draft.hazard = draft.hazard ?? known.hazard
        draft.category = draft.category ?? known.category
        if draft.reach.campuses.isEmpty { draft.reach.campuses = known.reach.campuses }
        draft.words = draft.words.isEmpty ? [known.words] : draft.words.filling(from: known.words)
    }

    /// What earlier messages leave to be said: place and sender stay, what people should do is new.
    private static func following(_ thread: [Alert], _ step: Alert.Step) -> AlertDraft {
        let danger = thread.last { $0.step != .allClear }
        // What follows the end tells of the end; a new danger or another end goes on from the danger.
        let isAbout = step == .followUp || step == .correction ? thread.last : danger
        guard let last = isAbout ?? thread.last else { return AlertDraft() }
        var draft = AlertDraft(kind: last.kind, step: step, purpose: last.purpose, thread: last.thread)
        (draft.hazard, draft.category) = (last.hazard, last.category)
        (draft.threat, draft.exercise, draft.list) = (last.threat, last.exercise, last.list)
        (draft.reach, draft.channels) = (last.reach, last.channels)
        let said = last.words?.first ?? AlertWords()
        var words = said
        words.pieces[.impact] = nil
        words.pieces[.next] = nil
        if step == .allClear {
            words[.headline] = "All clear: \(said[.headline])"
            words[.impact] = "The emergency is over."
            words[.action] = "You may go back to what you were doing."
            draft.hours = 2
        }
        draft.words = [words]
        return draft
    }

    /// What the look at the words found. An emergency is never stuck: after a second look its words go out.
    mutating func look(at findings: [AlertFinding], isCleared: Bool) {
        let blocking = findings.filter(\.isBlocking)
        for one in blocking where one.kind != .leak && problems.of(one.piece?.rawValue ?? "") == nil {
            problems.append(Problem(one.piece?.rawValue ?? "headline", one.sentence))
        }
        let leaks = blocking.filter { $0.kind == .leak }
        (isLeaking, self.isCleared) = (!leaks.isEmpty, !leaks.isEmpty && isCleared)
        guard !isCleared else { return }
        problems += leaks.map { Problem($0.piece?.rawValue ?? "headline", $0.sentence) }
    }

    /// Takes over what was typed.
    mutating func read(_ form: Form, within: Rights.Reach, allCampuses: Int) {
        var words = AlertWords(
            language: draft.words.first?.language ?? "en", draft.words.first?.pieces ?? [:])
        for (piece, label, _) in Self.pieces where form.fields.contains(where: { $0.name == piece.rawValue })
        {
            words[piece] = MailHeader.oneLine(form.trimmed(piece.rawValue))
            if words[piece].count > Self.longest {
                problems.append(Problem(piece.rawValue, "\(label): use at most \(Self.longest) letters."))
            }
        }
        for (piece, sentence) in [
            (AlertPiece.headline, "Say in a few words what it is."),
            (.action, "Say what people should do: an alert without it helps nobody."),
        ] where words[piece].isEmpty {
            problems.append(Problem(piece.rawValue, sentence))
        }
        prepared = draft.words
        draft.words = draft.words.changed(to: words)
        if draft.purpose == .exercise {
            if draft.thread == nil { draft.list = Int64(form["list"]) }
        }
        do { draft.reach = try choices.read(form, within: within, allCampuses: allCampuses) } catch {
            problems.append(error)
        }
        if !HoldToSend.isMeant(form) { problems.append(HoldToSend.notMeant) }
    }
}
