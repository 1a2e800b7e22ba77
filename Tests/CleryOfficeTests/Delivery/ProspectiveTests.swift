import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Pages for prospective students and employees")
struct ProspectiveTests {
    private static let url = DeliveryHouse.report.url
    private static let words = ProspectivePage.offer

    @Test("A page is whole when a reader finds the exact address and the words on it")
    func judged() {
        func judge(_ html: String) -> PageCheck.Found {
            PageCheck.judge(html, url: Self.url, sentence: Self.words)
        }
        let words = "A <b>paper copy</b> is given\n to&nbsp;you on request, at no CHARGE."
        #expect(judge("<p>\(words)</p><a href=\"\(Self.url)\">Report</a>") == .whole)
        #expect(judge("<p>\(words)</p><a href='\(Self.url)?x=1'>Report</a>") == .whole)
        #expect(judge("<p>\(words)</p><a href=\"\(Self.url)2025\">Report</a>") == .noAddress)
        #expect(judge("<p>\(words)</p><!-- \(Self.url) --><script>'\(Self.url)'</script>") == .noAddress)
        #expect(judge("<script>\(words)</script><p>\(Self.url)</p>") == .noSentence)
        #expect(judge("<!-- \(words) --> \(Self.url)") == .noSentence)
        #expect(judge("<p>Welcome") == .neither)
        #expect(judge("<") == .neither && judge("") == .neither && judge("<!--") == .neither)
        let amp = PageCheck.judge(
            "<a href='https://h.edu/?a=1&amp;b=2'>", url: "https://h.edu/?a=1&b=2", sentence: "x y")
        #expect(amp == .noSentence)
    }

    @Test("The house looks at public pages only, and never into a network")
    func safe() async {
        for address in [
            "http://hartwell.edu/admissions", "https://localhost/a", "https://127.0.0.1/a",
            "https://10.1.2.3/a",
            "https://[::1]/a", "https://192.168.0.1/a", "https://169.254.169.254/latest/meta-data",
            "https://printer.local/a", "https://db.internal/a", "https://hartwell.edu:8443/a",
            "file:///etc/passwd",
            "https://u:p@hartwell.edu/a", "https://2130706433/a", "https://0x7f.0.0.1/a",
            "https://100.64.1.1/a",
            "https://[::ffff:127.0.0.1]/a", "https://[fd00::1]/a",
        ] {
            do {
                _ = try await PageLine.get(address)
                Issue.record("\(address)")
            } catch let fault as PageLine.Fault {
                #expect(
                    fault == .unsafe || (fault == .unreachable && address.contains(/2130|0x7f|\[/)),
                    "\(address)")
            } catch { Issue.record("\(address)") }
        }
        for address in [
            "127.0.0.1", "10.0.0.1", "::1", "fe80::1", "::ffff:10.0.0.1", "169.254.169.254", "0.0.0.0",
        ] {
            #expect(!PageLine.isPublic(address), "\(address)")
        }
        #expect(PageLine.isPublic("93.184.216.34") && PageLine.isPublic("2606:2800:220:1::1"))
        #expect(
            PageLine.isSafe("https://www.hartwell.edu/admissions")
                && PageLine.isSafe("https://www.hartwell.edu"))
    }

    @Test("Each page is looked at once a day, what fails is told, and the last checks stay")
    func daily() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        _ = try await world.campaign(people: 0)
        try await world.office.act(by: .account(1), "put two pages on the daily check") { writing in
            for (id, audience) in [
                (Int64(1), ReportNotice.Audience.prospectiveStudents), (2, .prospectiveEmployees),
            ] {
                try writing.put(
                    .noticePages,
                    ProspectivePage(
                        id: id, audience: audience, address: "https://hartwell.edu/page-\(id)",
                        sentence: Self.words,
                        at: writing.at, account: 1
                    ).values, isNew: true)
            }
        }
        let watch = PageWatch(office: world.office) { address in
            if address.hasSuffix("2") { throw PageLine.Fault.unreachable }
            return "<p>\(Self.words) \(Self.url)</p>"
        }
        try await watch.round()
        let position = try world.office.position()
        try await watch.round()
        #expect(try world.office.position() == position)
        try world.office.read { db in
            let failing = try ProspectivePage.failing(db)
            #expect(failing.map(\.page.id) == [2] && failing.map(\.check.found) == [.unreachable])
            let scope = ReportScope(year: 2026, campuses: try Campus.all(db), institution: "Hartwell College")
            #expect(
                try DeliveryPoints.points(scope, db).map(\.key) == ["delivery:sent:1", "delivery:page:2"])
            let text = ProspectivePage.text(
                DeliveryHouse.report, institution: "Hartwell College", site: "https://clery.hartwell.edu")
            #expect(PageCheck.judge("<p>\(text)</p>", url: Self.url, sentence: Self.words) == .whole)
            let notice = ReportNotice(
                to: .prospectiveStudents, distribution: .known(.internet),
                statementOfAvailability: .known(true),
                exactAddress: .known(NoticeText.holds(Self.url, in: text)),
                description: .known(text.contains("contains statistics")),
                paperCopyStatement: .known(text.contains(Self.words)))
            #expect(NoticeToProspective.faults(notice).answer == [])
        }
        #expect(Verify.office(in: world.house.folder).isWhole)
    }
}
