import CleryLaw
import Foundation
import GRDB
import Geometry
import Testing

@testable import CleryOffice

@Suite("CAP 1.2")
struct CAPTests {
    private static let schema = TidyTests.root.appending(path: "Tests/cap/CAP-v1.2.xsd").path

    /// What a schema validator of others says of messages; nil: nothing is wrong.
    static func xmllint(_ files: [String]) throws -> String? {
        let process = Process()
        let said = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["xmllint", "--noout", "--nonet", "--schema", schema] + files
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : text
    }

    private func composed(
        _ house: DutyHouse, _ alert: Alert, _ thread: [Alert], site: String = "https://clery.hartwell.edu"
    ) throws -> CAPMessage {
        try house.office.read { db in
            try #require(try CAPComposer(house.office, site: site, for: alert, db).message(alert, in: thread))
        }
    }

    @Test(
        "Every hazard and every crime at every step is what the schema of OASIS says, and reads as it was written"
    )
    func table() throws {
        let house = try DutyHouse()
        defer { house.close() }
        try house.drawn()
        let folder = house.folder + "/cap"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var files: [String] = []
        let spanish = AlertWords(
            language: "es", [.headline: "Fuga de gas", .action: "Salga ahora & no fume <aquí>"])
        let subjects: [(Emergency.Hazard?, String?)] =
            Emergency.Hazard.allCases.map { ($0, nil) } + Category.allCases.map { (nil, $0.name) }
        for (hazard, category) in subjects {
            for live in [true, false] {
                let kind: AlertContent.Kind = hazard == nil ? .timelyWarning : .emergencyNotification
                let words = [hazard == nil ? DutyHouse.robbery : DutyHouse.gas, spanish]
                let first = house.alert(1, kind: kind, live: live, words, hazard: hazard, category: category)
                var thread = [first]
                for (offset, step) in Alert.Step.allCases.enumerated() {
                    var alert = house.alert(
                        Int64(offset + 1), kind: kind, step: step, thread: 1, live: live, words,
                        hazard: hazard,
                        category: category,
                        expires: offset % 2 == 0
                            ? nil : Instant(milliseconds: house.now.milliseconds + 7_200_000))
                    alert.sent = Instant(milliseconds: house.now.milliseconds + Int64(offset) * 600_000)
                    alert.reach.places = offset == 1 ? [1] : offset == 2 ? [2] : []
                    if step != .first { thread.append(alert) }
                    let message = try composed(house, step == .first ? first : alert, thread)
                    #expect(message.status == (live ? .actual : .exercise))
                    #expect(message.kind == (step == .first ? .alert : .update))
                    #expect(message.references.count == offset)
                    for info in message.infos where !live { #expect(info.headline.hasPrefix("EXERCISE: ")) }
                    let read = try CAPReader.read(message.xml)
                    #expect(read == message, "\(hazard?.rawValue ?? category ?? "") \(step)")
                    let path = "\(folder)/\(files.count).xml"
                    try Data(message.xml).write(to: URL(filePath: path))
                    files.append(path)
                }
            }
        }
        #expect(files.count == (Emergency.Hazard.allCases.count + Category.allCases.count) * 10)
        #expect(try CAPTests.xmllint(files) == nil)
        // The validator finds what is wrong.
        let wrong = folder + "/wrong.xml"
        let good = String(decoding: try composed(house, house.alert(1), []).xml, as: UTF8.self)
        for (from, to) in [
            ("-05:00</sent>", "Z</sent>"), ("Actual", "Real"), (">Alert<", ">Warn<"),
            ("<urgency>Immediate</urgency>", ""),
        ] {
            #expect(good.contains(from))
            try Data(good.replacing(from, with: to).utf8).write(to: URL(filePath: wrong))
            #expect(try CAPTests.xmllint([wrong]) != nil, "\(to)")
        }
    }

    @Test("An all-clear updates all that was sent before it, and signs show it for an hour")
    func allClear() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let first = try house.send(house.alert(1))
        house.move(by: 600_000)
        let update = try house.send(.update, after: first, id: 2, DutyHouse.gas)
        house.move(by: 600_000)
        let clear = try house.send(
            .allClear, after: first, id: 3, AlertWords([.headline: "All clear at Science Hall"]))
        let message = try composed(house, clear, [first, update, clear])
        #expect(message.kind == .update && message.infos[0].responses == [.allClear])
        #expect(message.infos[0].urgency == .past)
        #expect(
            message.references.map(\.sent.text) == ["2026-11-20T12:00:00-05:00", "2026-11-20T12:10:00-05:00"])
        #expect(message.sent.text == "2026-11-20T12:20:00-05:00")
        #expect(message.infos[0].expires?.text == "2026-11-20T13:20:00-05:00")
        // What came first knows nothing of what came after, whenever it is asked for.
        #expect(try composed(house, first, [first, update, clear]).references == [])
        // The name of a message stays, and each has its own.
        let names = try [first, update, clear].map { try composed(house, $0, []).identifier }
        #expect(Set(names).count == 3 && names.allSatisfy { $0.hasPrefix("urn:uuid:") })
        #expect(message.references.map(\.identifier) == Array(names[..<2]))
    }

    @Test(
        "The area is the chosen places, else the campus: closed rings, latitude first, a circle around a point"
    )
    func area() throws {
        let house = try DutyHouse()
        defer { house.close() }
        var alert = house.alert(1)
        // Nothing is drawn: the area has words alone.
        #expect(try composed(house, alert, []).infos[0].areas[0].polygons == [])
        try house.drawn()
        let whole = try composed(house, alert, []).infos[0].areas[0]
        #expect(whole.polygons.count == 1 && whole.words == "Science Hall, 12 College St.")
        alert.reach.places = [1]
        let hall = try composed(house, alert, [])
        #expect(hall.infos[0].areas[0].polygons.count == 1 && hall.infos[0].areas[0].circles == [])
        let xml = String(decoding: hall.xml, as: UTF8.self)
        let ring = try #require(xml.firstMatch(of: /<polygon>([^<]+)<\/polygon>/)).1.split(separator: " ")
        #expect(ring.count == 5 && ring.first == ring.last)
        #expect(ring.allSatisfy { $0.hasPrefix("42.") && $0.contains(",-71.") })
        alert.reach.places = [2]
        let point = try composed(house, alert, [])
        #expect(String(decoding: point.xml, as: UTF8.self).contains("<circle>42.12,-71.9 0.1</circle>"))
        #expect(point.infos[0].areas[0].polygons == [])
        // So many corners that a sign would choke are a box; a ring that six digits would close on itself too.
        let round = Polygon(
            outline: (0..<400).map { i in
                Coordinate(
                    longitude: -71.9 + 0.001 * cos(Double(i) / 63.66),
                    latitude: 42.12 + 0.001 * sin(Double(i) / 63.66))
            })
        #expect(CAPArea.ring(round).count == 5)
        let tiny = Polygon(
            outline: [0, 1, 2, 0].map { Coordinate(longitude: -71.9 + 1e-8 * Double($0), latitude: 42.12) })
        #expect(CAPArea.ring(tiny).count == 5)
    }

    @Test("Times have their offset also in summer, in UTC and where a minute counts")
    func times() throws {
        let zone = try Zone(named: "America/New_York")
        #expect(CAPTime(Instant(milliseconds: 1_783_958_400_999), zone).text == "2026-07-13T12:00:00-04:00")
        #expect(CAPTime(Instant(milliseconds: 0), .utc).text == "1970-01-01T00:00:00-00:00")
        #expect(CAPTime(seconds: 19_800, offset: 19_800).text == "1970-01-01T11:00:00+05:30")
        for text in [
            "2026-07-13T12:00:00-04:00", "1970-01-01T11:00:00+05:30", "1970-01-01T00:00:00-00:00",
            "1969-12-31T23:59:59-00:00",
        ] {
            #expect(CAPTime(text)?.text == text)
        }
        for text in [
            "2026-07-13T12:00:00Z", "2026-07-13T12:00:00", "2026-07-13 12:00:00-04:00",
            "2026-13-13T12:00:00-04:00", "2026-07-13T12:00:00-0400", "2026-07-13T25:00:00-04:00",
        ] {
            #expect(CAPTime(text) == nil, "\(text)")
        }
    }

    @Test("A message of another system with a known fault is refused, with a sentence")
    func refused() throws {
        let house = try DutyHouse()
        defer { house.close() }
        try house.drawn()
        var update = house.alert(2, step: .update, thread: 1)
        update.sent = Instant(milliseconds: house.now.milliseconds + 60_000)
        update.reach.places = [1]
        let message = try composed(house, update, [house.alert(1), update])
        let good = String(decoding: message.xml, as: UTF8.self)
        #expect(try CAPReader.read(message.xml) == message)
        let reference = try #require(good.firstMatch(of: /<references>([^<]+)<\/references>/)).1
        let polygon = try #require(good.firstMatch(of: /<polygon>([^<]+)<\/polygon>/)).1
        let turned = polygon.split(separator: " ").map { pair in
            pair.split(separator: ",").reversed().joined(separator: ",")
        }.joined(separator: " ").replacing("-71.", with: "-171.")
        let open = polygon.split(separator: " ").dropLast().joined(separator: " ") + " 42.5,-71.5"
        let faults: [(String, String, String)] = [
            (">Update<", ">Warn<", "msgType"), (">Actual<", ">Real<", "status"),
            (">Public<", ">All<", "scope"),
            ("-05:00</sent>", "Z</sent>", "offset"), (String(reference), "one,two", "reference"),
            (String(reference), "a b,c,2026-11-20T12:00:00-05:00", "reference"),
            ("<references>\(reference)</references>", "", "goes on from"),
            (String(polygon), open, "ends where it begins"),
            (String(polygon), turned, "latitude stands first"),
            (String(polygon), "42.1,-71.9 42.2,-71.9 42.1,-71.9", "four points"),
            (String(polygon), "a,b c,d e,f a,b", "degrees"), ("cap:1.2", "cap:1.1", "CAP 1.2"),
            ("<urgency>", "<urgency>Immediate</urgency><urgency>", "urgency"),
            ("<event>Gas leak</event>", "", "event"), ("</alert>", "", "cut off"),
            ("<identifier>", "<identifier>a b ", "identifier"),
            ("<alert", "<!DOCTYPE alert [<!ENTITY x 'y'>]><alert", "document type"),
        ]
        for (from, to, word) in faults {
            let bad = good.replacing(from, with: to)
            #expect(bad != good, "\(from)")
            let fault = #expect(throws: CAPFault.self, "taken: \(to)") {
                try CAPReader.read(Array(bad.utf8))
            }
            #expect(fault?.sentence.contains(word) == true, "\(to): \(fault?.sentence ?? "")")
        }
        // Another's prefix, order of spaces and elements that we do not keep are no faults.
        let prefixed = good.replacing("<alert xmlns=", with: "<cap:alert xmlns:cap=")
            .replacing("</alert>", with: "</cap:alert>")
            .replacing("<urgency>", with: "<audience>all</audience><urgency>")
        #expect(try CAPReader.read(Array(prefixed.utf8)) == message)
    }
}

extension DutyHouse {
    /// Two places of the main campus on the map: a hall as an area, a call box as a point.
    func drawn() throws {
        try office.actNow(by: .house, "drew two places") { writing in
            for (id, name, shape) in [
                (
                    Int64(1), "Science Hall",
                    Shape.polygon(Box(west: -71.905, south: 42.12, east: -71.904, north: 42.121).polygon)
                ),
                (2, "Call box", .point(Coordinate(longitude: -71.9, latitude: 42.12))),
            ] {
                let place = PlaceRecord(id: id, campus: 1, name: name, stated: PlaceFacts(), source: "")
                try writing.put(.places, place.values, isNew: true)
                try writing.put(
                    .placeShapes, PlaceShape(id: id, shape: shape, source: "drawn").values, isNew: true)
            }
        }
    }
}
