import Foundation
import GRDB
import GRDBSQLite
import PageSeal

/// Opens and makes the one SQLite file of an office, with every page sealed by a checksum.
enum OfficeFile {
    static let name = "openclery.sqlite"
    /// "CLRY": marks the file as an office, so that another program's database is not taken for one.
    static let mark: Int32 = 0x434C_5259
    static let migrations = [
        M001House.sql, M002People.sql, M003Reports.sql, M004SignIn.sql, M005Rosters.sql, M006Attachments.sql,
        M007Desk.sql, M008Restricted.sql, M009SecondLook.sql, M010Notices.sql, M011SingleSignOn.sql,
        M012OfficeIncidents.sql, M013DailyLog.sql, M014Closures.sql, M015LogSubscriptions.sql,
        M016OlderLog.sql, M017LogDuties.sql, M018LogLists.sql, M019Geography.sql, M020Campuses.sql,
        M021Layers.sql, M022Locating.sql, M023Trips.sql, M024Attestation.sql, M025Policies.sql, M026Fires.sql,
        M027HazingPrograms.sql, M028Delivery.sql, M029AnnualReports.sql, M030Authorities.sql,
        M031AgencyRequests.sql, M032Survey.sql, M033SourcesDuties.sql, M034Forgetting.sql, M035Keeping.sql,
        M036Reconciliation.sql, M037Referrals.sql, M038AuditFiles.sql, M039Recoding.sql,
        M040Alerts.sql, M041Threats.sql, M042Channels.sql, M043Exercises.sql, M044MissingStudents.sql,
        M045Procedures.sql, M046Audience.sql,
    ]

    static func configuration(readers: Int = 4) -> Configuration {
        _ = pageseal_register()
        var configuration = Configuration()
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            if !db.configuration.readonly { _ = pageseal_reserve(db.sqliteConnection) }
            try db.execute(sql: "PRAGMA mmap_size = 0")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    static func create(at path: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: configuration())
        try migrate(pool)
        try makeDurable(pool)
        try keepPrivate(path)
        return pool
    }

    /// Only its owner may read an office or its backup: password hashes and wrapped keys are in it.
    static func keepPrivate(_ path: String) throws {
        for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + end) {
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path + end)
        }
    }

    static func open(at path: String) throws -> DatabasePool {
        guard FileManager.default.fileExists(atPath: path) else { throw OfficeFault.noOffice(path) }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            let (mark, version) = try pool.read { db in
                (
                    try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                )
            }
            guard mark == OfficeFile.mark else { throw OfficeFault.foreign(path) }
            guard version <= migrations.count else { throw OfficeFault.newer(path) }
            try migrate(pool)
            try makeDurable(pool)
            return pool
        } catch let error as DatabaseError {
            throw OfficeFault(error, path)
        }
    }

    /// GRDB sets `synchronous = NORMAL` in WAL mode after it has prepared the connection: a power cut could then lose
    /// acknowledged acts. So FULL is set on the open writer, and asserted.
    private static func makeDurable(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
            let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
            guard synchronous == 2, journal == "wal" else { throw OfficeFault.notDurable }
        }
    }

    private static func migrate(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            for number in version..<max(version, migrations.count) {
                try db.inTransaction {
                    try db.execute(sql: migrations[number])
                    try db.execute(sql: "PRAGMA user_version = \(number + 1)")
                    try db.execute(sql: "PRAGMA application_id = \(mark)")
                    return .commit
                }
            }
        }
    }
}

/// What is wrong with an office's folder or file, in a sentence that says what to do.
public enum OfficeFault: Error, CustomStringConvertible, Equatable {
    case noOffice(String)
    case foreign(String)
    case newer(String)
    case notDurable
    case damaged(String)
    case full(String)
    case busy(String)
    case unwritable(String)
    case exists(String)
    case input(String)

    init(_ error: DatabaseError, _ path: String) {
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .foreign(path)
        case .SQLITE_CORRUPT: self = .damaged(path)
        case .SQLITE_FULL: self = .full(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: self = .unwritable(path)
        default: self = .damaged(path)
        }
    }

    public var description: String {
        switch self {
        case .noOffice(let path):
            "There is no office at \(path). Make one with `openclery init`, or name its folder with --data."
        case .foreign(let path):
            "\(path) is not an office of OpenClery, or its first page is damaged. Nothing was changed."
        case .newer(let path):
            "\(path) was written by a newer version of OpenClery. Use that version, or a newer one."
        case .notDurable:
            "The database could not be set to write durably (synchronous FULL, WAL). Nothing was changed."
        case .damaged(let path):
            "\(path) is damaged. Run `openclery verify` to see where, and `openclery restore` to go back to a backup."
        case .full(let path):
            "The disk of \(path) is full. Nothing of this act was kept; make room and try again."
        case .busy(let path):
            "\(path) is being written by another process. Wait for it to end, then try again."
        case .unwritable(let path):
            "\(path) cannot be opened for writing. Check the folder's owner and permissions."
        case .exists(let path): "There is an office at \(path) already. It is never overwritten."
        case .input(let sentence): sentence
        }
    }
}
