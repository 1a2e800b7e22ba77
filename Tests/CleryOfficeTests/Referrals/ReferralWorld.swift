import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// An office with a police log of 2024, in which one person was arrested for liquor in Whitman Hall on March 5, and
/// lists of the conduct office.
struct ReferralWorld {
    typealias Visitor = TellingTests.Visitor
    let house: TestOffice
    var office: Office { house.office }

    /// Two cases of that night in that hall, of one and of two persons; one in the library; one of another campus.
    static let list = """
        File ID,Incident Date,Date Reported,Campus,Residence Hall,Charges,Respondents,Narrative
        C-1,3/5/2024,3/6/2024,Main campus,Whitman Hall,Alcohol under 21,"Canaryname, Jane",canary-narrative 24-0002 said
        C-2,3/5/2024,3/6/2024,Main campus,Whitman Hall,Alcohol  under 21,"Roe, Rick; Poe, Ann",x
        C-3,3/20/2024,3/21/2024,Main campus,Library,Dry hall,"Vale, Ida",x
        C-4,3/5/2024,3/6/2024,Harbor campus,Pier,Drugs,"Lane, Lou",x

        """

    init(_ list: String? = ReferralWorld.list) throws {
        house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        try house.take(TestOffice.log)
        if let list { _ = try take(list) }
    }

    static func run(
        _ list: String? = ReferralWorld.list,
        _ body: @Sendable (ReferralWorld, Visitor) async throws -> Void
    ) async throws {
        let world = try ReferralWorld(list)
        defer { world.house.close() }
        try await DoorsTests.app(world.office).test(.router) { client in
            let (_, cookie) = try await RolesTests.person(.coordinator, in: world.office)
            try await body(world, try await Visitor(client: client).signedIn(cookie))
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @discardableResult
    func take(_ list: String) throws -> BatchReport {
        let file = try house.write("list.csv", list)
        return try BatchImport(office, profile: try .find("maxient-referrals", in: office), file: file).run()
    }

    /// The charge of these words.
    func charge(_ words: String) throws -> Int64 {
        try office.read { db in
            let ids = try Int64.fetchAll(db, sql: "SELECT id FROM referral_charges ORDER BY id")
            return try #require(
                try ids.first { try ReferralCharge.one($0, db)?.told(db, office.key) == words })
        }
    }

    static let broken = [
        ("violation", "liquor"), ("law", "yes"), ("record", "yes"), ("sanction", "yes"),
        ("basis", "State law; aged 19"),
    ]

    /// Answers the alcohol of the halls, and makes the cases incidents.
    func answerAndPlace(_ clerk: Visitor) async throws {
        let answered = try await clerk.post(
            "/office/referrals/words/\(try charge("Alcohol under 21"))",
            [("what", "all")] + ReferralWorld.broken)
        #expect(answered.status == .seeOther)
        let placed = try await clerk.post("/office/referrals", [("year", "2024")])
        #expect(placed.status == .seeOther && placed.location.contains("made="))
    }

    func cell(
        _ family: Family, _ geography: Geography = .onCampus, _ category: CleryLaw.Category = .liquor,
        campus: Int64 = 1
    ) throws -> Int64 {
        try office.read { db in
            try StatisticsTables(office, years: 2024...2024, db).count(
                Cell(family, category, geography, 2024), campus: campus)
        }
    }

    func book(_ year: Int = 2024) throws -> ReferralBook {
        try office.read { try ReferralBook(year, within: .all, $0) }
    }

    func points() throws -> [String] {
        try office.read { db in
            let scope = ReportScope(year: 2025, campuses: try Campus.all(db), institution: "Hartwell")
            return try ReferralPoints.points(scope, db).map(\.key)
        }
    }

    func decide(
        _ clerk: Visitor, _ row: Int64, _ decision: String, arrest: String = "2-liquor"
    ) async throws -> Int {
        Int(
            try await clerk.post(
                "/office/referrals/rows/\(row)", [("arrest", arrest), ("decision", decision)]
            ).status.code)
    }
}
