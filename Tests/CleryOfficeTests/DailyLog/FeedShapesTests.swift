import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Feeds: their shapes")
struct FeedShapesTests {
    /// Reads XML with a parser of somebody else's.
    final class Names: NSObject, XMLParserDelegate {
        var texts: [String: [String]] = [:]
        var text = ""
        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) { text = "" }
        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) { texts[name, default: []].append(text) }
    }

    static let hostile = "=HYPERLINK(\"x\")<script>&amp;'\u{8}]]> \u{1F525}"

    @Test("Text that looks like markup, a formula or a control character stays text in every feed")
    func hostile() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.change(1) {
            $0.nature = FeedShapesTests.hostile
            $0.comment = "Line one\r\nLine, two \"quoted\""
        }
        try await feeds.run { reader in
            let response = try await reader.get("/log.atom?\(FeedOffice.window)")
            #expect(response.headers[.contentType] == "application/atom+xml; charset=utf-8")
            let (names, parser) = (Names(), XMLParser(data: Data(response.body.readableBytesView)))
            parser.delegate = names
            #expect(parser.parse(), "\(String(describing: parser.parserError))")
            let said = FeedShapesTests.hostile.replacing("\u{8}", with: " ")
            #expect(names.texts["title"]?.contains("\(said) (24-0001)") == true)
            #expect(names.texts["entry"]?.count == 5)
            #expect(names.texts["content"]?.contains { $0.contains("Comment: Line one  Line, two") } == true)

            let csv = try await reader.text("/log.csv?\(FeedOffice.window)")
            #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")"))
            #expect(csv.contains("\"Line one\r\nLine, two \"\"quoted\"\"\""))
            #expect(csv.hasPrefix(LogCSV.names.joined(separator: ",") + "\r\n"))
            let item = try await reader.items("/log.json?\(FeedOffice.window)").last
            #expect(item?["nature"]?.text == FeedShapesTests.hostile)
            let frame = try await reader.text("/log/embed")
            #expect(!frame.contains("<script"))
        }
    }

    @Test("The schema describes every member that a feed has, and asks for no other")
    func schema() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.merge(2, into: 1)
        try await feeds.run { reader in
            let schema = try await reader.json("/log.schema.json")
            let feed = try await reader.json("/log.json?\(FeedOffice.window)")
            let root = schema["properties"]?.names ?? []
            #expect(Set(feed.names).isSubset(of: root))
            for (kind, entry) in [("entry", Int64(1)), ("merged", 2)] {
                let definition = try #require(schema["$defs"]?[kind])
                let item = try #require(feed["items"]?.items.first { $0["entry"]?.integer == entry })
                let required = definition["required"]?.items.compactMap(\.text) ?? []
                #expect(Set(item.names) == Set(required), "\(kind)")
            }
            // Every property that is not forbidden says what it is.
            func walk(_ value: JSONValue) {
                if let properties = value["properties"] {
                    for name in properties.names {
                        guard let one = properties[name], one.names.contains(where: { $0 != "const" }) else {
                            continue
                        }
                        #expect(one["description"]?.text != nil, "\(name)")
                    }
                }
                for name in value.names where name != "oneOf" { if let inner = value[name] { walk(inner) } }
            }
            walk(schema)
        }
    }

    @Test(
        "The archive: every version with its times, its event and what it changed; what was put otherwise or is withheld is not repeated"
    )
    func archive() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.change(1) { $0.comment = "Jane Doe was seen" }
        try feeds.change(1) { $0.comment = "A person was seen" }
        try feeds.change(1) { $0.disposition = .closed }
        try feeds.change(2) {
            $0 = $0.without([.generalLocation])
            $0.withheld = [Withheld(field: .generalLocation, ground: .victimConfidentiality)]
        }
        try feeds.merge(3, into: 4)
        try await feeds.run { reader in
            let text = try await reader.text("/log/archive.jsonl")
            let lines = try text.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
            #expect(lines.count == 10)
            let first = lines.filter { $0["entry"]?.integer == 1 }
            #expect(first.map { $0["version"]?.integer } == [1, 2, 3, 4])
            #expect(first.map { $0["until"] == .null } == [false, false, false, true])
            #expect(first[0]["change"]?.text == "entered in the log")
            #expect(first[3]["change"]?.text?.hasPrefix("disposition changed") == true)
            #expect(first[2]["disposition"]?["core"]?.text == "open")
            #expect(first[3]["disposition"]?["core"]?.text == "closed")
            #expect(first[1]["not_repeated"]?.items.map(\.text) == ["comment"] && first[1]["comment"] == nil)
            #expect(first[2]["comment"]?.text == "A person was seen")
            #expect(!text.contains("Jane Doe"))
            #expect(Set(first.compactMap { $0["event"]?.integer }).count == 4)
            let second = lines.filter { $0["entry"]?.integer == 2 }
            #expect(second[0]["general_location"] == nil)
            let third = lines.filter { $0["entry"]?.integer == 3 }
            #expect(third[0]["nature"] == nil && third[1]["merged_into"]?["entry"]?.integer == 4)

            let csv = try await reader.text("/log/archive.csv")
            #expect(csv.split(separator: "\r\n").count == lines.count + 1 && !csv.contains("Jane Doe"))
            let away = try await reader.get("/log/archive.csv?x=1")
            #expect(away.status == .seeOther && away.headers[.location] == "/log/archive.csv")
        }
    }

    @Test("The shape of the other system: its names, its times, its misspelling, its query")
    func vendor() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.addFire(to: 1)
        try feeds.change(4) {
            $0.occurred = .between(TestOffice.noon, TestOffice.noon.adding(hours: 3))
            $0.datesOnly = false
        }
        try await feeds.run { reader in
            let path = "/api/public/report/crime-log"
            let all = try await reader.json("\(path)?FromDateReported=2024-03-01&ToDateReported=2024-03-31")
                .items
            #expect(all.count == 5)
            #expect(
                all[0].names == [
                    "id", "classificationNature", "dateOffenseReported", "timeOffenseReported",
                    "dateOffenseOccured", "timeOffenseOccured", "dateOffenseOccuredStart",
                    "timeOffenseOccuredStart", "dateOffenseOccuredEnd", "timeOffenseOccuredEnd",
                    "generalLocation", "disposition",
                ])
            let first = try #require(all.last)
            #expect(first["dateOffenseReported"]?.text == "2024-03-04")
            #expect(first["timeOffenseReported"]?.text == "09:30:00")
            #expect(
                first["dateOffenseOccured"]?.text == "2024-03-03" && first["dateOffenseOccuredStart"] == .null
            )
            #expect(first["disposition"]?.text == "Open")
            let third = all[2]
            #expect(third["dateOffenseOccured"]?.text == "2024-03-06" && third["timeOffenseOccured"] == .null)
            let fourth = all[1]
            #expect(fourth["dateOffenseOccured"] == .null)
            #expect(fourth["dateOffenseOccuredStart"]?.text == "2026-11-21")
            #expect(fourth["timeOffenseOccuredStart"]?.text == "12:00:00")
            #expect(fourth["timeOffenseOccuredEnd"]?.text == "15:00:00")
            let recent = try await reader.json(path).items
            #expect(recent.isEmpty, "the last 60 days")
            let march = try await reader.json(path + "?FromDateOccured=2024-03-05&ToDateOccured=2024-03-06")
                .items
            #expect(march.compactMap { $0["id"]?.integer } == [3, 2])
            let fires = try await reader.json("/api/public/report/fire-log?FromDateReported=2024-01-01").items
            #expect(fires.count == 1)
            #expect(
                fires[0].names == [
                    "id", "causeType", "causeDetails", "dateFireReported", "timeFireReported",
                    "dateFireOccured", "timeFireOccured", "dateFireOccuredStart", "timeFireOccuredStart",
                    "dateFireOccuredEnd", "timeFireOccuredEnd", "location",
                ])
            #expect(fires[0]["causeDetails"]?.text == "Unattended cooking")
            #expect(fires[0]["location"]?.text == "Whitman Hall")
        }
    }

    @Test(
        "Feeds, frame and widget are open to other sites; the frame alone may be framed; all come again as unchanged"
    )
    func openness() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        feeds.office.pages.set(try feeds.office.currentVersion())
        let resource = try #require(HTTPField.Name("Cross-Origin-Resource-Policy"))
        let framing = try #require(HTTPField.Name("X-Frame-Options"))
        try await feeds.run { reader in
            let open = Doors.logFeeds.filter { $0.method == .get && $0.path != "/log/feeds" }
            #expect(open.count == 10)
            for door in open {
                let response = try await reader.get(door.path)
                #expect(response.status == .ok, "\(door.path)")
                #expect(response.headers[.accessControlAllowOrigin] == "*", "\(door.path)")
                #expect(response.headers[.accessControlAllowCredentials] == nil)
                #expect(response.headers[resource] == "cross-origin", "\(door.path)")
                #expect((response.headers[framing] == nil) == (door.path == "/log/embed"), "\(door.path)")
                #expect(
                    response.headers[.contentSecurityPolicy]?.contains("frame-ancestors *")
                        == (door.path == "/log/embed"))
                #expect(response.headers[.setCookie] == nil)
                let etag = try #require(response.headers[.eTag])
                let again = try await reader.get(door.path, [.ifNoneMatch: etag])
                #expect(
                    again.status == .notModified && again.headers[.accessControlAllowOrigin] == "*",
                    "\(door.path)")
            }
            for path in ["/log", "/log/feeds", "/log/subscribe"] {
                let response = try await reader.get(path)
                #expect(
                    response.headers[.accessControlAllowOrigin] == nil && response.headers[framing] == "DENY",
                    "\(path)")
            }
            let asked = try await reader.client.execute(uri: "/log.json", method: .options)
            #expect(asked.status == .ok && asked.headers[.accessControlAllowMethods] == "GET, HEAD")
        }
    }

    @Test("The frame: as many entries as asked for, links that leave it, no script and no form")
    func frame() async throws {
        let feeds = try FeedOffice()
        defer { feeds.close() }
        try feeds.addFire(to: 1)
        try await feeds.run { reader in
            let page = try await reader.text("/log/embed?n=2")
            #expect(page.ranges(of: "<td class=\"first\">").count == 2)
            #expect(page.ranges(of: "<a ").count == page.ranges(of: "target=\"_top\"").count)
            #expect(!page.contains("<form") && !page.contains("<script"))
            #expect(try await reader.text("/log/embed?n=-4").ranges(of: "class=\"first\"").count == 1)
            #expect(try await reader.text("/log/embed?n=99999").ranges(of: "class=\"first\"").count == 6)
            #expect(try await reader.text("/log/embed?log=fire").ranges(of: "class=\"first\"").count == 1)
            #expect(try await reader.text("/log/embed?campus=%3Cb%3E").contains("&lt;b&gt;"))
        }
    }

    @Test("Addresses begin with the site that the server was told, never with what a visitor says it is")
    func site() async throws {
        for site in [nil, "https://clery.hartwell.edu"] {
            let feeds = try FeedOffice()
            defer { feeds.close() }
            let app = Application(responder: House.responder(feeds.office, FeedShapesTests.settings(site)))
            try await app.test(.router) { client in
                let reader = FeedOffice.Reader(client: client)
                let item = try await reader.items("/log.json?\(FeedOffice.window)").last
                #expect(item?["url"]?.text == (site ?? "") + "/log/1")
                let atom = try await reader.text("/log.atom?\(FeedOffice.window)")
                #expect(atom.contains("href=\"\(site ?? "")/log.atom?from=2024-03-01&amp;to=2024-03-31\""))
            }
        }
    }

    private static func settings(_ site: String?) -> ServerSettings {
        var settings = ServerSettings()
        settings.site = site
        return settings
    }
}
