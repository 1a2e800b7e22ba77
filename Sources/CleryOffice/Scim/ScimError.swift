import HTTPTypes
import Hummingbird

/// What a SCIM request is refused with: RFC 7644, 3.12.
struct ScimError: Error {
    /// The words that the standard has for faults of a request.
    enum Kind: String {
        case invalidFilter, invalidPath, invalidSyntax, invalidValue, mutability, noTarget, uniqueness,
            tooMany
    }

    let status: HTTPResponse.Status
    let kind: Kind?
    let detail: String

    init(_ status: HTTPResponse.Status, _ kind: Kind?, _ detail: String) {
        self.status = status
        self.kind = kind
        self.detail = detail
    }

    init(_ kind: Kind, _ detail: String) {
        self.init(kind == .uniqueness ? .conflict : .badRequest, kind, detail)
    }

    static let noToken = ScimError(
        .unauthorized, nil, "A bearer token is needed that this office made and has not ended.")
    static let notFound = ScimError(.notFound, nil, "There is no such resource.")

    var answer: Answer {
        var members: [(key: String, value: JSONValue)] = [
            ("schemas", .array([.string("urn:ietf:params:scim:api:messages:2.0:Error")])),
            ("status", .string("\(status.code)")), ("detail", .string(detail)),
        ]
        if let kind { members.append(("scimType", .string(kind.rawValue))) }
        var answer = Answer.scim(.object(members), status: status)
        if status == .unauthorized {
            answer.headers[.wwwAuthenticate] = "Bearer realm=\"OpenClery SCIM\""
        }
        return answer
    }
}

extension Answer {
    static func scim(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, type: "application/scim+json; charset=utf-8", bytes: Array(value.written.utf8))
    }
}
