import CleryLaw
import GRDB

/// The board for a terminal.
public enum ReconciliationCommands {
    public struct Told: Sendable {
        public let text: String
        /// Whether something keeps the report from being approved.
        public let blocks: Bool
    }

    /// Throws an `OfficeFault` where no campus has the name. Restricted incidents are counted, and not named.
    public static func list(_ office: Office, year: Int, campus: String?, json: Bool) throws -> Told {
        try office.read { db in
            let all = try Campus.all(db)
            let campuses = campus.map { name in all.filter { $0.name == name } } ?? all
            if campuses.isEmpty {
                throw OfficeFault.input(
                    "There is no campus \"\(campus ?? "")\". This office has: \(all.map(\.name).joined(separator: ", "))."
                )
            }
            guard SourceYear.years.contains(year) else {
                throw OfficeFault.input("Write a year from 1990 to 2100.")
            }
            let hidden = try Hidden.fromAll(office)
            let board = try Reconciliation(year...year, campuses, db)
            let names = Dictionary(uniqueKeysWithValues: campuses.map { ($0.id, $0.name) })
            let lines = board.lines.map { line in
                let isHidden = line.difference.isHidden(by: hidden)
                return Line(
                    line: line, campus: names[line.difference.campus] ?? "",
                    name: isHidden ? "A restricted incident" : line.difference.name,
                    sides: isHidden ? nil : (line.difference.left, line.difference.right))
            }
            return Told(
                text: json ? Self.json(year, lines) : Self.text(year, lines),
                blocks: board.lines.contains(where: \.isInTheWay))
        }
    }

    private struct Line {
        let line: Reconciliation.Line
        let campus: String
        let name: String
        let sides: (left: String, right: String)?
    }

    private static func text(_ year: Int, _ lines: [Line]) -> String {
        guard !lines.isEmpty else {
            return "The records of \(year) say the same wherever they can be compared."
        }
        var out: [String] = []
        var kind: DifferenceKind?
        for one in lines {
            let now = one.line.difference.kind
            if now != kind {
                out += (out.isEmpty ? [] : [""]) + ["\(now.title) (\(now.effect.title))"]
                kind = now
            }
            let sides = one.sides.map { ": \($0.left) \($0.right)" } ?? ""
            out.append("  \(one.line.isOpen ? "open     " : "explained")  \(one.campus), \(one.name)\(sides)")
        }
        return out.joined(separator: "\n")
    }

    private static func json(_ year: Int, _ lines: [Line]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("year")
            json.value(year)
            json.key("differences")
            json.array { json in
                for one in lines {
                    json.newlineInArray()
                    json.object { json in
                        json.key("kind")
                        json.value(one.line.difference.kind.rawValue)
                        json.key("campus")
                        json.value(one.campus)
                        json.key("about")
                        json.value(one.name)
                        if let sides = one.sides {
                            json.key("one_side")
                            json.value(sides.left)
                            json.key("other_side")
                            json.value(sides.right)
                        }
                        json.key("report")
                        json.value(one.line.difference.kind.effect.rawValue)
                        json.key("open")
                        json.value(one.line.isOpen)
                    }
                }
            }
        }
        return json.string
    }
}
