import ArgumentParser
import CleryOffice

struct ImportGeography: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "geography", abstract: "Bring in places from a map layer or a list of buildings.")
    @OptionGroup var data: OfficeFolder
    @Argument(help: "GeoJSON, KML, Esri JSON or CSV, or the gzip of one.") var file: String
    @Option(help: "The name of a profile that the office keeps. Without it the columns are guessed.")
    var profile: String?
    @Option(help: "Keep the profile that was guessed under this name.") var keepProfile: String?
    @Option(help: "The campus of places for which the file names none.") var campus: String?
    @Flag(help: "Show what would happen and keep nothing.") var dryRun = false
    @Flag(help: "Confirm the facts that the file proposes where the office holds no other answer.")
    var confirmFacts = false
    @Flag(help: "Latitude and longitude are exchanged in the file.") var turned = false
    @Flag(help: "Mend outlines that are not sound.") var mend = false
    @Flag(help: "Print the outcome as JSON.") var json = false

    func run() throws {
        let office = try data.open()
        var importing = LayerImport(office, file: file, profile: profile)
        importing.dryRun = dryRun
        importing.confirmsFacts = confirmFacts
        importing.keepsProfile = keepProfile
        importing.campus = campus
        importing.turned = turned
        importing.mended = mend
        let report = try importing.run()
        print(json ? report.json : report.text)
        if report.hasFault { throw ExitCode(1) }
    }
}
