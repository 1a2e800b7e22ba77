import ArgumentParser
import CleryOffice

struct ExportAudit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Write all records of a calendar year into one ZIP file that can be verified by itself.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The calendar year.") var year: Int
    @Option(help: "The ZIP file to write; never overwritten. Its hash is written beside it.") var out: String
    @Flag(help: "Open sealed texts: the file then holds what people told. It takes --why.")
    var openSealed = false
    @Option(help: "Why sealed texts are opened; the register keeps it.") var why: String?
    @Flag(help: "Print the hashes and sizes as JSON.") var json = false

    func validate() throws {
        guard (1990...2100).contains(year) else {
            throw ValidationError("\(year) is no calendar year of records; write --year 2025.")
        }
        let reason = why?.filter { !$0.isWhitespace } ?? ""
        if openSealed, reason.isEmpty {
            throw ValidationError("Say why sealed texts are opened: --why \"...\".")
        }
        if !openSealed, why != nil {
            throw ValidationError("--why goes with --open-sealed; without it nothing is opened.")
        }
    }

    func run() throws {
        let office = try data.open()
        let file = try AuditActs.export(
            office, year: year, to: out, openedWhy: openSealed ? why : nil, progress: say)
        if json {
            print(
                "{\"file\":\"\(file.hash)\",\"manifest\":\"\(file.manifest)\",\"size\":\(file.size),\"files\":\(file.files),\"events\":\(file.events),\"opened\":\(file.opened)}"
            )
        } else {
            print("The audit file of \(year) is at \(out): \(file.files) files, \(file.events) events.")
            print("SHA-256 of the file:     \(file.hash)")
            print("SHA-256 of manifest.json: \(file.manifest)")
            print("Verify it: unzip -p \(out) verify.py | python3 - \(out)")
        }
    }
}
