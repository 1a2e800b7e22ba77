import ArgumentParser
import CleryOffice

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the database's schema (Sources/CleryOffice/Database/schema.sql).",
        shouldDisplay: false)
    func run() throws { print(try Schema.text(), terminator: "") }
}
