import CleryLaw
import GRDB
import TaggedPDF

/// Documents that stand in the audit file beside the tables.
enum AuditDocuments {
    /// The published reports as they were published. A file that is missing or changed is named in the index.
    static let reports: @Sendable (AuditBook) throws -> Void = { book in
        let year = book.year.year
        var files: [(name: String, bytes: [UInt8])] = []
        var missing = 0
        for edition in try Edition.all(book.db)
        where edition.state == .published
            && ([year, year + 1].contains(edition.year)
                || edition.published.map {
                    (book.year.from..<book.year.until).contains($0.milliseconds)
                } ?? false)
        {
            for form in edition.forms where form.name != .body {
                guard let bytes = try EditionFiles.bytes(form.name, of: edition, book.db) else {
                    missing += 1
                    continue
                }
                let slug = edition.slug.isEmpty ? "" : "-\(edition.slug)"
                files.append(
                    (
                        "published/report-\(edition.year)\(slug)-edition-\(edition.id).\(form.name.rawValue)",
                        bytes
                    ))
            }
        }
        try book.documents("Reports as they were published", files)
        if missing > 0 {
            book.note(
                AuditBook.Line(
                    file: "", title: "Published files that are missing or changed (run openclery verify)",
                    count: missing))
        }
    }

    /// The text of each notice.
    static let notices: @Sendable (AuditBook) throws -> Void = { book in
        let year = book.year
        let rows = try Row.fetchAll(
            book.db,
            sql: """
                SELECT id, subject, opening, availability, url, contents, paper, closing FROM notice_campaigns
                WHERE year = \(year.year) OR \(year.time("made")) ORDER BY id
                """)
        try book.documents(
            "Texts of the notices",
            rows.map { row in
                let parts = (2...7).map { row[$0] as String }.filter { !$0.isEmpty }
                let text = "Subject: \(row[1] as String)\n\n" + parts.joined(separator: "\n\n") + "\n"
                return ("texts/notice-\(row[0] as Int64).txt", Array(text.utf8))
            })
    }

    /// What the law makes of each place from day to day.
    static let decisions: @Sendable (AuditBook) throws -> Void = { book in
        let rows = try Row.fetchAll(
            book.db,
            sql: """
                SELECT place, name, from_day, through_day, place_answers.geography, place_answers.student_housing, asks
                FROM place_answers JOIN places ON places.id = place
                WHERE \(AuditRows.held().condition(book.year)) AND \(book.sight.hidden.places)
                ORDER BY place, from_day
                """)
        try book.add("decisions.csv") {
            try book.row([
                "place", "place_name", "from_day", "through_day", "geography", "student_housing", "missing",
            ])
            for row in rows {
                let (place, name): (Int64, String) = (row[0], row[1])
                let (from, through): (Int32, Int32) = (row[2], row[3])
                let (geography, housing, asks): (String?, Bool?, String?) = (row[4], row[5], row[6])
                let cells = [
                    String(place), name, day(from), day(through), geography ?? "",
                    housing.map { $0 ? "yes" : "no" } ?? "", asks ?? "",
                ]
                try book.row(cells)
            }
        }
        book.note(
            AuditBook.Line(
                file: "geography/decisions.csv", title: "What the law makes of each place", count: rows.count)
        )
    }

    /// Without a first or last day an answer holds for ever; the table has a number far away for that.
    private static func day(_ number: Int32) -> String {
        abs(number) < 2_000_000 ? Day(number: number).description : ""
    }

    /// Each request to a police agency as the letter on paper; the words of the answer page's link are not in it.
    static let agencyLetters: @Sendable (AuditBook) throws -> Void = { book in
        let year = book.year
        let requests = try Row.fetchAll(
            book.db,
            sql: """
                SELECT \(AgencyRequest.columns) FROM agency_requests
                WHERE year = \(year.year) OR \(year.time("at")) ORDER BY id
                """
        ).map(AgencyRequest.init(row:))
        guard !requests.isEmpty else { return try book.documents("The requests as letters", []) }
        let head = try ReportHead.present(book.db).lines
        let faces = try Faces.system()
        try book.documents(
            "The requests as letters",
            try requests.map { request in
                let paper = AgencyPaper(
                    institution: book.office.name, head: head, request: request,
                    day: book.office.zone.local(request.at).day, address: nil)
                return ("letters/\(request.reference).pdf", try paper.document().pdf(faces: faces))
            })
    }
}
