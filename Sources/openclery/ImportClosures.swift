import ArgumentParser
import CleryOffice

struct ImportClosures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "closures",
        abstract: "Bring in the days on which the institution is closed (iCalendar or CSV).",
        discussion: """
            Takes what looks like a closure: a holiday, or words that say the institution is closed. A day on which \
            only classes are out is still a business day (34 CFR 668.46(a)) and is left out, with its line.
            """)
    @OptionGroup var data: OfficeFolder
    @Argument(help: "iCalendar (.ics) or CSV, or the gzip of either.") var file: String
    @Flag(help: "Take every row: the file lists closures only.") var all = false
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = ClosureImport(office, file: file)
        importing.dryRun = dryRun
        importing.takesAll = all
        let report = try importing.run()
        print(json ? report.json : report.text)
        if report.rejected > 0 { throw ExitCode(1) }
    }
}
