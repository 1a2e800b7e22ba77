import Dispatch
import Foundation
import Logging
import ServiceLifecycle

extension Office {
    /// Hands over the notices of the annual report, and warnings, until the input of this process ends; warnings that
    /// are on their way go on after that.
    ///
    /// One process does so at a time: another that is still waiting for answers is waited for.
    public func carryNotices(_ settings: MailSettings?) async throws {
        guard let lock = try await CourierLock.take(folder) else { return }
        defer { lock.give() }
        var logger = Logger(label: "openclery.notices")
        logger.logLevel = .warning
        let group = ServiceGroup(
            configuration: .init(
                services: (settings.map { [.init(service: Courier(office: self, settings: $0))] } ?? []) + [
                    .init(service: AlertCarrier(office: self, mail: settings)),
                    .init(
                        service: EndOfInput(bell: alertBell),
                        successTerminationBehavior: .gracefullyShutdownGroup),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }
}

/// Ends when the process's input does: then whoever started it is gone. Each byte of it is a ring of the bell.
struct EndOfInput: Service {
    let bell: AlertBell
    private static let queue = DispatchQueue(label: "openclery.input")

    private func wait() async {
        await withCheckedContinuation { go in
            Self.queue.async {
                var byte: UInt8 = 0
                while read(0, &byte, 1) > 0 { bell.ring() }
                go.resume()
            }
        }
    }

    func run() async throws {
        let (ended, left) = AsyncStream.makeStream(of: Void.self)
        Task {
            await wait()
            left.finish()
        }
        await cancelWhenGracefulShutdown { for await _ in ended {} }
    }
}

/// That only one courier works for an office.
struct CourierLock {
    static let name = "openclery.courier"
    private let descriptor: Int32

    /// Waits until it is free; nil where the input ends before.
    static func take(_ folder: String) async throws -> CourierLock? {
        let descriptor = open("\(folder)/\(name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        // By this one that has the lock sees that it is waited for.
        let bench = open("\(folder)/\(name).next", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { if bench >= 0 { close(bench) } }
        _ = flock(bench, LOCK_EX | LOCK_NB)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            if poll(&input, 1, 0) > 0, input.revents & Int16(POLLHUP) != 0 {
                close(descriptor)
                return nil
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return CourierLock(descriptor: descriptor)
    }

    func give() { close(descriptor) }

    /// Whether another process waits for the lock.
    static func isAwaited(_ folder: String) -> Bool {
        let bench = open("\(folder)/\(name).next", O_RDWR | O_CLOEXEC)
        guard bench >= 0 else { return false }
        defer { close(bench) }
        return flock(bench, LOCK_EX | LOCK_NB) != 0
    }
}
