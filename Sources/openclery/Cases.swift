import ArgumentParser
import CleryOffice
import Foundation

struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a file of situations with known answers; without a file, the published ones that ship."
    )
    @Argument(help: "JSON Lines with id, topic, facts and expected.") var file: String?
    @Flag(help: "Print an answer for each case as JSON.") var json = false

    func run() throws {
        var text = CaseBook.published
        if let file {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw Fault(sentence: "There is no file at \(file).")
            }
            text = String(decoding: data, as: UTF8.self)
        }
        let outcome = CaseFile.run(text, json: json) { print($0) }
        if outcome.failed > 0 { throw ExitCode(1) }
    }
}
