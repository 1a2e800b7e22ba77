import CleryLaw
import GRDB

/// A finding as it was typed, and what is wrong with it.
struct HazingDraft: Sendable {
    var fields = TypedFields()
    var problems: [Problem] = []
    /// Words that look like names were found; the form asks about them.
    var hasDoubt = false

    static let longest = 4_000

    init() {}
    init(_ form: Form) { fields = TypedFields(form) }

    init(_ finding: HazingFinding, notes: String) {
        let content = finding.content
        fields["organization"] = "\(finding.organization)"
        fields["description"] = content.description
        fields["alcohol"] = content.alcoholOrDrugs.map { $0 ? "yes" : "no" } ?? ""
        fields["findings"] = content.findings
        fields["sanctions"] = content.sanctions
        fields["from"] = content.occurredFrom?.description ?? ""
        if content.occurredThrough != content.occurredFrom {
            fields["through"] = content.occurredThrough?.description ?? ""
        }
        fields["started"] = content.started?.description ?? ""
        fields["ended"] = content.ended?.description ?? ""
        fields["noticed"] = content.noticed?.description ?? ""
        fields["more"] = content.more ?? ""
        fields["notes"] = notes
        fields["cleared"] = finding.isCleared ? "yes" : ""
    }

    var notes: String { fields["notes"] }
    var isCleared: Bool { fields["cleared"] == "yes" }
    var saysNoNames: Bool { fields["no-names"] == "yes" }

    /// The content with what was typed; nil when something is wrong. What is missing is no fault: it is a draft then.
    mutating func read(_ organizations: [Organization], today: Day) -> (Int64, HazingContent)? {
        problems = []
        let organization = organizations.first { "\($0.id)" == fields["organization"] }
        if organization == nil {
            problems.append(Problem("organization", "Choose the student organization."))
        }
        var content = HazingContent()
        content.description = long("description")
        content.findings = long("findings")
        content.sanctions = long("sanctions")
        let more = long("more")
        content.more = more.isEmpty ? nil : more
        _ = long("notes")
        content.alcoholOrDrugs = ["yes": true, "no": false][fields["alcohol"]]
        content.occurredFrom = day("from", today)
        content.occurredThrough = day("through", today) ?? content.occurredFrom
        if let through = content.occurredThrough {
            if let from = content.occurredFrom {
                if through < from {
                    problems.append(Problem("through", "The last day comes before the first."))
                }
            } else if !fields["through"].isEmpty {
                problems.append(Problem("from", "Say the first day too."))
            }
        }
        content.started = day("started", today)
        content.ended = day("ended", today)
        content.noticed = day("noticed", today)
        order(content)
        guard problems.isEmpty, let organization else { return nil }
        return (organization.id, content)
    }

    private mutating func long(_ name: String) -> String {
        let text = fields[name]
        if text.count > Self.longest {
            problems.append(Problem(name, "Use at most \(Self.longest) letters."))
        }
        return text.replacing("\r\n", with: "\n")
    }

    private mutating func day(_ name: String, _ today: Day) -> Day? {
        let text = fields[name]
        guard !text.isEmpty else { return nil }
        guard let day = Day(text), (1990...2100).contains(day.year) else {
            problems.append(Problem(name, "Write the day as 2026-02-14, or leave it empty."))
            return nil
        }
        if day > today { problems.append(Problem(name, "This day is yet to come.")) }
        return day
    }

    private mutating func order(_ content: HazingContent) {
        if let from = content.occurredFrom, let started = content.started, started < from {
            problems.append(Problem("started", "The investigation cannot start before the hazing."))
        }
        if let started = content.started ?? content.occurredFrom, let ended = content.ended,
            ended < started
        {
            problems.append(Problem("ended", "The finding cannot come before the investigation."))
        }
        if let ended = content.ended, let noticed = content.noticed, noticed < ended {
            problems.append(Problem("noticed", "The notice of the finding cannot come before the finding."))
        }
        guard content.ended != nil else { return }
        let listed = HazingTransparencyEntry.listed(
            HazingFindingFacts(
                recognized: .known(true), found: .known(true),
                findingDay: content.ended.map { .known($0) } ?? .unknown,
                occurred: content.occurredFrom.map { .known($0) } ?? .unknown))
        if listed.answer == false {
            problems.append(
                Problem(
                    "ended",
                    "\(Interpretations.standard.transparencySince.sentence) An earlier one is not entered here."
                ))
        }
    }
}
