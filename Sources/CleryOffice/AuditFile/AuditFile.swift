import CleryLaw
import Foundation
import GRDB

/// The audit file of one calendar year: a ZIP file of all records of it that can be verified without this program.
///
/// It shows one position of the register; the same position, year and eyes give the same bytes.
public struct AuditFile: Sendable {
    /// SHA-256 of `manifest.json`, and of the whole file.
    public let manifest: String
    public let hash: String
    public let size: Int
    public let files: Int
    public let events: Int
    /// How many sealed texts were opened.
    public let opened: Int
    let year: Int
    let position: Int64
    /// The records whose sealed texts were opened.
    let reports: Set<Int64>
    let incidents: Set<Int64>

    static let script = "\(EmbeddedFiles.auditScript)\n"

    /// The year in the campus's time. Throws an `OfficeFault` for one that is none or has not begun.
    static func span(of year: Int, _ office: Office) throws -> AuditYear {
        guard let span = AuditYear(year, office.zone), year <= office.today.year else {
            throw OfficeFault.input("There is no audit file of \(year): name a calendar year that has begun.")
        }
        return span
    }

    /// Writes the file; `hidden` says what may not be in it, `openedWhy` that sealed texts are opened.
    /// Throws an `OfficeFault` for a year that is none.
    static func make(
        _ office: Office, year: Int, into zip: AuditZip, hidden: Hidden, openedWhy: String? = nil,
        progress: (String) -> Void = { _ in }
    ) throws -> AuditFile {
        let span = try span(of: year, office)
        return try office.read { db in
            let sight = Sight(reach: .all, hidden: hidden)
            let seal = try AuditSeal(why: openedWhy, office, db)
            let book = try AuditBook(office, span, zip, sight, seal, db)
            try zip.add("verify.py", script)
            var parts: [AuditIndex.Part] = []
            for part in AuditParts.all {
                progress(part.title)
                parts.append(
                    AuditIndex.Part(
                        folder: part.folder, title: part.title, citation: part.citation.text, says: part.says,
                        lines: try book.write(part)))
            }
            progress("Register")
            let told = try AuditRegister.write(book)
            let position = try office.store.head(db).sequence
            let head = try office.store.events(since: position - 1, limit: 1, db).first
            let index = AuditIndex(
                institution: office.name, year: year, campuses: try Campus.all(db).map(\.name),
                position: position, at: head.map { book.words.short($0.at) } ?? "",
                hash: head?.hash.hex ?? "", opened: seal.opened, told: told, parts: parts)
            try zip.add("index.html", index.html)
            try zip.add(
                "manifest.json",
                AuditManifest.json(
                    book, told, head: head, before: try AuditRecord.last(of: year - 1, db)))
            let manifest = zip.entries.last?.hash ?? ""
            try zip.add("manifest.sha256", "\(manifest)  manifest.json\n")
            let (hash, size) = try zip.finish()
            return AuditFile(
                manifest: manifest, hash: hash, size: size, files: zip.entries.count, events: told.events,
                opened: seal.opened, year: year, position: position, reports: seal.reports,
                incidents: seal.incidents)
        }
    }

    /// A name in the same folder, for the time in which the file is not whole.
    static func partial(of path: String) -> String { path + ".partial" }
}
