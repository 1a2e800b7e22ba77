import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The house is tidy")
struct TidyTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func swiftFiles(_ folder: String) -> [(path: String, text: String)] {
        let base = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let text = (try? String(contentsOf: base.appending(path: path), encoding: .utf8)) ?? ""
            return (folder + "/" + path, text)
        }
    }

    @Test("The law imports nothing")
    func lawImportsNothing() {
        let files = TidyTests.swiftFiles("Sources/CleryLaw")
        #expect(files.count > 50)
        for file in files {
            #expect(!file.text.contains(#/(?m)^\s*(@testable )?(public )?import /#), "\(file.path)")
        }
    }

    @Test("No file is longer than 300 lines")
    func short() {
        for file in TidyTests.swiftFiles("Sources") + TidyTests.swiftFiles("Tests")
        where !file.path.contains("/Embedded/") && !file.path.contains("/.build/") {
            #expect(
                file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301,
                "\(file.path)")
        }
    }

    @Test("No unfinished work and no empty words are left lying about")
    func words() {
        for file in TidyTests.swiftFiles("Sources") where !file.path.contains("/Embedded/") {
            #expect(!file.text.contains(#/\b(TODO|FIXME)\b/#), "\(file.path)")
            #expect(!file.path.contains(/(Manager|Helper|Utils|Core|Common|Shared)\.swift$/), "\(file.path)")
        }
    }

    @Test("The small libraries know nothing of Clery")
    func apart() {
        for file in ["TaggedPDF", "TypedHTML", "QRCode", "Geometry"].flatMap({
            TidyTests.swiftFiles("Sources/\($0)")
        }) {
            #expect(!file.text.contains("Clery"), "\(file.path)")
        }
    }

    @Test("Nothing but the law decides law: the office names no hierarchy and no exception")
    func lawStaysDownstairs() {
        for file in TidyTests.swiftFiles("Sources/CleryOffice")
        where !file.path.contains("/Embedded/") && !file.path.contains("/Cases/") {
            #expect(!file.text.contains(/Hierarchy\.|ArsonBesides|SexOffenseWithMurder/), "\(file.path)")
        }
    }

    @Test("What is embedded is what Assets/ says")
    func embedded() throws {
        func asset(_ path: String) throws -> String {
            try String(contentsOf: TidyTests.root.appending(path: "Assets/" + path), encoding: .utf8)
        }
        #expect(
            try asset("look.css").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.lookCSS)".trimmingCharacters(in: .newlines))
        #expect(
            try asset("report.js").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.reportScript)".trimmingCharacters(in: .newlines))
        for (path, text) in [
            ("map.js", EmbeddedFiles.mapScript), ("demo/shapes.geojson", EmbeddedFiles.demoShapes),
        ] {
            #expect(
                try asset(path).trimmingCharacters(in: .newlines)
                    == "\(text)".trimmingCharacters(in: .newlines))
        }
        #expect(
            try asset("drawing.js").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.drawingScript)".trimmingCharacters(in: .newlines))
        #expect(
            try asset("log-widget.js").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.logWidget)".trimmingCharacters(in: .newlines))
        #expect(
            try asset("log.schema.json").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.logSchema)".trimmingCharacters(in: .newlines))
        #expect(
            try asset("hazing.schema.json").trimmingCharacters(in: .newlines)
                == "\(EmbeddedFiles.hazingSchema)".trimmingCharacters(in: .newlines))
        for profile in ShippedProfiles.all {
            #expect(
                try asset("profiles/\(profile.name).yaml").trimmingCharacters(in: .newlines)
                    == "\(profile.text)".trimmingCharacters(in: .newlines))
        }
        let names = try FileManager.default.contentsOfDirectory(
            atPath: TidyTests.root.appending(path: "Assets/profiles").path)
        #expect(names.count == ShippedProfiles.all.count)
        for (folder, tables) in [("rosters", ShippedTables.rosters), ("referrals", ShippedTables.referrals)] {
            for table in tables {
                #expect(
                    try asset("\(folder)/\(table.name).yaml").trimmingCharacters(in: .newlines)
                        == "\(table.text)".trimmingCharacters(in: .newlines))
            }
            let files = try FileManager.default.contentsOfDirectory(
                atPath: TidyTests.root.appending(path: "Assets/" + folder).path)
            #expect(files.count == tables.count)
        }
    }

    @Test("docs/law-map.md is what the rules say")
    func lawMap() throws {
        let kept = try String(contentsOf: TidyTests.root.appending(path: "docs/law-map.md"), encoding: .utf8)
        #expect(Law.map(cases: CaseBook.byRule) == kept, "run make law")
    }

    @Test("docs/permissions.md is what the doors ask")
    func permissions() throws {
        let kept = try String(
            contentsOf: TidyTests.root.appending(path: "docs/permissions.md"), encoding: .utf8)
        #expect(Permissions.text == kept, "run make map")
    }

    @Test("schema.sql is the whole present schema")
    func schema() throws {
        let kept = try String(
            contentsOf: TidyTests.root.appending(path: "Sources/CleryOffice/Database/schema.sql"),
            encoding: .utf8)
        #expect(try Schema.text() == kept, "run make schema")
    }

    @Test("Every column that the register keeps is a column of the schema, in its order")
    func columns() throws {
        let house = try Fold.emptyHouse()
        try house.read { db in
            for table in KeptTable.allCases {
                #expect(try db.columns(in: table.rawValue).map(\.name) == table.columns)
            }
            let known = Set(
                KeptTable.allCases.map(\.rawValue) + KeptTable.derived + KeptTable.passing
                    + KeptTable.traces + [KeptTable.files, "events"])
            let all = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            #expect(Set(all) == known)
        }
    }
}
