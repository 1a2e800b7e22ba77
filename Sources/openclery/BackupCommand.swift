import ArgumentParser
import CleryOffice

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a consistent copy of the office while it serves.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The file to write; never overwritten.") var to: String

    func run() throws {
        let office = try data.open()
        try Backup.make(of: office, to: to)
        print("The backup is at \(to). The key file is not in it: keep it in another place.")
    }
}
