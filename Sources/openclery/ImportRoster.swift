import ArgumentParser
import CleryOffice

struct ImportRoster: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: "Open, change and end people's accounts by a roster (CSV).")
    @OptionGroup var data: OfficeFolder
    @Argument(help: "CSV, or the gzip of one.") var file: String
    @Option(help: "A profile file, or the name of one (openclery import profiles).") var profile: String
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "End the people of this roster who are not in the file.") var endsMissing = false
    @Flag(help: "End even more people than the profile's share.") var confirm = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = RosterImport(office, profile: try .find(profile, in: office), file: file)
        importing.dryRun = dryRun
        importing.endsMissing = endsMissing
        importing.confirmed = confirm
        let report = try importing.run()
        print(json ? report.json : report.text)
        if report.hasFault { throw ExitCode(1) }
    }
}
