import CleryLaw
import Foundation
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Feeds: what programs read of the log")
struct FeedsTests {
    @Test(
        "JSON: each piece of information by its name, days where no time is known, nothing of the narrative")
    func json() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try await feeds.run { reader in
            let feed = try await reader.json("/log.json?\(FeedOffice.window)")
            #expect(feed["version"]?.text == "https://jsonfeed.org/version/1.1")
            #expect(feed["feed_url"]?.text == "/log.json?\(FeedOffice.window)")
            #expect(feed["next_url"] == nil)
            let items = feed["items"]?.items ?? []
            #expect(
                items.compactMap { $0["number"]?.text } == [
                    "24-0005", "24-0004", "24-0003", "24-0002", "24-0001",
                ])
            let first = try #require(items.last)
            #expect(first["url"]?.text == "/log/1" && first["entry"]?.integer == 1)
            #expect(first["nature"]?.text == "Burglary" && first["log"]?.text == "crime")
            #expect(first["date_reported"]?.text == "2024-03-04T09:30:00-05:00")
            #expect(first["occurred"]?["known"]?.text == "exact")
            #expect(first["occurred"]?["at"]?.text == "2024-03-03T22:00:00-05:00")
            #expect(first["general_location"]?.text == "Whitman Hall")
            #expect(first["campus"]?.text == "Main campus")
            #expect(first["disposition"]?["core"]?.text == "open")
            #expect(first["source"]?.text == "department" && first["withheld"]?.items.isEmpty == true)
            #expect(first["updated"]?.text == first["date_modified"]?.text)
            let third = try #require(items.first { $0["number"]?.text == "24-0003" })
            #expect(third["occurred"]?["at"]?.text == "2024-03-06")
            #expect(third["occurred"]?["dates_only"] == .bool(true))
            #expect(!(try await reader.text("/log.json?\(FeedOffice.window)")).contains("third floor"))
        }
    }

    @Test("Without a choice: the last 60 days. One log, one campus, days of report")
    func choice() async throws {
        let feeds = try FeedOffice(
            TestOffice.log
                + "26-1,Theft,9/22/2026 9:00,9/22/2026,Library,Open,\n26-2,Theft,9/21/2026 9:00,9/21/2026,Library,Open,\n"
        )
        defer { feeds.close() }
        try feeds.addFire(to: 1)
        try await feeds.run { reader in
            for (query, expected) in [
                ("", ["26-1"]), ("?from=2026-09-21", ["26-1", "26-2"]),
                ("?from=2024-03-08&to=2026-09-21", ["26-2", "24-0005"]),
                ("?from=2000-01-01&log=fire", ["24-0001"]), ("?from=2000-01-01&campus=Nowhere", []),
            ] {
                let found = try await reader.items("/log.json" + query).map { $0["number"]?.text ?? "" }
                #expect(found == expected, "\(query)")
            }
            let all = try await reader.items("/log.json?from=2000-01-01&campus=Main%20campus")
            #expect(all.count == 8)
        }
    }

    @Test("What cannot be read is said in a sentence for a program, and open to other sites like the rest")
    func problems() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try await feeds.run { reader in
            for (path, word) in [
                ("/log.json?from=3/4/2024", "from"), ("/log.csv?to=soon", "to"),
                ("/log.atom?since=2026-13-40T99:00", "since"), ("/log.json?log=hate", "log"),
                ("/api/public/report/crime-log?FromDateReported=x", "FromDateReported"),
            ] {
                let response = try await reader.get(path)
                #expect(response.status == .unprocessableContent, "\(path)")
                #expect(response.headers[.contentType]?.hasPrefix("application/problem+json") == true)
                #expect(response.headers[.accessControlAllowOrigin] == "*")
                let json = try JSONValue(parsing: Array(response.body.readableBytesView))
                #expect(json["parameter"]?.text == word)
            }
        }
    }

    @Test("Pages follow one another without gap or repeat")
    func pages() async throws {
        let rows = (1...1_203).map {
            "N-\($0),Theft,11/\($0 % 20 + 1)/2026 9:\($0 % 50 + 10),11/1/2026,Library,Open,"
        }
        let head = "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
        let feeds = try FeedOffice(head + rows.joined(separator: "\n") + "\n")
        defer { feeds.close() }
        try await feeds.run { reader in
            for start in ["/log.json", "/log.json?since=2020-01-01"] {
                var (next, seen, pages): (String?, [String], Int) = (start, [], 0)
                while let address = next {
                    let feed = try await reader.json(address)
                    seen += (feed["items"]?.items ?? []).compactMap { $0["id"]?.text }
                    next = feed["next_url"]?.text
                    pages += 1
                    #expect(feed["feed_url"]?.text == address)
                }
                #expect(pages == 3 && seen.count == 1_203 && Set(seen).count == 1_203, "\(start)")
            }
            let atom = try await reader.text("/log.atom")
            #expect(atom.contains("rel=\"next\"") && atom.ranges(of: "<entry>").count == 500)
            #expect(try await reader.text("/log.csv").split(separator: "\r\n").count == 1_204)
        }
    }

    @Test("A merged entry is a tombstone that says where it went; a withheld piece is named, with its ground")
    func tombstones() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.merge(2, into: 1)
        try feeds.change(3) {
            $0 = $0.without([.generalLocation, .nature])
            $0.withheld = [
                Withheld(field: .generalLocation, ground: .victimConfidentiality),
                Withheld(field: .nature, ground: nil),
            ]
        }
        try await feeds.run { reader in
            let items = try await reader.items("/log.json?\(FeedOffice.window)")
            let merged = try #require(items.first { $0["entry"]?.integer == 2 })
            #expect(merged["merged_into"]?["entry"]?.integer == 1)
            #expect(merged["merged_into"]?["id"]?.text == items.last?["id"]?.text)
            #expect(merged["nature"] == nil && merged["general_location"] == nil && merged["number"] == nil)
            let withheld = try #require(items.first { $0["entry"]?.integer == 3 })
            #expect(withheld["general_location"] == .null && withheld["nature"] == .null)
            #expect(
                withheld["withheld"]?.items.map { $0["field"]?.text } == ["general_location", "nature"])
            #expect(
                withheld["withheld"]?.items.map { $0["ground"]?.text } == ["victim_confidentiality", nil])
            let atom = try await reader.text("/log.atom?\(FeedOffice.window)")
            #expect(atom.contains("at:deleted-entry") && !atom.contains("24-0002"))
            let csv = try await reader.text("/log.csv?\(FeedOffice.window)")
            #expect(!csv.contains("24-0002"))
            #expect(csv.contains("general_location:victim_confidentiality nature"))
            let vendor = try await reader.json("/api/public/report/crime-log?FromDateReported=2024-01-01")
            #expect(vendor.items.compactMap { $0["id"]?.integer } == [5, 4, 3, 1])
            #expect(vendor.items[2]["classificationNature"]?.text == "Withheld")
        }
    }

    @Test("Since: what came or changed, also of old days, the oldest change first")
    func since() async throws {
        let clock = PostmanTests.Clock()
        let folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let office = try TestOffice.create(
            folder, campuses: ["Main campus"], clock: { clock.value }
        ).office
        for place in ["Pier 4", "Library"] {
            _ = try SightOffice.incident("Robbery", at: place, campus: 1, inLog: true, office)
            clock.go(minutes: 60)
        }
        try office.actNow(by: .house, "put an entry otherwise") { writing in
            let old = try #require(try LogRequests.one(1, writing.db))
            var content = old.content
            content.comment = "Arrest made"
            try LogKeeper.publish(content, of: old.incident, in: .crime, over: old, writing)
        }
        try await DoorsTests.app(office).test(.router) { client in
            let reader = FeedOffice.Reader(client: client)
            for (since, expected) in [
                ("2026-11-01", [2, 1]),
                // Two hours after the beginning, in several ways to say it; the last with a plus that was not encoded.
                ("2026-11-21T14:00:00-05:00", [1]), ("2026-11-21T19:00:00Z", [1]), ("2026-11-21T14:00", [1]),
                ("2026-11-21T20:00:00+01:00", [1]), ("2026-11-21T19:00:01Z", []),
            ] as [(String, [Int64])] {
                let found = try await reader.items("/log.json?since=\(since)").compactMap {
                    $0["entry"]?.integer
                }
                #expect(found == expected, "\(since)")
            }
        }
        try office.close()
    }

    @Test("An entry's id outlasts closing and opening; no two are the same, nor are those of another office")
    func identity() throws {
        let (one, other) = (try FeedOffice(), try FeedOffice(campuses: ["Another campus"]))
        defer {
            one.close()
            other.close()
        }
        func ids(_ office: Office) throws -> [String] {
            try office.read { db in
                let identity = try FeedIdentity(office, db)
                return [identity.log] + (1...100).map { identity.entry($0) }
            }
        }
        let first = try ids(one.office)
        #expect(Set(first).count == 101)
        #expect(
            first.allSatisfy {
                $0.wholeMatch(
                    of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
            })
        try one.change(1) { $0.comment = "More" }
        #expect(try ids(one.office) == first)
        let again = try Office.open(one.house.folder)
        #expect(try ids(again) == first)
        try again.close()
        #expect(Set(first).isDisjoint(with: try ids(other.office)))
    }
}
