import CleryLaw
import GRDB

/// What somebody typed to place a hold.
struct HoldDraft: Sendable, Equatable {
    var matter = ""
    var why = ""
    var kind = ""
    var campus = ""
    var from = ""
    var through = ""
    var number = ""

    init() {}

    init(_ form: Form) {
        matter = form.trimmed("matter")
        why = form.trimmed("why")
        (kind, campus) = (form["kind"], form["campus"])
        from = form.trimmed("from")
        through = form.trimmed("through")
        number = form.trimmed("number")
    }

    /// - Parameter sight: a record that this person may not see looks as if there were none.
    func wish(within sight: Sight, _ db: Database, _ problems: inout [Problem]) throws -> LegalHold.Wish {
        var wish = LegalHold.Wish()
        if matter.isEmpty { problems.append(Problem("matter", "Name the matter.")) }
        if why.isEmpty { problems.append(Problem("why", "Say why the records are held.")) }
        for (field, text) in [("matter", matter), ("why", why)] where text.count > 1000 {
            problems.append(Problem(field, "Write at most 1,000 characters."))
        }
        if !kind.isEmpty {
            wish.kind = RecordKind(rawValue: kind).flatMap { RecordKind.disposable.contains($0) ? $0 : nil }
            if wish.kind == nil { problems.append(Problem("kind", "Choose a kind of the list.")) }
        }
        if !campus.isEmpty {
            wish.campus = try Campus.all(db).first { "\($0.id)" == campus }?.id
            if wish.campus == nil { problems.append(Problem("campus", "Choose a campus of the list.")) }
        }
        wish.from = year(from, "from", &problems)
        wish.through = year(through, "through", &problems)
        if let first = wish.from, let last = wish.through, first > last {
            problems.append(Problem("through", "The last year lies before the first."))
        }
        if !number.isEmpty { try find(&wish, within: sight, db, &problems) }
        return wish
    }

    private func year(_ text: String, _ field: String, _ problems: inout [Problem]) -> Int? {
        guard !text.isEmpty else { return nil }
        guard let year = Int(text), (1990...2100).contains(year) else {
            problems.append(Problem(field, "Give a calendar year, such as 2025."))
            return nil
        }
        return year
    }

    private func find(
        _ wish: inout LegalHold.Wish, within sight: Sight, _ db: Database, _ problems: inout [Problem]
    ) throws {
        let reports = try Int64.fetchAll(
            db, sql: "SELECT id FROM reports WHERE number = ? AND \(sight.reports) LIMIT 2",
            arguments: [number])
        let incidents = try Int64.fetchAll(
            db,
            sql: "SELECT id FROM incidents WHERE (number = ?1 OR key = ?1) AND \(sight.incidents()) LIMIT 2",
            arguments: [number])
        switch (reports.count, incidents.count) {
        case (1, 0): wish.report = reports[0]
        case (0, 1): wish.incident = incidents[0]
        case (0, 0):
            problems.append(Problem("number", "No incident or report that you see has this number."))
        default:
            problems.append(
                Problem("number", "Several records have this number. Hold their years instead."))
        }
    }
}

/// The verbs on holds. No sentence of theirs names the matter.
enum HoldActs {
    static func place(
        _ wish: LegalHold.Wish, _ words: HoldWords, by account: Int64, _ writing: Writing
    ) throws -> Int64 {
        let id = try writing.nextID(.legalHolds)
        let hold = LegalHold(
            id: id, wish, matter: try writing.seal(words.json, record: SealedRecord.legalHold(id)),
            by: account, at: writing.at)
        try writing.put(.legalHolds, hold.values, isNew: true)
        return id
    }

    /// Ends a hold, with the reason beside its name.
    static func release(_ id: Int64, why: String, by account: Int64, _ writing: Writing, key: OfficeKey)
        throws
    {
        guard var hold = try LegalHold.one(id, writing.db), hold.released == nil else {
            throw Refusal.notFound
        }
        var words = try HoldWords.of(hold, writing.db, key)
        words.released = why
        hold.matter = try writing.seal(words.json, record: SealedRecord.legalHold(id))
        (hold.released, hold.releasedBy) = (writing.at, account)
        try writing.put(.legalHolds, hold.values)
    }
}
