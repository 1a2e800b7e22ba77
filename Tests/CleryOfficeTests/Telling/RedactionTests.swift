import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Copies with words blacked out")
struct RedactionTests {
    @Test("Marked words and phrases go, neighbors become one bar, the rest stays as it was")
    func blackout() {
        let text = RedactedText(
            name: "what", title: "What", text: "Kim Ruiz and  KIM saw\nthe van of kimberly.")
        #expect(
            text.blackedOut(words: [0, 1], phrases: []).text == "█████ and  KIM saw\nthe van of kimberly.")
        #expect(
            text.blackedOut(words: [], phrases: ["kim"]).text
                == "█████ Ruiz and  █████ saw\nthe van of █████berly.")
        #expect(text.blackedOut(words: [99], phrases: ["", "█", "nobody"]) == text)
        #expect(text.words.map(\.word).count == 9)
        #expect(text.words.map { $0.word + $0.blank }.joined() == text.text)
    }

    @Test("A copy is made with a reason, opened with a reason, and the report stays as it is")
    func copy() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        let (_, auditor) = try await RolesTests.person(.auditor, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            _ = try await TellingTests.tell(
                visitor, [("people", "Kim Ruiz, my roommate"), ("contact", "Lee, 555-0100")])
            let desk = try await visitor.signedIn(officer)
            let reason = [("reason", ReportDeskPage.reasons[0])]
            let begun = try await desk.post("/office/reports/1/redactions/begin", reason).text
            #expect(begun.contains(#"value="people:0""#) && begun.contains("<span>Kim</span>"))
            #expect(!begun.contains("555-0100"))
            let door = "/office/reports/1/redactions"
            let why = [("reason", Redaction.reasons[1])]
            let nothing = try await desk.post(door, why + [("phrases", "Nobody here")])
            #expect(nothing.status == .unprocessableContent && nothing.text.contains("None of these words"))
            #expect(nothing.text.contains("Nobody here"))
            #expect(try await desk.post(door, [("reason", "x"), ("phrases", "Kim")]).status == .notFound)
            let made = try await desk.post(
                door, why + [("phrases", "kim\r\n" + TellingTests.canary), ("word", "people:1")])
            #expect(made.status == .seeOther)
            let closed = try await desk.get("/office/reports/1").text
            #expect(closed.contains("Copy 1") && closed.contains("To give it to another office"))
            #expect(!closed.contains("roommate"))
            let open = try await desk.post("/office/reports/1/redactions/1/open", reason).text
            #expect(open.contains("my roommate") && open.contains("blacked out"))
            for gone in ["Kim", "Ruiz", TellingTests.canary, "555-0100"] {
                #expect(!open.contains(gone), "\(gone)")
            }
            let whole = try await desk.post("/office/reports/1/open", reason).text
            #expect(whole.contains("Kim Ruiz, my roommate"))
            let other = try await visitor.signedIn(auditor)
            for path in ["begin", "1/open"] {
                #expect(
                    try await other.post("/office/reports/1/redactions/\(path)", reason).status == .notFound)
            }
            #expect(try await desk.post("/office/reports/1/redactions/9/open", reason).status == .notFound)
        }
        let openings = try house.office.read { try ReportRequests.openings(of: 1, $0).map(\.reason) }
        #expect(openings.contains("To work on the report (copy 1)"))
        let sentences = try house.office.read {
            try String.fetchAll($0, sql: "SELECT sentence || coalesce(why, '') || changes FROM events")
        }
        #expect(sentences.allSatisfy { !$0.contains("Kim") && !$0.contains("roommate") })
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
