import ArgumentParser
import CleryOffice
import Foundation

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the web site.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on.") var port = 8080
    @OptionGroup var proxy: ProxyOptions

    @OptionGroup(title: "Mail") var mail: MailOptions

    func validate() throws {
        try checkPort(port)
        _ = try proxy.settings()
    }

    func run() async throws {
        let office = try data.open()
        var settings = try proxy.settings()
        settings.site = try mail.address()
        settings.courier = CourierProgram(
            path: "/proc/self/exe", arguments: ["carry", "--data", data.folder] + mail.arguments)
        try await serving(office, host: host, port: port, settings: settings, mail: try mail.settings()) {
            say("\(office.name) is served at http://\(host):\($0)")
        }
    }
}

/// Serves, and says in a sentence when the port is taken.
func serving(
    _ office: Office, host: String, port: Int, settings: ServerSettings = ServerSettings(),
    mail: MailSettings? = nil, whenReady: @escaping @Sendable (Int) -> Void
) async throws {
    do {
        try await office.serve(
            host: host, port: port, settings: settings, mail: mail, whenReady: whenReady)
    } catch {
        guard "\(error)".contains("ddress already in use") else { throw error }
        throw Fault(sentence: "Port \(port) is in use by another program. Choose another with --port.")
    }
}

func checkPort(_ port: Int) throws {
    guard (0...65_535).contains(port) else {
        throw ValidationError("\"\(port)\" is no port; a port is a number up to 65535.")
    }
}
