import CleryLaw
import GRDB
import TypedHTML

/// What the hall tells of this room: how many students are missing, and the way to one's own contact.
struct MissingCards: Sendable {
    /// Nil where the person does not work with missing students.
    var open: Int?
    var isResident = false
    var isToAnswer = false

    init() {}

    init(_ visit: Visit, _ db: Database) throws {
        if visit.may(.seeMissing) {
            open = try MissingCase.open(within: visit.reach(.seeMissing), db).count
        }
        if let account = visit.session?.account,
            let email = try Account.one(account, db)?.email,
            let resident = try HallResident.of(email: email, visit.office.key, db)
        {
            isResident = true
            isToAnswer =
                try ResidentContact.now(of: resident.id, db).map {
                    !$0.answers(resident, visit.office.zone)
                } ?? true
        }
    }

    @HTMLBuilder var html: HTML {
        if let open {
            card(
                open == 0 ? "Missing students" : "\(open) student\(open == 1 ? "" : "s") missing",
                "/office/missing",
                open == 0
                    ? "Report a student missing, and the residents’ contacts." : "What is due, by the clock.")
        }
        if isResident {
            card(
                "Your missing-student contact", "/office/my/contact",
                isToAnswer ? "Please answer, or confirm your answer." : "Whom we tell if you are missing.")
        }
    }

    private func card(_ heading: String, _ href: String, _ sentence: String) -> HTML {
        li {
            h2 { a(heading, .href(href)) }
            p(sentence)
        }
    }
}
