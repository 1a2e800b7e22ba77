import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The log as the public reads it")
struct PublicLogTests {
    private typealias Visitor = TellingTests.Visitor

    private static func visit(
        _ house: LogHouse, _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        try await DoorsTests.app(house.office).test(.router) {
            try await body(TellingTests.Visitor(client: $0))
        }
    }

    @Test("A log with fires names both in its title and marks each entry; one log alone has its own title")
    func titles() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        let fire = try await house.open("Fire in a kitchen", .undeterminedFire, at: "Whitman Hall")
        try await house.open("Theft of a bicycle", .larceny)
        #expect(try house.entry(of: fire, .fire).isFire)
        try await PublicLogTests.visit(house) { visitor in
            let both = try await visitor.get("/log").text
            #expect(both.contains("<h1>Daily crime and fire log</h1>"))
            #expect(
                both.contains("<small>Fire</small>") && both.contains("<small>Crime, not counted</small>"))
            let crimes = try await visitor.get("/log?log=crime").text
            #expect(crimes.contains("<h1>Daily crime log</h1>") && !crimes.contains("<small>Fire</small>"))
            let fires = try await visitor.get("/log?log=fire").text
            #expect(fires.contains("<h1>Daily fire log</h1>") && !fires.contains("bicycle"))
            #expect(fires.contains("None in the fire log"))
        }
        #expect(LogTitle.words(nil, hasFires: false) == "Daily crime log")
        #expect(CombinedLog.decide(labeledAsBoth: .known(true)).answer == true)
    }

    @Test("Withheld pieces say so on their ground, and nothing finds an entry by what is withheld")
    func withheld() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        let id = try await house.open("Robbery of a student", .robbery, at: "Whitman Hall")
        let other = try await house.open("Robbery by the gate", .robbery, at: "Whitman Hall")
        try await house.withhold(.generalLocation, of: id)
        try await house.withhold(.occurred, of: id, .ongoingInvestigation)
        try await house.withhold(.dateReported, of: id, .safetyOfIndividual)
        try await house.withhold(.nature, of: id, .flightOrEvasion, shown: false)
        let entry = try house.entry(of: id)
        try await PublicLogTests.visit(house) { visitor in
            for page in [try await visitor.get("/log").text, try await visitor.get("/log/\(entry.id)").text] {
                #expect(page.contains("Withheld: victim confidentiality"))
                #expect(page.contains("Withheld: ongoing investigation"))
                #expect(page.contains("Withheld: safety of an individual"))
                #expect(page.contains("Not stated") && !page.contains("of a student"))
                #expect(!page.contains("Withheld: a suspect"))
            }
            // Neither a search nor a filter nor its order tells what was left out.
            for address in [
                "/log?place=Whitman%20Hall", "/log?q=Whitman", "/log?q=student",
                "/log?nature=Robbery%20of%20a%20student",
            ] {
                let page = try await visitor.get(address).text
                #expect(!page.contains(">\(entry.content.number)<"), "\(address)")
            }
            let near = try await visitor.get("/log?place=Whitman%20Hall").text
            #expect(near.contains("Robbery by the gate"))
            #expect(try await visitor.get("/log/\(entry.id)").text.contains(CountedPart.untold))
            #expect(try await visitor.get("/log?nature=Arson").text.contains("No entry fits your choice"))
            let hostile = try await visitor.get(
                "/log?nature=%3Cscript%3E&place=%22%3E&q=%25&from=x&to=2026-99-99&page=-3&disposition=%27--")
            #expect(hostile.status == .ok && !hostile.text.contains("<script>"))
            try await house.release(id)
            let after = try await visitor.get("/log/\(entry.id)").text
            #expect(after.contains("Whitman Hall") && !after.contains("Withheld: victim"))
            #expect(
                after.contains("general location released") && after.contains("general location withheld"))
        }
        #expect(try house.entry(of: other).content.withheld.isEmpty)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("An entry says whether the statistics count it, unless that could tell who somebody is")
    func counted() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        let robbery = try await house.open("Robbery", .robbery, at: "Whitman Hall")
        let theft = try await house.open("Theft", .larceny)
        let asked = try await house.open("Theft from a room", .theftInStructure)
        let rape = try await house.open("Assault", .rape, at: "Whitman Hall")
        let hate = try await house.open("Vandalism", .vandalism)
        try await house.change(hate) {
            $0.facts.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
        }
        let secret = try await house.open("Robbery at the door", .robbery)
        try await house.office.act(by: .account(1), "restricted incident \(secret)") { writing in
            let values: [Value] = [
                .integer(1), .integer(secret), .null, .integer(writing.at.milliseconds), .integer(1),
                .text("test"), .null, .null, .null,
            ]
            try writing.put(.restrictions, values, isNew: true)
        }
        let joined = try await house.open("Robbery told twice", .robbery)
        let twice = try await house.open("The same again", .rape)
        try await house.join(joined, twice)
        let ids = try [robbery, theft, asked, rape, hate, secret, joined].map { try house.entry(of: $0) }
        let hidden = try Hidden.fromAll(house.office)
        let lines = try house.office.read { try CountedLine.of(ids, hidden: hidden, $0) }
        let words = ids.map { lines[$0.id]?.word }
        #expect(words == ["counted", "not counted", "not decided yet", nil, nil, nil, nil])
        try await PublicLogTests.visit(house) { visitor in
            let page = try await visitor.get("/log/\(ids[0].id)").text
            #expect(page.contains("Counted as robbery on campus in 2026"))
            #expect(page.contains("shown again under on-campus student housing"))
            #expect(try await visitor.get("/log/\(ids[1].id)").text.contains("Not counted, because"))
            #expect(try await visitor.get("/log/\(ids[2].id)").text.contains("Not decided yet"))
            // What is not told reads the same for each reason that there is.
            let untold = try await ids[3...].asyncMap { try await visitor.get("/log/\($0.id)").text }
            for page in untold {
                let part = page.firstRange(of: "In the annual statistics</h2>").map { page[$0.upperBound...] }
                #expect(part?.hasPrefix("<p>\(CountedPart.untold)</p><h2>") == true)
            }
        }
    }

    @Test("A merged entry leads to the one it was merged into, whose history says so, also when it is undone")
    func merged() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        let one = try await house.open("Theft of a bicycle", .larceny)
        let two = try await house.open("Bicycle gone", .larceny)
        let (front, merged) = (try house.entry(of: one), try house.entry(of: two))
        try await house.join(one, two)
        try await PublicLogTests.visit(house) { visitor in
            let answer = try await visitor.client.execute(uri: "/log/\(merged.id)", method: .get)
            #expect(answer.status == .seeOther && answer.headers[.location] == "/log/\(front.id)")
            #expect(answer.headers[.cacheControl] == "no-store")
            let list = try await visitor.get("/log").text
            #expect(!list.contains(merged.content.number) && list.contains("1</b> entry"))
            let page = try await visitor.get("/log/\(front.id)").text
            #expect(page.contains("entry \(merged.content.number) was merged into this one"))
            try await house.office.act(by: .account(1), "parted incident \(two)") {
                try JoinActs.part(two, $0)
            }
            #expect(try await visitor.get("/log/\(merged.id)").status == .ok)
            let after = try await visitor.get("/log/\(front.id)").text
            #expect(after.contains("entry \(merged.content.number) stands by itself again"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The log on paper has the same entries, and says from which event it was printed")
    func paper() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        try await house.open("Theft of a bicycle", .larceny)
        try await PublicLogTests.visit(house) { visitor in
            let answer = try await visitor.client.execute(uri: "/log.pdf", method: .get)
            #expect(answer.status == .ok && answer.headers[.contentType] == "application/pdf")
            #expect(Array(answer.body.readableBytesView.prefix(5)) == Array("%PDF-".utf8))
            #expect(
                answer.headers[.contentDisposition]?.contains("daily-log-2026-09-22-2026-11-21.pdf") == true)
        }
        let office = house.office
        let print = try office.read { db in
            LogPrint(
                institution: office.name, filter: LogFilter(from: "2026-09-22", through: "2026-11-21"),
                lines: try LogRequests.entries(
                    LogFilter(from: "2026-09-22", through: "2026-11-21"), page: 1, db
                ).lines,
                campuses: ["Main campus"], hasFires: true, position: try office.store.head(db).sequence,
                printed: office.clock(), words: TimeWords(zone: office.zone))
        }
        let text = "\(print.document.blocks)"
        #expect(text.contains("Theft of a bicycle (crime)"))
        #expect(text.contains("from the register of the office at event \(print.position)"))
        #expect(print.document.title == "Daily crime and fire log")
    }
}

extension Collection where Element: Sendable {
    /// Each in turn.
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var all: [T] = []
        for one in self { all.append(try await body(one)) }
        return all
    }
}
