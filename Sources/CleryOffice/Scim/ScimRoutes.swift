import CleryLaw
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore

extension Doors {
    /// SCIM 2.0 (RFC 7643, 7644) for directories, and the page of its tokens.
    static let scim: [Door] = [
        .get("/scim/v2/Users", .token(.scim), ScimRoutes.list),
        .post("/scim/v2/Users", .token(.scim), ScimRoutes.create),
        .get("/scim/v2/Users/:user", .token(.scim), ScimRoutes.show),
        Door(method: .put, path: "/scim/v2/Users/:user", who: .token(.scim), enter: ScimRoutes.replace),
        Door(method: .patch, path: "/scim/v2/Users/:user", who: .token(.scim), enter: ScimRoutes.patch),
        Door(method: .delete, path: "/scim/v2/Users/:user", who: .token(.scim), enter: ScimRoutes.remove),
        .get("/scim/v2/Groups", .token(.scim), ScimSchemas.groups),
        .get("/scim/v2/ServiceProviderConfig", .token(.scim), ScimSchemas.provider),
        .get("/scim/v2/ResourceTypes", .token(.scim), ScimSchemas.types),
        .get("/scim/v2/ResourceTypes/:type", .token(.scim), ScimSchemas.type),
        .get("/scim/v2/Schemas", .token(.scim), ScimSchemas.schemas),
        .get("/scim/v2/Schemas/:schema", .token(.scim), ScimSchemas.schema),
        .get("/office/people/scim", .may(.administer), ScimTokenRoutes.list),
        .post("/office/people/scim", .may(.administer), ScimTokenRoutes.make),
        .post("/office/people/scim/:token/end", .may(.administer), ScimTokenRoutes.end),
    ]
}

/// The doors of Users.
enum ScimRoutes {
    static let pageSize = 100
    static let mostOnPage = 200

    static func list(_ visit: Visit) throws -> Answer {
        let (condition, arguments) = try ScimFilter.condition(visit.query("filter"))
        let start = max(1, Int(visit.query("startIndex")) ?? 1)
        let count = min(mostOnPage, max(0, Int(visit.query("count")) ?? pageSize))
        let from =
            "FROM roster_people p JOIN accounts a ON a.id = p.account "
            + "WHERE p.source = 'scim' AND p.removed = 0 AND \(condition)"
        let columns = KeptTable.rosterPeople.columns.map { "p.\($0)" }.joined(separator: ",")
        let (total, found) = try visit.office.read { db in
            (
                try Int.fetchOne(db, sql: "SELECT count(*) " + from, arguments: arguments) ?? 0,
                try Row.fetchAll(
                    db, sql: "SELECT \(columns) " + from + " ORDER BY p.id LIMIT ? OFFSET ?",
                    arguments: arguments + [count, start - 1]
                ).map(RosterPerson.init(row:)).compactMap { person in
                    try Account.one(person.account, db).map { (person, $0) }
                }
            )
        }
        let resources = found.map { view(resource($0, $1, visit), visit) }
        return .scim(
            .object([
                ("schemas", .array([.string("urn:ietf:params:scim:api:messages:2.0:ListResponse")])),
                ("totalResults", .integer(Int64(total))), ("startIndex", .integer(Int64(start))),
                ("itemsPerPage", .integer(Int64(resources.count))), ("Resources", .array(resources)),
            ]))
    }

    static func show(_ visit: Visit) throws -> Answer {
        let found = try visit.office.read { try ScimActs.one(visit.parameter("user"), $0) }
        guard let found else { throw ScimError.notFound }
        if let known = visit.request.headers[.ifNoneMatch], known == ScimUser.version(found.person) {
            return Answer(status: .notModified, type: "application/scim+json; charset=utf-8", bytes: [])
        }
        return answer(found.person, found.account, visit)
    }

    static func create(_ visit: Visit) async throws -> Answer {
        let wish = try ScimUser.wish(try await body(visit))
        let today = visit.office.today
        let person = try await visit.office.act(by: visit.actor, "added a person by SCIM") {
            writing in
            let person = try ScimActs(writing, today: today).create(wish)
            try writing.enter("added person \(person.id) by SCIM")
            return person
        }
        return try await changed(person, visit, status: .created)
    }

    static func replace(_ visit: Visit) async throws -> Answer {
        let body = try await body(visit)
        return try await change(visit) { resource throws(ScimError) in
            // What a replacement does not say of being active stays as it is.
            let active = body.at("active") ?? resource.at("active")
            return body.with("active", active)
        }
    }

    static func patch(_ visit: Visit) async throws -> Answer {
        let body = try await body(visit)
        return try await change(visit) { resource throws(ScimError) in
            try ScimPatch.applied(body, to: resource)
        }
    }

    private static func change(
        _ visit: Visit, _ make: @escaping @Sendable (JSONValue) throws(ScimError) -> JSONValue
    ) async throws -> Answer {
        let (id, today) = (visit.parameter("user"), visit.office.today)
        let words = TimeWords(zone: visit.office.zone)
        let expected = visit.request.headers[.ifMatch]
        let person = try await visit.office.act(by: visit.actor, "changed a person by SCIM") {
            writing in
            guard let (person, account) = try ScimActs.one(id, writing.db) else { throw ScimError.notFound }
            try refuseStale(person, expected)
            let now = ScimUser.resource(person, account, base: "", words: words, forChange: true)
            let wish = try ScimUser.wish(try make(now))
            let told = try ScimActs(writing, today: today).change(person, account, to: wish)
            try writing.enter("\(wish.active ? "changed" : "ended") person \(told.id) by SCIM")
            return told
        }
        return try await changed(person, visit, status: .ok)
    }

    static func remove(_ visit: Visit) async throws -> Answer {
        let (id, today) = (visit.parameter("user"), visit.office.today)
        let expected = visit.request.headers[.ifMatch]
        try await visit.office.act(by: visit.actor, "removed a person by SCIM") { writing in
            guard let (person, account) = try ScimActs.one(id, writing.db) else { throw ScimError.notFound }
            try refuseStale(person, expected)
            try ScimActs(writing, today: today).remove(person, account)
            try writing.enter("removed person \(person.id) by SCIM")
        }
        return Answer(status: .noContent, type: "application/scim+json; charset=utf-8", bytes: [])
    }

    @Sendable private static func refuseStale(_ person: RosterPerson, _ expected: String?) throws(ScimError) {
        guard let expected, expected != "*", expected != ScimUser.version(person) else { return }
        throw ScimError(.preconditionFailed, nil, "The User has changed since; read it again.")
    }

    private static func body(_ visit: Visit) async throws -> JSONValue {
        let bytes: ByteBuffer
        do {
            bytes = try await visit.request.body.collect(upTo: 1 << 20)
        } catch is NIOTooManyBytesError {
            throw ScimError(.contentTooLarge, nil, "A request has at most 1 MB.")
        }
        guard let json = try? JSONValue(parsing: Array(bytes.readableBytesView)), json.isObject else {
            throw ScimError(.invalidSyntax, "The body is no JSON object.")
        }
        return json
    }

    private static func changed(
        _ person: RosterPerson, _ visit: Visit, status: HTTPResponse.Status
    ) async throws -> Answer {
        guard let account = try visit.office.read({ try Account.one(person.account, $0) }) else {
            throw ScimError.notFound
        }
        var answer = answer(person, account, visit)
        answer.status = status
        if status == .created { answer.headers[.location] = "\(base(visit))/Users/\(person.id)" }
        return answer
    }

    private static func answer(_ person: RosterPerson, _ account: Account, _ visit: Visit) -> Answer {
        var answer = Answer.scim(view(resource(person, account, visit), visit))
        answer.headers[.eTag] = ScimUser.version(person)
        return answer
    }

    private static func resource(_ person: RosterPerson, _ account: Account, _ visit: Visit) -> JSONValue {
        ScimUser.resource(person, account, base: base(visit), words: TimeWords(zone: visit.office.zone))
    }

    /// The address under which the directory asked, as the proxy in front says.
    static func base(_ visit: Visit) -> String {
        let isSecure =
            HTTPField.Name("X-Forwarded-Proto").map { visit.request.headers[$0] == "https" } ?? false
        return (isSecure ? "https" : "http") + "://\(visit.request.head.authority ?? "localhost")/scim/v2"
    }

    /// Only the attributes asked for, or all but those not wanted (RFC 7644, 3.9); whole attributes, no parts.
    private static func view(_ resource: JSONValue, _ visit: Visit) -> JSONValue {
        guard case .object(let members) = resource else { return resource }
        func names(_ query: String) -> Set<String> {
            Set(
                visit.query(query).split(separator: ",").map { name in
                    let plain = String(name).trimmed.lowercased()
                    let own = ScimPath.user.lowercased() + ":"
                    let short = plain.hasPrefix(own) ? String(plain.dropFirst(own.count)) : plain
                    return short.hasPrefix("urn:") ? short : String(short.prefix { $0 != "." })
                })
        }
        let (wanted, unwanted) = (names("attributes"), names("excludedAttributes"))
        return .object(
            members.filter { name, _ in
                if name == "id" || name == "schemas" { return true }
                if !wanted.isEmpty { return wanted.contains { $0.hasPrefix(name.lowercased()) } }
                return !unwanted.contains(name.lowercased())
            })
    }
}
