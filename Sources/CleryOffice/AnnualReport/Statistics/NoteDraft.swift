/// What somebody typed for a footnote.
struct NoteDraft: Sendable {
    var year: String
    var kind = ReportNote.Kind.noAnswer.rawValue
    var words = ""
    var reason = ""
    var campus = ""
    var problems: [Problem] = []

    var kindNamed: ReportNote.Kind? { ReportNote.Kind(rawValue: kind) }

    init(_ note: ReportNote?, year: Int) {
        self.year = "\(note?.year ?? year)"
        guard let note else { return }
        (kind, words, reason) = (note.kind.rawValue, note.words, note.reason)
        campus = note.campus.map(String.init) ?? ""
    }

    init(_ form: Form) {
        (year, kind, words) = (form.trimmed("year"), form["kind"], form.trimmed("words"))
        (reason, campus) = (form.trimmed("reason"), form["campus"])
    }

    mutating func check(_ reach: Rights.Reach) {
        if Int(year).map({ !(1993...2100).contains($0) }) ?? true {
            problems.append(Problem("year", "Give the year of the report, such as 2026."))
        }
        if kindNamed == nil { problems.append(Problem("kind", "Choose what the note is about.")) }
        if words.isEmpty {
            problems.append(Problem("words", "Name the agency or the definition, or write the note."))
        }
        if words.count > 1000 || reason.count > 2000 {
            problems.append(Problem("words", "Write at most 1,000 characters, and 2,000 for the reason."))
        }
        if kindNamed?.needsReason == true, reason.isEmpty {
            problems.append(Problem("reason", "State it: without it the report cannot be published."))
        }
        if campus.isEmpty ? reach != .all : Int64(campus).map({ !reach.has($0) }) ?? true {
            problems.append(Problem("campus", "Choose one of your campuses."))
        }
    }
}
