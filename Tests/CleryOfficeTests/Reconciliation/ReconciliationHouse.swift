import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// An office whose records of 2025 agree: two burglaries, an arrest and a theft, in the log as they are counted.
struct ReconciliationHouse {
    let house: TestOffice
    var office: Office { house.office }

    static let head = "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
    static let log =
        head + """
            25-0001,Burglary,3/1/2025 9:00,3/1/2025 8:00,Library,Open,
            25-0002,Burglary,4/1/2025 9:00,4/1/2025 8:00,Whitman Hall,Closed,
            25-0003,Liquor violation,5/1/2025 9:00,5/1/2025 8:00,Whitman Hall,Arrest,
            25-0004,Theft,6/1/2025 9:00,6/1/2025 8:00,Library,Closed,

            """

    init(campuses: [String] = ["Main campus"]) throws {
        house = try TestOffice(campuses: campuses)
        try house.take(Self.log)
    }

    func close() { house.close() }

    func act(_ body: (Writing) throws -> Void) throws {
        try office.actNow(by: .account(1), "planted a difference", body)
    }

    func id(_ number: String) throws -> Int64 {
        try office.read { db in
            try #require(
                try Int64.fetchOne(
                    db, sql: "SELECT id FROM incidents WHERE number = ?", arguments: [number]))
        }
    }

    /// An act of the desk on an incident.
    func change(_ number: String, _ body: (inout Incident) -> Void) throws {
        let id = try id(number)
        try act { writing in
            var incident = try #require(try IncidentRequests.one(id, writing.db))
            body(&incident)
            incident.revision += 1
            try writing.put(.incidents, incident.values)
            try writing.recount.again(id)
            writing.log.again(id)
        }
    }

    @discardableResult
    func open(
        _ nature: String, _ act: Act?, at place: String, on day: Day = "2025-07-01", isCrime: Bool = true
    ) throws -> Int64 {
        let zone = office.zone
        let at = zone.instant(day: day, secondOfDay: 20 * 3600)
        return try office.actNow(by: .account(1), "opened an incident") { writing in
            try IncidentActs.open(
                .init(
                    campus: 1, place: place, nature: nature, act: act, occurred: .exactly(at),
                    datesOnly: false, reported: at, known: Report(day, to: .campusPolice), inLog: false,
                    isCrime: isCrime), zone: zone, writing
            ).id
        }
    }

    func board(_ year: Int = 2025) throws -> Reconciliation {
        try office.read { try Reconciliation(year...year, Campus.all($0), $0) }
    }

    func found(_ year: Int = 2025) throws -> [String] { try board(year).lines.map(\.difference.key) }

    /// The first cell of a survey's sheet.
    static func cell(
        _ category: CleryLaw.Category, _ geography: Geography = .onCampus, _ family: Family = .primary
    ) -> Cell { Cell(family, category, geography, 2025) }
}
