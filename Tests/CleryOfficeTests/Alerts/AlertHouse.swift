import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with people on its lists, a script, and those who may send.
struct AlertHouse {
    typealias Visitor = TellingTests.Visitor
    static let canary = "quagga-canary-3391"

    let house: TestOffice
    let script: Int64
    let live: Int64
    let test: Int64
    var office: Office { house.office }

    init() async throws {
        house = try TestOffice(campuses: ["Main campus", "North campus"])
        let office = house.office
        (live, test) = try await office.act(by: .account(1), "made two lists") { writing in
            let lists = try [AudienceList.Kind.live, .test].map { kind in
                let list = AudienceList(
                    id: try writing.nextID(.audienceLists), name: kind == .live ? "Everybody" : "Testers",
                    kind: kind, at: writing.at)
                try writing.put(.audienceLists, list.values, isNew: true)
                return list.id
            }
            for number in 1...6 {
                _ = try AudiencePerson.add(
                    to: number == 6 ? lists[1] : lists[0], mark: [UInt8(number)], source: .roster,
                    campus: number < 4 ? 1 : 2,
                    segments: [number.isMultiple(of: 2) ? "students" : "employees"],
                    AudiencePerson.Reached(mails: ["person\(number)@\(Self.canary).example"]), writing)
            }
            return (lists[0], lists[1])
        }
        script = try await office.act(by: .account(1), "prepared a script") { writing in
            let script = AlertScript(
                id: try writing.nextID(.alertScripts), kind: .emergencyNotification, hazard: .gasLeak,
                name: "Gas leak",
                words: [
                    AlertWords([
                        .headline: "Gas leak", .place: "On the main campus.", .impact: "Gas can explode.",
                        .action: "Leave the building now.", .next: "More within 15 minutes.",
                    ])
                ], account: 1, at: writing.at)
            try writing.put(.alertScripts, script.values, isNew: true)
            return script.id
        }
    }

    func close() { house.close() }

    func run(_ body: @escaping @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(Visitor(client: $0)) }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    func person(_ role: Role, campus: Int64? = nil, _ visitor: Visitor) async throws -> Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    func alerts() throws -> [Alert] { try office.read { try Alert.all("1 ORDER BY id", [], $0) } }
    /// What a form of the page of a message carries: the words that were read, and the last step.
    func approve(_ id: Int64 = 1) throws -> [(String, String)] {
        let seen = try office.read { try Alert.one(id, $0)?.seen ?? "" }
        return [("cleared", "yes"), ("send", "SEND"), ("seen", seen)]
    }
    func current() throws -> [Alert] {
        try office.read { try Alert.current(at: office.clock(), $0) }
    }

    /// What a timely warning says, field by field.
    static let warning = [
        ("headline", "Robbery near the library"), ("nature", "Robbery"), ("time", "November 19, 11:40 p.m."),
        ("place", "The path behind the library"), ("impact", "A bag was taken by force."),
        ("action", "Walk in company."), ("report", "Call 911."), ("category", "robbery"), ("hours", "168"),
        ("why", "It may happen again."), ("next", "More tomorrow."), ("sender", "Campus safety"),
    ]
}
