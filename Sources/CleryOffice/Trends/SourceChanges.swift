import CleryLaw
import GRDB

/// How many sources answered in each year: where more were asked, more is known, and nothing more need have happened.
enum SourceChanges {
    static func notes(_ years: ClosedRange<Int>, _ campuses: [Campus], _ db: Database) throws -> [String] {
        let answered = try years.map { year in
            (
                year,
                try SourceMatrix(year, campuses, db).lines.count {
                    $0.cell.state == .data || $0.cell.state == .nothing
                }
            )
        }
        return zip(answered, answered.dropFirst()).compactMap { before, now in
            guard before.1 != now.1, now.1 > 0 else { return nil }
            return before.1 == 0
                ? "From \(now.0) on the office keeps which sources answered (\(now.1)); of \(before.0) it has no such record. A rise may be only that more were asked."
                : "\(before.1) sources answered for \(before.0), \(now.1) for \(now.0). A difference may be only one of how many were heard."
        }
    }
}
