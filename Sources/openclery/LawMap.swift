import ArgumentParser
import CleryLaw

struct LawMap: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law-map",
        abstract: "Print which rule answers which paragraph of the law (docs/law-map.md).",
        shouldDisplay: false)
    func run() { print(Law.map(), terminator: "") }
}
