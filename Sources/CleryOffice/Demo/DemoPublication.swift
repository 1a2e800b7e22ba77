import CleryLaw
import GRDB

/// How the demo's report of the year is settled, sent, reviewed by one official, approved by another, published and,
/// when a fact has changed, corrected.
enum DemoPublication {
    static func send(_ people: DemoPeople, in office: Office) throws {
        let edition = try DemoAnnual.edition(in: office)
        try office.actNow(by: .account(people.coordinator), "settled comments on the annual report") {
            writing in
            let ids = try Int64.fetchAll(
                writing.db, sql: "SELECT id FROM edition_comments WHERE edition = ? AND done IS NULL",
                arguments: [edition.id])
            for id in ids {
                guard var comment = try EditionComment.one(id, of: edition.id, writing.db) else { continue }
                (comment.done, comment.doneBy) = (writing.at, people.coordinator)
                try writing.put(.editionComments, comment.values)
            }
        }
        try step(by: people.coordinator, "sent an annual report for review", in: office) {
            try EditionActs.send($0, $1, by: people.coordinator, $2)
        }
    }

    static func review(_ people: DemoPeople, in office: Office) throws {
        try step(by: people.counsel, "reviewed an annual report", in: office) {
            try EditionActs.review(
                $0, $1, remark: "Read from the first page to the last; the statements are those in force.",
                by: people.counsel, today: office.today, $2)
        }
    }

    static func approve(_ people: DemoPeople, in office: Office) throws {
        try step(by: people.vicePresident, "approved an annual report", in: office) {
            try EditionActs.approve(
                $0, $1, remark: "Approved for the college.", by: people.vicePresident, today: office.today, $2
            )
        }
    }

    static func publish(_ people: DemoPeople, in office: Office) throws {
        try Publishing.publishNow(
            try DemoAnnual.edition(in: office).id, by: people.coordinator, .account(people.coordinator),
            office)
    }

    /// One reason explains each number that has changed since the publication.
    static func correct(_ people: DemoPeople, in office: Office) throws {
        try office.actNow(
            by: .account(people.coordinator), "stated why published numbers have changed"
        ) { writing in
            try ErratumActs.state(
                try ErratumActs.changed(office, writing.db).open,
                because:
                    "the investigation found that a resident had let the visitor into the room, so that the incident is a theft and not a burglary",
                by: people.coordinator, writing)
        }
    }

    private static func step(
        by account: Int64, _ sentence: String, in office: Office,
        _ body: (Edition, [UInt8], Writing) throws -> Void
    ) throws {
        let edition = try DemoAnnual.edition(in: office)
        try office.actNow(by: .account(account), sentence) { writing in
            try body(edition, try edition.report(office, writing.db).digest, writing)
        }
    }
}
