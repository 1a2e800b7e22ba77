import CleryLaw
import Foundation
import GRDB

/// Compares a roster with a list, some rows at a time, and says what is to be written.
///
/// It holds a mark for each person of the file and nothing else that grows, so that half a million rows need little
/// memory. A file is the whole list: whoever of the roster is not in it is ended.
final class AudienceComparison {
    private struct Mark: Hashable {
        let high, low: UInt64
        init(_ bytes: [UInt8]) {
            func half(_ from: Int) -> UInt64 {
                bytes[from..<(from + 8)].reduce(0) { $0 << 8 | UInt64($1) }
            }
            (high, low) = (half(0), half(8))
        }
    }

    private(set) var difference = AudienceDifference()
    private let list: Int64
    private let office: OfficeKey
    private let book: AudienceBook
    private let reading: AudienceReading
    private var seen: Set<Mark> = []
    private var steps: [AudienceStep] = []
    private let isFirst: Bool

    /// - Parameter list: may be one that is still to be made.
    init(_ list: Int64, _ rows: AudienceRows, _ office: OfficeKey, _ db: Database) throws {
        (self.list, self.office) = (list, office)
        book = try AudienceBook(db)
        reading = AudienceReading(rows, book, AudienceKey(office), list: list)
        difference.open =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM audience_people WHERE list = ? AND source = 'roster' AND ended IS NULL
                    """, arguments: [list]) ?? 0
        // On a list that nobody was ever on nobody is looked for.
        isFirst =
            try Bool.fetchOne(
                db, sql: "SELECT NOT EXISTS (SELECT 1 FROM audience_people WHERE list = ?)",
                arguments: [list]) ?? false
    }

    /// What some rows ask for.
    func compare(_ rows: [AudienceRows.Step], _ db: Database) throws -> [AudienceStep] {
        steps = []
        for row in rows {
            difference.rows += 1
            switch row {
            case .bad(let problem):
                difference.isUnsure = true
                difference.reject(problem)
            case .row(let line, let cells): try take(cells, line, db)
            }
        }
        return steps
    }

    private func take(_ cells: [String], _ line: Int, _ db: Database) throws {
        guard let mark = reading.mark(cells) else {
            difference.isUnsure = true
            return difference.reject(
                RowProblem(
                    line: line, column: "",
                    problem: "the number of the person is blank, or longer than 100 letters"))
        }
        guard seen.insert(Mark(mark)).inserted else {
            return difference.reject(
                RowProblem(line: line, column: "", problem: "the same person stands on an earlier line"))
        }
        let found: AudienceReading.Found
        do throws(RowProblem) {
            found = try reading.read(cells, mark: mark, line: line)
        } catch {
            return difference.reject(error)
        }
        difference.remark(found.remarks)
        if found.wish.reached == AudiencePerson.Reached() { difference.without += 1 }
        try compare(found.wish, line, db)
    }

    private func compare(_ wish: AudienceWish, _ line: Int, _ db: Database) throws {
        guard !isFirst, let (person, reached) = try known(wish.mark, db) else {
            difference.add(.added, mark: wish.mark, wish) { self.line(line, wish) }
            steps.append(.add(wish))
            return
        }
        if person.ended == nil, wish.isSame(as: person, reached: reached) {
            difference.unchanged += 1
            return
        }
        let isBack = person.ended != nil
        if !isBack, let reached, wish.reached.loses(from: reached) { difference.emptied += 1 }
        difference.add(isBack ? .added : .changed, mark: wish.mark, wish) {
            isBack ? self.line(line, wish) : self.line(line, person, reached, wish)
        }
        steps.append(.change(person, wish))
    }

    private static let wrapped = KeptTable.audiencePeople.columns.count

    /// Somebody who is on the list, or was. Whose record was destroyed meanwhile comes back as somebody new: nothing
    /// is ever sealed under its number again.
    private func known(
        _ mark: [UInt8], _ db: Database
    ) throws -> (AudiencePerson, AudiencePerson.Reached?)? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT \(AudiencePerson.columns), k.wrapped FROM audience_people AS p
                    LEFT JOIN record_keys AS k ON k.record = p.id + \(SealedRecord.audiencePerson(0))
                    WHERE p.list = ? AND p.mark = ? AND p.source = 'roster'
                      AND (p.ended IS NULL OR k.wrapped IS NOT NULL)
                    ORDER BY p.ended IS NOT NULL, p.id DESC LIMIT 1
                    """), arguments: [list, Data(mark)])
        guard let row else { return nil }
        let person = AudiencePerson(row: row)
        // A backup from before the disposal has the record and not its key.
        guard person.ended == nil || office.knows(SealedRecord.audiencePerson(person.id)) else { return nil }
        guard !row.hasNull(atIndex: Self.wrapped) else { return (person, nil) }
        let text = try? office.open(
            person.content, wrapped: row.bytes(Self.wrapped), record: SealedRecord.audiencePerson(person.id))
        return (person, text.flatMap { try? AudiencePerson.Reached(json: $0) })
    }

    /// Who of the roster was not in the file, once all of it was compared.
    func missing(_ db: Database) throws -> [AudienceStep] {
        guard !isFirst, !difference.isUnsure else { return [] }
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT id, mark FROM audience_people
                WHERE list = ? AND source = 'roster' AND ended IS NULL ORDER BY id
                """, arguments: [list])
        steps = []
        while let row = try cursor.next() {
            let (id, mark) = (row[0] as Int64, row.bytes(1))
            guard mark.count == 16, !seen.contains(Mark(mark)) else { continue }
            try difference.add(.ended, mark: mark, nil) {
                let reached = try AudiencePerson.one(id, db)?.masked(office, db) ?? []
                return AudienceDifference.Line(line: nil, reached: reached, fields: [])
            }
            steps.append(.end(id))
        }
        return steps
    }

    // MARK: What is shown

    private func line(_ line: Int, _ wish: AudienceWish) -> AudienceDifference.Line {
        AudienceDifference.Line(
            line: line, reached: AudienceMask.words(wish.reached),
            fields: fields(wish.campus, wish.place, wish.segments, wish.language).filter { !$0.1.isEmpty }.map
            {
                AudienceDifference.Field(name: $0.0, before: "", after: $0.1)
            })
    }

    private func line(
        _ line: Int, _ person: AudiencePerson, _ reached: AudiencePerson.Reached?, _ wish: AudienceWish
    ) -> AudienceDifference.Line {
        let before = fields(person.campus, person.place, person.segments, person.language)
        let after = fields(wish.campus, wish.place, wish.segments, wish.language)
        var changed = zip(before, after).filter { $0.1 != $1.1 }.map {
            AudienceDifference.Field(name: $0.0, before: $0.1, after: $1.1)
        }
        if reached != wish.reached {
            changed.append(
                AudienceDifference.Field(
                    name: "Addresses", before: AudienceMask.words(reached ?? .init()).joined(separator: ", "),
                    after: AudienceMask.words(wish.reached).joined(separator: ", ")))
        }
        return AudienceDifference.Line(
            line: line, reached: AudienceMask.words(wish.reached), fields: changed)
    }

    private func fields(
        _ campus: Int64?, _ place: Int64?, _ segments: [String], _ language: String
    ) -> [(String, String)] {
        [
            ("Campus", campus.flatMap { book.campusNames[$0] } ?? ""),
            ("Building", place.flatMap { book.placeNames[$0] } ?? ""),
            ("Segments", segments.map(AudienceSegment.title).joined(separator: ", ")),
            ("Language", AudienceLanguage.title(language)),
        ]
    }
}
