import ArgumentParser
import CleryOffice

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new office and print the first sign-in.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The institution's name.") var name: String
    @Option(help: "Its IANA time zone.") var timeZone = "America/New_York"
    @Option(help: "A campus; repeat for several.") var campus: [String] = []

    func run() throws {
        let (office, password) = try Office.create(
            data.folder, name: name, zone: timeZone, campuses: campus, isOneTime: true)
        try office.close()
        print(
            """
            The office of \(name) is in \(data.folder).
            Sign in as administrator with the password \(password)
            You choose your own password then.
            Keep a copy of \(data.folder)/openclery.key in another place: without it, confidential fields stay sealed.
            """)
    }
}
