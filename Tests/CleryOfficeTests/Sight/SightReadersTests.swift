import Foundation
import Testing

@testable import CleryOffice

@Suite("Who reads incidents and reports from the tables")
struct SightReadersTests {
    /// Files that read them without a sight, each with why it may. A new one is put here only with a reason as good.
    private static let without = [
        "Alerts/Forms/AlertCheck.swift":
            "the house compares words before a message goes out, and shows nothing of the record",
        "DailyLog/Counted/CountedLine.swift": "of public entries, and asks what is hidden from all",
        "DailyLog/Duties/DutyReading.swift": "reads rows that the desk's own query has asked a sight for",
        "DailyLog/Duties/LogCompleteness.swift": "one instant for all, which the public log says",
        "DailyLog/Duties/LogReceipt.swift": "when a record came in, for the clock of its own entry",
        "DailyLog/Duties/LogWaits.swift": "keeps what waits; the desk asks a sight before it shows it",
        "DailyLog/LogKeeper.swift": "keeps the log within the act, and shows nothing",
        "DailyLog/LogLeaks.swift": "the house compares words before they are published, and shows nothing",
        "Demo/DemoAgencyRows.swift": "tells the demo's story",
        "Demo/DemoDuties.swift": "tells the demo's story",
        "Forwarded/ForwardedRoutes.swift": "a person reads only what the same account has sent",
        "Geography/Decisions/CellChanges.swift": "foresees numbers; pages ask a sight before they name one",
        "Geography/Decisions/PlaceSnapshot.swift": "the law decides again on all incidents of a place",
        "Incidents/JoinActs.swift": "an act on a whole matter, of which the door has seen both sides",
        "Fires/Kept/LoggedFire.swift": "takes the numbers that are hidden, and tells of no other",
        "Keeping/Holds/HeldMatter.swift": "tells what a hold reaches, and shows none of it",
        "Keeping/Schedule/MatterParts.swift": "counts records by kind and year, and shows none",
        "Intake/IncidentIntake.swift": "an import finds the row it has brought before",
        "Register/Traces.swift": "keeps which events wrote a row, and shows nothing",
        "Reconciliation/Board/FourWay.swift": "sums numbers, and tells of no record",
        "Reconciliation/Rooms/CountedSQL.swift": "the board asks what is hidden before it names a difference",
        "Reconciliation/Rooms/FireDifferences.swift": "the board asks what is hidden before it names one",
        "Reconciliation/Rooms/IncidentDifferences.swift": "the board asks what is hidden before it names one",
        "Reconciliation/Rooms/LogDifferences.swift": "the board asks what is hidden before it names one",
        "Reconciliation/Rooms/SourceDifferences.swift": "the board asks what is hidden before it names one",
        "Reconciliation/Rooms/WordDifferences.swift": "the board asks what is hidden before it names one",
        "Referrals/Lists/ReferralIntake.swift":
            "ties a row to the incident whose number its list quotes, and shows nothing",
        "Rights/Giving.swift": "of a record that is seen, and so is all of its matter",
        "Rights/RightsDue.swift": "of a record that is seen, and so is all of its matter",
        "SourceMatrix/Offices/OfficeSource.swift": "counts the cases an office sent, and tells of none",
        "SecondLook/Draw.swift": "draws numbers among all; who sees what is drawn, the lists ask",
        "Statistics/Recount.swift": "the law counts all of them",
        "Statistics/Undecided.swift": "takes the numbers that are hidden, and counts as published",
    ]

    @Test("Each file that queries them asks a sight, or is named here with its reason")
    func all() {
        var found: Set<String> = []
        for file in TidyTests.swiftFiles("Sources/CleryOffice") where !file.path.contains("/Embedded/") {
            let path = file.path.replacing("Sources/CleryOffice/", with: "")
            // Where sight itself is worked out, records are read as they are.
            guard !path.hasPrefix("Sight/"), !path.hasPrefix("Database/Migrations/"),
                file.text.contains(/(FROM|JOIN) (incidents|reports)\b/), !file.text.contains(/[sS]ight\b/)
            else { continue }
            found.insert(path)
        }
        #expect(found == Set(Self.without.keys))
    }

    /// Files with doors that take a record as it is, each with why it may.
    private static let asItIs = [
        "Reports/TellRoutes.swift": "the reporter has the six words"
    ]

    @Test("No door takes a record without a sight")
    func doors() {
        var found: Set<String> = []
        for file in TidyTests.swiftFiles("Sources/CleryOffice") where file.text.contains(/\bVisit\b/) {
            let calls = file.text.matches(of: /(?:IncidentRequests|ReportRequests)\s*\.one\(\s*([^\n]*)/)
            if calls.contains(where: { !$0.1.contains("within:") && !$0.1.contains("writing.db") }) {
                found.insert(file.path.replacing("Sources/CleryOffice/", with: ""))
            }
        }
        #expect(found == Set(Self.asItIs.keys))
    }
}
