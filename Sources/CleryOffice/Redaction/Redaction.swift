import CleryLaw
import GRDB

/// A copy of what a report tells with words blacked out: a sealed record of its own. The report is never changed.
struct Redaction: Sendable, Identifiable {
    var id: Int64
    var report: Int64
    var at: Instant
    var account: Int64
    var reason: String
    var content: [UInt8]

    var values: [Value] {
        [
            .integer(id), .integer(report), .integer(at.milliseconds), .integer(account), .text(reason),
            .blob(content),
        ]
    }

    /// Why copies are made.
    static let reasons = [
        "To answer a request for records", "To give it to another office", "To give it to the police",
        "To show it in a hearing",
    ]
}

extension Redaction {
    static let columns = KeptTable.redactions.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], report: row[1], at: Instant(milliseconds: row[2]), account: row[3], reason: row[4],
            content: row.bytes(5))
    }

    /// The copies of a report with the names of those who made them.
    static func of(_ report: Int64, _ db: Database) throws -> [(copy: Redaction, by: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT redactions.id, report, at, account, reason, content, coalesce(name, sign_in)
                FROM redactions JOIN accounts ON accounts.id = account WHERE report = ? ORDER BY redactions.id
                """, arguments: [report]
        ).map { (Redaction(row: $0), $0[6]) }
    }

    static func one(_ id: Int64, of report: Int64, _ db: Database) throws -> Redaction? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM redactions WHERE id = ? AND report = ?", arguments: [id, report]
        ).map(Redaction.init(row:))
    }

    static func make(
        _ texts: [RedactedText], of report: Int64, by account: Int64, reason: String, _ writing: Writing
    ) throws -> Int64 {
        let id = try writing.nextID(.redactions)
        let json = JSONValue.object(texts.map { ($0.name, .string($0.text)) }).written
        let copy = Redaction(
            id: id, report: report, at: writing.at, account: account, reason: reason,
            content: try writing.seal(json, record: SealedRecord.redaction(id)))
        try writing.put(.redactions, copy.values, isNew: true)
        return id
    }

    /// What the copy says, opened.
    func texts(_ db: Database, _ key: OfficeKey) throws -> [RedactedText] {
        let json = try JSONValue(
            parsing: try SealedRecord.open(content, SealedRecord.redaction(id), db, key, as: "what"))
        return RedactedText.names.compactMap { name, title in
            json[name]?.text.map { RedactedText(name: name, title: title, text: $0) }
        }
    }
}

/// One text of a report on its way into a copy.
struct RedactedText: Sendable, Equatable {
    let name: String
    let title: String
    var text: String

    /// Who told it and how to reach them is in no copy.
    static let names = [
        ("what", "What happened"), ("place", "Where"), ("people", "People"), ("bias", "Bias"),
        ("police", "Police"),
    ]
    /// What stands for a blacked-out word: always as long, so that its length tells nothing.
    static let black = "█████"

    static func all(of content: ReportContent) -> [RedactedText] {
        let texts = [content.what, content.place, content.people, content.bias, content.police]
        return zip(names, texts).filter { !$1.isEmpty }.map {
            RedactedText(name: $0.0, title: $0.1, text: $1)
        }
    }

    /// The words with the blanks behind them.
    var words: [(word: String, blank: String)] {
        var words: [(word: String, blank: String)] = []
        var at = text.startIndex
        while at < text.endIndex {
            let end = text[at...].firstIndex(where: \.isWhitespace) ?? text.endIndex
            let next = text[end...].firstIndex { !$0.isWhitespace } ?? text.endIndex
            words.append((String(text[at..<end]), String(text[end..<next])))
            at = next
        }
        return words
    }

    /// The text with these words, and every occurrence of these phrases, blacked out.
    func blackedOut(words marked: Set<Int>, phrases: [String]) -> RedactedText {
        var out = ""
        for (number, word) in words.enumerated() {
            out += (marked.contains(number) ? RedactedText.black : word.word) + word.blank
        }
        for phrase in phrases where !phrase.isEmpty && !phrase.contains("█") {
            while let range = out.range(of: phrase, options: [.caseInsensitive, .diacriticInsensitive]) {
                out.replaceSubrange(range, with: RedactedText.black)
            }
        }
        // Neighbors become one, so that their number tells nothing either.
        let pair = RedactedText.black + " " + RedactedText.black
        while out.contains(pair) { out = out.replacing(pair, with: RedactedText.black) }
        var copy = self
        copy.text = out
        return copy
    }
}
