import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// A directory that speaks SCIM to an office under test.
struct ScimClient {
    let client: any TestClientProtocol
    var secret: String

    struct Reply {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let json: JSONValue

        subscript(_ name: String) -> JSONValue? { json[name] }
        var id: String { json["id"]?.text ?? "" }
        /// The kind of fault in an error of SCIM; blank for anything else.
        var fault: String {
            let schema = json["schemas"]?.items.first?.text
            guard schema == "urn:ietf:params:scim:api:messages:2.0:Error",
                json["status"]?.text == "\(status.code)"
            else { return "" }
            return json["scimType"]?.text ?? "none"
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String = "", headers more: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = more
        headers[.contentType] = "application/scim+json"
        if !secret.isEmpty { headers[.authorization] = "Bearer \(secret)" }
        let response = try await client.execute(
            uri: "/scim/v2" + path, method: method, headers: headers, body: ByteBuffer(string: body))
        let bytes = Array(response.body.readableBytesView)
        return Reply(
            status: response.status, headers: response.headers,
            json: bytes.isEmpty ? .null : try JSONValue(parsing: bytes))
    }

    func get(_ path: String) async throws -> Reply { try await send(.get, path) }

    func find(_ filter: String) async throws -> Reply {
        try await get("/Users?filter=" + urlPartOf(filter))
    }

    func post(_ members: String) async throws -> Reply {
        try await send(
            .post, "/Users", "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\(members)}")
    }

    func patch(_ id: String, _ operations: String, headers: HTTPFields = [:]) async throws -> Reply {
        try await send(
            .patch, "/Users/\(id)",
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[\(operations)]}",
            headers: headers)
    }

    /// Runs a story with a directory that has a token.
    static func run(_ house: TestOffice, _ body: @Sendable (ScimClient) async throws -> Void) async throws {
        let secret = ScimTokens.fresh()
        try await house.office.act(by: .account(1), "made a SCIM token") {
            try ScimTokens.make("Test directory", secret: secret, by: 1, $0)
        }
        try await DoorsTests.app(house.office).test(.router) {
            try await body(ScimClient(client: $0, secret: secret))
        }
    }

    static let jo = """
        "userName":"jrivera@hartwell.edu","externalId":"ext-1","name":{"givenName":"Jo","familyName":"Rivera"},\
        "emails":[{"value":"home@example.org","type":"home"},{"value":"jo@hartwell.edu","type":"work","primary":true}],\
        "active":true,"title":"Dean","roles":[{"value":"OpenClery CSA"}],\
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Student life"}
        """
}
