import Foundation
import GRDB
import Glibc

/// Room on the disk that is taken beforehand, so that a message still goes out when the disk is full.
struct DiskReserve: Sendable {
    static let name = "openclery.reserve"
    static let size = 64 << 20
    let path: String

    init(_ folder: String) { path = folder + "/" + Self.name }

    var isThere: Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_blocks * 512 >= Self.size
    }

    /// Makes it, where there is room for twice as much: the office itself needs some.
    @discardableResult
    func make() -> Bool {
        if isThere { return true }
        guard room > UInt64(Self.size) * 2 else { return false }
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        guard posix_fallocate(file, 0, off_t(Self.size)) == 0 else {
            unlink(path)
            return false
        }
        return true
    }

    /// Lets it go; false when there was none.
    func release() -> Bool { unlink(path) == 0 }

    /// Bytes that are free in the office's folder.
    private var room: UInt64 {
        var space = statvfs()
        let folder = (path as NSString).deletingLastPathComponent
        guard statvfs(folder, &space) == 0 else { return .max }
        return UInt64(space.f_bavail) * UInt64(space.f_frsize)
    }

    /// Whether an act failed for want of room.
    func isFull(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else {
            if case .full? = error as? OfficeFault { return true }
            return false
        }
        return error.resultCode == .SQLITE_FULL || (error.resultCode == .SQLITE_IOERR && room < 1 << 20)
    }
}

extension Office {
    /// Does what a message needs; when the disk is full the reserve is let go and it is done again.
    func withReserve<T: Sendable>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch {
            let reserve = DiskReserve(folder)
            guard reserve.isFull(error), reserve.release() else { throw error }
            return try await body()
        }
    }

    /// An act that a message needs: it is done although the disk is full.
    @discardableResult
    func actForAlert<T: Sendable>(
        by actor: Actor, _ sentence: String, why: String? = nil,
        _ body: @escaping @Sendable (Writing) throws -> T
    ) async throws -> T {
        try await withReserve { try await act(by: actor, sentence, why: why, body) }
    }
}
