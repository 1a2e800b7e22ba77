/// Changes a resource by the operations of a PATCH: RFC 7644, 3.5.2, and what Entra ID and Okta make of it.
///
/// Entra writes `Replace` with a capital and puts whole paths in place of names; Okta leaves the path out. An attribute
/// that the office does not keep is changed in the copy and then falls away.
enum ScimPatch {
    private enum Verb: String {
        case add, replace, remove
    }

    static func applied(_ body: JSONValue, to resource: JSONValue) throws(ScimError) -> JSONValue {
        guard let operations = body.at("Operations"), operations.isArray, !operations.items.isEmpty else {
            throw ScimError(.invalidSyntax, "A PATCH needs Operations.")
        }
        guard operations.items.count <= 100 else {
            throw ScimError(.tooMany, "A PATCH has at most 100 operations.")
        }
        var resource = resource
        for operation in operations.items {
            guard let word = operation.at("op")?.text, let verb = Verb(rawValue: word.lowercased()) else {
                throw ScimError(.invalidSyntax, "An operation is add, replace or remove.")
            }
            let value = operation.at("value")
            if verb != .remove, value == nil {
                throw ScimError(.invalidValue, "An operation that adds or replaces needs a value.")
            }
            if let text = operation.at("path")?.text, !text.isEmpty {
                guard let path = ScimPath(text) else {
                    throw ScimError(.invalidPath, "This path is not understood.")
                }
                resource = put(verb, path, value, resource)
            } else {
                guard verb != .remove else {
                    throw ScimError(.noTarget, "What is to be removed needs a path.")
                }
                guard case .object(let members)? = value else {
                    throw ScimError(.invalidValue, "Without a path the value is an object.")
                }
                for (name, value) in members {
                    if let path = ScimPath(name) { resource = put(verb, path, value, resource) }
                }
            }
        }
        return resource
    }

    private static func put(_ verb: Verb, _ path: ScimPath, _ value: JSONValue?, _ resource: JSONValue)
        -> JSONValue
    {
        guard path.isEnterprise else { return inside(verb, path, value, resource) }
        let own = resource.at(ScimPath.enterprise) ?? .object([])
        if path.attribute.isEmpty {
            return resource.with(
                ScimPath.enterprise, verb == .remove ? nil : own.merged(value ?? .object([])))
        }
        return resource.with(ScimPath.enterprise, inside(verb, path, value, own))
    }

    private static func inside(_ verb: Verb, _ path: ScimPath, _ value: JSONValue?, _ holder: JSONValue)
        -> JSONValue
    {
        let now = holder.at(path.attribute)
        if let filter = path.filter {
            return holder.with(path.attribute, filtered(verb, filter, path.sub, value, now?.items ?? []))
        }
        if let sub = path.sub {
            if case .array(let items)? = now, !items.isEmpty {
                let first = items[0].with(sub, verb == .remove ? nil : value)
                return holder.with(path.attribute, .array([first] + items.dropFirst()))
            }
            let many = ["emails", "roles"].contains(path.attribute.lowercased())
            let one = (now?.isObject == true ? now ?? .object([]) : .object([])).with(
                sub, verb == .remove ? nil : value)
            return holder.with(path.attribute, many ? .array([one]) : one)
        }
        switch verb {
        case .remove:
            guard let gone = value?.items, !gone.isEmpty, case .array(let items)? = now else {
                return holder.with(path.attribute, nil)
            }
            return holder.with(
                path.attribute, .array(items.filter { item in !gone.contains { same($0, item) } }))
        case .add:
            guard case .array(let items)? = now, let value else {
                return holder.with(path.attribute, whole(now, value))
            }
            let more = value.isArray ? value.items : [value]
            let rest = items.filter { item in !more.contains { same($0, item) } }
            return holder.with(path.attribute, .array(rest + more))
        case .replace: return holder.with(path.attribute, whole(now, value))
        }
    }

    /// An object is put over the one that is there; anything else takes its place.
    private static func whole(_ now: JSONValue?, _ value: JSONValue?) -> JSONValue? {
        guard let now, let value, now.isObject, value.isObject else { return value }
        return now.merged(value)
    }

    /// Changes the elements that a filter finds; where it finds none, what is put makes one, as Entra expects.
    private static func filtered(
        _ verb: Verb, _ filter: ScimPath.Filter, _ sub: String?, _ value: JSONValue?, _ items: [JSONValue]
    ) -> JSONValue {
        func fits(_ item: JSONValue) -> Bool {
            (item.at(filter.attribute) ?? .null).plain == filter.value.plain
        }
        if verb == .remove {
            guard let sub else { return .array(items.filter { !fits($0) }) }
            return .array(items.map { fits($0) ? $0.with(sub, nil) : $0 })
        }
        func changed(_ item: JSONValue) -> JSONValue {
            if let sub { return item.with(sub, value) }
            return value.map(item.merged) ?? item
        }
        guard items.contains(where: fits) else {
            return .array(items + [changed(.object([(filter.attribute, filter.value)]))])
        }
        return .array(items.map { fits($0) ? changed($0) : $0 })
    }

    /// Whether two elements of a list are the same, by their value.
    private static func same(_ a: JSONValue, _ b: JSONValue) -> Bool {
        let (x, y) = (a.at("value") ?? a, b.at("value") ?? b)
        return x.plain == y.plain && !x.plain.isEmpty
    }
}
