import ArgumentParser
import CleryOffice

struct ImportReferrals: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referrals", abstract: "Bring in conduct referrals or housing reports (CSV) as reports.")
    @OptionGroup var data: OfficeFolder
    @Argument(help: "CSV, or the gzip of one.") var file: String
    @Option(help: "A profile file, or the name of one (openclery import profiles).") var profile: String
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = BatchImport(office, profile: try .find(profile, in: office), file: file)
        importing.dryRun = dryRun
        let report = try importing.run()
        print(json ? report.json : report.text)
        if report.rejected > 0 { throw ExitCode(1) }
    }
}
