import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Synchronization

/// How the courier is started as a process of its own.
public struct CourierProgram: Sendable {
    let path: String
    let arguments: [String]

    public init(path: String, arguments: [String]) {
        (self.path, self.arguments) = (path, arguments)
    }
}

/// Keeps the courier running as a child process, so that a server that is killed does not cut a message off from its
/// answer: the child sees its input end, waits for the answers of what is on its way, keeps them, and leaves.
///
/// Its input is also the wire of the bell: a byte goes down when a warning was sent.
struct CourierProcess: Service {
    let office: Office
    let program: CourierProgram
    /// Without mail there is nothing to carry until the office has a gateway.
    let hasMail: Bool
    private let wire = Wire()

    init(office: Office, program: CourierProgram, hasMail: Bool) {
        (self.office, self.program, self.hasMail) = (office, program, hasMail)
    }

    private final class Wire: Sendable {
        private let end = Mutex<FileHandle?>(nil)
        func set(_ handle: FileHandle?) { end.withLock { $0 = handle } }
        func ring() {
            end.withLock { handle in
                var byte: UInt8 = 10
                if let handle { _ = Glibc.write(handle.fileDescriptor, &byte, 1) }
            }
        }
    }

    /// How long a server that stops waits for the child; the child goes on by itself after that.
    static let parting: Duration = .seconds(5)

    func run() async throws {
        let logger = Logger(label: "openclery.notices")
        // A child that has just ended does not end the server.
        signal(SIGPIPE, SIG_IGN)
        office.alertBell.listen { [wire] in wire.ring() }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try hasMail || office.read({ try !AlertGateway.all($0).isEmpty }) { try await once() }
                } catch {
                    logger.error("the courier could not be started", metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Runs it until it ends, or until this task does.
    private func once() async throws {
        let (child, input) = (Process(), Pipe())
        child.executableURL = URL(filePath: program.path)
        child.arguments = program.arguments
        child.standardInput = input
        let (ended, left) = AsyncStream.makeStream(of: Void.self)
        child.terminationHandler = { _ in left.finish() }
        try child.run()
        wire.set(input.fileHandleForWriting)
        defer { wire.set(nil) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in ended {} }
            await group.next()
        }
        // Its input ends: by itself it stops after what is on its way.
        try? input.fileHandleForWriting.close()
        guard Task.isCancelled else { return }
        let limit = ContinuousClock.now + Self.parting
        while child.isRunning, ContinuousClock.now < limit {
            // Not `Task.sleep`: this task has ended.
            await withCheckedContinuation { go in
                DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) { go.resume() }
            }
        }
    }
}
