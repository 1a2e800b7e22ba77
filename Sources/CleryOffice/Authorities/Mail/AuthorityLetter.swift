import CleryLaw
import GRDB
import TaggedPDF

/// A designation letter as it was written to an authority, and whether it was acknowledged.
struct AuthorityLetter: Sendable, Equatable, Identifiable {
    let id: Int64
    let authority: Int64
    let day: Day
    /// `DesignationLetter`, sealed: it names the person.
    let content: [UInt8]
    /// How many messages told of it so far, and the day of the last.
    var letters: Int
    var lettered: Day?
    let account: Int64
    let at: Instant
    var acknowledged: Instant?
    var how: AuthorityWay?
    /// Who acknowledged it: the authority's own account, or the keeper who holds a signed paper.
    var by: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(authority), .integer(Int64(day.number)), .blob(content), Value(letters),
            Value(lettered?.number), .integer(account), .integer(at.milliseconds),
            Value(acknowledged?.milliseconds), Value(how?.rawValue), Value(by),
        ]
    }

    init(id: Int64, authority: Int64, day: Day, content: [UInt8], account: Int64, at: Instant) {
        (self.id, self.authority, self.day, self.content) = (id, authority, day, content)
        (self.account, self.at, letters, lettered) = (account, at, 1, day)
    }

    private init(row: Row) {
        self.init(
            id: row[0], authority: row[1], day: Day(number: row[2]), content: row.bytes(3), account: row[6],
            at: Instant(milliseconds: row[7]))
        letters = row[4]
        lettered = (row[5] as Int32?).map(Day.init(number:))
        acknowledged = (row[8] as Int64?).map(Instant.init(milliseconds:))
        how = (row[9] as String?).flatMap(AuthorityWay.init(rawValue:))
        by = row[10]
    }

    static let columns = KeptTable.authorityLetters.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> AuthorityLetter? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM authority_letters WHERE id = ?", arguments: [id])
            .map(AuthorityLetter.init(row:))
    }

    /// All letters to an authority, the newest first.
    static func of(_ authority: Int64, _ db: Database) throws -> [AuthorityLetter] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM authority_letters WHERE authority = ? ORDER BY id DESC",
            arguments: [authority]
        ).map(AuthorityLetter.init(row:))
    }

    /// The newest letter to each authority; the one before it no longer counts.
    static func newest(_ db: Database) throws -> [Int64: AuthorityLetter] {
        let letters = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM authority_letters
                WHERE id IN (SELECT max(id) FROM authority_letters GROUP BY authority)
                """
        ).map(AuthorityLetter.init(row:))
        return Dictionary(uniqueKeysWithValues: letters.map { ($0.authority, $0) })
    }
}

/// By which way somebody acknowledged, signed or answered.
enum AuthorityWay: String, Sendable {
    case account, link, paper

    var title: String {
        switch self {
        case .account: "signed in"
        case .link: "by the link of a letter"
        case .paper: "on paper"
        }
    }
}

/// What a designation letter says, in Markdown. It is written once and kept as it was sent.
enum DesignationLetter {
    static let title = "Designation as campus security authority"

    static func words(
        to person: AuthorityPerson, as authority: SecurityAuthority, campus: String, institution: String,
        on day: Day
    ) -> String {
        let basis = authority.basis
        return """
            \(TimeWords.long(day))

            To \(plain(person.name)), \(plain(authority.unit)), \(plain(campus))

            The Jeanne Clery Campus Safety Act makes certain people campus security authorities by what they do \
            for their institution. You are one at \(plain(institution)) since \(TimeWords.long(authority.from)).

            - **Your function:** \(plain(authority.function))
            - **Why:** \(basis.sentence) (\(basis.citation))

            # What we ask of you

            - **Pass it on.** When somebody tells you of a crime, or you learn of one in your function, report it to \
            the Clery office at once. Good faith is enough; do not investigate, and do not wait until you are sure. \
            \(AuthorityForwards.sentence) (\(AuthorityForwards.citation))
            - **In danger call 911 first.**
            - **Respect wishes.** You need not name the person who told you. Tell the person that you must pass on \
            what happened, and that the report counts without a name.
            - **Learn.** Take the short course that the Clery office assigns to you each year.
            - **Sign.** Once a year we ask you for your reports in writing, and you answer even when you have none. \
            (\(AuthorityReview.citation))

            This makes you no investigator and gives you no duty to protect beyond your function. If your function \
            changes, tell the Clery office. Please acknowledge that you have read this letter.
            """
    }

    /// Words that somebody typed, without the signs by which Markdown marks.
    private static func plain(_ text: String) -> String {
        MailHeader.oneLine(text).reduce(into: "") { out, letter in
            if "\\`*_[]<>#|!&~".contains(letter) { out.append("\\") }
            out.append(letter)
        }
    }

    static func document(_ words: String, _ institution: String, _ id: Int64) -> Document {
        Document(
            title: title, author: institution, subject: "Letter \(id)", footer: institution,
            blocks: Markdown.blocks(words))
    }
}
