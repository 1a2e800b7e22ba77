import ArgumentParser
import CleryOffice

/// Started by `serve`, not by people: hands over the notices in a process of its own.
struct Carry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hand over notices and warnings; started by `serve`.", shouldDisplay: false)
    @OptionGroup var data: OfficeFolder
    @OptionGroup var mail: MailOptions

    func run() async throws {
        try await data.open().carryNotices(try mail.settings())
    }
}
