import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office of two campuses whose statements are complete: every fact answered yes, every text adopted and approved.
final class PolicyWorld: Sendable {
    typealias Visitor = TellingTests.Visitor

    let house: TestOffice
    var office: Office { house.office }
    static let year = 2026

    /// Every part that somebody has to write.
    static let parts = StatementsOwed.all.filter { $0.force == .required }.flatMap(\.parts).map(\.id).filter {
        !PolicyBook.fromRegisters.contains($0)
    }

    init(campuses: [String] = ["Main campus", "Harbor campus"], complete: Bool = true) throws {
        house = try TestOffice(campuses: campuses)
        guard complete else { return }
        try office.actNow(by: .house, "completed the statements") { writing in
            for fact in InstitutionFact.allCases {
                try PolicyActs.state(
                    fact, true, campus: nil, year: 2020, why: "It is so.", by: 1, writing)
            }
            for part in PolicyWorld.parts { try PolicyWorld.write(part, writing: writing) }
        }
    }

    static let text = "We do so, for students and employees, within 24 hours of a year.\n\n- One\n- Two"

    /// Writes a part so that it lacks nothing.
    static func write(_ part: String, campus: Int64? = nil, _ body: String = text, writing: Writing) throws {
        let key = PartKey(part, campus)
        let text = try PolicyActs.write(key, body, adopted: true, by: 1, writing)
        try PolicyActs.care(for: key, writing) {
            $0.owner = 1
            $0.review = "2027-06-01"
        }
        if !body.isEmpty { try PolicyActs.approve(text, by: 1, today: "2026-11-20", writing) }
    }

    func act(_ body: (Writing) throws -> Void) throws {
        try office.actNow(by: .house, "changed a statement", body)
    }

    func points(_ campus: Int64, _ db: Database) throws -> [OpenPoint] {
        let campuses = try Campus.all(db)
        let scope = ReportScope(year: PolicyWorld.year, campuses: campuses, institution: office.name)
        let one = try #require(campuses.first { $0.id == campus })
        return try PolicyChapters.points(one, scope, db) + FirePolicyChapters.points(one, scope, db)
    }

    /// The keys of what blocks at a campus.
    func blocking(_ campus: Int64 = 1) throws -> [String] {
        try office.read { try points(campus, $0) }.filter(\.blocks).map(\.key)
    }

    func printed(_ campus: Int64 = 1) throws -> String {
        try office.read { db in
            let campuses = try Campus.all(db)
            let scope = ReportScope(year: PolicyWorld.year, campuses: campuses, institution: office.name)
            let one = try #require(campuses.first { $0.id == campus })
            let blocks =
                try PolicyChapters.blocks(one, scope, db) + FirePolicyChapters.blocks(one, scope, db)
            return "\(blocks)"
        }
    }

    func run(_ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(Visitor(client: $0)) }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    func visitor(_ role: Role, campus: Int64? = nil, _ visitor: Visitor) async throws -> Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, in: office).cookie)
    }

    func close() { house.close() }

    /// The fields of a statement's form as its page has them, with changes.
    static func fields(_ page: String, _ changes: [String: String]) -> [(String, String)] {
        var fields: [(String, String)] = []
        for match in page.matches(of: /<input[^>]*type="hidden"[^>]*>/) {
            let tag = String(match.0)
            guard let name = tag.firstMatch(of: /name="([^"]*)"/)?.1, name != "form" else { continue }
            fields.append(
                (String(name), plain(tag.firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? "")))
        }
        for match in page.matches(of: /<textarea[^>]*name="([^"]*)"[^>]*>\n?([^<]*)<\/textarea>/) {
            fields.append((String(match.1), plain(String(match.2))))
        }
        for match in page.matches(of: /<input[^>]*type="checkbox"[^>]*>/) where match.0.contains(" checked") {
            if let name = match.0.firstMatch(of: /name="([^"]*)"/)?.1 { fields.append((String(name), "yes")) }
        }
        for match in page.matches(
            of: /<select[^>]*name="(owner-[^"]*)"[^>]*>(.*?)<\/select>/.dotMatchesNewlines())
        {
            let chosen = match.2.matches(of: /<option[^>]*>/).first { $0.0.contains(" selected") }
            fields.append(
                (String(match.1), chosen?.0.firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? ""))
        }
        for match in page.matches(of: /<input[^>]*name="((?:review|evidence)-[^"]*)"[^>]*>/) {
            fields.append(
                (String(match.1), plain(match.0.firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? ""))
            )
        }
        return fields.filter { changes[$0.0] == nil }
            + changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func plain(_ html: String) -> String {
        html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
