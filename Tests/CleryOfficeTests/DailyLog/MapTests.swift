import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("Charts and the map of the log")
struct MapTests {
    private static let days = LogFilter(from: "2026-09-21", through: "2026-11-30")

    private static func point(
        _ house: LogHouse, _ place: Int64, dwellings: Int? = nil, words: String? = nil, wider: String? = nil,
        _ latitude: Int32, _ longitude: Int32
    ) async throws {
        try await house.office.act(by: .account(1), "stated the point of place \(place)") { writing in
            var one = LogPlace(id: place)
            (one.words, one.wider, one.dwellings) = (words, wider, dwellings)
            (one.latitude, one.longitude) = (latitude, longitude)
            try writing.put(.logPlaces, one.values)
        }
    }

    @Test(
        "Only what the list says is on the map: not what is withheld, worded otherwise, or near few dwellings"
    )
    func spots() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        for _ in 0..<3 { try await house.open("Theft", .larceny, at: "Library") }
        try await house.open("Robbery", .robbery, at: "Whitman Hall")
        try await house.open("Theft", .larceny, at: "Gate house")
        let hidden = try await house.open("Assault", .aggravatedAssault, at: "Library")
        let reworded = try await house.open("Assault", .rape, at: "Library")
        #expect(try house.office.read { try LogMap(MapTests.days, $0) } == LogMap(spots: [], elsewhere: 7))
        try await MapTests.point(house, 2, 40_001_000, -75_002_000)
        try await MapTests.point(house, 1, dwellings: 120, 40_003_000, -75_000_000)
        try await MapTests.point(house, 3, dwellings: 2, 40_004_000, -75_001_000)
        try await house.withhold(.generalLocation, of: hidden)
        try await house.office.act(by: .account(1), "worded an entry") { writing in
            var words = LogWording(id: 1, incident: reworded, log: .crime, account: 1, at: writing.at)
            words.location = "North campus"
            try writing.put(.logWords, words.values, isNew: true)
            writing.log.again(reworded)
        }
        let map = try house.office.read { try LogMap(MapTests.days, $0) }
        #expect(map.spots.map(\.words) == ["Library", "Whitman Hall"])
        #expect(map.spots.map(\.entries) == [3, 1] && map.elsewhere == 3)
        let page = MapPage(filter: MapTests.days, map: map, hasPoints: true).body.string
        #expect(page.contains("/log?from=2026-09-21&amp;to=2026-11-30&amp;place=Whitman%20Hall"))
        #expect(page.contains("3 entries are not on the map") && !page.contains("Gate house"))
        #expect(!page.contains("style="))
        // Student housing whose dwellings nobody has counted has no spot.
        try await MapTests.point(house, 1, 40_003_000, -75_000_000)
        #expect(try house.office.read { try LogMap(MapTests.days, $0) }.spots.map(\.words) == ["Library"])
    }

    @Test("A mile is as long across as it is up, north is up, and the ruler is no longer than it says")
    func projection() throws {
        let spots = [(40.0, -75.0), (40.01, -75.0), (40.0, -74.99)].enumerated().map { i, at in
            LogMap.Spot(
                words: "Place \(i)", latitude: Int32(at.0 * 1e6), longitude: Int32(at.1 * 1e6), entries: 5)
        }
        let svg = MapDrawing(spots: spots, address: { _ in "/log" }).html.string
        let circles = svg.matches(of: #/cx="([0-9.]+)" cy="([0-9.]+)"/#).compactMap { match in
            Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
        }
        try #require(circles.count == 3)
        let (up, across) = (circles[0].1 - circles[1].1, circles[2].0 - circles[0].0)
        #expect(up > 0 && across > 0)
        // At 40 degrees of latitude a degree of longitude is 0.766 of one of latitude.
        #expect(abs(across / up - 0.766) < 0.005)
        // A hundredth of a degree is 3,646 feet.
        let feet = try #require(svg.contains("1000 feet") ? 1000.0 : nil)
        let ruler = try #require(svg.firstMatch(of: #/v6h([0-9.]+)v-6/#).flatMap { Double($0.1) })
        #expect(abs(ruler / up - feet / 3645.67) < 0.005)
    }

    @Test("Charts count what the list counts, each day and each month once")
    func charts() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        try await house.open("Fire", .undeterminedFire, at: "Whitman Hall")
        house.clock.go(minutes: 3 * 1440)
        let one = try await house.open("Theft", .larceny)
        let two = try await house.open("Theft", .larceny)
        try await house.join(one, two)
        let filter = LogFilter(from: "2026-10-30", through: "2026-12-02")
        let (days, total) = try house.office.read { db in
            (try LogRequests.perDay(filter, db), try LogRequests.entries(filter, page: 1, db).total)
        }
        #expect(days.count == 34 && days.reduce(0) { $0 + $1.all } == total)
        #expect(days.first { $0.start == "2026-11-21" }?.fires == 1)
        #expect(days.first { $0.start == "2026-11-24" }?.crimes == 1)
        let months = LogRequests.perMonth(days)
        #expect(months.map(\.start) == ["2026-10-30", "2026-11-01", "2026-12-01"])
        #expect(months.map(\.all) == [0, total, 0])
        for most in [0, 1, 2, 3, 7, 10, 99, 1001] {
            let scale = BarDrawing.scale(most)
            #expect(scale >= most && scale % 2 == 0 && scale <= max(2, most * 3))
        }
    }
}
