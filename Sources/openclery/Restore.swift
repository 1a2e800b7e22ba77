import ArgumentParser
import CleryOffice

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup into an empty folder and verify it.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The backup file.") var from: String
    @Option(help: "The key file, if it is not in the folder yet.") var key: String?

    func run() throws {
        let verdict = try Backup.restore(from: from, to: data.folder, key: key)
        guard verdict.isWhole else {
            say("The backup is not whole; nothing was restored.")
            print(verdict.text)
            throw ExitCode(1)
        }
        print("The office is back in \(data.folder), whole to event \(verdict.events).")
    }
}
