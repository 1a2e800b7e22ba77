import CleryLaw
import GRDB

/// The demo college's annual report on its way: letterhead, a chapter of its own, a footnote, a draft with a comment.
enum DemoAnnual {
    static func write(in office: Office) throws {
        let year = office.today.year
        try office.actNow(by: .account(1), "wrote for the annual report") { writing in
            let head = ReportHead(
                lines:
                    "Hartwell College Police Department\n12 College Lane, Hartwell, Massachusetts\n413-555-0100",
                site: "https://safety.hartwell.example")
            try writing.put(.reportHeads, head.values)
            let chapter = OwnChapter(
                id: try writing.nextID(.reportChapters), campus: nil, place: "", sort: 1,
                title: "A message from the chief", body: message, at: writing.at, account: 1)
            try writing.put(.reportChapters, chapter.values, isNew: true)
            let note = ReportNote(
                id: try writing.nextID(.reportNotes), year: year, campus: nil, kind: .noAnswer,
                words: "Hartwell County Sheriff’s Office",
                reason:
                    "It was asked in writing on January 12 and again on March 2, and by telephone on April 9.",
                account: 1, at: writing.at)
            try writing.put(.reportNotes, note.values, isNew: true)
        }
        try office.actNow(by: .account(1), "opened the \(year) annual report") { writing in
            _ = try EditionActs.open(year, by: 1, writing)
            guard let edition = try Edition.all(year: year, writing.db).first else { return }
            let id = try writing.nextID(.editionComments)
            let comment = EditionComment(
                id: id, edition: edition.id, chapter: "statistics", account: 1, at: writing.at,
                content: try writing.seal(
                    "Before we send it round: the incidents in the review queue come first.",
                    record: SealedRecord.editionComment(id)))
            try writing.put(.editionComments, comment.values, isNew: true)
        }
    }

    private static let message = """
        Safety on our campuses is work that we share. Officers are on duty at all hours, and so are the people who answer when you call 413-555-0100.

        This report tells you three things:

        - **what was reported** to us in the last three years, and where;
        - **how we work**: whom to tell, what happens then, and what you can expect of us;
        - **what you can do** for yourself and for each other.

        If something in it is unclear, come and ask. Our door at 12 College Lane is open on every working day.
        """
}
