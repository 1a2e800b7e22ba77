import ArgumentParser
import CleryOffice

/// Started by `serve`, not by people: hands over the notices in a process of its own.
struct Carry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hand over the notices of the annual report; started by `serve`.", shouldDisplay: false)
    @OptionGroup var data: OfficeFolder
    @OptionGroup var mail: MailOptions

    func run() async throws {
        guard let settings = try mail.settings() else { throw Fault(sentence: "Say --smtp.") }
        try await data.open().carryNotices(settings)
    }
}
