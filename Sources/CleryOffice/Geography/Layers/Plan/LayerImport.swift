import CleryLaw
import GRDB

/// Takes a file of places in by command: the difference first, then one act, or none.
public struct LayerImport {
    private let office: Office
    private let file: String
    /// The name of a kept profile; nil: it is guessed.
    private let profile: String?
    /// Show what would happen and keep nothing.
    public var dryRun = false
    /// Confirm every fact that the file proposes where the office holds no other answer.
    public var confirmsFacts = false
    /// Keep the profile that was guessed under this name.
    public var keepsProfile: String?
    /// The campus of places for which the file names none; needed where the office has several.
    public var campus: String?
    /// Latitude and longitude are exchanged in the file.
    public var turned = false
    /// Mend outlines that are not sound.
    public var mended = false

    public init(_ office: Office, file: String, profile: String?) {
        self.office = office
        self.file = file
        self.profile = profile
    }

    static func campus(_ name: String, _ db: Database) throws -> Int64 {
        let all = try Campus.all(db)
        guard let campus = all.first(where: { $0.name == name }) else {
            throw OfficeFault.input(
                "There is no campus \"\(name)\". This office has: \(all.map(\.name).joined(separator: ", "))."
            )
        }
        return campus.id
    }

    /// Throws an `ExchangeError` or `OfficeFault` when nothing can be read at all.
    public func run() throws -> LayerReport {
        let bytes = try SheetText.bytes(of: file, longest: LayerFile.largest)
        let today = office.today
        let settings = try settings(bytes)
        // By command nobody is signed in: what is restricted to named readers is not looked at.
        let hidden = try Hidden.fromAll(office)
        func plan(_ db: Database, _ settings: LayerSettings) throws -> LayerPlan {
            try LayerPlan.of(bytes, settings, reach: .all, hidden: hidden, today: today, db)
        }
        if dryRun { return LayerReport(try office.read { try plan($0, settings) }, done: nil) }
        return try office.actNow(by: .house, "took in a file of places") { writing in
            var plan = try plan(writing.db, settings)
            if confirmsFacts {
                var said = settings
                said.confirmed = Set(plan.groups.filter { !$0.isOther }.map(\.id))
                plan = plan.said(said)
            }
            if !settings.profile.name.isEmpty { try LayerProfiles.keep(settings.profile, writing) }
            let counts = try LayerApply.carryOut(plan, today: today, writing)
            try LayerImports.keep(counts, plan, account: nil, writing)
            return LayerReport(plan, done: counts)
        }
    }

    private func settings(_ bytes: [UInt8]) throws -> LayerSettings {
        var settings = LayerSettings()
        settings.title = file.split(separator: "/").last.map(String.init) ?? file
        settings.options = LayerFile.Options(turned: turned, mended: mended)
        settings.profile = try office.read { db in
            if let profile {
                guard let kept = try LayerProfiles.named(profile, db) else {
                    throw OfficeFault.input(
                        "There is no profile \"\(profile)\" of files of places. This office has: \(try LayerProfiles.names(db).joined(separator: ", "))."
                    )
                }
                return kept
            }
            return LayerGuess.profile(
                for: try LayerFile.read(bytes), title: settings.title, campuses: try Campus.all(db))
        }
        if let campus {
            _ = try office.read { try LayerImport.campus(campus, $0) }
            settings.profile.campus = campus
        }
        if let keepsProfile {
            guard LayerProfile.isName(keepsProfile) else {
                throw OfficeFault.input("A profile’s name has letters, digits, blanks and hyphens.")
            }
            settings.profile.name = keepsProfile
        }
        return settings
    }
}

extension LayerPlan {
    /// The same plan with other choices of a person on what is taken and confirmed.
    func said(_ settings: LayerSettings) -> LayerPlan {
        var plan = LayerPlan(file: file, places: places, settings: settings)
        plan.rows = rows
        plan.groups = groups
        plan.gone = gone
        plan.problems = problems
        plan.outlines = outlines
        return plan
    }
}
