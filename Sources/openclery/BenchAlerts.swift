import ArgumentParser
import CleryOffice
import Foundation

/// Drives exercises of warnings for Tests/proof/alerts.py: one command for each line on standard input, one answer each.
///
/// `people 5000`, `gateway smtp 100`, `gateway form 14 http://127.0.0.1:1/`, `predict mail sms`, `send mail sms`,
/// `stop 1`, `go 1`. It makes nothing live.
struct BenchAlerts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-alerts", abstract: "Drive exercises of warnings (Tests/proof/alerts.py).",
        shouldDisplay: false)
    @OptionGroup var data: OfficeFolder
    @Option(help: "The address with which the server was started.") var site: String?

    func run() async throws {
        let driver = try AlertDriver(try data.open())
        var bell: String?
        tell("ready")
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            let rest = Array(words.dropFirst())
            switch words.first {
            case "people": try await driver.people(Int(rest[0]) ?? 0)
            case "gateway":
                try await driver.gateway(
                    rest[0], address: rest.count > 2 ? rest[2] : nil, rate: Int(rest[1]) ?? 1)
            case "predict":
                let seconds = try driver.predicted(rest, site: site)
                tell(rest.map { "\(seconds[$0] ?? -1)" }.joined(separator: " "))
                continue
            case "parts":
                tell("\(driver.parts(site: site))")
                continue
            case "send":
                let sent = try await driver.send(rest)
                ring(bell)
                tell("\(sent.id) \(sent.confirmed)")
                continue
            // Where the bell's wire ends: a byte goes there after each sending.
            case "bell": bell = rest.first
            case "stop", "go": try await driver.stop(Int64(rest[0]) ?? 0, words[0] == "stop")
            default: throw Fault(sentence: "No such word: \(line)")
            }
            tell("done")
        }
    }

    private func ring(_ bell: String?) {
        guard let bell, let wire = FileHandle(forWritingAtPath: bell) else { return }
        try? wire.write(contentsOf: [10])
        try? wire.close()
    }

    private func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
