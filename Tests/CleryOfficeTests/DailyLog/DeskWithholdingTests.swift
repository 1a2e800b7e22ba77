import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: withholding and release")
struct DeskWithholdingTests {
    private static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var all = [
            "piece": "general_location", "ground": "ongoing_investigation", "evidence-standard": "yes",
            "decider": "chief of police", "words": "Surveillance goes on, canary-9313",
            "until": "2026-12-18", "shown": "yes", "unsaid": "",
        ]
        all.merge(changes) { $1 }
        return [("log", "crime")] + all.sorted { $0.key < $1.key }.map { ("crime-held-\($0.key)", $0.value) }
    }

    @Test("A piece stays out for a time, holds longer, is owed when the harm is over, and is released")
    func temporary() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let kept = try await desk.send(1, "withhold", DeskWithholdingTests.fields())
            #expect(kept.location == "/office/log/entries/1", "\(kept.text)")
            let out = try house.content(1)
            #expect(out.location.isEmpty && out.nature == "Burglary")
            #expect(out.withheld == [Withheld(field: .generalLocation, ground: .ongoingInvestigation)])
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("It holds until December 18, 2026.") && page.contains("canary-9313"))
            #expect(
                page.contains("for the chief of police") && page.contains("The public is told the ground"))
            // Twice is once.
            let again = try await desk.send(1, "withhold", DeskWithholdingTests.fields())
            #expect(again.status == .unprocessableContent && again.text.contains("withheld already"))

            let path = "withholdings/1"
            let early = try await desk.send(
                1, "\(path)/extend", [("until-1", "2026-12-18"), ("why-1", "It goes on")])
            #expect(early.status == .unprocessableContent && early.text.contains("Choose a later day"))
            let without = try await desk.send(1, "\(path)/extend", [("until-1", "2027-01-08")])
            #expect(without.status == .unprocessableContent && without.text.contains("Say what it rests on"))
            let longer = try await desk.send(
                1, "\(path)/extend", [("until-1", "2027-01-08"), ("why-1", "A second suspect, canary-9314")])
            #expect(longer.status == .seeOther, "\(longer.text)")
            let extended = try await desk.page("/office/log/entries/1")
            #expect(extended.contains("January 8, 2027") && extended.contains("canary-9314"))
            #expect(extended.contains("canary-9313"))

            for day in ["2026-11-22", "", "x"] {
                let wrong = try await desk.send(1, "\(path)/harm", [("ended-1", day)])
                #expect(wrong.status == .unprocessableContent, "\(day)")
            }
            // An arrest on Wednesday: owed from then, in the log by Friday.
            let over = try await desk.send(1, "\(path)/harm", [("ended-1", "2026-11-18")])
            #expect(over.status == .seeOther)
            let due = try await desk.page("/office/log/entries/1")
            #expect(due.contains("over since November 18, 2026: release it"))
            #expect(due.contains("by the end of November 20, 2026"))
            let held = try await desk.send(
                1, "\(path)/extend", [("until-1", "2027-02-08"), ("why-1", "Just in case")])
            #expect(held.status == .unprocessableContent && held.text.contains("The harm is over"))
            // Nothing comes out by itself.
            #expect(try house.content(1).location.isEmpty)

            let unsaid = try await desk.send(1, "\(path)/release", [("release-1", "because")])
            #expect(unsaid.status == .unprocessableContent)
            let released = try await desk.send(
                1, "\(path)/release", [("release-1", WithholdingActs.releases[0])])
            #expect(released.status == .seeOther, "\(released.text)")
            #expect(try await desk.page("/office/log/entries/1").contains("released"))
            // Its doors are closed now.
            for act in ["release", "extend", "harm"] {
                #expect(try await desk.send(1, "\(path)/\(act)", []).status == .notFound)
            }
        }
        #expect(try house.content(1).location == "Whitman Hall")
        #expect(
            try house.history(1) == [
                "entered in the log", "general location withheld", "general location released",
            ])
        let one = try #require(try house.withholdings().first)
        #expect(one.convincing == true && one.released == TestOffice.noon && one.releasedBy != nil)
        #expect(try !house.sentences().contains { $0.contains("canary") || $0.contains("chief") })
        #expect(house.isWhole())
    }

    @Test(
        "Confidentiality of the victim needs no day and no standard; the ground may stay unsaid with a reason"
    )
    func permanent() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let permanent = ["ground": "victim_confidentiality", "evidence-standard": "", "until": ""]
        try await house.desk(as: .swornOfficer) { desk in
            let unsaid = try await desk.send(
                1, "withhold",
                DeskWithholdingTests.fields(permanent.merging(["shown": "no"]) { $1 }))
            #expect(unsaid.status == .unprocessableContent)
            #expect(unsaid.text.contains("Say why the ground itself would do the harm"))
            #expect(unsaid.text.contains("canary-9313"), "what was typed is given back")
            let kept = try await desk.send(
                1, "withhold",
                DeskWithholdingTests.fields(
                    permanent.merging(["shown": "no", "unsaid": "One apartment only"]) { $1 }))
            #expect(kept.status == .seeOther, "\(kept.text)")
            let page = try await desk.page("/office/log/entries/1")
            #expect(
                page.contains("It holds for good.") && page.contains("told neither the piece nor the ground"))
            #expect(!page.contains("The harm is over") && !page.contains("Let it hold longer"))
            let shorter = try await desk.send(
                1, "withholdings/1/extend", [("until-1", "2026-12-31"), ("why-1", "x")])
            #expect(shorter.status == .unprocessableContent && shorter.text.contains("It holds for good"))
            let forged = try await desk.send(1, "withholdings/1/harm", [("ended-1", "2026-11-18")])
            #expect(
                forged.status == .unprocessableContent && forged.text.contains("This ground does not end"))
        }
        #expect(try house.content(1).withheld == [Withheld(field: .generalLocation, ground: nil)])
        let one = try #require(try house.withholdings().first)
        #expect(one.convincing == nil && one.until == nil && one.harmEnded == nil)
        // Whoever only reads is not told what is sealed.
        try await house.desk(as: .auditor) { desk in
            let page = try await desk.page("/office/log/entries/1")
            #expect(
                page.contains("withheld") && !page.contains("canary") && !page.contains("chief of police"))
            #expect(!page.contains("One apartment"))
        }
        #expect(house.isWhole())
    }

    @Test(
        "What the law does not allow is refused with its sentence",
        arguments: [
            (["ground": "other"], "The law does not allow it."),
            (["evidence-standard": "no"], "The law does not allow it. Clear and convincing evidence"),
            (["evidence-standard": ""], "Is there clear and convincing evidence"),
            (["ground": "embarrassment"], "Choose the ground of the law."),
            (["ground": ""], "Choose the ground of the law."),
            (["piece": "victim_name"], "Choose which piece stays out."),
            (["until": ""], "this ground keeps a piece out for a time only"),
            (["until": "2026-11-19"], "This day is over."),
            (["until": "never"], "Write the day as"),
            (["decider": ""], "Say who decided"),
            (["words": ""], "Say in words what it rests on"),
            (["shown": ""], "Choose whether the public is told"),
            (["shown": "perhaps"], "Choose whether the public is told"),
        ])
    func refused(_ changes: [String: String], _ sentence: String) async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let answer = try await desk.send(1, "withhold", DeskWithholdingTests.fields(changes))
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence), "\(answer.text)")
        }
        #expect(try house.withholdings().isEmpty)
        #expect(try house.content(1).location == "Whitman Hall")
    }

    @Test("A decision whose time has passed keeps holding and is shown as overdue")
    func overdue() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "withheld a piece") { writing in
            var one = LogWithholding(
                id: 1, incident: 1, log: .crime, field: .nature, ground: .flightOrEvasion, shown: true,
                account: 1, at: writing.at)
            one.until = "2026-11-19"
            try writing.put(.withholdings, one.values, isNew: true)
            writing.log.again(1)
        }
        #expect(try house.content(1).nature.isEmpty)
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("its time has passed"))
            #expect(page.contains("it stays out until somebody decides again"))
        }
    }

    @Test("A withholding is reached through its own incident only, and within sight only")
    func ownership() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try sight.office.actNow(by: .house, "withheld pieces") { writing in
            for (id, incident) in [(Int64(1), sight.own), (2, sight.other), (3, sight.secret)] {
                let one = LogWithholding(
                    id: id, incident: incident, log: .crime, field: .nature, ground: .victimConfidentiality,
                    shown: true, account: 1, at: writing.at)
                try writing.put(.withholdings, one.values, isNew: true)
                writing.log.again(incident)
            }
        }
        let why = WithholdingActs.releases[0]
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            let before = try sight.office.position()
            for (incident, one) in [
                (sight.own, 2), (sight.own, 3), (sight.other, 2), (sight.secret, 3), (sight.own, 77),
            ] {
                for act in ["release", "extend", "harm"] {
                    let answer = try await officer.post(
                        "/office/log/entries/\(incident)/withholdings/\(one)/\(act)",
                        [("release-\(one)", why)])
                    #expect(answer.status == .notFound, "\(incident) \(one) \(act)")
                }
            }
            let secret = try await officer.get("/office/log/entries/\(sight.secret)")
            let absent = try await officer.get("/office/log/entries/77777")
            #expect(secret.status == .notFound && secret.text == absent.text)
            #expect(try sight.office.position() == before)
            let own = try await officer.post(
                "/office/log/entries/\(sight.own)/withholdings/1/release", [("release-1", why)])
            #expect(own.status == .seeOther)
        }
        #expect(sight.isWhole())
    }
}
