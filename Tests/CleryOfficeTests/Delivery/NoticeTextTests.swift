import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("The words of a notice")
struct NoticeTextTests {
    static let report = DeliveryHouse.report
    static let whole = NoticeText.template(
        report, institution: "Hartwell College", site: "https://clery.hartwell.edu")

    @Test(
        "The template has all four elements, and the message carries the exact address on a line of its own")
    func template() {
        #expect(Self.whole.faults(of: Self.report, on: "2026-09-20") == [])
        #expect(Self.whole.faults(of: Self.report, on: "2026-10-02") == [.byOctober1])
        #expect(Self.whole.problems.isEmpty)
        let lines = Self.whole.body(Self.report).components(separatedBy: "\r\n")
        #expect(lines.contains(Self.report.url))
        #expect(lines.allSatisfy { $0.count <= 76 || $0 == Self.report.url })
    }

    @Test(
        "Each element that is missing is named",
        arguments: [
            ("availability", ReportFault.statementOfAvailability), ("contents", .description),
            ("paper", .paperCopyStatement),
        ])
    func missing(_ part: String, _ fault: ReportFault) {
        for words in ["", "   ", "n/a", "12345 67890 12345"] {
            var text = Self.whole
            switch part {
            case "availability": text.availability = words
            case "contents": text.contents = words
            default: text.paper = words
            }
            #expect(text.faults(of: Self.report, on: "2026-09-20") == [fault], "\(words)")
            #expect(fault.part == part)
        }
    }

    @Test("An address that leads to a home page, in the clear or nowhere is not exact")
    func addresses() {
        for url in [
            "https://hartwell.edu", "https://hartwell.edu/", "http://hartwell.edu/asr.pdf",
            "hartwell.edu/asr.pdf",
            "https://u:p@hartwell.edu/asr.pdf", "https://localhost/asr.pdf",
            "https://hartwell.edu/a\r\nBcc: x@y.z",
            "https://hartwell.edu/a b.pdf", "https://hartwell.edu/<script>", "javascript:alert(1)", "",
        ] { #expect(!NoticeOf.isExact(url), "\(url)") }
        #expect(NoticeOf.isExact("https://hartwell.edu/safety/asr-2026.pdf"))
        #expect(NoticeOf.isExact("https://hartwell.edu/?report=2026"))
        let url = "https://hartwell.edu/asr"
        #expect(NoticeText.holds(url, in: "See https://hartwell.edu/asr."))
        #expect(NoticeText.holds(url, in: "x https://hartwell.edu/asr-2025, https://hartwell.edu/asr"))
        #expect(!NoticeText.holds(url, in: "See https://hartwell.edu/asr/2025 or https://hartwell.edu/asr2."))
    }

    @Test("Nothing that is typed begins a header, a command or another message")
    func injection() throws {
        var text = Self.whole
        text.subject = "Report\r\nBcc: everybody@example.org\r\n\r\nHello"
        text.opening = "Hello\r\n.\r\nMAIL FROM:<x@y.z>\u{2028}more\u{0}\u{7}"
        text.closing = ".\n..\nBcc: x@y.z"
        var campaign = Campaign(id: 1, report: Self.report, text: text, made: TestOffice.noon, account: 1)
        campaign.report.title = "A title\r\nX-Evil: yes"
        let from = try #require(MailAddress("clery@hartwell.edu"))
        let rest = String(
            buffer: Parcel.rest(campaign, from: from, institution: "Hart\r\nCc: x@y.z", at: TestOffice.noon))
        let parts = rest.components(separatedBy: "\r\n\r\n")
        let heads = parts[0].components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
        #expect(
            heads.map { $0.split(separator: ":")[0] } == [
                "From", "Subject", "Date", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ])
        // Three lines that begin with a dot have one more; a dot alone stands at the very end and nowhere else.
        #expect(rest.components(separatedBy: "\r\n.").count == 5)
        #expect(!rest.dropLast(1).contains("\r\n.\r\n"))
        #expect(!rest.contains("\u{0}") && !rest.contains("\u{2028}"))
        for address in ["a@b.c\r\nRCPT TO:<x@y.z>", "a@b.c> SIZE=1", "a b@c.d", "<a@b.c>"] {
            #expect(MailAddress(address) == nil)
        }
    }
}
