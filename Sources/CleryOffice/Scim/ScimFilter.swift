import GRDB

/// The filters that directories ask with: one attribute that equals one value.
enum ScimFilter {
    /// The condition on `roster_people p` and `accounts a`. Throws `invalidFilter` for anything else.
    static func condition(_ text: String) throws(ScimError) -> (sql: String, arguments: StatementArguments) {
        guard !text.isEmpty else { return ("1", []) }
        guard let filter = ScimPath.filter(text), let path = ScimPath(filter.attribute), !path.isEnterprise
        else {
            throw invalid
        }
        let name = ([path.attribute] + (path.sub.map { [$0] } ?? [])).joined(separator: ".").lowercased()
        if name == "active", case .bool(let flag) = filter.value {
            return (flag ? "a.ended IS NULL" : "a.ended IS NOT NULL", [])
        }
        guard let value = filter.value.text else { throw invalid }
        switch name {
        case "username": return ("a.sign_in = ? COLLATE NOCASE", [value])
        case "externalid": return ("p.external_id = ?", [value])
        case "id": return ("CAST(p.id AS TEXT) = ?", [value])
        case "emails", "emails.value": return ("a.email = ? COLLATE NOCASE", [value])
        default: throw invalid
        }
    }

    private static let invalid = ScimError(
        .invalidFilter,
        "A filter here is userName, externalId, id, emails.value or active, then eq and a value.")
}
