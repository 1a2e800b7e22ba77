import ArgumentParser
import CleryOffice

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The annual report.", subcommands: [ReportBuildCommand.self])
}

struct ReportBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Write report.html, report.pdf, report.docx and report.json of a year's report.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The year in which the report is due; it shows the three years before.") var year: Int
    @Option(help: "The folder to write into.") var out: String
    @Option(help: "Build it as of this event of the register.") var asOf: Int64?
    @Flag(help: "Write the files of the published report as they are kept, and build nothing.")
    var published = false

    func validate() throws {
        if published, asOf != nil {
            throw ValidationError("A published report stands at one event; leave out --as-of.")
        }
    }

    func run() throws {
        let office = try data.open()
        let paths =
            try published
            ? ReportBuild.writePublished(office, year: year, to: out)
            : ReportBuild.write(office, year: year, to: out, asOf: asOf)
        for path in paths { print(path) }
    }
}
