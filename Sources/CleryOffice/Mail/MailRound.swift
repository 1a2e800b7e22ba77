import CleryLaw
import GRDB
import Logging
import ServiceLifecycle

/// A postman: goes its round again and again, until the house closes.
protocol MailRound: Service {
    var office: Office { get }
    var send: @Sendable (any Letter) async throws -> Void { get }
    /// What goes wrong is told to the machine's log under this name, without an address and without the server's words.
    static var name: String { get }
    /// What could not be looked after, as that log says it.
    static var charge: String { get }
    static var pause: Duration { get }
    func round() async throws
}

extension MailRound {
    static var pause: Duration { .seconds(15) }

    func run() async throws {
        let logger = Logger(label: "openclery.\(Self.name)")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await round()
                } catch {
                    logger.error(
                        "\(Self.charge) could not be looked after", metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    /// Brings letters one after another and writes down how each went.
    ///
    /// - Parameter letter: nil where nothing is to be told any more, or there is nobody to tell.
    func bring<Due: Sendable>(
        _ all: [Due], _ letter: @Sendable (Due, Database) throws -> (any Letter)?,
        sent: @escaping @Sendable (Due, Instant, Database) throws -> Void,
        failed: @escaping @Sendable (Due, MailFailure, Instant, Database) throws -> Void
    ) async throws {
        for due in all {
            do {
                guard let letter = try office.read({ try letter(due, $0) }) else {
                    throw MailFailure.noAddress
                }
                try await send(letter)
                let now = office.clock()
                try await office.pool.write { try sent(due, now, $0) }
            } catch is CancellationError {
                return
            } catch {
                let (failure, now) = (error as? MailFailure ?? .broken, office.clock())
                try await office.pool.write { try failed(due, failure, now, $0) }
            }
        }
    }
}
