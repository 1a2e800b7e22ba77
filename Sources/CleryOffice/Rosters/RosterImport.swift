import CleryLaw
import GRDB

/// Takes a roster of people in by command: a plan first, then one act, or none.
public struct RosterImport {
    private let office: Office
    private let profile: RosterProfile
    private let file: String
    /// Show what would happen and keep nothing.
    public var dryRun = false
    /// End the people of this roster who are not in the file. The profile must say that its file is complete.
    public var endsMissing = false
    /// End even more people than the profile's share.
    public var confirmed = false

    public init(_ office: Office, profile: RosterProfile, file: String) {
        self.office = office
        self.profile = profile
        self.file = file
    }

    /// Throws an `ExchangeError` or `OfficeFault` when nothing can be read at all.
    public func run() throws -> RosterReport {
        guard profile.name != RosterPerson.scim else {
            throw OfficeFault.input("The people of the profile scim come by SCIM, not by a file.")
        }
        guard !endsMissing || profile.isComplete else {
            throw OfficeFault.input(
                "The profile \(profile.name) does not say that its file lists everybody (complete: yes), so nobody is missing from it."
            )
        }
        let bytes = try SheetText.bytes(of: file)
        let today = office.today
        func plan(_ db: Database) throws -> RosterPlan {
            try RosterPlan.of(bytes, profile, endsMissing: endsMissing, today: today, db)
        }
        guard !dryRun else { return RosterReport(try office.read(plan), dryRun: true, isRefused: false) }
        // The plan is made within the act, so that nothing comes in between.
        return try office.actNow(by: .house, "took in a roster") { writing in
            let plan = try plan(writing.db)
            guard confirmed || !plan.endsTooMany else {
                return RosterReport(plan, dryRun: false, isRefused: true)
            }
            try plan.carryOut(today: today, writing)
            try writing.enter(plan.sentence)
            return RosterReport(plan, dryRun: false, isRefused: false)
        }
    }
}
