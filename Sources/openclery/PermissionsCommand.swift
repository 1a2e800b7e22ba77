import ArgumentParser
import CleryOffice

struct PermissionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Print which role may enter which door (docs/permissions.md).",
        shouldDisplay: false)
    func run() { print(Permissions.text, terminator: "") }
}
