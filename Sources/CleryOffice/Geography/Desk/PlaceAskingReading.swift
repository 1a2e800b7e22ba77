import CleryLaw
import TypedHTML

/// Reads the answers of an interview or of the whole form, and says what is wrong with them.
struct PlaceAskingReading {
    var asking = PlaceAsking()
    let since: PlaceSince
    var problems: [Problem] = []
    private let desk: PlaceDesk

    /// The answers that the form carries along.
    init(_ form: Form, _ desk: PlaceDesk) {
        self.desk = desk
        since = PlaceSince(form)
        asking.kind = PlaceKind(rawValue: form["kind"])
        let known = Set(PlaceQuestion.allCases.map(\.rawValue))
        asking.skipped = Set(form["skipped"].split(separator: ",").map(String.init)).intersection(known)
        guard form["what"] != "look" else { return }
        for (name, value) in form.fields where name.hasPrefix("fact-") {
            take(value, as: String(name.dropFirst(5)))
        }
    }

    private mutating func take(_ value: String, as name: String) {
        let value = value.trimmed
        guard PlaceStatement.names.contains(name) else { return }
        let isThere =
            name != PlaceStatement.organization || value.isEmpty
            || Int64(value).map { desk.organizations[$0] != nil } == true
        guard isThere, PlaceStatement.isAnswer(value, to: name) else {
            problems.append(
                Problem(
                    "fact-\(name)",
                    "\(PlaceStatement.title(name)): choose one of the answers, or write a number."))
            return
        }
        asking.statement.facts[name] = value
    }

    /// One answer of the interview.
    mutating func answer(_ form: Form) {
        let asked = form["asked"]
        guard let question = PlaceQuestion(rawValue: asked), PlaceFact.storage(question) != nil else {
            problems.append(Problem("answer", "Choose one of the answers, or that nobody knows."))
            return
        }
        let value = form.trimmed("answer")
        let isTyped = PlaceFact.choices(question).isEmpty
        if value == "skip" || (isTyped && value.isEmpty) {
            asking.skipped.insert(asked)
        } else if !value.isEmpty, PlaceStatement.isAnswer(value, to: asked) {
            asking.statement.facts[asked] = value
        } else {
            problems.append(
                Problem(
                    "answer",
                    isTyped
                        ? "Write a number, or leave it empty."
                        : "Choose one of the answers, or that nobody knows."))
        }
    }

    /// An answer that cannot stand yet: its question is open again.
    mutating func takeBack(_ asked: String) {
        asking.statement.facts[asked] = nil
        asking.skipped.remove(asked)
    }

    /// The whole form: what is otherwise than it is now is stated.
    mutating func sheet(_ form: Form, _ today: Day) {
        let day = since.read(today: today).from ?? today
        let now = PlacePeriod(
            id: 0, place: 0, facts: desk.facts(on: day), organization: desk.period(on: day)?.organization)
        if desk.past.description(on: day) == nil, asking.kind == nil, desk.kind == nil {
            problems.append(Problem("kind", "Choose what sort of place it is."))
        }
        for (name, value) in form.fields where name.hasPrefix("fact-") {
            let name = String(name.dropFirst(5))
            let value = value.trimmed
            guard value != now.text(of: name) else { continue }
            // A number may be written in another way.
            if let a = Double(value), let b = Double(now.text(of: name)), a == b { continue }
            take(value, as: name)
        }
        if asking.statement.isEmpty, problems.isEmpty {
            problems.append(Problem("facts", "Nothing is stated otherwise than it is. Change a fact first."))
        }
    }

    /// Adds since when, and the evidence.
    mutating func close(today: Day) {
        let (from, wrong) = since.read(today: today)
        problems += wrong
        asking.statement.from = from
        if since.why.count > 2000 { problems.append(Problem("why", "Use at most 2,000 letters.")) }
        asking.statement.why = since.why.nonEmpty
    }

    /// The change that the answers make.
    var change: any PlaceChange {
        if let kind = asking.kind, desk.kind != kind {
            return PlaceKindStatement(kind: kind, statement: asking.statement)
        }
        return asking.statement
    }

    /// What is stated, line by line.
    func lines(_ desk: PlaceDesk) -> [HTML] {
        var lines: [HTML] = []
        if let kind = asking.kind, desk.kind != kind { lines.append(HTML(text: "It is: \(kind.title)")) }
        for (name, text) in asking.statement.facts.sorted(by: { $0.key < $1.key }) {
            lines.append(
                HTML([
                    HTML(text: PlaceStatement.title(name) + ": "),
                    b(PlaceStatement.words(text, of: name, desk.organizations)),
                ]))
        }
        lines.append(
            HTML(
                text: asking.statement.from.map { "From \(TimeWords.long($0)) on" } ?? "It was always so"))
        return lines
    }
}
