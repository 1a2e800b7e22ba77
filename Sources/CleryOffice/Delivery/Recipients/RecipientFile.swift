/// A list of students or employees as CSV, read row by row: nothing but the row at hand is held.
///
/// Which column is what is guessed by the names of the columns, and where they say nothing by what stands in them. A
/// row that cannot be read is reported with its line, and the rest is read.
struct RecipientFile {
    enum Role: String, CaseIterable, Sendable {
        case email, name, given, family, kind, number

        var title: String {
            switch self {
            case .email: "E-mail address"
            case .name: "Name"
            case .given: "Given name"
            case .family: "Family name"
            case .kind: "Student or employee"
            case .number: "Number of the person"
            }
        }

        var names: [String] {
            switch self {
            case .email:
                [
                    "email", "e-mail", "emailaddress", "e-mailaddress", "mail", "campusemail", "schoolemail",
                    "workemail", "primaryemail", "universityemail", "collegeemail", "preferredemail",
                ]
            case .name: ["name", "fullname", "displayname", "person", "studentname", "employeename"]
            case .given:
                ["given", "givenname", "first", "firstname", "first_name", "forename", "preferredname"]
            case .family: ["family", "familyname", "last", "lastname", "last_name", "surname"]
            case .kind:
                ["kind", "type", "role", "affiliation", "status", "category", "persontype", "population"]
            case .number:
                [
                    "id", "number", "personid", "studentid", "employeeid", "emplid", "pidm", "sis_id",
                    "userid",
                    "universityid", "bannerid",
                ]
            }
        }
    }

    /// What became of a row.
    enum Found {
        case person(NoticePerson)
        case problem(RowProblem)
    }

    static let students: Set<String> = [
        "student", "students", "s", "undergraduate", "graduate", "undergrad", "grad", "enrolled", "learner",
    ]
    static let employees: Set<String> = [
        "employee", "employees", "e", "staff", "faculty", "worker", "instructor", "professor", "adjunct",
        "administrator",
    ]
    static let deepestHeader = 30
    static let mostRows = 300_000

    let columns: [String]
    /// Where the rows begin.
    private let start: Int
    private let startLine: Int
    private let delimiter: UInt8
    private let text: [UInt8]
    private let count: Int
    /// The column of each role, counted from 0.
    var roles: [Role: Int]

    /// Throws when nothing in the file looks like e-mail addresses.
    init(_ bytes: [UInt8]) throws(ExchangeError) {
        var text = try SheetText.utf8(bytes)
        count = text.count
        // The scanner looks at eight bytes at once.
        text += [UInt8](repeating: 0, count: 8)
        let head = text.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { Head.of($0, buffer.count - 8) }
        }
        guard let head else {
            throw ExchangeError(
                "No column of e-mail addresses was found. Send a CSV file with one person in each row.")
        }
        self.text = text
        (columns, start, startLine, delimiter) = (head.names, head.end, head.nextLine, head.delimiter)
        roles = head.roles
    }

    /// Calls `each` with every row, in order. Blank rows and repeated headers say nothing.
    /// - Parameter usual: what people are whose row does not say it.
    func read(usual: NoticePerson.Kind, _ each: (Found) throws -> Void) throws {
        var text = text
        try text.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var scan = CSVScan(delimiter: delimiter)
            var cells = ContiguousArray<RawRow.Cell>()
            var (at, line, rows) = (start, startLine, 0)
            while true {
                switch scan.record(base, from: at, to: count, atEnd: true, into: &cells) {
                case .end, .more: return
                case .unclosed, .tooLong:
                    try each(
                        .problem(
                            RowProblem(
                                line: line, column: "",
                                problem:
                                    "a quote in this row is not closed, or a cell is longer than 64 KiB")))
                    while at < count, base[at] != 10, base[at] != 13 { at += 1 }
                    if at + 1 < count, base[at] == 13, base[at + 1] == 10 { at += 1 }
                    at = min(at + 1, count)
                    line += 1
                case .row:
                    let row = cells.map { Head.text(base, $0) }
                    if row.contains(where: { !$0.isEmpty }), row != columns {
                        rows += 1
                        guard rows <= Self.mostRows else {
                            throw ExchangeError("The file has more than \(Self.mostRows) rows.")
                        }
                        try each(found(row, line, usual))
                    }
                    line += scan.lines
                    at = scan.next
                }
            }
        }
    }

    private func found(_ row: [String], _ line: Int, _ usual: NoticePerson.Kind) -> Found {
        func cell(_ role: Role) -> String {
            guard let column = roles[role], row.indices.contains(column) else { return "" }
            return String(MailHeader.oneLine(row[column]).prefix(200)).trimmingSpace
        }
        func problem(_ role: Role, _ sentence: String) -> Found {
            let column = roles[role].flatMap { columns.indices.contains($0) ? columns[$0] : nil } ?? ""
            return .problem(RowProblem(line: line, column: column, problem: sentence))
        }
        let written = cell(.email)
        guard !written.isEmpty else { return problem(.email, "the e-mail address is missing") }
        guard let address = MailAddress(written), address.domain.contains("."),
            !address.domain.hasPrefix("."), !address.domain.hasSuffix(".")
        else { return problem(.email, "this is no e-mail address that mail can go to") }
        var kind = usual
        let word = cell(.kind).lowercased()
        if !word.isEmpty {
            if Self.students.contains(word) {
                kind = .student
            } else if Self.employees.contains(word) {
                kind = .employee
            } else {
                return problem(.kind, "the word does not say whether this is a student or an employee")
            }
        }
        let name =
            cell(.name).isEmpty
            ? [cell(.given), cell(.family)].filter { !$0.isEmpty }.joined(separator: " ") : cell(.name)
        return .person(NoticePerson(address: address, name: name, kind: kind, id: cell(.number)))
    }
}
