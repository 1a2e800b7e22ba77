import ArgumentParser
import CleryOffice

struct ReconcileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "List where the office's records differ; exit 1 while one keeps the report from approval.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The calendar year of data.") var year: Int
    @Option(help: "One campus only.") var campus: String?
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let office = try data.open()
        let told = try ReconciliationCommands.list(office, year: year, campus: campus, json: json)
        print(told.text)
        if told.blocks { throw ExitCode(1) }
    }
}
