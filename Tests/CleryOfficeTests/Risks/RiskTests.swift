import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Risks: what is open, matched with what was fined")
struct RiskTests {
    private func list(_ office: Office, year: Int = 2026, _ sight: Sight = .all) throws -> RiskList {
        try office.read { try RiskList(office, year: year, sight: sight, $0) }
    }

    @Test("The shipped practice is read whole: each line, each kind, with its source")
    func practice() {
        let lines = "\(EmbeddedFiles.fines)".split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(FinePractice.precedents.count == lines.count && lines.count >= 15)
        for found in FinePrecedent.Found.allCases { #expect(!FinePractice.of(found).isEmpty, "\(found)") }
        #expect(FinePractice.precedents.allSatisfy { !$0.source.isEmpty && !$0.words.isEmpty })
        #expect(FinePractice.read("statistics\tX\t2016\t-5\tfinal\tcase\tw\ts\nnonsense").isEmpty)
        #expect(
            [5, 999, 1000, 71_545, 14_000_000].map(FinePractice.words)
                == ["$5", "$999", "$1,000", "$71,545", "$14,000,000"])
    }

    @Test("Exposure is the law's: the maximum of the day, each")
    func exposure() {
        func risk(_ count: Int) -> Risk {
            Risk(
                id: "x", title: "", found: .log, count: count, sentence: "", href: "/",
                citation: LogClock.citation,
                work: .hours)
        }
        #expect(risk(0).exposure(on: "2026-11-20") == 0)
        #expect(risk(3).exposure(on: "2026-11-20") == 3 * 71_545)
        #expect(risk(2).exposure(on: "2018-06-01") == 111_814)
    }

    @Test("What is open is counted from its rooms, and what is mended is in order")
    func open() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let office = world.office
        func count(_ id: String) throws -> Int? { try list(office).risks.first { $0.id == id }?.count }
        #expect(try count("statements") == 0)
        #expect(try count("report") == 0, "what fell due before the calendar was in use was done elsewhere")
        // A year later the test of the emergency procedures of 2026 is late.
        let later = try office.read { db in
            try RiskGathering(
                office: office, year: 2027, sight: .all, campuses: Campus.all(db), today: "2027-02-01", db: db
            ).duties()
        }
        let test = try #require(later.first { $0.id == "emergency-test" })
        #expect(test.count == 1 && test.sentence.contains("was due December 31, 2026"))
        #expect(try count("offices") == 0)
        try await office.act(by: .house, "added an office") { writing in
            let one = SourceOffice(id: 1, campus: 1, kind: .conduct, name: "Conduct office")
            try writing.put(.sourceOffices, one.values, isNew: true)
        }
        #expect(try count("offices") == 1)
        try await office.act(by: .house, "signed") { writing in
            let one = try #require(try SourceOffice.one(1, writing.db))
            try SourceStatement.sign(one, 2025, .nothing, "", by: nil, writing)
        }
        #expect(try count("offices") == 0)
        try await world.publish()
        let risks = try list(office).risks
        #expect(Set(risks.map(\.id)).count == risks.count)
        #expect(Verify.office(in: world.house.folder).isWhole)
    }

    @Test("By money the largest sum is first, by ease the least work; what is not late yet is told apart")
    func order() throws {
        let world = try ReportWorld()
        defer { world.close() }
        let risks = try list(world.office, year: 2027)
        let money = risks.sorted(.money).filter(\.isOpen).map(\.count)
        #expect(money == money.sorted(by: >))
        let ease = risks.sorted(.ease).filter(\.isOpen).map(\.work)
        #expect(ease == ease.sorted())
        let today = world.office.today
        let (all, early) = (
            try #require(risks.exposure(on: today)), try #require(risks.exposure(on: today, notYetLate: true))
        )
        #expect(early <= all)
        #expect(
            risks.risks.allSatisfy { $0.due == nil || $0.sentence.contains("October 1, 2027") || !$0.isOpen })
    }

    @Test("The page says that it is an estimate, leads to where each is mended; the file holds the same")
    func page() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let leader = try await world.visitor(.approver, visitor)
            let page = try await leader.get("/office/risks")
            #expect(page.status == .ok && page.text.contains("An estimate, and an upper bound."))
            #expect(page.text.contains("$71,545") && page.text.contains("It is no prediction"))
            #expect(page.text.contains("Pennsylvania State University, 2016"))
            #expect(try await leader.get("/office/risks?sort=ease").status == .ok)
            #expect(try await leader.get("/office/risks?sort=%27").status == .notFound)
            let file = try await leader.get("/office/risks/list.csv")
            let lines = file.text.split(separator: "\r\n")
            #expect(lines.count == (try list(world.office, year: 2026).risks.count) + 1)
            for role in [Role.dispatcher, .swornOfficer, .securityAuthority] {
                let other = try await world.visitor(role, visitor)
                #expect(try await other.get("/office/risks").status == .notFound, "\(role)")
                #expect(try await other.get("/office/risks/list.csv").status == .notFound, "\(role)")
            }
        }
    }

    @Test("A role of one campus counts nothing of another")
    func campus() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        let harbor = Sight(reach: .some([2]), hidden: Hidden())
        func undecided(_ sight: Sight) throws -> Int? {
            try list(house.office, sight).risks.first { $0.id == "undecided" }?.count
        }
        #expect(try undecided(.all) ?? 0 > 0)
        #expect(try undecided(harbor) == 0)
    }
}
