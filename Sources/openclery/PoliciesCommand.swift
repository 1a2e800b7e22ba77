import ArgumentParser
import CleryOffice

struct PoliciesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policies", abstract: "The statements of the annual report, and what they still lack.",
        subcommands: [List.self, Export.self, Take.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print each part that each campus owes, with what it lacks.",
            discussion: "Exits with 1 when --missing finds something.")
        @OptionGroup var data: OfficeFolder
        @Option(help: "The year of the report; the present one without it.") var year: Int?
        @Flag(help: "Only what keeps the report back.") var missing = false
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let office = try data.open()
            let text = try PolicyCommands.list(
                office, year: year ?? office.today.year, missing: missing, json: json)
            print(text, terminator: "")
            if missing, !text.isEmpty, text != "[]\n" { throw ExitCode(1) }
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the present text of each part into a folder, as Markdown.")
        @OptionGroup var data: OfficeFolder
        @Argument(help: "The folder to write into.") var folder: String

        func run() throws {
            for path in try PolicyCommands.export(try data.open(), to: folder) { print(path) }
        }
    }

    struct Take: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Take texts from such a folder; each that differs becomes a new version, to be adopted."
        )
        @OptionGroup var data: OfficeFolder
        @Argument(help: "The folder to read.") var folder: String

        func run() throws {
            let taken = try PolicyCommands.take(folder, into: try data.open())
            print("\(taken.written) written, \(taken.unchanged) unchanged.")
        }
    }
}
