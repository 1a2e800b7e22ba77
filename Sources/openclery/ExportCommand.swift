import ArgumentParser
import CleryOffice

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write records out.",
        subcommands: [ExportAudit.self, ExportGeography.self])
}

struct ExportGeography: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "geography", abstract: "Print the places as a map layer or a table.")
    enum Format: String, ExpressibleByArgument, CaseIterable { case geojson, kml, esri, csv }
    @OptionGroup var data: OfficeFolder
    @Option(help: "geojson, kml, esri or csv.") var format = Format.geojson
    @Option(help: "The decisions that held in this year, instead of today’s.") var year: Int?
    @Option(help: "One campus only.") var campus: String?

    func run() throws {
        let office = try data.open()
        print(
            try LayerExport.text(office, format: format.rawValue, year: year, campus: campus), terminator: "")
    }
}
