import HTTPTypes
import Hummingbird

/// One URL of the house: how it is asked, who may enter, and what is behind it.
struct Door: Sendable {
    enum Who: Sendable, Equatable {
        case everyone
        /// Any account that may do this on at least one campus. What it may do there, the room asks again.
        case may(Power)
        /// A program that carries a token of this use; no session opens it.
        case token(TokenUse)
    }

    /// What a token is for.
    enum TokenUse: String, Sendable, CaseIterable {
        case scim
    }

    let method: HTTPRequest.Method
    let path: String
    let who: Who
    /// Whether the answer is the same for everyone until the office changes, so that it may be kept.
    var kept = false
    /// Whether the person must have proved a short while ago who is there (`SignInTimes.fresh`), by password or code.
    var fresh = false
    let enter: @Sendable (Visit) async throws -> Answer

    static func get(
        _ path: String, _ who: Who, kept: Bool = false, fresh: Bool = false,
        _ enter: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Door {
        Door(method: .get, path: path, who: who, kept: kept, fresh: fresh, enter: enter)
    }

    static func post(
        _ path: String, _ who: Who, fresh: Bool = false,
        _ enter: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Door {
        Door(method: .post, path: path, who: who, fresh: fresh, enter: enter)
    }
}

/// What a door answers: bytes of one kind, or the way to another page.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var type: String
    var bytes: [UInt8]
    var headers: HTTPFields = [:]
    /// A long file that is sent piece by piece, instead of the bytes.
    var file: AnswerFile?
    /// What goes on as long as the visitor stays, instead of the bytes.
    var stream: AnswerStream?

    static func redirect(to path: String) -> Answer {
        Answer(status: .seeOther, type: "text/plain; charset=utf-8", bytes: [], headers: [.location: path])
    }
    static func text(_ text: String) -> Answer {
        Answer(type: "text/plain; charset=utf-8", bytes: Array(text.utf8))
    }
    static func json(_ text: String) -> Answer {
        Answer(type: "application/json; charset=utf-8", bytes: Array(text.utf8))
    }
}

/// Not found or not allowed, at the door. Anything else that is thrown is a bug.
struct Refusal: Error, Sendable {
    let status: HTTPResponse.Status
    let title: String
    let sentence: String
    /// In how many seconds it is worth trying again.
    var retryAfter: Int?
    static let notFound = Refusal(
        status: .notFound, title: "Nothing is here",
        sentence:
            "There is no page at this address. It may have been mistyped, or what it showed has another number."
    )
}
