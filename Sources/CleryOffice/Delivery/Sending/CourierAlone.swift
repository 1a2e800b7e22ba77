import Dispatch
import Foundation
import Logging
import ServiceLifecycle

extension Office {
    /// Hands over the notices of the annual report until the input of this process ends.
    ///
    /// One process does so at a time: another that is still waiting for answers is waited for.
    public func carryNotices(_ settings: MailSettings) async throws {
        guard let lock = try await CourierLock.take(folder) else { return }
        defer { lock.give() }
        var logger = Logger(label: "openclery.notices")
        logger.logLevel = .warning
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: Courier(office: self, settings: settings)),
                    .init(service: EndOfInput(), successTerminationBehavior: .gracefullyShutdownGroup),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }
}

/// Ends when the process's input does: then whoever started it is gone.
struct EndOfInput: Service {
    static let queue = DispatchQueue(label: "openclery.input")

    static func wait() async {
        await withCheckedContinuation { go in
            queue.async {
                var byte: UInt8 = 0
                while read(0, &byte, 1) > 0 {}
                go.resume()
            }
        }
    }

    func run() async throws {
        let (ended, left) = AsyncStream.makeStream(of: Void.self)
        Task {
            await Self.wait()
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
}
