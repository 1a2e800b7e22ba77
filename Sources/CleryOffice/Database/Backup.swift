import Foundation
import GRDB

/// A consistent copy of an office's file, taken while it serves; and the way back, verified before it counts.
public enum Backup {
    /// Copies the office to a file. The key file is not in it: it is kept in another place.
    public static func make(of office: Office, to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw OfficeFault.input(
                "There is a file at \(path) already. Name another; a backup is never overwritten.")
        }
        let partial = path + ".partial"
        defer {
            for end in ["", "-wal", "-shm", "-journal"] {
                try? FileManager.default.removeItem(atPath: partial + end)
            }
        }
        do {
            let copy = try DatabaseQueue(path: partial, configuration: OfficeFile.configuration(readers: 1))
            try office.pool.backup(to: copy)
            // One file, no WAL beside it, written through to the disk.
            try copy.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.close()
        } catch let error as DatabaseError { throw OfficeFault(error, path) }
        try OfficeFile.keepPrivate(partial)
        try FileManager.default.moveItem(atPath: partial, toPath: path)
    }

    /// Puts a backup into a folder that has no office yet, and verifies it there. The key file must be at hand.
    public static func restore(from file: String, to folder: String, key: String?) throws -> Verdict {
        let files = FileManager.default
        let path = folder + "/" + OfficeFile.name
        guard files.fileExists(atPath: file) else {
            throw OfficeFault.input("There is no backup at \(file).")
        }
        guard !files.fileExists(atPath: path) else { throw OfficeFault.exists(path) }
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let keyPath = folder + "/" + OfficeKey.fileName
        if let key, !files.fileExists(atPath: keyPath) { try files.copyItem(atPath: key, toPath: keyPath) }
        _ = try OfficeKey.read(from: keyPath)
        let trial = folder + "/restoring"
        try files.createDirectory(atPath: trial, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: trial) }
        try files.copyItem(atPath: file, toPath: trial + "/" + OfficeFile.name)
        let verdict = Verify.office(in: trial)
        guard verdict.isWhole else { return verdict }
        try files.moveItem(atPath: trial + "/" + OfficeFile.name, toPath: path)
        try OfficeFile.keepPrivate(path)
        try Office.open(folder).dropForgottenKeys()
        return verdict
    }
}
