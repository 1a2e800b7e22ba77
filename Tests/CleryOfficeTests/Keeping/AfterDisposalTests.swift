import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Every page of a college whose sealed records were all disposed of")
struct AfterDisposalTests {
    /// Destroys every key that a schedule reaches, whether it is due or not.
    private func destroyAll(in office: Office) async throws -> Int {
        let second = try await RolesTests.person(.coordinator, in: office).account
        let today = office.today
        let count = try await office.act(by: .account(second), "disposed of everything") { writing -> Int in
            var records: [Int64] = []
            try KeepingBook(writing.db).each(nil, writing.db) { records += $0.item.records }
            let plan = try DisposalPlan(kind: nil, through: nil, on: today, writing.db)
            var disposal = Disposal(id: 1, plan, by: 1, at: writing.at)
            (disposal.confirmed, disposal.confirmedBy) = (writing.at, second)
            disposal.certificate = DisposalCertificate(plan, files: 0, event: 1, hash: []).json
            try writing.put(.disposals, disposal.values, isNew: true)
            for record in records {
                try writing.put(.disposedRecords, [.integer(record), .integer(1)], isNew: true)
            }
            try writing.db.execute(sql: "DELETE FROM \(KeptTable.files)")
            try writing.destroyKeys(of: records)
            return records.count
        }
        return count
    }

    /// Follows the links from the office's first page, a few of each form; gives how many pages there were.
    private static func crawl(_ visitor: TellingTests.Visitor) async throws -> Int {
        var seen: Set<String> = ["/office"]
        var kinds: [String: Int] = [:]
        var round = ["/office"]
        while !round.isEmpty {
            var next: [String] = []
            for path in round {
                let (status, text) = try await visitor.get(path)
                #expect(status.code < 500, "\(path)")
                next += links(text).filter { isNew($0, &seen, &kinds) }
            }
            round = next
        }
        return seen.count
    }

    private static func links(_ text: String) -> [String] {
        text.matches(of: /href="(\/[^"#]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
    }

    private static func isNew(_ path: String, _ seen: inout Set<String>, _ kinds: inout [String: Int]) -> Bool
    {
        let form = String(path.filter { !$0.isNumber }.prefix { $0 != "?" })
        guard !seen.contains(path), kinds[form, default: 0] < 3 else { return false }
        kinds[form, default: 0] += 1
        return seen.insert(path).inserted
    }

    @Test("No page fails, no list stops, verify passes, and the published report is made anew byte for byte")
    func walk() async throws {
        let made = try Demo.make(
            in: NSTemporaryDirectory() + "hartwell-\(UUID().uuidString)", clock: { DemoMade.noon })
        let office = made.office
        defer { try? FileManager.default.removeItem(atPath: office.folder) }
        #expect(try await destroyAll(in: office) > 300)
        let left = try office.read {
            try Int64.fetchAll($0, sql: "SELECT DISTINCT record >> 56 FROM record_keys ORDER BY 1")
        }
        // The matters of holds, the words of charges, which name nobody, a warning that waits for approval, and whoever
        // is told of warnings today.
        #expect(left == [112, 114, 116, 117])
        let cookie = "openclery=\(try await Sessions.begin(1, office))"
        try await DoorsTests.app(office).test(.router) { client in
            let seen = try await Self.crawl(TellingTests.Visitor(client: client, cookie: cookie))
            #expect(seen > 150)
        }
        #expect(Verify.office(in: office.folder).problems == [])
        let edition = try #require(try office.read { try Edition.published($0).first })
        let position = try #require(edition.position)
        let digest = try office.read(asOf: position) { try edition.report(office, $0).digest }
        #expect(digest == edition.digest)
        try office.close()
    }
}
