import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

/// An office of its own for one test, gone afterwards.
struct TestOffice {
    let folder: String
    let office: Office
    let password: String

    /// A clock that stands still, at noon of November 20, 2026 in New York.
    static let noon = Instant(milliseconds: 1_795_280_400_000)

    init(campuses: [String] = ["Main campus"]) throws {
        folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        (office, password) = try TestOffice.create(folder, campuses: campuses, clock: { TestOffice.noon })
    }

    /// An office as `Office.create` makes it, but for what its first password costs: hundreds of tests begin with one.
    static func create(
        _ folder: String, campuses: [String] = ["Main campus"], clock: @escaping @Sendable () -> Instant
    ) throws -> (office: Office, password: String) {
        try Office.create(
            folder, name: "Hartwell College", zone: "America/New_York", campuses: campuses, rounds: 1 << 4,
            clock: clock)
    }

    func write(_ name: String, _ text: String) throws -> String {
        let path = folder + "/" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @discardableResult
    func take(_ csv: String, profile: String = TestOffice.profile, dryRun: Bool = false) throws
        -> ImportReport
    {
        let file = try write("log.csv", csv)
        var importing = LogImport(
            office, profile: try Profile(yaml: profile, file: "hartwell.yaml"), file: file)
        importing.dryRun = dryRun
        return try importing.run()
    }

    func close() {
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    static let profile = """
        name: hartwell-college
        title: Hartwell College daily crime log
        columns:
          number: Number
          nature: Nature
          reported: Reported
          occurred: Occurred
          location: Place
          disposition: Disposition
          narrative: Narrative
        dates: [M/d/yyyy H:mm, M/d/yyyy]
        natures:
          - words: [Burglary]
            is: burglary
          - words: [Robbery]
            is: robbery
          - words: [Theft]
            is: larceny
          - words: [Liquor violation]
            violation: liquor
          - words: [Found property]
            is: not_a_crime
        dispositions:
          - words: [Open]
            core: open
          - words: [Closed]
            core: closed
          - words: [Arrest]
            core: cleared_by_arrest
            action: arrest
        places:
          - words: [Whitman Hall]
            geography: on_campus
            student_housing: yes
          - words: [Library]
            geography: on_campus
            student_housing: no
        """

    static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        24-0001,Burglary,3/4/2024 9:30,3/3/2024 22:00,Whitman Hall,Open,The resident of the third floor found the door open.
        24-0002,Liquor violation,3/5/2024 1:10,3/5/2024 1:00,Whitman Hall,Arrest,
        24-0003,Theft,3/6/2024 14:00,3/6/2024,Library,Closed,
        24-0004,Moped spree,3/7/2024 14:00,3/7/2024,Library,Open,
        24-0005,Robbery,3/8/2024 14:00,3/8/2024 13:00,Old quarry,Open,

        """
}
