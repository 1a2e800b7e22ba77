import CleryLaw
import Foundation

/// Taking an audit file out is an act: who, which year, at which event, and the hashes of what was taken.
public enum AuditActs {
    /// Keeps that a file was taken out, and each record that was opened for it.
    static func keep(_ file: AuditFile, by account: Int64?, why: String?, _ writing: Writing) throws {
        let record = AuditRecord(
            id: try writing.nextID(.auditFiles), at: writing.at, account: account, year: file.year,
            position: file.position, manifest: file.manifest, file: file.hash, size: file.size,
            opened: file.opened, why: why)
        try writing.put(.auditFiles, record.values, isNew: true)
        guard let account, let why else { return }
        let reason = "\(why) (audit file of \(file.year))"
        for (report, incident) in file.reports.sorted().map({ (Optional($0), Int64?.none) })
            + file.incidents.sorted().map({ (Int64?.none, Optional($0)) })
        {
            var opening = OpeningRecord(
                id: try writing.nextID(.openings), report: report, account: account, at: writing.at,
                reason: reason, kind: .usual, consent: nil)
            opening.incident = incident
            try writing.put(.openings, opening.values, isNew: true)
        }
    }

    static func sentence(_ file: AuditFile) -> String {
        "took out the audit file of \(file.year) as of event \(file.position), manifest \(file.manifest)"
            + (file.opened > 0 ? ", with \(file.opened) sealed texts opened" : "")
    }

    /// The command: writes the file and its hash beside it, both whole or not at all. As nobody is named who reads
    /// it, restricted records stay out. Throws an `OfficeFault` that says what to do.
    public static func export(
        _ office: Office, year: Int, to path: String, openedWhy: String? = nil,
        progress: (String) -> Void = { _ in }
    ) throws -> AuditFile {
        let files = FileManager.default
        for taken in [path, path + ".sha256"] where files.fileExists(atPath: taken) {
            throw OfficeFault.input(
                "There is a file at \(taken) already. Name another; an audit file is never overwritten.")
        }
        _ = try AuditFile.span(of: year, office)
        let partial = AuditFile.partial(of: path)
        defer { try? files.removeItem(atPath: partial) }
        let file = try AuditFile.make(
            office, year: year, into: try AuditZip(at: partial), hidden: try Hidden.fromAll(office),
            openedWhy: openedWhy,
            progress: progress)
        try office.actNow(by: .house, sentence(file), why: openedWhy) {
            try keep(file, by: nil, why: openedWhy, $0)
        }
        try files.moveItem(atPath: partial, toPath: path)
        let name = URL(filePath: path).lastPathComponent
        try Data("\(file.hash)  \(name)\n".utf8).write(
            to: URL(filePath: path + ".sha256"), options: .atomic)
        return file
    }
}
