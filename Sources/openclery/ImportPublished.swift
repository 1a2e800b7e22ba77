import ArgumentParser
import CleryOffice

struct ImportPublished: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "published",
        abstract: "Bring in the Department of Education's public files of campus crime.",
        discussion: """
            Without --institution or --all, the campuses of this office's institution are taken: by their UNITID where \
            the office has stated one, else by its name.
            """)
    @OptionGroup var data: OfficeFolder
    @Argument(
        help: "CSV files with the Department's names, such as Oncampuscrime202122.csv, or the gzip of them.")
    var files: [String]
    @Option(help: "A UNITID (6 digits), a campus (9), an OPE ID or the institution's name.")
    var institution: String?
    @Flag(help: "Take every campus of the files.") var all = false
    @Flag(
        help:
            "Link the campuses found to those of this office, make those that are missing, and state housing."
    )
    var takeCampuses = false
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func validate() throws {
        if all, institution != nil { throw ValidationError("Give --institution or --all, not both.") }
    }

    func run() throws {
        let office = try data.open()
        var importing = PublishedImport(office, files: files)
        importing.institution = institution
        importing.takesAll = all
        importing.dryRun = dryRun
        if !json { importing.progress = { say("\($0) of \($1) files") } }
        let report = try importing.run()
        print(json ? report.json : report.text)
        if takeCampuses, !dryRun {
            let count = try PublishedCommands.takeCampuses(of: institution, office)
            if !json { say("\(count) campus\(count == 1 ? "" : "es") linked") }
        }
        if report.rejected > 0 { throw ExitCode(1) }
    }
}
