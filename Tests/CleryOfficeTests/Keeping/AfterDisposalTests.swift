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
        #expect(left == [112])
        let cookie = "openclery=\(try await Sessions.begin(1, office))"
        try await DoorsTests.app(office).test(.router) { client in
            var seen: Set<String> = ["/office"]
            var waiting = ["/office"]
            var kinds: [String: Int] = [:]
            while let path = waiting.popLast() {
                let response = try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
                #expect(response.status.code < 500, "\(path)")
                guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                for match in String(buffer: response.body).matches(of: /href="(\/[^"#]*)"/) {
                    let next = String(match.1).replacing("&amp;", with: "&")
                    // A few pages of each form are as good as all.
                    let form = String(next.filter { !$0.isNumber }.prefix { $0 != "?" })
                    guard !seen.contains(next), kinds[form, default: 0] < 3 else { continue }
                    kinds[form, default: 0] += 1
                    seen.insert(next)
                    waiting.append(next)
                }
            }
            #expect(seen.count > 150)
            #expect(seen.contains("/office/reports") && seen.contains("/office/authorities"))
        }
        #expect(Verify.office(in: office.folder).problems == [])
        let edition = try #require(try office.read { try Edition.published($0).first })
        let position = try #require(edition.position)
        let digest = try office.read(asOf: position) { try edition.report(office, $0).digest }
        #expect(digest == edition.digest)
        try office.close()
    }
}
