import CleryLaw
import GRDB

/// A page of the institution that tells prospective students or employees of the report, and is looked at each day.
struct ProspectivePage: Sendable, Equatable, Identifiable {
    let id: Int64
    let audience: ReportNotice.Audience
    let address: String
    /// Words that must stand on it, such as the offer of a paper copy.
    let sentence: String
    let at: Instant
    let account: Int64?
    var ended: Instant?

    static let audiences: [ReportNotice.Audience] = [.prospectiveStudents, .prospectiveEmployees]

    var values: [Value] {
        [
            .integer(id), .text(audience.rawValue), .text(address), .text(sentence),
            .integer(at.milliseconds), Value(account), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.noticePages.columns.joined(separator: ",")

    init(
        id: Int64, audience: ReportNotice.Audience, address: String, sentence: String, at: Instant,
        account: Int64?
    ) {
        (self.id, self.audience, self.address, self.sentence) = (id, audience, address, sentence)
        (self.at, self.account) = (at, account)
    }

    private init(row: Row) {
        self.init(
            id: row[0], audience: ReportNotice.Audience(rawValue: row[1]) ?? .prospectiveStudents,
            address: row[2], sentence: row[3], at: Instant(milliseconds: row[4]), account: row[5])
        ended = (row[6] as Int64?).map(Instant.init(milliseconds:))
    }

    static func open(_ db: Database) throws -> [ProspectivePage] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM notice_pages WHERE ended IS NULL ORDER BY audience DESC, id"
        ).map(ProspectivePage.init(row:))
    }

    /// Pages whose last check found something wrong.
    static func failing(_ db: Database) throws -> [(page: ProspectivePage, check: PageCheck)] {
        try open(db).compactMap { page in
            guard let last = try PageCheck.last(1, of: page.id, db).first, last.found != .whole else {
                return nil
            }
            return (page, last)
        }
    }

    /// The text to paste into a page; the law's elements are in it.
    static func text(_ report: NoticeOf, institution: String, site: String?) -> String {
        "The \(report.title) is available at \(report.url). It contains statistics of crimes, hazing and fires that were reported on our campuses for the last three calendar years, and our policies on campus security and fire safety. \(offer)"
            + (site.map { " Ask for it at \($0)/reports/request-paper." } ?? " Ask for it at \(institution).")
    }

    static let offer = "A paper copy is given to you on request, at no charge."
}

/// One look at a page.
struct PageCheck: Sendable, Equatable {
    enum Found: String, Sendable, CaseIterable {
        case whole
        case noAddress = "no_address"
        case noSentence = "no_sentence"
        case neither
        case unreachable
        case refused
        case tooLarge = "too_large"
        case unsafe

        var sentence: String {
            switch self {
            case .whole: "It carries the exact address and the words."
            case .noAddress: "It does not carry the exact address of the newest report."
            case .noSentence: "It does not carry the words that were agreed on."
            case .neither: "It carries neither the exact address of the newest report nor the words."
            case .unreachable: "It could not be reached in time."
            case .refused: "It did not answer with a page."
            case .tooLarge: "It is larger than 4 MB and was not read."
            case .unsafe: "Its address leads into a private network, where the house does not look."
            }
        }
    }

    let page: Int64
    let at: Instant
    /// The address of the report that was looked for.
    let url: String
    let found: Found

    static func last(_ count: Int, of page: Int64, _ db: Database) throws -> [PageCheck] {
        try Row.fetchAll(
            db,
            sql: "SELECT page, at, url, found FROM notice_checks WHERE page = ? ORDER BY id DESC LIMIT ?",
            arguments: [page, count]
        ).map {
            PageCheck(
                page: $0[0], at: Instant(milliseconds: $0[1]), url: $0[2],
                found: Found(rawValue: $0[3]) ?? .unreachable)
        }
    }

    func keep(_ writing: Writing) throws {
        try writing.put(
            .noticeChecks,
            [
                .integer(writing.nextID(.noticeChecks)), .integer(page), .integer(at.milliseconds),
                .text(url),
                .text(found.rawValue),
            ], isNew: true)
    }

    /// What a page's HTML holds of what is looked for.
    static func judge(_ html: String, url: String, sentence: String) -> Found {
        let hasAddress = NoticeText.holds(url, in: PageText.addresses(html))
        let hasWords = PageText.plain(html).contains(PageText.spaced(sentence.lowercased()))
        switch (hasAddress, hasWords) {
        case (true, true): return .whole
        case (false, true): return .noAddress
        case (true, false): return .noSentence
        case (false, false): return .neither
        }
    }
}
