import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Which incidents need a second person")
struct SecondLookChoiceTests {
    private func reasons(_ act: Act, _ change: (inout OffenseFacts) -> Void = { _ in }) -> Set<
        SecondLookReason
    > {
        var offense = OffenseFacts(act)
        change(&offense)
        return SecondLookReason.all(of: IncidentFacts(offenses: [offense]))
    }

    @Test("Violent, sexual, hate, VAWA and hazing, by whatever in the facts points that way")
    func byFacts() {
        #expect(reasons(.robbery) == [.violent] && reasons(.assault) == [.violent])
        #expect(reasons(.fondling) == [.sexual] && reasons(.sexOffense) == [.sexual])
        #expect(reasons(.stalking) == [.vawa] && reasons(.violence) == [.vawa])
        #expect(reasons(.hazing) == [.hazing])
        #expect(reasons(.burglary).isEmpty && reasons(.notClery).isEmpty)
        #expect(reasons(.arson) { $0.deathFollowed = true } == [.violent])
        #expect(reasons(.simpleAssault) { $0.relationship = .known(.dating) } == [.violent, .vawa])
        #expect(reasons(.simpleAssault) { $0.relationship = .known(.roommateNotIntimate) } == [.violent])
        let hate = IncidentFacts(
            offenses: [OffenseFacts(.vandalism)], bias: BiasFacts(category: .unknown, evidence: .alleged))
        #expect(SecondLookReason.all(of: hate) == [.hate])
        let all = Set(SecondLookReason.allCases)
        #expect(Set(SecondLookReason.list(bits: SecondLookReason.bits(all))) == all)
    }

    @Test("The draw is the same every time, another under another key, and one in twenty")
    func draw() {
        let (key, other) = (OfficeKey.forOneRun(), OfficeKey.forOneRun())
        let drawn = (1...20_000).filter { Draw.isDrawn(Int64($0), key) }
        #expect(drawn == (1...20_000).filter { Draw.isDrawn(Int64($0), key) })
        // 1000 expected with a standard deviation of 31; five of them is once in two million runs.
        #expect((845...1155).contains(drawn.count), "\(drawn.count)")
        let also = Set((1...20_000).filter { Draw.isDrawn(Int64($0), other) })
        #expect(also.intersection(drawn).count < 150)
    }

    @Test("What is drawn is kept, goes on with new incidents, and comes out the same when the table is lost")
    func drawTable() throws {
        let house = try TestOffice()
        defer { house.close() }
        func rows() throws -> [Int64] {
            try house.office.read {
                try Int64.fetchAll($0, sql: "SELECT incident FROM draws WHERE drawn = 1 ORDER BY 1")
            }
        }
        func log(_ from: Int, _ count: Int) -> String {
            "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
                + (from..<(from + count)).map { "26-\($0),Theft,3/6/2026 14:00,3/6/2026,Library,Closed,\n" }
                .joined()
        }
        try house.take(log(1000, 150))
        try Draw.goOn(house.office)
        let first = try rows()
        try house.take(log(1000, 300))
        try Draw.goOn(house.office)
        let whole = try rows()
        #expect(Array(whole.prefix(first.count)) == first)
        #expect(whole == (1...300).map(Int64.init).filter { Draw.isDrawn($0, house.office.key) })
        try house.office.pool.write { try $0.execute(sql: "DELETE FROM draws") }
        try Draw.goOn(house.office)
        #expect(try rows() == whole)
        let before = try house.office.read {
            try Int64.fetchAll($0, sql: "SELECT incident FROM draws ORDER BY 1")
        }
        try Draw.goOn(house.office)
        #expect(
            try house.office.read { try Int64.fetchAll($0, sql: "SELECT incident FROM draws ORDER BY 1") }
                == before)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Old years are not asked for, and what is stated otherwise joins or leaves")
    func needed() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            22-1,Robbery,3/4/2022 9:30,3/3/2022,Library,Open,
            23-1,Robbery,1/1/2023 9:30,1/1/2023,Library,Open,
            26-1,Burglary,3/4/2026 9:30,3/3/2026,Library,Open,

            """)
        let office = house.office
        func standing(_ id: Int64) throws -> String {
            "\(try office.read { try SecondLookRequests.standing(of: id, today: office.today, $0) })"
        }
        #expect(try standing(1) == "notNeeded" && standing(2) == "waits")
        try office.actNow(by: .account(1), "stated the facts of incident 3") {
            try IncidentActs.state(IncidentFacts(offenses: [OffenseFacts(.rape)]), of: 3, seen: 1, $0)
        }
        #expect(try standing(3) == "waits")
        #expect(try office.read { try SecondLookRequests.statedLast(3, $0) } == 1)
        #expect(try office.read { try SecondLookRequests.waits(3, for: 1, today: office.today, $0) } == nil)
        #expect(
            try office.read { try SecondLookRequests.waits(3, for: 2, today: office.today, $0) } == [.sexual])
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
