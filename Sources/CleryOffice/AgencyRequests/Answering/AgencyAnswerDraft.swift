import CleryLaw

/// An answer as it was typed, and what is wrong with it.
struct AgencyAnswerDraft: Sendable {
    /// What the button asked for.
    enum Wish: String, Sendable { case save, more, send }

    /// How many empty incidents a form offers at first and at most.
    static let usual = 2
    static let most = 30

    var kind = ""
    var content = AgencyReplyContent()
    /// Incidents that are typed and not kept yet.
    var rows: [AgencyRowText] = []
    /// Kept incidents that are to be taken out, by number.
    var out: Set<Int64> = []
    /// Tells one form from another: a form that comes twice adds nothing twice.
    var mark = Base64URL.encode(SubscriptionKey.mark())
    var wish = Wish.save
    /// By hand: how it came and when.
    var day = ""
    var problems: [Problem] = []

    var kindNamed: AgencyFacts.Reply? {
        AgencyFacts.Reply(rawValue: kind).flatMap { AgencyReply.kinds.contains($0) ? $0 : nil }
    }

    init() {}

    init(_ form: Form) {
        (kind, day) = (form["kind"], form.trimmed("day"))
        content.who = form.trimmed("who")
        content.reach = form.trimmed("reach")
        content.words = form.trimmed("words")
        wish = Wish(rawValue: form["do"]) ?? .save
        out = Set(form.fields.filter { $0.name == "out" }.compactMap { Int64($0.value) })
        let typed = form["mark"]
        if !typed.isEmpty, typed.utf8.count <= 60 { mark = typed }
        let count = min(max(Int(form["rows"]) ?? 0, 0), Self.most)
        // One pass: a form has some hundred fields.
        let fields = Dictionary(
            form.fields.map { ($0.name, $0.value.trimmingCharacters(in: .whitespacesAndNewlines)) },
            uniquingKeysWith: { first, _ in first })
        rows = (0..<count).map { index in
            var row = AgencyRowText()
            for column in AgencyRowText.columns {
                if let cell = fields["r\(index)-\(column.name)"], !cell.isEmpty { row[column.name] = cell }
            }
            return row
        }
    }

    /// The incidents that can be kept. Wrong ones stay in the form with what is wrong.
    mutating func read(_ reading: AgencyRowReading) -> [(mark: String, row: AgencyRowReading.Read)] {
        var good: [(mark: String, row: AgencyRowReading.Read)] = []
        let dates = AgencyRowReading.dates
        for (index, text) in rows.enumerated() where !text.isEmpty {
            let (row, wrong) = reading.read(text, dates)
            if let row { good.append(("\(mark).\(index)", row)) }
            problems += wrong.map { Problem("r\(index)-\($0.column)", $0.sentence) }
        }
        if content.who.count > 160 { problems.append(Problem("who", "Use at most 160 letters.")) }
        if content.reach.count > 160 { problems.append(Problem("reach", "Use at most 160 letters.")) }
        if content.words.count > 4000 { problems.append(Problem("words", "Use at most 4,000 letters.")) }
        return good
    }
}
