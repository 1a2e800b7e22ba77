import ArgumentParser
import CleryOffice

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring records in.",
        subcommands: [
            ImportLog.self, ImportRoster.self, ImportReferrals.self, ImportClosures.self,
            ImportGeography.self, ImportPublished.self, ImportAudience.self,
            ImportProfiles.self,
        ])
}

struct ImportLog: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Bring in incidents from a CAD/RMS export or a published log.")
    @OptionGroup var data: OfficeFolder
    @Argument(help: "CSV or JSON, or the gzip of either.") var file: String
    @Option(help: "A profile file, or the name of one (openclery import profiles).") var profile: String
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = LogImport(office, profile: try Profiles.find(profile, in: office), file: file)
        importing.dryRun = dryRun
        let progress = Progress()
        importing.progress = progress.show
        let report = try importing.run()
        print(json ? report.json : report.text)
        if !json { say("\(report.read) rows in \(rounded(report.seconds)) s") }
        if report.rejected > 0 { throw ExitCode(1) }
    }
}

struct ImportProfiles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles", abstract: "List the shipped profiles.")
    func run() {
        for profile in Profiles.shippedList + TableProfiles.shippedList {
            print(
                profile.name + String(repeating: " ", count: max(2, 40 - profile.name.count)) + profile.title)
        }
    }
}
