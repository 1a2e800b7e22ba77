import ArgumentParser
import CleryLaw
import CleryOffice

struct PlacesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "places", abstract: "List the places of a year, or say why a place has its category.",
        subcommands: [List.self, PlaceWhy.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print every place with each category that it had in a year, and from when to when.")
        enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }
        @OptionGroup var data: OfficeFolder
        @Option(help: "The calendar year.") var year: Int
        @Option(help: "csv or json.") var format = Format.csv

        func run() throws {
            let office = try data.open()
            print(try PlaceCommands.list(office, year: year, json: format == .json))
        }
    }

    struct PlaceWhy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "why",
            abstract: "Show the row of the law, its reasons and the facts of a place on a day.")
        @OptionGroup var data: OfficeFolder
        @Argument(help: "Its name, another name of it, its building number or its number in the office.")
        var place: String
        @Option(help: "The day, such as 2025-10-01.") var on: String

        func validate() throws {
            guard Day(on) != nil else { throw ValidationError("Write the day as 2025-10-01.") }
        }

        func run() throws {
            guard let day = Day(on) else { return }
            let office = try data.open()
            print(try PlaceCommands.why(office, place: place, on: day))
        }
    }
}
