import CleryLaw
import GRDB

/// The verbs of requests. No sentence of theirs names an agency's person, a row or a link.
enum AgencyRequestActs {
    /// A link stays good for so many days after the day on which the answer is due.
    static let grace: Int = 120
    /// Before the due day so many days, and after a letter at least `rest`, a reminder is proposed.
    static let ahead: Int = 7
    static let rest: Int32 = 10

    /// What a letter says beside the places and the crimes.
    struct Wish: Sendable {
        var due: Day
        var contact: String
        var words: String
    }

    /// Prepares the requests of a year: each with its places and crimes as they are now.
    static func prepare(
        _ plans: [AgencyAsking.Plan], year: Int, _ wish: Wish, by account: Int64, _ writing: Writing
    ) throws -> [AgencyRequest] {
        try plans.map { plan in
            let request = AgencyRequest(
                id: try writing.nextID(.agencyRequests), agency: plan.agency, year: year, due: wish.due,
                contact: wish.contact, words: wish.words, places: plan.places,
                expires: wish.due.adding(days: grace), at: writing.at, account: account)
            try writing.put(.agencyRequests, request.values, isNew: true)
            return request
        }
    }

    /// Keeps that the office turned to the agency. A mail goes out because it is kept.
    static func contact(
        _ id: Int64, _ what: AgencyContact.What, _ channel: AgencyContact.Channel, on day: Day,
        to address: String? = nil, words: String = "", by account: Int64, _ writing: Writing
    ) throws {
        guard var request = try AgencyRequest.one(id, writing.db), request.withdrawn == nil else {
            throw Refusal.notFound
        }
        let contact = try writing.nextID(.agencyContacts)
        let sealed =
            words.isEmpty
            ? nil : try writing.seal(words, record: SealedRecord.agencyContact(contact))
        try writing.put(
            .agencyContacts,
            AgencyContact(
                id: contact, request: id, at: writing.at, day: day, what: what, channel: channel,
                address: address, account: account, words: sealed
            ).values, isNew: true)
        // Whoever is asked once more has time once more.
        let expires = max(request.expires, day.adding(days: grace))
        guard expires != request.expires else { return }
        request.expires = expires
        try writing.put(.agencyRequests, request.values)
    }

    /// Sends a mail to each: the request where it was never sent, else a reminder.
    static func mail(
        _ requests: [(id: Int64, address: String)], on day: Day, by account: Int64, _ writing: Writing
    ) throws {
        for (id, address) in requests {
            let isFirst = try !AgencyContact.of(id, writing.db).contains { $0.what == .request }
            try contact(
                id, isFirst ? .request : .reminder, .mail, on: day, to: address, by: account, writing)
        }
    }

    /// What changes a request as a whole.
    enum Change: String, Sendable, CaseIterable {
        case renew, revoke, withdraw, close, reopen

        /// The end of the register's sentence.
        var sentence: String {
            switch self {
            case .renew: "gave a new link to"
            case .revoke: "ended the link of"
            case .withdraw: "took back"
            case .close: "stopped waiting for an answer to"
            case .reopen: "waits again for an answer to"
            }
        }
    }

    static func change(
        _ id: Int64, _ change: Change, today: Day, by account: Int64, _ writing: Writing
    ) throws {
        guard var request = try AgencyRequest.one(id, writing.db), request.withdrawn == nil else {
            throw Refusal.notFound
        }
        let standing = try AgencyStanding(request, writing.db)
        switch change {
        case .renew:
            (request.mark, request.revoked) = (SubscriptionKey.mark(), nil)
            request.expires = max(request.expires, today.adding(days: grace))
        case .revoke:
            guard request.revoked == nil else { return }
            request.revoked = writing.at
        case .withdraw:
            // What an agency has had stays on record.
            guard standing.contacts.isEmpty, standing.sent.isEmpty else { throw Refusal.notFound }
            request.withdrawn = writing.at
        case .close:
            guard standing.mayClose else { throw Refusal.notFound }
            (request.closed, request.closedBy) = (writing.at, account)
        case .reopen:
            guard request.closed != nil else { return }
            (request.closed, request.closedBy) = (nil, nil)
        }
        try writing.put(.agencyRequests, request.values)
    }

    /// Whether a reminder is proposed: it was asked, has not answered, and the last word is some time ago.
    static func isDue(_ standing: AgencyStanding, on today: Day) -> Bool {
        guard standing.asked != nil, standing.reply == nil, standing.request.closed == nil,
            today >= standing.request.due.adding(days: -ahead),
            let last = standing.contacts.filter({ $0.what != .other }).map(\.day).max()
        else { return false }
        return today.number - last.number >= rest
    }
}
