import CleryLaw
import Foundation
import GRDB

/// What the commands do with statements.
public enum PolicyCommands {
    /// The state of each part that each campus owes, one line each.
    public static func list(_ office: Office, year: Int, missing: Bool, json: Bool) throws -> String {
        try office.read { db in
            let book = try PolicyBook(year: year, db)
            var lines: [(campus: String, id: String, lacks: [String], citation: String)] = []
            for campus in try Campus.all(db) {
                for point in PolicyPoints(campus: campus, book: book).facts where point.blocks {
                    lines.append((campus.name, point.key, ["fact"], point.citation?.text ?? ""))
                }
                for state in book.states(of: campus.id).flatMap(\.parts) where !missing || state.blocks {
                    let lacks = state.lacks.filter { !missing || $0.blocks }.map(\.rawValue)
                    lines.append((campus.name, state.part.id, lacks, state.part.citation.text))
                }
            }
            if json {
                var writer = JSONWriter()
                writer.array { json in
                    for line in lines {
                        json.newlineInArray()
                        json.object { json in
                            json.key("campus")
                            json.value(line.campus)
                            json.key("part")
                            json.value(line.id)
                            json.key("lacks")
                            json.array { json in for lack in line.lacks { json.value(lack) } }
                            json.key("citation")
                            json.value(line.citation)
                        }
                    }
                }
                return writer.string + "\n"
            }
            return lines.map { line in
                "\(line.campus)\t\(line.id)\t\(line.lacks.isEmpty ? "ready" : line.lacks.joined(separator: ", "))\t\(line.citation)\n"
            }.joined()
        }
    }

    /// Writes each text into a file of its own: `common/PART.md`, and `campus-ID/PART.md` for those that differ.
    public static func export(_ office: Office, to folder: String) throws -> [String] {
        let texts = try office.read { try PolicyText.current($0) }.values.filter { !$0.body.isEmpty }
        return try texts.map { text -> String in
            let inside = "\(folder)/\(text.key.campus.map { "campus-\($0)" } ?? "common")"
            try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
            let path = "\(inside)/\(text.key.part).md"
            try Data((text.body + "\n").utf8).write(to: URL(filePath: path))
            return path
        }.sorted()
    }

    public struct Taken: Sendable, Equatable {
        public var written = 0
        public var unchanged = 0
    }

    /// Takes texts from such a folder: what differs becomes a new version, adopted by nobody. A file that names no part
    /// or no campus stops the whole.
    public static func take(_ folder: String, into office: Office) throws -> Taken {
        let files = FileManager.default
        let campuses = try office.read { try Campus.all($0) }.map(\.id)
        var found: [(PartKey, String)] = []
        for inside in try files.contentsOfDirectory(atPath: folder).sorted() where !inside.hasPrefix(".") {
            let campus = inside == "common" ? nil : inside.split(separator: "-").last.flatMap { Int64($0) }
            guard
                inside == "common"
                    || campus.map({ inside == "campus-\($0)" && campuses.contains($0) }) == true
            else {
                throw OfficeFault.input("\(folder)/\(inside) is neither “common” nor the number of a campus.")
            }
            for name in try files.contentsOfDirectory(atPath: "\(folder)/\(inside)").sorted()
            where !name.hasPrefix(".") {
                let path = "\(folder)/\(inside)/\(name)"
                guard name.hasSuffix(".md"), let part = StatementsOwed.part(String(name.dropLast(3))) else {
                    throw OfficeFault.input("\(path) is named after no part of a statement.")
                }
                let bytes = try Data(contentsOf: URL(filePath: path))
                let text = PolicyText.plain(String(decoding: bytes, as: UTF8.self))
                guard text.utf8.count <= PolicyText.longest else {
                    throw OfficeFault.input("\(path) is longer than \(PolicyText.longest) bytes.")
                }
                found.append((PartKey(part.id, campus), text))
            }
        }
        let now = try office.read { try PolicyText.current($0) }
        let changed = found.filter { now[$0.0]?.body ?? "" != $0.1 }
        if !changed.isEmpty {
            try office.actNow(by: .house, "took in texts of policy statements") { writing in
                for (key, text) in changed {
                    try PolicyActs.write(key, text, adopted: false, by: nil, writing)
                }
            }
        }
        return Taken(written: changed.count, unchanged: found.count - changed.count)
    }
}
