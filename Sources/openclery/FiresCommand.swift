import ArgumentParser
import CleryOffice

extension FireCommands.Form: ExpressibleByArgument {}

struct FiresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fires",
        abstract: "Print the fire statistics of student housing, by facility and year, zeros shown.")
    @OptionGroup var data: OfficeFolder
    @Option(
        name: .customLong("years"),
        help: "First and last year, such as 2023-2025; without it, those of this year's report.")
    var range: String?
    @Option(help: "table, json or csv.") var format = FireCommands.Form.table

    func run() throws {
        let asked = try range.map { try years($0) }
        let office = try data.open()
        let shown = asked ?? FireCommands.years(office)
        print(try FireCommands.list(office, years: shown, form: format))
    }
}
