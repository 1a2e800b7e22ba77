import Foundation
import Logging
import ServiceLifecycle

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
struct CourierProcess: Service {
    let program: CourierProgram
    /// How long a server that stops waits for the child; the child goes on by itself after that.
    static let parting: Duration = .seconds(5)

    func run() async throws {
        let logger = Logger(label: "openclery.notices")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await once() } catch {
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
