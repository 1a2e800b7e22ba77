import ArgumentParser
import CleryOffice

struct ImportAudience: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audience", abstract: "Bring in the roster of people who are told of warnings (CSV).",
        discussion: """
            One row for each person, with a number of the person and an e-mail address or a phone. A file is the whole \
            list: whoever of the list's roster is not in it is ended.
            """)
    @OptionGroup var data: OfficeFolder
    @Argument(help: "CSV, or the gzip of one.") var file: String
    @Option(help: "The live list that the file is; it is made if it is not there.")
    var list = AudienceImport.usualList
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "End even more people than the usual share.") var confirm = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = AudienceImport(office, file: file, list: list)
        importing.dryRun = dryRun
        importing.confirmed = confirm
        let report = try importing.run()
        print(json ? report.json : report.text)
        if report.hasFault { throw ExitCode(1) }
    }
}
