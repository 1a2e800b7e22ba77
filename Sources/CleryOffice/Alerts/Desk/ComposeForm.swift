import CleryLaw
import GRDB

/// A timely warning as it is written, and what is wrong with it.
struct ComposeForm: Sendable {
    var draft: AlertDraft
    var problems: [Problem] = []
    let choices: ReachChoices

    static let longest = 2_000
    struct Piece: Sendable {
        let piece: AlertPiece
        let label: String
        var hint: String?
        var rows = 1
    }

    /// The pieces of a warning in the order of the field's own layout.
    static let pieces = [
        Piece(piece: .headline, label: "Headline", hint: "A few words, such as: Robbery near the library"),
        Piece(piece: .nature, label: "The crime", hint: "Robbery, aggravated assault …"),
        Piece(piece: .time, label: "Date and time", hint: "When it happened, as far as it is known."),
        Piece(
            piece: .place, label: "General location",
            hint: "As the log tells it: never a room, never the victim’s home."),
        Piece(
            piece: .impact, label: "What happened",
            hint: "Only what helps others to stay safe. Nothing that tells who the victim is.", rows: 4),
        Piece(
            piece: .suspect, label: "Description of the suspect",
            hint: "Only if it helps to know the person; leave it empty otherwise.", rows: 2),
        Piece(piece: .unknown, label: "What is not known", rows: 2),
        Piece(piece: .action, label: "How to stay safe", hint: "Advice that fits the crime.", rows: 4),
        Piece(piece: .report, label: "How to report and whom to call", rows: 2),
        Piece(piece: .support, label: "Where help is", hint: "Counseling, advocates, numbers.", rows: 2),
        Piece(piece: .next, label: "When more will be said"),
        Piece(piece: .why, label: "Why this is issued"),
        Piece(piece: .sender, label: "Who says so"),
        Piece(piece: .entry, label: "Number of the log’s entry"),
    ]

    init(_ draft: AlertDraft, _ reach: Rights.Reach, _ db: Database) throws {
        self.draft = draft
        choices = try ReachChoices(reach, db)
    }

    /// A warning that begins anew: from a script, a decision record, or the message that it follows.
    static func new(_ visit: Visit, _ form: Form? = nil, _ db: Database) throws -> ComposeForm {
        // A posted form says again what the address of the page asked.
        func asked(_ name: String) -> String {
            let said = form?[name] ?? ""
            return said.isEmpty ? visit.query(name) : said
        }
        var draft = AlertDraft(kind: .timelyWarning, hours: 7 * 24)
        if let thread = Int64(asked("thread")) {
            guard let first = try Alert.one(thread, db), first.sent != nil, first.thread == thread
            else { throw Refusal.notFound }
            try first.assureMine(visit, .composeWarnings, db)
            let last = try Alert.of(thread: thread, db).last { $0.sent != nil } ?? first
            let step = Alert.Step(rawValue: asked("step")) ?? .update
            draft = AlertDraft(
                kind: last.kind, step: step == .first ? .update : step, purpose: last.purpose,
                thread: thread, hazard: last.hazard, category: last.category, threat: last.threat,
                exercise: last.exercise, list: last.list, words: last.words ?? [], reach: last.reach,
                channels: last.channels, hours: 7 * 24)
        } else {
            if let script = try Int64(asked("script")).flatMap({ try AlertScript.one($0, db) }),
                script.ended == nil, script.kind == .timelyWarning
            {
                (draft.category, draft.script, draft.words) = (script.category, script.id, script.words)
            }
            if let known = try AlertBeginning.of(
                threat: asked("threat"), within: visit.sight(.seeAlerts), visit.office, db)
            {
                draft.threat = Int64(asked("threat"))
                draft.category = draft.category ?? known.category
                draft.reach.campuses = known.reach.campuses
                draft.words = draft.words.isEmpty ? [known.words] : draft.words.filling(from: known.words)
            }
            if let exercise = try Exercise.asked(asked("exercise"), visit.reach(.seeAlerts), db) {
                (draft.purpose, draft.exercise) = (.exercise, exercise)
                draft.list = try AudienceList.all(db).first { $0.kind == .test }?.id
            }
        }
        if draft.words.isEmpty { draft.words = [AlertWords()] }
        if draft.words[0][.sender].isEmpty { draft.words[0][.sender] = "\(visit.office.name)." }
        if draft.words[0][.why].isEmpty { draft.words[0][.why] = TimelyWarning.sentence }
        return try ComposeForm(draft, visit.reach(.composeWarnings), db)
    }

    mutating func read(_ form: Form, within: Rights.Reach, allCampuses: Int) {
        var words = AlertWords(language: draft.words.first?.language ?? "en")
        for one in Self.pieces {
            let text = form.trimmed(one.piece.rawValue).replacing("\r\n", with: "\n")
            words[one.piece] = one.rows == 1 ? MailHeader.oneLine(text) : text
            if text.count > Self.longest {
                problems.append(
                    Problem(one.piece.rawValue, "\(one.label): use at most \(Self.longest) letters."))
            }
        }
        if words[.headline].isEmpty {
            problems.append(Problem("headline", "Say in a few words what it is."))
        }
        draft.words = draft.words.changed(to: words)
        draft.category = Category(name: form["category"])?.name
        if let hours = Int(form["hours"]), Self.hours.contains(where: { $0.hours == hours }) {
            draft.hours = hours
        }
        if draft.purpose == .exercise {
            draft.list = Int64(form["list"]) ?? draft.list
        } else {
            do {
                var reach = try choices.read(form, within: within, allCampuses: allCampuses)
                // A warning is for the whole community (`NotificationSegments`).
                if draft.kind == .timelyWarning {
                    (reach.places, reach.segments, reach.onlyPlaces) = ([], [], false)
                }
                draft.reach = reach
            } catch { problems.append(error) }
        }
    }

    static let hours: [(hours: Int, title: String)] = [
        (24, "One day"), (72, "Three days"), (168, "A week"), (336, "Two weeks"), (720, "A month"),
    ]

    /// The crimes of which a warning may tell.
    static let categories: [(value: String, title: String)] = Category.allCases
        .filter { $0.nature != nil }.map { ($0.name, FactTitles.title($0.name)) }
}
