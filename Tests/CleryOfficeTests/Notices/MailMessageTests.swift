import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("The message that something waits")
struct MailMessageTests {
    static func message(_ institution: String) throws -> MailMessage {
        MailMessage(
            id: "<abc@hartwell.edu>", from: try #require(MailAddress("clery@hartwell.edu")),
            to: try #require(MailAddress("jrivera@hartwell.edu")), institution: institution,
            site: "https://clery.hartwell.edu", made: TestOffice.noon)
    }

    @Test("Says that something waits and where, and nothing else; plain ASCII stays readable")
    func plain() throws {
        let text = try MailMessageTests.message("Hartwell College").text
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1).map(String.init)
        #expect(
            parts[0].split(separator: "\r\n").map(String.init) == [
                "From: \"Hartwell College\" <clery@hartwell.edu>", "To: <jrivera@hartwell.edu>",
                "Subject: Something waits for you at Hartwell College",
                "Date: Sat, 21 Nov 2026 17:00:00 +0000",
                "Message-ID: <abc@hartwell.edu>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 7bit",
            ])
        #expect(parts[1].contains("https://clery.hartwell.edu/office/notices\r\n"))
    }

    @Test("Letters beyond ASCII are encoded words that come back whole, none longer than 75 characters")
    func encoded() throws {
        let name = "Université de l’Étoile d’Araçatuba, École supérieure 北京大学 et des sciences appliquées"
        let text = try MailMessageTests.message(name).text
        #expect(text.utf8.allSatisfy { $0 < 127 })
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        var subject = lines[start].replacing("Subject: ", with: "")
        for line in lines[(start + 1)...] {
            guard line.hasPrefix(" ") else { break }
            subject += line
        }
        let words = subject.split(separator: " ").map(String.init)
        #expect(
            words.count > 2
                && words.allSatisfy {
                    $0.utf8.count <= 75 && $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=")
                })
        let whole = try words.map { word in
            String(
                decoding: try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))),
                as: UTF8.self)
        }.joined()
        #expect(whole == "Something waits for you at \(name)")
        let body = try #require(text.components(separatedBy: "\r\n\r\n").last).replacing("\r\n", with: "")
        #expect(String(decoding: try #require(Data(base64Encoded: body)), as: UTF8.self).contains(name))
    }

    @Test("No name and no address begins another header, another command or another line")
    func injection() throws {
        for name in [
            "X\r\nBcc: all@example.com", "X\nBcc: all@example.com", "X\rBcc: a@b.c", "X\u{0}Y",
            "X\u{2028}Bcc: a@b.c",
            "\"><all@example.com", "A \"B\\\" C", "=?utf-8?Q?X=0D=0ABcc:_a@b.c?=",
        ] {
            let headers = try #require(
                try MailMessageTests.message(name).text.components(separatedBy: "\r\n\r\n").first)
            #expect(
                !headers.contains("\r\nBcc")
                    && !headers.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
            let names = headers.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map {
                $0.prefix { $0 != ":" }
            }
            #expect(names.count == 9 && names[0] == "From" && names[2] == "Subject", "\(name)")
        }
        #expect(MailHeader.phrase("A \"B\\\" C") == "\"A \\\"B\\\\\\\" C\"")
        for address in [
            "", "a", "@", "a@", "@b", "a@b@c", "a b@c.d", "a@b\r\nRCPT TO:<x@y.z>", "a@b>", "<a@b", "a@b,c@d",
            "\"a\"@b",
            "é@b.c", "a@b;c", "a@b.c\u{0}", String(repeating: "a", count: 65) + "@b.c",
        ] { #expect(MailAddress(address) == nil, "\(address)") }
        #expect(MailAddress("o'brien+clery@mail.hartwell.edu")?.domain == "mail.hartwell.edu")
    }

    @Test("Settings that could do harm, or nothing, are refused with a sentence")
    func settings() throws {
        func fault(_ make: () throws -> MailSettings) -> String {
            do {
                _ = try make()
                return ""
            } catch { return "\(error)" }
        }
        let (from, site) = ("clery@hartwell.edu", "https://clery.hartwell.edu/")
        #expect(
            fault { try MailSettings(server: "smtp.hartwell.edu", from: from, site: site) }.contains(
                "host:port"))
        #expect(fault { try MailSettings(server: "smtp:0", from: from, site: site) }.contains("host:port"))
        #expect(
            fault { try MailSettings(server: "smtp:25", from: "nobody", site: site) }.contains("no address"))
        #expect(
            fault { try MailSettings(server: "smtp:25", from: from, site: "javascript:alert(1)") }.contains(
                "https://"))
        #expect(
            fault { try MailSettings(server: "smtp:25", from: from, site: site, user: "u") }.contains(
                "needs a password"))
        #expect(
            fault {
                try MailSettings(
                    server: "smtp:25", from: from, site: site, security: .none, user: "u", password: "p")
            }
            .contains("never sent in the clear"))
        let good = try MailSettings(server: "[::1]:587", from: from, site: site)
        #expect(good.host == "::1" && good.port == 587 && good.site == "https://clery.hartwell.edu")
        #expect(good.greeting == "clery.hartwell.edu")
    }

    @Test("A dot that begins a line is doubled, and a lone dot ends the message")
    func dots() {
        #expect(SMTPClient.data("a\r\n.\r\n..b") == "a\r\n..\r\n...b\r\n.")
    }
}
