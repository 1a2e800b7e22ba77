import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

/// An audit file taken out for a test, read by our own small reader of plain ZIP files.
struct AuditTrial {
    let path: String
    let file: AuditFile
    let files: [String: [UInt8]]

    /// Makes the file without the act, as somebody from whom `hidden` is hidden.
    init(_ office: Office, year: Int, hidden: Hidden? = nil, openedWhy: String? = nil) throws {
        path = NSTemporaryDirectory() + "audit-\(UUID().uuidString).zip"
        file = try AuditFile.make(
            office, year: year, into: try AuditZip(at: path), hidden: hidden ?? Hidden.fromAll(office),
            openedWhy: openedWhy)
        files = AuditTrial.read(try AuditTrial.bytes(path))
    }

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    func close() {
        for end in ["", ".sha256"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

    /// The rows of a table, by the names of its columns.
    func rows(_ name: String) -> [[String: String]] {
        var (lines, cell, isQuoted) = ([[String]](), "", false)
        var line: [String] = []
        for letter in text(name) {
            switch (letter, isQuoted) {
            // Two quotes within quotes are one: the second opens again, and is put back.
            case ("\"", true): isQuoted = false
            case ("\"", false):
                if !cell.isEmpty { cell.append("\"") }
                isQuoted = true
            case (",", false):
                line.append(cell)
                cell = ""
            case ("\r\n", false):
                lines.append(line + [cell])
                (line, cell) = ([], "")
            default: cell.append(letter)
            }
        }
        guard let head = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { a, _ in a }) }
    }

    /// All that anybody can read in the file: its files as they are, and what the events wrote.
    var everything: String {
        var all = files.values.map { String(decoding: $0, as: UTF8.self) }
        for line in text("register/events.jsonl").split(separator: "\n") {
            if let json = try? JSONValue(parsing: Array(line.utf8)), let changes = json["changes"]?.text {
                all.append(String(decoding: Base64.decode(changes) ?? [], as: UTF8.self))
            }
        }
        return all.joined(separator: "\n")
    }

    /// The stored files of a ZIP file, by their local headers.
    static func read(_ bytes: [UInt8]) -> [String: [UInt8]] {
        func number(_ at: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
        }
        var files: [String: [UInt8]] = [:]
        var at = 0
        while at + 30 <= bytes.count, bytes[at..<(at + 4)].elementsEqual([0x50, 0x4B, 3, 4]) {
            let (size, length) = (number(at + 22, 4), number(at + 26, 2))
            let body = at + 30 + length
            files[String(decoding: bytes[(at + 30)..<body], as: UTF8.self)] = Array(
                bytes[body..<(body + size)])
            at = body + size
        }
        return files
    }

    /// What the script that ships in the file says of a file or folder, and its exit code.
    static func verify(_ path: String, _ hashes: [String] = []) throws -> (code: Int32, said: String) {
        let script = NSTemporaryDirectory() + "verify-\(UUID().uuidString).py"
        try Data(AuditFile.script.utf8).write(to: URL(filePath: script))
        defer { try? FileManager.default.removeItem(atPath: script) }
        let python = Process()
        let said = Pipe()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", script, path] + hashes
        python.standardOutput = said
        python.standardError = said
        try python.run()
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        return (python.terminationStatus, text)
    }
}
