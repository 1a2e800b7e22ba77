/// The permission table: each door, the power it asks for, and the roles that have it. `make map` writes it to
/// docs/permissions.md, and a test walks it against the running doors.
public enum Permissions {
    public static var text: String {
        var lines = [
            "# Permissions", "",
            "Generated from `Sources/CleryOffice/Doors.swift` and `Accounts/Power.swift`; do not edit. A role is granted",
            "for one campus or all, between two days. Within a door, records of other campuses look as if they were not",
            "there. The account made with the office has the roles administrator and Clery coordinator. Where a power stands",
            "with *proved again*, the person has proved by password or code within 15 minutes who is there.",
            "",
            "| door | power | " + Role.allCases.map(\.title).joined(separator: " | ") + " |",
            "|---|---|" + String(repeating: "---|", count: Role.allCases.count),
        ]
        for door in Doors.all {
            let name = "`\(door.method.rawValue) \(door.path)`"
            switch door.who {
            case .everyone:
                lines.append(
                    "| \(name) | everyone |" + String(repeating: " yes |", count: Role.allCases.count))
            case .may(let power):
                let cells = Role.allCases.map { power.roles.contains($0) ? " yes |" : " – |" }
                let again = door.fresh ? ", *proved again*" : ""
                lines.append("| \(name) | \(power.sentence)\(again) |" + cells.joined())
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
