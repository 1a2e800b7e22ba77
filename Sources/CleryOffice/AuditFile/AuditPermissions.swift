import CleryLaw
import GRDB

/// Who could do what: each door with its roles, and who held which role in the year.
struct AuditPermissions: AuditPart {
    let folder = "permissions"
    let title = "Permissions"
    let citation = SupportingRecords.citation
    let says =
        "Which role may enter which door of this version, and who held which role on which days of the year. A number in a column \u{201C}account\u{201D} of any part is a person of the list here."

    func write(_ book: AuditBook) throws {
        try book.add("roles.csv") {
            try book.row(["door", "power", "proved_again"] + Role.allCases.map(\.rawValue))
            for door in Doors.all { try book.row(Self.cells(door)) }
        }
        book.note(
            AuditBook.Line(file: "permissions/roles.csv", title: "Doors and roles", count: Doors.all.count))
        try book.documents("The same table to read", [("roles.md", Array(Permissions.text.utf8))])
        try people(book)
        try book.write(AuditSheet("held", "Who held which role", .grants, .held()))
    }

    private static func cells(_ door: Door) -> [String] {
        let name = "\(door.method.rawValue) \(door.path)"
        switch door.who {
        case .everyone:
            return [name, "everyone", ""] + Role.allCases.map { _ in "yes" }
        case .token(let use):
            return [name, "a program with a token for \(use.rawValue)", ""] + Role.allCases.map { _ in "" }
        case .may(let power):
            return [name, power.rawValue, door.fresh ? "yes" : ""]
                + Role.allCases.map { power.roles.contains($0) ? "yes" : "" }
        }
    }

    private func people(_ book: AuditBook) throws {
        let rows = try Row.fetchAll(
            book.db, sql: "SELECT id, sign_in, name, ended FROM accounts ORDER BY id")
        try book.add("people.csv") {
            try book.row(["account", "sign_in", "name", "ended"])
            for row in rows {
                let ended = (row[3] as Int64?).map { book.words.iso(Instant(milliseconds: $0)) } ?? ""
                try book.row(["\(row[0] as Int64)", row[1], row[2] ?? "", ended])
            }
        }
        book.note(AuditBook.Line(file: "permissions/people.csv", title: "People", count: rows.count))
    }
}
