import CleryLaw
import GRDB

/// The demo college's annual report: letterhead, a chapter of its own, a footnote, and the way from draft to public.
enum DemoAnnual {
    static func write(_ people: DemoPeople, in office: Office) throws {
        let year = office.today.year
        try office.actNow(by: .account(people.coordinator), "wrote for the annual report") { writing in
            let head = ReportHead(
                lines:
                    "Hartwell College Police\nDean Hall, 12 College Lane, Hartwell, Massachusetts\n413-555-0111",
                site: "https://safety.hartwell.example")
            try writing.put(.reportHeads, head.values)
            let chapter = OwnChapter(
                id: try writing.nextID(.reportChapters), campus: nil, place: "", sort: 1,
                title: "A message from the chief", body: message, at: writing.at, account: people.coordinator)
            try writing.put(.reportChapters, chapter.values, isNew: true)
            let note = ReportNote(
                id: try writing.nextID(.reportNotes), year: year, campus: nil, kind: .noAnswer,
                words: "Hartwell County Sheriff’s Office",
                reason:
                    "It was asked in writing on January 12 and again on March 2, and by telephone on April 9.",
                account: people.coordinator, at: writing.at)
            try writing.put(.reportNotes, note.values, isNew: true)
        }
        try office.actNow(by: .account(people.coordinator), "opened the \(year) annual report") { writing in
            _ = try EditionActs.open(year, by: people.coordinator, writing)
        }
        try comment(
            on: "policies", by: people.counsel,
            "The paragraph on appeals: please check the ten days against Policy 7.5 as the trustees changed it in May.",
            in: office)
        try comment(
            on: ReportParts.fires, by: people.vicePresident,
            "Thornton Hall and Orchard House: Facilities has confirmed the two improvements for next summer.",
            in: office)
    }

    private static func comment(
        on chapter: String, by account: Int64, _ words: String, in office: Office
    ) throws {
        let edition = try edition(in: office)
        try office.actNow(by: .account(account), "commented on a draft of the annual report") { writing in
            let id = try writing.nextID(.editionComments)
            let comment = EditionComment(
                id: id, edition: edition.id, chapter: chapter, account: account, at: writing.at,
                content: try writing.seal(words, record: SealedRecord.editionComment(id)))
            try writing.put(.editionComments, comment.values, isNew: true)
        }
    }

    static func edition(in office: Office) throws -> Edition {
        guard let edition = try office.read({ try Edition.all(year: office.today.year, $0).first }) else {
            throw OfficeFault.input("the demo has no annual report of \(office.today.year)")
        }
        return edition
    }

    private static let message = """
        Safety on our campuses is work that we share. Officers are on duty at all hours, and so are the people who answer when you call 413-555-0111.

        This report tells you three things:

        - **what was reported** to us in the last three years, and where;
        - **how we work**: whom to tell, what happens then, and what you can expect of us;
        - **what you can do** for yourself and for each other.

        If something in it is unclear, come and ask. Our door in Dean Hall is open at any hour.
        """
}
