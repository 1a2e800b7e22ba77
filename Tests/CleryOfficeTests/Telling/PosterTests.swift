import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import QRCode
import Testing

@testable import CleryOffice

@Suite("Posters with the way to the form")
struct PosterTests {
    @Test("A poster for each place that the form offers, on one's own campuses only")
    func posters() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, campus: 1, in: house.office)
        let (_, other) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            let desk = try await visitor.signedIn(officer)
            let list = try await desk.get("/office/posters").text
            #expect(list.contains("Whitman Hall") && list.contains("Library") && !list.contains("Old quarry"))
            let page = try await desk.get("/office/places/1/poster").text
            #expect(page.contains("/report?place=1") && page.contains("Whitman Hall"))
            let address = try #require(page.firstMatch(of: /<b>(http:\/\/[^<]+\/report\?place=1)<\/b>/)?.1)
            #expect(
                page.contains(
                    try QRCode(String(address)).svg("").firstMatch(of: /d="(M4 4[^"]+)"/)?.1 ?? "none"))
            #expect(
                try await desk.get("/office/places/1/poster.svg").text.hasPrefix("<svg class=\"qr\" xmlns"))
            for path in ["/office/places/1/poster.pdf", "/office/posters.pdf"] {
                #expect(try await desk.get(path).text.hasPrefix("%PDF-"), "\(path)")
            }
            let away = try await visitor.signedIn(other)
            #expect(try await away.get("/office/posters").text.contains("No place has a poster yet"))
            for path in [
                "places/1/poster", "places/1/poster.svg", "places/1/poster.pdf", "posters.pdf",
                "places/3/poster",
            ] {
                #expect(try await away.get("/office/\(path)").status == .notFound, "\(path)")
            }
            #expect(try await desk.get("/office/places/3/poster").status == .notFound)
            #expect(try await visitor.get("/office/posters").status == .seeOther)
        }
    }
}
