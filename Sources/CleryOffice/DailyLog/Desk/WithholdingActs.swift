import CleryLaw
import GRDB

/// The verbs of withholding. Only the piece stays out; the rest of the entry is published in time.
enum WithholdingActs {
    /// Why a piece is in the log again. It goes into the register, so it is chosen and never typed.
    static let releases = [
        "The harm is no longer likely", "The decision was a mistake", "The time of the decision has passed",
        "The person protected agrees",
    ]

    static func withhold(_ choice: WithholdingChoice, of id: Int64, by account: Int64, _ writing: Writing)
        throws
    {
        // Two who press at once leave one withholding.
        let held = try LogWithholding.active(of: id, writing.db)[choice.log] ?? []
        guard !held.contains(where: { $0.field == choice.piece }) else { return }
        var new = LogWithholding(
            id: try writing.nextID(.withholdings), incident: id, log: choice.log, field: choice.piece,
            ground: choice.ground, shown: choice.isShown, account: account, at: writing.at)
        new.convincing = choice.convincing
        new.until = choice.until
        new.content = try writing.seal(choice.words.json, record: SealedRecord.withholding(new.id))
        try writing.put(.withholdings, new.values, isNew: true)
        writing.log.again(id)
    }

    /// A new decision that it holds longer, with its own reason.
    static func extend(
        _ id: Int64, until: Day, why: String, key: OfficeKey, _ writing: Writing
    ) throws {
        guard var one = try open(id, writing.db) else { return }
        let record = SealedRecord.withholding(id)
        var words = WithholdingWords()
        if let sealed = one.content {
            words = try WithholdingWords(
                json: SealedRecord.open(sealed, record, writing.db, key, as: "evidence"))
        }
        words.extensions.append(.init(at: writing.at, until: until, why: why))
        one.until = until
        one.content = try writing.seal(words.json, record: record)
        try writing.put(.withholdings, one.values)
    }

    /// The harm is over since a day: from then on the release is owed (34 CFR 668.46(f)(3)(ii)).
    static func endHarm(_ id: Int64, on day: Day, _ writing: Writing) throws {
        guard var one = try open(id, writing.db), one.harmEnded != day else { return }
        one.harmEnded = day
        try writing.put(.withholdings, one.values)
    }

    /// The piece is in the log again.
    static func release(_ id: Int64, by account: Int64, _ writing: Writing) throws {
        guard var one = try open(id, writing.db) else { return }
        (one.released, one.releasedBy) = (writing.at, account)
        try writing.put(.withholdings, one.values)
        writing.log.again(one.incident)
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogWithholding? {
        try Row.fetchOne(
            db, sql: "SELECT \(LogWithholding.columns) FROM withholdings WHERE id = ?", arguments: [id]
        ).flatMap(LogWithholding.init(row:))
    }

    private static func open(_ id: Int64, _ db: Database) throws -> LogWithholding? {
        try one(id, db).flatMap { $0.released == nil ? $0 : nil }
    }
}

/// What somebody decides to withhold, as the law allows it.
struct WithholdingChoice: Sendable {
    let log: LogKind
    let piece: LogPiece
    let ground: Withholding.Ground
    let convincing: Bool?
    let isShown: Bool
    let until: Day?
    let words: WithholdingWords

    /// Reads the form. The law says whether the piece may stay out, and whether for good.
    init?(_ form: Form, _ side: EntrySide, today: Day, problems: inout [Problem]) {
        let log = side.log
        func name(_ part: String) -> String { "\(log.rawValue)-held-\(part)" }
        func text(_ part: String, _ sentence: String, longest: Int = 2000) -> String {
            let text = form.trimmed(name(part))
            if text.isEmpty { problems.append(Problem(name(part), sentence)) }
            if text.count > longest {
                problems.append(Problem(name(part), "Keep this under \(longest) characters."))
            }
            return text
        }
        let piece = LogPiece(rawValue: form[name("piece")]).flatMap { side.pieces.contains($0) ? $0 : nil }
        if let piece {
            if side.held.contains(where: { $0.field == piece }) {
                problems.append(
                    Problem(name("piece"), "This piece is withheld already. Extend or release that."))
            }
        } else {
            problems.append(Problem(name("piece"), "Choose which piece stays out."))
        }
        let ground = Withholding.Ground(rawValue: form[name("ground")])
        let convincing: Bool? = ["yes": true, "no": false][form[name("evidence-standard")]]
        if ground == nil { problems.append(Problem(name("ground"), "Choose the ground of the law.")) }
        let answer = ground.flatMap {
            WithholdingChoice.answer($0, convincing, in: log, name: name, problems: &problems)
        }
        var words = WithholdingWords()
        words.decider = text("decider", "Say who decided: the title, such as chief of police.", longest: 200)
        words.evidence = text("words", "Say in words what it rests on. It is sealed.")
        let until = WithholdingChoice.until(
            form.trimmed(name("until")), needed: answer == .temporary, today: today, name: name("until"),
            problems: &problems)
        let shown = form[name("shown")]
        if shown == "no" {
            words.unsaid = text("unsaid", "Say why the ground itself would do the harm. It is sealed.")
        } else if shown != "yes" {
            problems.append(Problem(name("shown"), "Choose whether the public is told the ground."))
        }
        guard problems.isEmpty, let piece, let ground else { return nil }
        self.log = log
        self.piece = piece
        self.ground = ground
        self.convincing = ground.isOfHarm ? convincing : nil
        self.isShown = shown == "yes"
        self.until = until
        self.words = words
    }

    private static func answer(
        _ ground: Withholding.Ground, _ convincing: Bool?, in log: LogKind, name: (String) -> String,
        problems: inout [Problem]
    ) -> Withholding.Answer? {
        let found = Withholding(
            .known(ground), clearAndConvincing: convincing.map { .known($0) } ?? .unknown, log: log
        ).decide(BusinessDays())
        if let question = found.asks.first {
            problems.append(Problem(name("evidence-standard"), question.sentence))
        }
        if found.answer == .notAllowed {
            let field = ground.isOfHarm && log == .crime ? "evidence-standard" : "ground"
            let rules = found.because.compactMap(\.rule).map { "\($0.sentence) (\($0.citation))" }
            problems.append(
                Problem(name(field), "The law does not allow it. " + rules.joined(separator: " ")))
        }
        return found.answer
    }

    /// The last day of a decision: today or later.
    static func until(
        _ text: String, needed: Bool, today: Day, name: String, problems: inout [Problem]
    ) -> Day? {
        guard !text.isEmpty else {
            if needed {
                problems.append(
                    Problem(name, "Say until which day: this ground keeps a piece out for a time only."))
            }
            return nil
        }
        guard let day = Day(text), day.year <= 2200 else {
            problems.append(Problem(name, "Write the day as 2026-03-04."))
            return nil
        }
        if day < today { problems.append(Problem(name, "This day is over. Choose today or a later day.")) }
        return day
    }
}
