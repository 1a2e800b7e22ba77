import CleryLaw
import GRDB

/// One part of a statement as it was typed, beside what the person had seen.
struct TypedPart: Sendable {
    let part: PolicyStatement.Part
    let key: PartKey
    var text: String
    var adopted: Bool
    var owner: String
    var review: String
    var evidence: String
    /// The version that was on the page; 0 where there was none.
    var seen: Int64
    /// Owner, review and evidence as they were on the page.
    var had: String

    var care: String { "\(owner)|\(review)|\(evidence)" }
    var word: String { PolicyTitles.word(part) }

    /// What the page shows before anybody has typed. A text for all that is not written yet begins as our draft.
    init(_ part: PolicyStatement.Part, campus: Int64?, _ book: PolicyBook) {
        self.part = part
        key = PartKey(part.id, campus)
        let text = book.texts[key]
        self.text = text?.body ?? (campus == nil ? book.draft(part.id) : "")
        adopted = text?.adopted ?? false
        seen = text?.id ?? 0
        let care = book.cares[key]
        owner = care?.owner.map { "\($0)" } ?? ""
        review = care?.review.map { "\($0)" } ?? ""
        evidence = care?.evidence ?? ""
        had = ""
        had = self.care
    }

    init(_ part: PolicyStatement.Part, campus: Int64?, _ form: Form) {
        self.part = part
        key = PartKey(part.id, campus)
        let word = PolicyTitles.word(part)
        text = PolicyText.plain(form["text-\(word)"])
        adopted = form["adopted-\(word)"] == "yes"
        owner = form.trimmed("owner-\(word)")
        review = form.trimmed("review-\(word)")
        evidence = MailHeader.oneLine(form.trimmed("evidence-\(word)"))
        seen = Int64(form["seen-\(word)"]) ?? -1
        had = form["had-\(word)"]
    }

    /// Whether the person changed the text or the tick. Our draft that nobody touched is no text.
    func isTouched(since seen: PolicyText?, draft: String) -> Bool {
        if let seen { return text != seen.body || adopted != (seen.adopted) }
        if adopted { return true }
        return !text.isEmpty && (key.campus != nil || text != draft)
    }

    var isCareTouched: Bool { care != had }
}

/// What a posted statement changes, and what is wrong with it.
struct StatementChanges: Sendable {
    struct Change: Sendable {
        let typed: TypedPart
        let writesText: Bool
        let writesCare: Bool
        var owner: Int64?
        var review: Day?
    }

    private(set) var changes: [Change] = []
    private(set) var problems: [Problem] = []
    /// Texts that somebody else wrote meanwhile, by the part's word.
    private(set) var theirs: [String: PolicyText] = [:]

    init(
        _ typed: [TypedPart], owners: Set<Int64>, _ book: PolicyBook, _ db: Database
    ) throws {
        for one in typed { try read(one, owners, book, db) }
    }

    private mutating func read(
        _ typed: TypedPart, _ owners: Set<Int64>, _ book: PolicyBook, _ db: Database
    ) throws {
        let now = book.texts[typed.key]
        var seen = now
        if typed.seen != (now?.id ?? 0) {
            seen =
                typed.seen > 0
                ? try PolicyText.one(typed.seen, db).flatMap { $0.key == typed.key ? $0 : nil } : nil
        }
        let isTouched = typed.isTouched(since: seen, draft: book.draft(typed.part.id))
        let isSame = typed.text == now?.body && typed.adopted == now?.adopted
        let before = problems.count
        if isTouched, !isSame {
            if typed.seen != (now?.id ?? 0) {
                theirs[typed.word] = now
                problems.append(
                    Problem(
                        "text-\(typed.word)",
                        "Somebody else saved this part meanwhile. Both texts are below; save again what is to hold."
                    ))
            }
            check(typed)
        }
        var change = Change(
            typed: typed, writesText: isTouched && !isSame, writesCare: typed.isCareTouched)
        if typed.isCareTouched {
            care(&change, owners, book)
        } else {
            let care = book.cares[typed.key]
            (change.owner, change.review) = (care?.owner, care?.review)
        }
        if problems.count == before, change.writesText || change.writesCare { changes.append(change) }
    }

    private mutating func check(_ typed: TypedPart) {
        let name = "text-\(typed.word)"
        if typed.text.utf8.count > PolicyText.longest {
            problems.append(Problem(name, "A text has at most \(PolicyText.longest) letters."))
        } else if typed.adopted {
            let blanks = PolicyBlanks.of(typed.text)
            if typed.text.isEmpty {
                problems.append(
                    Problem(name, "There is no text to be adopted. Write it, or take the tick away."))
            } else if let first = blanks.first {
                problems.append(
                    Problem(
                        name,
                        "“[[\(first)]]” is still a blank\(blanks.count > 1 ? ", and \(blanks.count - 1) more" : ""). Fill it, or save without the tick."
                    ))
            } else if PolicyBlanks.has(typed.text) {
                problems.append(
                    Problem(name, "Take the double brackets away: they mark what is not filled yet."))
            }
        }
    }

    private mutating func care(_ change: inout Change, _ owners: Set<Int64>, _ book: PolicyBook) {
        let (typed, now) = (change.typed, book.cares[change.typed.key])
        let held =
            "\(now?.owner.map { "\($0)" } ?? "")|\(now?.review.map { "\($0)" } ?? "")|\(now?.evidence ?? "")"
        if held != typed.had, held != typed.care {
            problems.append(
                Problem(
                    "evidence-\(typed.word)",
                    "Somebody else changed who looks after this part meanwhile. Load the page again to see it."
                ))
        }
        if !typed.owner.isEmpty {
            change.owner = Int64(typed.owner)
            if change.owner.map({ owners.contains($0) || $0 == now?.owner }) != true {
                problems.append(Problem("owner-\(typed.word)", "Choose a person from the list."))
            }
        }
        if !typed.review.isEmpty {
            change.review = Day(typed.review)
            if change.review.map({ (2000...2100).contains($0.year) }) != true {
                problems.append(Problem("review-\(typed.word)", "Write the day as 2027-06-01."))
            }
        }
        if typed.evidence.count > 500 {
            problems.append(Problem("evidence-\(typed.word)", "Use at most 500 letters."))
        }
    }
}
