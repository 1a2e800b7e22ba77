import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office whose report of 2026 lacks nothing: complete statements and two burglaries of 2025 in its log.
final class ReportWorld: Sendable {
    typealias Visitor = TellingTests.Visitor

    let policies: PolicyWorld
    var office: Office { policies.office }
    var house: TestOffice { policies.house }

    init(campuses: [String] = ["Main campus"]) throws {
        policies = try PolicyWorld(campuses: campuses)
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            25-0001,Burglary,3/1/2025 9:00,3/1/2025 8:00,Library,Open,
            25-0002,Burglary,4/1/2025 9:00,4/1/2025 8:00,Whitman Hall,Open,
            """)
        try office.actNow(by: .house, "described the hall") { writing in
            let hall = try #require(
                try Int64.fetchOne(writing.db, sql: "SELECT id FROM places WHERE name = 'Whitman Hall'"))
            var details = PlaceDetails(id: hall)
            details.address = "1 College Lane"
            try PlaceActs.put(details, writing)
            let answers = Dictionary(
                uniqueKeysWithValues: FireSystem.Question.allCases.map { ($0, $0.options[0].value) })
            try FireActs.describe(hall, year: 2025, answers, words: "", writing)
            try FireActs.describe(hall, year: 2026, answers, words: "", writing)
            try FireActs.describe(hall, year: 2027, answers, words: "", writing)
            for year in [2025, 2026] {
                try FireActs.state(0, drillsOf: hall, in: year, why: "None was held.", writing)
            }
        }
    }

    func close() { policies.close() }

    func run(_ body: @Sendable (Visitor) async throws -> Void) async throws { try await policies.run(body) }

    func visitor(_ role: Role, campus: Int64? = nil, _ visitor: Visitor) async throws -> Visitor {
        try await policies.visitor(role, campus: campus, visitor)
    }

    func report(_ kind: Edition.Kind = .combined, year: Int = 2026) throws -> AnnualReport {
        try office.read { try AnnualReport(office, year: year, campus: nil, kind: kind, $0) }
    }

    func blocking(year: Int = 2026) throws -> [String] {
        try report(year: year).points.filter(\.blocks).map(\.key)
    }

    /// Takes the first edition of a year from its draft to the public by the acts themselves.
    @discardableResult
    func publish(_ year: Int = 2026) async throws -> Edition {
        let office = office
        try await office.act(by: .account(1), "opened a report") { _ = try EditionActs.open(year, by: 1, $0) }
        let edition = try #require(try office.read { try Edition.all(year: year, $0).first })
        for step in 0..<3 {
            try await office.act(by: .account(1), "moved a report") { writing in
                let edition = try #require(try Edition.one(edition.id, writing.db))
                let digest = try edition.report(office, writing.db).digest
                switch step {
                case 0: try EditionActs.send(edition, digest, by: 1, writing)
                case 1:
                    try EditionActs.review(
                        edition, digest, remark: "", by: 1, today: office.today, writing)
                default:
                    try EditionActs.approve(
                        edition, digest, remark: "", by: 1, today: office.today, writing)
                }
            }
        }
        return try await Publishing.publish(edition.id, by: 1, .account(1), office)
    }

    /// A burglary is found to be nothing of the kind.
    func reclassify(_ number: String) throws {
        try office.actNow(by: .house, "stated facts") { writing in
            let id = try #require(
                try Int64.fetchOne(
                    writing.db, sql: "SELECT id FROM incidents WHERE number = ?", arguments: [number]))
            let incident = try #require(try IncidentRequests.one(id, writing.db))
            var facts = incident.facts
            facts.offenses = []
            try IncidentActs.state(facts, of: id, seen: incident.revision, writing)
        }
    }
}
