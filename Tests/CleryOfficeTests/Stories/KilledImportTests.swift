import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// Stories that need the program itself: it stands beside the tests, in the same folder of the build.
@Suite("A process ends where it should not", .serialized)
struct KilledImportTests {
    static let program: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        for _ in 0..<4 {
            let program = folder.appending(path: "openclery")
            if FileManager.default.isExecutableFile(atPath: program.path) { return program }
            folder.deleteLastPathComponent()
        }
        return TidyTests.root.appending(path: ".build/debug/openclery")
    }()

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = KilledImportTests.program
        process.arguments = arguments
        process.standardOutput = Pipe()
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func bigLog(_ rows: Int) -> String {
        var text = "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
        for i in 0..<rows {
            text +=
                "24-\(i),Burglary,3/4/2024 9:30,3/3/2024 22:00,Whitman Hall,Open,What the resident of room \(i) told.\n"
        }
        return text
    }

    @Test("Killed in the middle of an import, an office holds all of the file or nothing, and is whole")
    func killed() throws {
        let house = try TestOffice()
        try house.office.close()
        defer { try? FileManager.default.removeItem(atPath: house.folder) }
        let log = try house.write("log.csv", bigLog(6_000))
        let profile = try house.write("profile.yaml", TestOffice.profile)
        for milliseconds in [150, 400, 700, 1_000] {
            let process = try start(["import", "log", log, "--profile", profile, "--data", house.folder])
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let verdict = Verify.office(in: house.folder)
            #expect(verdict.isWhole, "\(verdict.problems)")
            let office = try Office.open(house.folder)
            let incidents = try office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") }
            #expect(incidents == 0 || incidents == 6_000)
            try office.close()
        }
        let process = try start(["import", "log", log, "--profile", profile, "--data", house.folder])
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Exit codes: 0 done, 1 a fault was found, 2 wrong use")
    func exitCodes() throws {
        let house = try TestOffice()
        try house.office.close()
        defer { try? FileManager.default.removeItem(atPath: house.folder) }
        let profile = try house.write("profile.yaml", TestOffice.profile)
        let good = try house.write("good.csv", TestOffice.log)
        let bad = try house.write("bad.csv", TestOffice.log + "a,b\n")
        let runs: [([String], Int32)] = [
            (["verify", "--data", house.folder], 0),
            (["import", "log", good, "--profile", profile, "--data", house.folder], 0),
            (["import", "log", bad, "--profile", profile, "--data", house.folder], 1),
            (["import", "log", good, "--profile", "no-such-profile", "--data", house.folder], 1),
            (["verify", "--data", house.folder + "/nowhere"], 1),
            (["statistics", "--years", "soon", "--data", house.folder], 2),
            (["statistics", "--data", house.folder], 2), (["dance"], 2), (["--help"], 0),
        ]
        for (arguments, code) in runs {
            let process = try start(arguments)
            process.waitUntilExit()
            #expect(process.terminationStatus == code, "\(arguments.prefix(2))")
        }
    }

    @Test("A full disk is told in a sentence, nothing is half-written, and with room again it goes on")
    func full() throws {
        let folder = NSTemporaryDirectory() + "openclery-full-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func run(_ tool: String, _ arguments: [String]) -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: tool)
            process.arguments = arguments
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return -1 }
            process.waitUntilExit()
            return process.terminationStatus
        }
        guard run("/bin/mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder]) == 0 else {
            print("SKIPPED: a small disk cannot be made here (mount needs root).")
            return
        }
        defer { _ = run("/bin/umount", [folder]) }
        let (office, _) = try Office.create(
            folder, name: "Hartwell College", zone: "America/New_York", campuses: [])
        let log = NSTemporaryDirectory() + "openclery-\(UUID().uuidString).csv"
        try Data(bigLog(6_000).utf8).write(to: URL(filePath: log))
        defer { try? FileManager.default.removeItem(atPath: log) }
        let profile = try Profile(yaml: TestOffice.profile, file: "hartwell.yaml")
        let error = #expect(throws: OfficeFault.self) {
            try LogImport(office, profile: profile, file: log).run()
        }
        #expect(error?.description.contains("disk") == true)
        try office.close()
        #expect(Verify.office(in: folder).isWhole)
        #expect(run("/bin/mount", ["-o", "remount,size=64m", folder]) == 0)
        let again = try Office.open(folder)
        #expect(try LogImport(again, profile: profile, file: log).run().imported == 6_000)
        try again.close()
    }
}
