import ArgumentParser
import CleryOffice
import Foundation

struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a file of situations with known answers.")
    @Argument(help: "JSON Lines with id, topic, facts and expected.") var file: String
    @Flag(help: "Print an answer for each case as JSON.") var json = false

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Fault(sentence: "There is no file at \(file).")
        }
        let outcome = CaseFile.run(String(decoding: data, as: UTF8.self), json: json) { print($0) }
        if outcome.failed > 0 { throw ExitCode(1) }
    }
}
