import CleryLaw

/// A program as it was typed, or as a row of a file has it, and what is wrong with it.
struct ProgramDraft: Sendable {
    var fields = TypedFields()
    var problems: [Problem] = []

    static let years = 2000...2100

    init() {}
    init(_ form: Form) {
        fields = TypedFields(form)
        let ticked = form.fields.filter { $0.name.hasPrefix("covers-") && $0.value == "yes" }
        fields["behaviors"] = ticked.map { String($0.name.dropFirst(7)) }.joined(separator: " ")
    }

    init(_ program: Program) {
        fields["campus"] = program.campus.map(String.init) ?? "all"
        fields["year"] = "\(program.year)"
        fields["kind"] = program.kind.rawValue
        fields["title"] = program.title
        fields["description"] = program.description
        fields["audience"] = program.audience.rawValue
        fields["days"] = program.days.map(\.description).joined(separator: ", ")
        fields["frequency"] = program.frequency?.rawValue ?? ""
        fields["delivery"] = program.delivery.rawValue
        fields["offered"] = program.offered.map(String.init) ?? ""
        fields["attended"] = program.attended.map(String.init) ?? ""
        fields["behaviors"] = program.behaviorWords
        fields["evidence"] = program.evidence ?? ""
    }

    var behaviors: Set<ProgramBehavior> {
        Set(fields["behaviors"].split(separator: " ").compactMap { ProgramBehavior(rawValue: String($0)) })
    }

    /// The program with what was typed; nil when something is wrong.
    ///
    /// - Parameter campuses: those for which the person may write; `all` says whether for the office as a whole too.
    mutating func read(_ campuses: [Campus], all: Bool) -> Program? {
        problems = []
        let kind: ProgramKind? = fields.choice("kind", "Choose what kind of program it is.", &problems)
        let title = fields.text("title", upTo: 160, or: "Say what the program is called.", &problems)
        let year = Int(fields["year"]).flatMap { Self.years.contains($0) ? $0 : nil }
        if year == nil { problems.append(Problem("year", "Write the calendar year, such as 2026.")) }
        let campus = campuses.first { "\($0.id)" == fields["campus"] }?.id
        if campus == nil, !(all && fields["campus"] == "all") {
            problems.append(Problem("campus", "Choose the campus."))
        }
        var program = Program(id: 0, campus: campus, year: year ?? 0, kind: kind ?? .campaign, title: title)
        program.description = fields["description"].replacing("\r\n", with: "\n")
        if program.description.count > 2000 {
            problems.append(Problem("description", "Use at most 2000 letters."))
        }
        let audience: ProgramAudience? = fields.choice("audience", "Choose whom it is for.", &problems)
        let delivery: ProgramDelivery? = fields.choice("delivery", "Choose how it was held.", &problems)
        program.audience = audience ?? .both
        program.delivery = delivery ?? .person
        if !fields["frequency"].isEmpty {
            program.frequency = fields.choice("frequency", "Choose how often it is held.", &problems)
        }
        program.days = days(in: year)
        program.offered = count("offered")
        program.attended = count("attended")
        if let offered = program.offered, let attended = program.attended, attended > offered {
            problems.append(Problem("attended", "More came than were offered it."))
        }
        program.behaviors = behaviors
        if behaviors.count != fields["behaviors"].split(separator: " ").count {
            problems.append(Problem("behaviors", "A behavior is not one of the list."))
        }
        program.evidence = fields.optional("evidence", upTo: 400, &problems)
        return problems.isEmpty ? program : nil
    }

    private mutating func days(in year: Int?) -> [Day] {
        let parts = fields["days"].split { ",; \n\r\t".contains($0) }
        let days = parts.compactMap { Day($0) }
        if days.count != parts.count {
            problems.append(Problem("days", "Write each day as 2026-08-24, with commas between them."))
        } else if let year, days.contains(where: { $0.year != year }) {
            problems.append(Problem("days", "A day lies in another year than the program."))
        } else if days.count > 100 {
            problems.append(Problem("days", "List at most 100 days, and say how often it was held."))
        }
        return Array(Set(days)).sorted()
    }

    private mutating func count(_ name: String) -> Int? {
        guard !fields[name].isEmpty else { return nil }
        let number = Int(fields[name]).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        if number == nil { problems.append(Problem(name, "Write a whole number, such as 412.")) }
        return number
    }
}
