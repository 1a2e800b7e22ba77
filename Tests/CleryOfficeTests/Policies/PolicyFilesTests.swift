import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Policy statements: commands and the demo")
struct PolicyFilesTests {
    @Test("Texts go out into files and come back as versions that nobody has adopted")
    func files() throws {
        let world = try PolicyWorld()
        defer { world.close() }
        try world.act { try PolicyWorld.write("alcohol.policy", campus: 2, "Dry.", writing: $0) }
        let folder = world.house.folder + "/texts"
        let paths = try PolicyCommands.export(world.office, to: folder)
        #expect(paths.count == PolicyWorld.parts.count + 1)
        #expect(
            try PolicyCommands.take(folder, into: world.office) == .init(written: 0, unchanged: paths.count))
        try Data("Wet, on Sundays.\n".utf8).write(to: URL(filePath: folder + "/campus-2/alcohol.policy.md"))
        #expect(
            try PolicyCommands.take(folder, into: world.office)
                == .init(written: 1, unchanged: paths.count - 1))
        let text = try #require(
            try world.office.read { try PolicyText.current($0)[PartKey("alcohol.policy", 2)] })
        #expect(text.body == "Wet, on Sundays." && !text.adopted)
        #expect(try world.blocking(2).contains("policy:alcohol.policy:adoption:2"))
        let list = try PolicyCommands.list(world.office, year: 2026, missing: true, json: false)
        #expect(list.contains("Harbor campus\talcohol.policy\tadoption, approval"))
        #expect(list.split(separator: "\n").count == 1)
        let json = try PolicyCommands.list(world.office, year: 2026, missing: true, json: true)
        #expect(json.contains("\"part\":\"alcohol.policy\""))
        for (path, body) in [("/common/magic.md", "x"), ("/campus-9/alcohol.policy.md", "x")] {
            let file = URL(filePath: folder + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(body.utf8).write(to: file)
            #expect(throws: OfficeFault.self) { try PolicyCommands.take(folder, into: world.office) }
            try FileManager.default.removeItem(at: file)
        }
    }

    @Test("The demo college has every text, without a blank, and no advice is left")
    func demo() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.office.actNow(by: .house, "made a hall") { writing in
            var facts = PlaceDecisionTests.hall()
            facts.studentHousing = .known(true)
            for campus in [Int64(1), 2] {
                _ = try PlaceActs.make(
                    "Hall \(campus)", campus: campus, { PlaceDetails(id: $0) }, facts: facts, writing)
            }
            try PolicyActs.state(
                .noncampusOrganizations, true, campus: nil, year: 2020, why: "Houses in the city", by: 1,
                writing)
        }
        let people = try DemoPeople.come(to: house.office)
        try DemoStatements.write(people, in: house.office)
        try DemoStatements.approve(people, in: house.office)
        try house.office.read { db in
            let campuses = try Campus.all(db)
            let scope = ReportScope(year: 2026, campuses: campuses, institution: "Hartwell College")
            for campus in campuses {
                let points =
                    try PolicyChapters.points(campus, scope, db)
                    + FirePolicyChapters.points(campus, scope, db)
                #expect(
                    points.filter { $0.blocks || !$0.key.hasPrefix("policy:fact:") }.map(\.key) == [],
                    "\(campus.name)")
            }
            let harbor = try PolicyChapters.blocks(campuses[1], scope, db)
            #expect("\(harbor)".contains("has no sworn officers of its own"))
            #expect("\(harbor)".contains("has a noncampus location"))
            for text in try PolicyText.current(db).values {
                #expect(
                    !PolicyBlanks.has(text.body) && Markdown.read(text.body).problems == [],
                    "\(text.key.part)")
            }
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }
}
