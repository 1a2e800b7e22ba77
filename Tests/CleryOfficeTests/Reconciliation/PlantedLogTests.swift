import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Planted differences between log, incidents and fires")
struct PlantedLogTests {
    struct Plant: Sendable, CustomTestStringConvertible {
        /// The key that the board gives it.
        let key: String
        var year = 2025
        /// Keys that the same plant cannot but bring with it.
        var besides: [String] = []
        let make: @Sendable (ReconciliationHouse) throws -> Void
        var testDescription: String { key }
    }

    private static func disposed(_ key: String, _ number: String, _ core: Disposition) -> Plant {
        Plant(key: key) { try $0.change(number) { $0.disposition = core } }
    }

    static let plants: [Plant] = [
        Plant(key: "not_in_log:incident:5") {
            try $0.open("Burglary, call 212-555-0134", .burglary, at: "Library")
        },
        Plant(key: "log_undecided:incident:5", besides: ["undecided:incident:5"]) {
            try $0.open("Fire", .undeterminedFire, at: "Library")
            try $0.act { writing in
                var incident = try #require(try IncidentRequests.one(5, writing.db))
                incident.facts.lawActions = [LawAction(.liquor, .arrest, lawViolation: .known(true))]
                try IncidentActs.state(incident.facts, of: 5, seen: incident.revision, writing)
            }
        },
        Plant(key: "log_behind:incident:1") {
            try $0.change("25-0001") { $0.nature = "Burglary at 212-555-0134" }
        },
        Plant(key: "nature_differs:incident:1") {
            try $0.change("25-0001") { $0.facts.offenses = [OffenseFacts(.robbery)] }
        },
        Plant(key: "nature_differs:incident:4") {
            try $0.change("25-0004") { $0.facts.offenses = [OffenseFacts(.robbery)] }
        },
        Plant(key: "named_not_counted:incident:1") { try $0.change("25-0001") { $0.facts.offenses = [] } },
        Plant(key: "place_differs:incident:1") { house in
            try house.act { writing in
                let street = PlaceRecord(
                    id: try writing.nextID(.places), campus: 1, name: "Pine Street",
                    stated: PlaceFacts(geography: .known(.publicProperty)), source: "the office")
                try writing.put(.places, street.values, isNew: true)
                let subject = try #require(try LogSubject(1, writing.db))
                try EntryActs.word(
                    .crime, nature: nil, location: "Pine Street", comment: nil, of: 1,
                    .init(account: 1, mark: EntryDesk.mark(subject), cleared: [:]), writing)
            }
        },
        Plant(key: "year_differs:incident:1") {
            try $0.change("25-0001") { ($0.reportedDay, $0.reportedAt) = ("2024-12-30", nil) }
        },
        disposed("unfounded_in_log:incident:1", "25-0001", .unfounded),
        disposed("void_counted:incident:1", "25-0001", .void),
        disposed("arrest_not_in_log:incident:3", "25-0003", .open),
        Plant(key: "unfounded_not_in_log:incident:1") {
            try $0.change("25-0001") {
                $0.facts.determination = Determination(
                    by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                    finding: .known(.falseOrBaseless), day: "2025-04-01")
            }
        },
        Plant(key: "arrest_not_counted:incident:3") {
            try $0.change("25-0003") {
                $0.facts.lawActions = [
                    LawAction(
                        .liquor, .referred, lawViolation: .known(true), record: .known(true),
                        sanctionPossible: .known(true))
                ]
            }
        },
        Plant(key: "referral_not_counted:incident:3") {
            try $0.change("25-0003") {
                $0.disposition = .referredToConduct
                $0.facts.lawActions = [
                    LawAction(
                        .liquor, .referred, lawViolation: .known(false), record: .known(true),
                        sanctionPossible: .known(true))
                ]
            }
        },
        Plant(key: "withheld_past_end:withholding:1") { try withhold($0, until: "2026-11-01") },
        Plant(key: "withheld_after_harm:withholding:1") {
            try withhold($0, until: nil)
            try $0.act { try WithholdingActs.endHarm(1, on: "2026-11-02", $0) }
        },
        Plant(key: "counted_twice:incidents:1+5") {
            try $0.house.take(
                ReconciliationHouse.head + "25-0001,Burglary,3/1/2025 9:00,3/1/2025 8:00,Library,Open,\n",
                profile: TestOffice.profile.replacing("hartwell-college", with: "housing-log"))
        },
        Plant(key: "undecided:incident:5") {
            try $0.house.take(
                ReconciliationHouse.head + "25-0009,Robbery,3/8/2025 14:00,3/8/2025 13:00,Old quarry,Open,\n")
        },
        Plant(key: "words_unnamed:incident:5") {
            try $0.house.take(
                ReconciliationHouse.head + "25-0009,Moped spree,3/7/2025 14:00,3/7/2025,Library,Open,\n")
        },
        Plant(key: "fire_not_registered:entry:5") { try fire($0, in: nil) },
        Plant(key: "fire_not_in_log:fire:1") { house in
            try house.act { try put(house, 2025, .cooking, incident: nil, $0) }
        },
        Plant(key: "fire_arson:fire:1") { try fire($0, in: 2025, .intentional) },
        Plant(key: "fire_year:fire:1", year: 2024) { try fire($0, in: 2024) },
    ]

    private static func withhold(_ house: ReconciliationHouse, until: Day?) throws {
        try house.act { writing in
            var one = LogWithholding(
                id: 1, incident: 1, log: .crime, field: .occurred, ground: .ongoingInvestigation,
                shown: true, account: 1, at: writing.at)
            (one.convincing, one.until) = (true, until)
            try writing.put(.withholdings, one.values, isNew: true)
            writing.log.again(1)
        }
    }

    /// A fire in the hall that the fire log tells of; among the fires too, where a year is given.
    private static func fire(_ house: ReconciliationHouse, in year: Int?, _ cause: FireCause = .cooking)
        throws
    {
        let id = try house.open("Fire in a kitchen", nil, at: "Whitman Hall", isCrime: false)
        try house.act { try $0.put(.fires, [.integer(id), .integer(1), .text("")]) }
        guard let year else { return }
        try house.act { try put(house, year, cause, incident: id, $0) }
    }

    private static func put(
        _ house: ReconciliationHouse, _ year: Int, _ cause: FireCause, incident: Int64?, _ writing: Writing
    ) throws {
        let hall = try #require(
            try Int64.fetchOne(writing.db, sql: "SELECT id FROM places WHERE name = 'Whitman Hall'"))
        var fire = HousingFire(id: 1, number: "F-1", place: hall, year: year)
        (fire.day, fire.cause, fire.incident) = (Day(year: year, month: 7, day: 1), cause, incident)
        try writing.put(.housingFires, fire.values, isNew: true)
    }

    @Test("Records that agree give an empty board")
    func agree() throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        #expect(try world.found() == [])
        let told = try ReconciliationCommands.list(world.office, year: 2025, campus: nil, json: false)
        #expect(!told.blocks && told.text.contains("say the same"))
    }

    @Test("Each is found and named, and nothing else", arguments: plants)
    func planted(_ plant: Plant) throws {
        let world = try ReconciliationHouse()
        defer { world.close() }
        try plant.make(world)
        #expect(try world.found(plant.year).sorted() == ([plant.key] + plant.besides).sorted())
        let board = try world.board(plant.year)
        let line = try #require(board.lines.first { $0.difference.key == plant.key })
        #expect(line.isOpen && !line.difference.left.isEmpty && !line.difference.right.isEmpty)
        // Explained it is closed, until it is another.
        try world.act { try DifferenceActs.explain([line], "Both are right.", by: 1, $0) }
        let closed = try world.board(plant.year)
        #expect(closed.lines.first { $0.difference.key == plant.key }?.isOpen == false)
        let told = try ReconciliationCommands.list(world.office, year: plant.year, campus: nil, json: true)
        #expect(told.text.contains("\"\(line.difference.kind.rawValue)\""))
        #expect(Verify.office(in: world.house.folder).problems == [])
    }
}
