import ArgumentParser
import CleryOffice

struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Print the tables of the annual report.")
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
    @OptionGroup var data: OfficeFolder
    @Option(name: .customLong("years"), help: "First and last year, such as 2022-2024.") var range: String
    @Option(help: "One campus only.") var campus: String?
    @Option(help: "table, json or csv.") var format = Format.table

    func run() throws {
        let years = try years(range)
        let office = try data.open()
        print(try Statistics.print(office, years: years, campus: campus, format: format.rawValue))
    }
}
