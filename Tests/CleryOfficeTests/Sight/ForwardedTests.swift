import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Who forwards a report sees its receipt, and nobody else's")
struct ForwardedTests {
    @Test("Received, answered, recorded: the forwarder reads where it stands and the words to and fro")
    func own() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (_, csa) = try await RolesTests.person(.securityAuthority, in: sight.office)
        let (_, housing) = try await RolesTests.person(.housing, in: sight.office)
        let (_, auditor) = try await RolesTests.person(.auditor, in: sight.office)
        try await sight.run { visitor in
            let forwarder = try await visitor.signedIn(csa)
            #expect(try await forwarder.get("/office/mine").text.contains("Nothing is here yet"))
            _ = try await TellingTests.tell(forwarder, [("campus", "1")])
            let list = try await forwarder.get("/office/mine").text
            #expect(list.contains("R-26-0004") && list.contains("received, waits"))
            #expect(!list.contains("R-26-0001"))
            // What was told is not shown again, and the desk stays shut.
            let page = try await forwarder.get("/office/mine/4").text
            #expect(page.contains("R-26-0004") && !page.contains(TellingTests.canary))
            for path in ["/office/reports/4", "/office/reports", "/office/mine/1", "/office/mine/99"] {
                #expect(try await forwarder.get(path).status == .notFound, "\(path)")
            }
            let other = try await visitor.signedIn(housing)
            #expect(try await other.get("/office/mine/4").status == .notFound)
            #expect(try await other.post("/office/mine/4", [("add", "Forged")]).status == .notFound)
            #expect(try await other.get("/office/mine").text.contains("Nothing is here yet"))
            #expect(try await visitor.signedIn(auditor).get("/office/mine").status == .notFound)
            let desk = try await visitor.signedIn(sight.coordinatorCookie)
            _ = try await desk.post("/office/reports/4/answer", [("answer", "Which floor, please?")])
            #expect(try await forwarder.get("/office/mine/4").text.contains("Which floor, please?"))
            let empty = try await forwarder.post("/office/mine/4", [("add", "")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Write something first"))
            for _ in 0..<2 { _ = try await forwarder.post("/office/mine/4", [("add", "The third")]) }
            let both = try await forwarder.get("/office/mine/4").text
            #expect(both.ranges(of: "<p>The third</p>").count == 1)
            _ = try await desk.post("/office/reports/4/link", [("number", "I-26-0001")])
            #expect(try await forwarder.get("/office/mine").text.contains("received, recorded"))
            #expect(try await !forwarder.get("/office/mine/4").text.contains("I-26-0001"))
        }
        #expect(sight.isWhole())
    }

    @Test("Once it is restricted, its forwarder learns that it was received and nothing further")
    func restricted() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (account, csa) = try await RolesTests.person(.securityAuthority, in: sight.office)
        let report = try SightOffice.report("Of a hall", campus: 1, by: account, sight.office)
        try await sight.run { visitor in
            let forwarder = try await visitor.signedIn(csa)
            let desk = try await visitor.signedIn(sight.coordinatorCookie)
            _ = try await desk.post("/office/reports/\(report)/answer", [("answer", "A word to you")])
            #expect(try await forwarder.get("/office/mine/\(report)").text.contains("A word to you"))
            _ = try await desk.post("/office/reports/\(report)/link", [("number", SightOffice.number)])
            let page = try await forwarder.get("/office/mine/\(report)")
            #expect(page.status == .ok && !page.text.contains("A word to you"))
            #expect(page.text.contains("received") && !page.text.contains("recorded"))
            #expect(sight.leaks(page.text).isEmpty)
            let added = try await forwarder.post("/office/mine/\(report)", [("add", "More")])
            #expect(added.status == .notFound)
        }
        #expect(sight.isWhole())
    }
}
