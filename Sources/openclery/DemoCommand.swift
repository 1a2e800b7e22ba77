import ArgumentParser
import CleryOffice
import Foundation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make an office with a believable college in it, and print its sign-in.")
    @OptionGroup var data: OfficeFolder
    @Flag(help: "Serve it at once.") var serve = false
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on.") var port = 8080

    func validate() throws { try checkPort(port) }

    func run() async throws {
        let made = try Demo.make(in: data.folder)
        let (office, password) = (made.office, made.password)
        print(
            """
            Hartwell College is in \(data.folder).
            Sign in as administrator with the password \(password)
            """)
        guard serve else { return }
        try await serving(office, host: host, port: port) { port in
            say(
                """

                Hartwell College is served at http://\(host):\(port)
                  /log          the public daily log
                  /statistics   three years of numbers; choose one to see its proof
                  /reports      the statistics document as page, PDF and data
                  /office       the office; sign in as administrator with the password \(password)
                  /office/import  bring in a log of your own: a trial first keeps nothing
                Stop with Control-C.
                """)
        }
    }
}
