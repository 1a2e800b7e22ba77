/// What the office says of its own SCIM: RFC 7643, 5 to 7.
enum ScimSchemas {
    private static func list(_ resources: [JSONValue]) -> Answer {
        .scim(
            .object([
                ("schemas", .array([.string("urn:ietf:params:scim:api:messages:2.0:ListResponse")])),
                ("totalResults", .integer(Int64(resources.count))), ("startIndex", .integer(1)),
                ("itemsPerPage", .integer(Int64(resources.count))), ("Resources", .array(resources)),
            ]))
    }

    private static func flags(_ members: [(key: String, value: JSONValue)]) -> JSONValue { .object(members) }

    static func provider(_ visit: Visit) -> Answer {
        let no = flags([("supported", .bool(false))])
        let token: JSONValue = .object([
            ("type", .string("oauthbearertoken")), ("name", .string("Bearer token")),
            ("description", .string("A token that an administrator of the office makes.")),
            ("specUri", .string("https://www.rfc-editor.org/info/rfc6750")), ("primary", .bool(true)),
        ])
        return .scim(
            .object([
                (
                    "schemas",
                    .array([.string("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig")])
                ),
                ("patch", flags([("supported", .bool(true))])),
                (
                    "bulk",
                    flags([
                        ("supported", .bool(false)), ("maxOperations", .integer(0)),
                        ("maxPayloadSize", .integer(0)),
                    ])
                ),
                (
                    "filter",
                    flags([
                        ("supported", .bool(true)), ("maxResults", .integer(Int64(ScimRoutes.mostOnPage))),
                    ])
                ),
                ("changePassword", no), ("sort", no), ("etag", flags([("supported", .bool(true))])),
                ("authenticationSchemes", .array([token])),
                meta("ServiceProviderConfig", "ServiceProviderConfig", visit),
            ]))
    }

    private static func meta(_ type: String, _ path: String, _ visit: Visit) -> (
        key: String, value: JSONValue
    ) {
        (
            "meta",
            .object([
                ("resourceType", .string(type)), ("location", .string(ScimRoutes.base(visit) + "/" + path)),
            ])
        )
    }

    private static func userType(_ visit: Visit) -> JSONValue {
        .object([
            ("schemas", .array([.string("urn:ietf:params:scim:schemas:core:2.0:ResourceType")])),
            ("id", .string("User")), ("name", .string("User")), ("endpoint", .string("/Users")),
            ("description", .string("A person with an account of the office")),
            ("schema", .string(ScimPath.user)),
            (
                "schemaExtensions",
                .array([.object([("schema", .string(ScimPath.enterprise)), ("required", .bool(false))])])
            ), meta("ResourceType", "ResourceTypes/User", visit),
        ])
    }

    /// There are no groups here. Directories ask for them all the same, and take an error for a broken door.
    static func groups(_ visit: Visit) -> Answer { list([]) }

    static func types(_ visit: Visit) -> Answer { list([userType(visit)]) }

    static func type(_ visit: Visit) throws -> Answer {
        guard visit.parameter("type") == "User" else { throw ScimError.notFound }
        return .scim(userType(visit))
    }

    static func schemas(_ visit: Visit) -> Answer { list([user(visit), enterprise(visit)]) }

    static func schema(_ visit: Visit) throws -> Answer {
        switch visit.parameter("schema") {
        case ScimPath.user: .scim(user(visit))
        case ScimPath.enterprise: .scim(enterprise(visit))
        default: throw ScimError.notFound
        }
    }

    private static func attribute(
        _ name: String, type: String = "string", many: Bool = false, required: Bool = false,
        unique: Bool = false, exact: Bool = false, sub: [JSONValue] = []
    ) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("name", .string(name)), ("type", .string(type)), ("multiValued", .bool(many)),
            ("required", .bool(required)), ("mutability", .string("readWrite")),
            ("returned", .string("default")),
        ]
        if type == "string" {
            members.append(("caseExact", .bool(exact)))
            members.append(("uniqueness", .string(unique ? "server" : "none")))
        }
        if !sub.isEmpty { members.append(("subAttributes", .array(sub))) }
        return .object(members)
    }

    private static func schema(
        _ id: String, _ name: String, _ attributes: [JSONValue], _ visit: Visit
    ) -> JSONValue {
        .object([
            ("schemas", .array([.string("urn:ietf:params:scim:schemas:core:2.0:Schema")])),
            ("id", .string(id)), ("name", .string(name)), ("attributes", .array(attributes)),
            meta("Schema", "Schemas/\(id)", visit),
        ])
    }

    private static func user(_ visit: Visit) -> JSONValue {
        let value = attribute("value")
        return schema(
            ScimPath.user, "User",
            [
                attribute("userName", required: true, unique: true), attribute("externalId", exact: true),
                attribute(
                    "name", type: "complex",
                    sub: [attribute("givenName"), attribute("familyName"), attribute("formatted")]),
                attribute("displayName"), attribute("title"), attribute("active", type: "boolean"),
                attribute(
                    "emails", type: "complex", many: true,
                    sub: [value, attribute("type"), attribute("primary", type: "boolean")]),
                attribute("roles", type: "complex", many: true, sub: [value, attribute("display")]),
            ], visit)
    }

    private static func enterprise(_ visit: Visit) -> JSONValue {
        schema(ScimPath.enterprise, "EnterpriseUser", [attribute("department")], visit)
    }
}
