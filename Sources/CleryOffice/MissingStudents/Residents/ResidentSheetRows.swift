import CleryLaw
import GRDB

/// How a row of housing's file is read.
extension ResidentSheet {
    static func read(_ row: Sheet.Row, _ sheet: Sheet, _ book: HallBook) -> Line {
        func cell(_ names: [String], _ most: Int = 120) -> String {
            String((sheet.column(names).map { MailHeader.oneLine(row.cells[$0]) } ?? "").prefix(most))
        }
        var line = Line(line: row.line)
        line.person = ResidentPerson(
            name: cell(Self.name), number: cell(Self.number, 40), email: cell(Self.email, 200), birth: "",
            room: cell(Self.room, 40))
        if line.person.number.isEmpty { line.problems.append("the row has no student number") }
        if line.person.name.isEmpty { line.problems.append("the row has no name") }
        if !line.person.email.isEmpty, MailAddress(line.person.email) == nil {
            line.problems.append("the e-mail address is none")
        }
        func day(_ names: [String], _ what: String) -> Day? {
            let words = cell(names)
            guard !words.isEmpty else { return nil }
            let day = TrainingSheet.day(words).flatMap { (1900...2100).contains($0.year) ? $0 : nil }
            if day == nil { line.problems.append("the \(what) is no day, such as 2026-08-24 or 8/24/2026") }
            return day
        }
        if let birth = Self.birthDay(cell(Self.birth), &line.problems) { line.person.birth = "\(birth)" }
        (line.from, line.through) = (day(Self.from, "first day"), day(Self.through, "last day"))
        let words = cell(Self.campus)
        let campus = words.isEmpty ? nil : book.campus(words)
        if !words.isEmpty, campus == nil { line.problems.append("you keep no campus of this name") }
        if let hall = book.hall(cell(Self.hall), campus: campus?.id) {
            (line.place, line.campus) = hall
        } else {
            line.problems.append("no place in the registry, or more than one, has the hall’s name")
        }
        return line
    }

    private static func birthDay(_ words: String, _ problems: inout [String]) -> Day? {
        guard !words.isEmpty else { return nil }
        let first = words.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
        let parts = first.split(separator: "/").map { Int($0) }
        let american =
            parts.count == 3
            ? parts[2].flatMap { year in
                parts[0].flatMap { month in
                    parts[1].flatMap { Day(year: year, month: month, day: $0) }
                }
            } : nil
        let day = (Day(first) ?? american).flatMap { (1900...2100).contains($0.year) ? $0 : nil }
        if day == nil { problems.append("the birth date is no day, such as 2007-03-14 or 3/14/2007") }
        return day
    }
}

extension ResidentSheet.Line {
    /// Finds who it is among those who live there, and among those who moved out: whoever is back has the contact of
    /// before. Gives what the list says of them.
    mutating func find(
        _ listed: [[UInt8]: HallResident], _ left: [[UInt8]: HallResident], _ key: OfficeKey, _ db: Database
    ) throws -> ResidentPerson? {
        guard !person.number.isEmpty else { return nil }
        if let old = listed[mark] {
            known = old
            return try old.person(key, db)
        }
        guard let old = left[mark], key.knows(SealedRecord.missingResident(old.id)) else { return nil }
        let was = try old.person(key, db)
        guard was.isStill(person) else { return nil }
        known = old
        return was
    }

    /// What the file has no column for stays as it is.
    mutating func keep(_ was: ResidentPerson?, beside sheet: Sheet) {
        guard let was, let known else { return }
        if sheet.column(ResidentSheet.email) == nil { person.email = was.email }
        if sheet.column(ResidentSheet.birth) == nil { person.birth = was.birth }
        if sheet.column(ResidentSheet.room) == nil { person.room = was.room }
        if sheet.column(ResidentSheet.through) == nil, known.ended == nil, let last = known.through,
            last >= from ?? known.from
        {
            through = last
        }
    }
}
