import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("Prevention programs: who was offered what, and when")
struct ProgramTests {
    private static func run(
        _ body: @Sendable (DutyHouse, TellingTests.Visitor) async throws -> Void
    ) async throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        try await DoorsTests.app(house.office).test(.router) {
            try await body(house, TellingTests.Visitor(client: $0))
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    private static func clerk(
        _ house: DutyHouse, _ visitor: TellingTests.Visitor, _ role: Role = .coordinator,
        campus: Int64? = nil
    ) async throws -> TellingTests.Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: house.office).cookie)
    }

    static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "kind": "awareness", "title": "Your campus at night", "description": "A walk with Campus Safety.",
            "audience": "both", "campus": "all", "year": "2025", "frequency": "each_term",
            "days": "2025-09-24, 2025-03-05", "delivery": "in_person", "offered": "100", "attended": "61",
            "covers-stalking": "yes",
        ]
        fields.merge(changes) { $1 }
        return fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func add(
        _ clerk: TellingTests.Visitor, _ changes: [String: String] = [:]
    ) async throws -> Int64 {
        let answer = try await clerk.post("/office/programs/new", fields(changes))
        let match = answer.location.firstMatch(of: /\/office\/programs\/([0-9]+)/)
        return try #require(
            match.flatMap { Int64($0.1) }, "\(answer.status) \(HazingHouse.problems(answer.text))")
    }

    private static func all(_ house: DutyHouse, _ year: Int? = nil) throws -> [Program] {
        try house.office.read {
            try ProgramRequests.list(year: year, kind: nil, within: .all, $0).programs
        }
    }

    @Test("A program is entered, changed and taken back; bad input comes back with its sentences")
    func enter() async throws {
        try await Self.run { house, visitor in
            let clerk = try await Self.clerk(house, visitor)
            #expect(try await clerk.get("/office/programs").text.contains("No program is here yet"))
            let id = try await Self.add(clerk)
            let program = try #require(try Self.all(house).first)
            #expect(program.days == ["2025-03-05", "2025-09-24"] && program.behaviors == [.stalking])
            #expect(program.campus == nil && program.offered == 100 && program.attended == 61)
            for (changes, sentence) in [
                (["title": ""], "Say what the program is called"), (["kind": "party"], "what kind"),
                (["year": "soon"], "calendar year"), (["days": "2024-09-24"], "another year"),
                (["days": "in May"], "2026-08-24"), (["attended": "101"], "More came"),
                (["offered": "-3"], "whole number"), (["campus": "77"], "Choose the campus"),
                (["audience": ""], "whom it is for"), (["delivery": "x"], "how it was held"),
                (["frequency": "often"], "how often"), (["covers-murder": "yes"], "not one of the list"),
            ] {
                let answer = try await clerk.post("/office/programs/\(id)", Self.fields(changes))
                #expect(answer.status == .unprocessableContent, "\(changes)")
                #expect(answer.text.contains(sentence), "\(changes) \(HazingHouse.problems(answer.text))")
            }
            _ = try await clerk.post("/office/programs/\(id)", Self.fields(["title": "By night"]))
            #expect(try Self.all(house).map(\.title) == ["By night"])
            let list = try await clerk.get("/office/programs?year=2025&kind=awareness").text
            #expect(list.contains("By night"))
            #expect(
                try await clerk.get("/office/programs?year=2024").text.contains("No program is like that"))
            _ = try await clerk.post("/office/programs/\(id)", [("what", "remove")])
            #expect(try Self.all(house).isEmpty)
            #expect(try await clerk.get("/office/programs/\(id)").status == .notFound)
        }
    }

    @Test("A year is copied to the next in one step, once, without its days and numbers")
    func copy() async throws {
        try await Self.run { house, visitor in
            let clerk = try await Self.clerk(house, visitor)
            _ = try await Self.add(clerk)
            _ = try await Self.add(clerk, ["title": "Locks", "kind": "crime_prevention", "campus": "2"])
            _ = try await clerk.post("/office/programs/copy", [("from", "2025")])
            let copied = try Self.all(house, 2026)
            #expect(Set(copied.map(\.title)) == ["Your campus at night", "Locks"])
            #expect(copied.allSatisfy { $0.days.isEmpty && $0.offered == nil && $0.attended == nil })
            #expect(copied.allSatisfy { $0.frequency == .eachTerm && $0.behaviors == [.stalking] })
            let again = try await clerk.post("/office/programs/copy", [("from", "2025")])
            #expect(again.location.contains("count=0"))
            #expect(try Self.all(house).count == 4)
            for from in ["", "-5", "2100", "x"] {
                #expect(
                    try await clerk.post("/office/programs/copy", [("from", from)]).status == .notFound)
            }
            // Somebody of one campus copies what is that campus's.
            let local = try await Self.clerk(house, visitor, .conduct, campus: 2)
            _ = try await local.post("/office/programs/copy", [("from", "2026")])
            #expect(try Self.all(house, 2027).map(\.title) == ["Locks"])
        }
    }

    @Test("Of another campus one sees and writes nothing; programs of all campuses are read by all")
    func reach() async throws {
        try await Self.run { house, visitor in
            let clerk = try await Self.clerk(house, visitor)
            let whole = try await Self.add(clerk)
            let main = try await Self.add(clerk, ["title": "Main only", "campus": "1"])
            let other = try await Self.clerk(house, visitor, .housing, campus: 2)
            #expect(try await other.get("/office/programs/\(main)").status == .notFound)
            #expect(try await !other.get("/office/programs").text.contains("Main only"))
            #expect(try await !other.get("/office/programs/list.csv").text.contains("Main only"))
            #expect(try await other.post("/office/programs/\(main)", Self.fields()).status == .notFound)
            #expect(try await other.post("/office/programs/\(main)/copy", []).status == .notFound)
            let shown = try await other.get("/office/programs/\(whole)").text
            #expect(shown.contains("A walk with Campus Safety") && !shown.contains("Keep it"))
            #expect(try await other.post("/office/programs/\(whole)", Self.fields()).status == .notFound)
            for campus in ["all", "1"] {
                let answer = try await other.post(
                    "/office/programs/new", Self.fields(["campus": campus]))
                #expect(answer.status == .unprocessableContent)
            }
            _ = try await Self.add(other, ["campus": "2"])
            let none = try await Self.clerk(house, visitor, .dispatcher)
            #expect(try await none.get("/office/programs").status == .notFound)
        }
    }

    @Test("The chapter tells two years, a table for each kind; its points name what is missing")
    func chapter() async throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        let campuses = try house.office.read { try Campus.all($0) }
        let scope = ReportScope(year: 2026, campuses: campuses, institution: "Hartwell College")
        func keys(_ campus: Int) throws -> [String] {
            try house.office.read { try ProgramChapter.points(campuses[campus], scope, $0) }
                .map { "\($0.key) \($0.blocks)" }
        }
        func add(_ program: Program) throws {
            try house.office.actNow(by: .house, "entered a prevention program") {
                try ProgramActs.add(program, by: 1, $0)
            }
        }
        #expect(
            try keys(0) == [
                "programs:incoming_students:1:2025 false", "programs:new_employees:1:2025 false",
                "programs:campaign:1:2025 false",
            ])
        #expect(try house.office.read { try ProgramChapter.blocks(campuses[0], scope, $0) } == [])
        for kind in [ProgramKind.incomingStudents, .newEmployees, .campaign] {
            try add(Program(id: 0, campus: 1, year: 2025, kind: kind, title: "Of \(kind.rawValue)"))
        }
        #expect(try keys(0) == [])
        #expect(try keys(1).count == 3, "the other campus has none")
        var walk = Program(id: 0, year: 2026, kind: .awareness, title: "A walk")
        walk.evidence = "In drawer quokka-771"
        try add(walk)
        #expect(try keys(0) == ["programs:frequency:4 true"])
        #expect(try keys(1).count == 3, "a program of all campuses is told with the first")
        let position = try house.office.position()
        let before = try house.office.read { try ProgramChapter.blocks(campuses[0], scope, $0) }
        let text = BlockHTML.blocks(before, level: 1).string
        #expect(text.contains("Of campaign") && text.contains("A walk") && !text.contains("quokka"))
        #expect(text.contains("34 CFR 668.46(b)(5)") && text.contains("668.46(j)(1)(i)"))
        var known = try #require(try Self.all(house).first { $0.title == "A walk" })
        known.frequency = .eachTerm
        let kept = known
        try house.office.actNow(by: .house, "changed prevention program 4") {
            try $0.put(.programs, kept.values)
        }
        #expect(try keys(0) == [])
        let then = try house.office.read(asOf: position) {
            try ProgramChapter.blocks(campuses[0], scope, $0)
        }
        #expect(then == before)
    }
}
