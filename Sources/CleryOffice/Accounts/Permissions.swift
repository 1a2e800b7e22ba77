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
            case .token(let use):
                let cells = String(repeating: " – |", count: Role.allCases.count)
                lines.append("| \(name) | a program with a token for \(use.rawValue.uppercased()) |" + cells)
            case .may(let power):
                let cells = Role.allCases.map { power.roles.contains($0) ? " yes |" : " – |" }
                let again = door.fresh ? ", *proved again*" : ""
                lines.append("| \(name) | \(power.sentence)\(again) |" + cells.joined())
            }
        }
        return (lines + reached).joined(separator: "\n") + "\n"
    }

    /// What a role reaches behind the doors of single records, when it is granted for one campus.
    private static var reached: [String] {
        var lines = [
            "", "## What a role reaches", "",
            "A role that is granted for one campus, at the doors of single records. Records of another campus are never",
            "reached; what is not reached looks as if it were not there. A restricted record is reached by its named",
            "readers only, whatever their role: there is no way around it but to break its glass, which its readers and",
            "compliance are told.", "",
            "| door | " + Role.allCases.map(\.title).joined(separator: " | ") + " |",
            "|---|" + String(repeating: "---|", count: Role.allCases.count),
        ]
        for door in Doors.all {
            guard let holding = door.holding else { continue }
            let cells = Role.allCases.map { role in
                if case .may(let power) = door.who, power.roles.contains(role) {
                    return " \(holding.words) |"
                }
                return " – |"
            }
            lines.append("| `\(door.method.rawValue) \(door.path)` |" + cells.joined())
        }
        return lines
    }
}
