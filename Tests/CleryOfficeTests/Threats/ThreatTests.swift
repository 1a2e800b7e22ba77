import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Decisions about warnings")
struct ThreatTests {
    @Test(
        "A robbery and a report of a danger ask at once; a larceny, a counselor’s word and old years do not")
    func suggestions() async throws {
        try await ThreatWorld.run { world, desk in
            let robbery = try world.crime(.robbery)
            try world.crime(.larceny)
            try world.crime(.notClery)
            try world.crime(.robbery, at: "Lot D", daysAgo: 46)
            world.pass(minutes: 5)
            let report = try world.danger()
            #expect(try world.open().map(\.key) == ["incident:\(robbery)", "report:\(report)"])
            let page = try await desk.get("/office/threats").text
            #expect(page.contains("Open (2)") && page.contains("warning required") && page.contains("5 min"))
            #expect(page.contains("Is it one of the crimes that the Clery Act counts?"))
            #expect(!page.contains("4711") && !page.contains("4712"))
            #expect(try await desk.get("/office").text.contains("2 open decisions"))
            #expect(
                try await desk.get("/office/incidents/\(robbery)").text.contains(
                    "Nobody has decided whether to warn, 5 min after the first report."))
            // The record keeps the first report’s instant, whenever it is opened.
            let id = try await world.begin(robbery, desk)
            #expect(try world.one(id).received == TestOffice.noon)
            #expect(try await world.begin(robbery, desk) == id)
            #expect(try world.open().count == 2)
        }
    }

    @Test(
        "The law answers after each save, with its rules and citations; what the records tell is not asked again"
    )
    func answers() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.burglary), desk)
            let address = "/office/threats/\(id)"
            func page() async throws -> String { try await desk.get(address).text }
            let first = try await page()
            #expect(
                first.contains("The law needs to know more") && first.contains(WarningThreat.citation.text))
            #expect(first.contains("As the records say: Against property"))
            #expect(first.contains("As the records say: The campus police or security department"))
            #expect(try world.one(id).law.warning.asks.map(\.name) == ["threat"])
            func state(_ facts: [(String, String)]) async throws -> ThreatLaw {
                #expect(try await world.state(id, facts, desk).status == .seeOther)
                return try world.one(id).law
            }
            #expect(try await state([("threat", "yes")]).warning.answer == .required)
            #expect(try await page().contains(TimelyWarning.sentence))
            #expect(try await state([("threat", "no")]).warning.answer == .notRequired)
            #expect(try await state([("suspect", "at_large")]).warning.answer == .required)
            #expect(try await state([("geography", "no")]).warning.answer == .discretionary)
            let tornado = [
                ("hazard", "tornado"), ("confirmed", "yes"), ("immediate_threat", "yes"), ("threat", "yes"),
            ]
            let law = try await state(tornado)
            #expect(law.notification.answer == .required && law.warning.answer == .notRequired)
            #expect(law.owesFollowUp && law.warning.because.last == .followUp)
            #expect(try await desk.post(address + "/facts", [("suspect", "somewhere")]).status == .notFound)
        }
    }

    @Test("Two similar crimes within 14 days make a series until somebody says that it is none")
    func series() async throws {
        try await ThreatWorld.run { world, desk in
            try world.crime(.burglary, daysAgo: 13)
            try world.crime(.burglary, daysAgo: 15)
            let id = try await world.begin(try world.crime(.burglary), desk)
            #expect(try world.one(id).similar.count == 1 && world.one(id).facts[.pattern] == "no")
            try world.crime(.burglary, at: "Lot E", daysAgo: 1)
            #expect(try world.one(id).facts[.pattern] == "yes")
            #expect(try world.one(id).law.warning.answer == .required)
            #expect(try await desk.get("/office/threats/\(id)").text.contains("Similar crimes nearby"))
            _ = try await desk.post("/office/threats/\(id)/facts", [("pattern", "no")])
            #expect(try world.one(id).law.warning.asks.map(\.name) == ["threat"])
        }
    }

    @Test(
        "Not sent needs its reason; against a requirement it needs a name, and counsel marks that it has seen it"
    )
    func override() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            let address = "/office/threats/\(id)"
            world.pass(minutes: 7)
            var fields = [("decision", "not_sent")]
            func decide(_ fields: [(String, String)]) async throws -> String {
                let answer = try await desk.post(address + "/decide", fields)
                return answer.status == .seeOther ? "" : answer.text
            }
            #expect(try await decide(fields).contains("Say why: the reason is part of the record."))
            fields.append(("reason", "canary reason 4713"))
            // Nobody has said yet whether it is an emergency.
            #expect(try await decide(fields).contains("The law still asks"))
            _ = try await desk.post(address + "/facts", [("immediate_threat", "no")])
            let refused = try await decide(fields)
            #expect(refused.contains("Name the person who decides against it"))
            #expect(refused.contains("canary reason 4713"))
            #expect(try world.one(id).last == nil)
            fields += [("ordered-by", "Provost Canary 4714"), ("ordered-why", "canary why 4715")]
            fields += [("who-1", "Chief Canary 4716"), ("when-1", world.time(minutesAgo: 3))]
            #expect(try await decide(fields).isEmpty)
            let last = try #require(try world.one(id).last)
            #expect(last.isOverride && last.warning == .required && last.decision == .notSent)
            #expect(last.facts[.nature] == "violent" && last.facts[.immediateThreat] == "no")
            #expect(try !world.open().contains { $0.threat?.id == id })
            let page = try await desk.get(address).text
            #expect(page.contains("Provost Canary 4714") && page.contains("canary why 4715"))
            #expect(page.contains("Chief Canary 4716") && page.contains("7 min"))
            #expect(page.contains("counsel has not seen it") && !page.contains("The record lacks"))
            try await counsel(world, desk, id, last.id)
            let words = try world.office.read { db in
                try String.fetchAll(db, sql: "SELECT sentence || coalesce(why, '') || changes FROM events")
            }
            #expect(!words.contains { $0.contains(/471[3-6]/) })
        }
    }

    private func counsel(
        _ world: ThreatWorld, _ desk: ThreatWorld.Visitor, _ id: Int64, _ decision: Int64
    ) async throws {
        let address = "/office/threats/\(id)"
        let seen = [("decision", "\(decision)")]
        #expect(try await desk.post(address + "/seen", seen).status == .notFound)
        #expect(
            try await desk.get("/office/threats").text.contains("1 decision against a requirement waits"))
        let auditor = try await world.person(.auditor, desk).visitor
        #expect(try await auditor.get(address).text.contains("Provost Canary 4714"))
        #expect(try await auditor.post(address + "/decide", [("decision", "sent")]).status == .notFound)
        for _ in 0..<2 { #expect(try await auditor.post(address + "/seen", seen).status == .seeOther) }
        #expect(try world.office.read { try ThreatCounsel.of(decision, $0) }.count == 1)
        #expect(try await desk.get(address).text.contains("seen by counsel"))
        #expect(try await !desk.get("/office/threats").text.contains("against a requirement waits"))
        // Who only sees what was sent reads nothing that is sealed.
        let speaker = try await world.person(.publicInformation, desk).visitor
        let page = try await speaker.get(address).text
        #expect(page.contains("Not sent") && !page.contains("471"))
        // A name that is sealed is no name that is missing.
        #expect(page.contains(/Against a requirement, by<\/dt>\s*<dd>Sealed/))
    }

    @Test("A notification waits only on a ground of the law, in somebody’s judgment, and until a time")
    func delay() async throws {
        try await ThreatWorld.run { world, desk in
            let hazard = [
                ("hazard", "hostage"), ("campus", "1"), ("received", world.time(minutesAgo: 4)),
                ("confirmed", "yes"), ("confirmer", "Sergeant Canary"), ("on_campus", "yes"),
            ]
            let wrong = try await desk.post("/office/threats/new", [("campus", "1"), ("received", "soon")])
            #expect(
                wrong.text.contains("Choose what the danger is") && wrong.text.contains("not in the future"))
            let location = try await desk.post("/office/threats/new", hazard).location
            let id = try #require(Int64(location.split(separator: "/").last ?? ""))
            #expect(try world.one(id).law.notification.answer == .required)
            var fields = [("decision", "delayed"), ("reason", "The negotiator asks for silence.")]
            let refused = try await desk.post(location + "/decide", fields)
            #expect(refused.text.contains("Say what a notification would compromise"))
            #expect(refused.text.contains("Name the responsible authority"))
            #expect(refused.text.contains("Say when somebody looks again"))
            fields += [
                ("judge", "Chief Canary"), ("again", world.time(minutesAgo: -30)),
            ]
            // Calm is no ground: it stays required, and somebody has to answer for it.
            let calm = try await desk.post(location + "/decide", fields + [("ground", "other")])
            #expect(calm.status == .unprocessableContent && calm.text.contains("Name the person"))
            let kept = try await desk.post(location + "/decide", fields + [("ground", "assist_victim")])
            #expect(kept.status == .seeOther)
            let last = try #require(try world.one(id).last)
            #expect(last.notification == .mayDelay && !last.isOverride && last.ground == .assistVictim)
            #expect(try world.open().map(\.key) == ["threat:\(id)"])
            #expect(last.missing(nil).isEmpty)
            #expect(try await ThreatPager(office: world.office).round() == 0)
            world.pass(minutes: 31)
            #expect(try await ThreatPager(office: world.office).round() == 1)
        }
    }
}
