import CleryLaw
import Foundation
import GRDB

/// The house: one institution's office, opened from its folder. All rooms work through it.
public final class Office: Sendable {
    public let folder: String
    public let zone: Zone
    public let name: String
    let pool: DatabasePool
    let line: ActLine
    let key: OfficeKey
    let store: any RegisterStore
    let clock: @Sendable () -> Instant
    let pages: PageCache
    let board = NoticeBoard()
    /// Rings when a warning was sent.
    let alertBell = AlertBell()
    /// How single text messages go out, while a way is set up.
    let texts = TextDoor()
    /// The warnings that stand on every page.
    let warnings = WarningBoard()
    /// Signs and programs that listen for warnings.
    let warningStream = WarningStream()
    /// The shapes of all places, for points and maps.
    let atlas = PlaceAtlasKeeper()
    let finder = PlaceFinder()
    /// What is known of the provider of single sign-on right now.
    let provider = ProviderDirectory()
    /// What wrong passwords and codes cost; in memory only.
    let slowDown = SlowDown()
    let codeTries = CodeTries()

    /// The clock of the machine; rules never see it, only acts do.
    public static let systemClock: @Sendable () -> Instant = {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    private init(
        folder: String, zone: Zone, name: String, pool: DatabasePool, key: OfficeKey,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.folder = folder
        self.zone = zone
        self.name = name
        self.pool = pool
        line = ActLine(pool)
        self.key = key
        self.clock = clock
        store = EmbeddedStore()
        pages = PageCache()
    }

    /// Opens the office in a folder. Throws an `OfficeFault` or `OfficeKey.Fault` that says what to do.
    public static func open(
        _ folder: String, clock: @escaping @Sendable () -> Instant = systemClock
    ) throws -> Office {
        let pool = try OfficeFile.open(at: folder + "/" + OfficeFile.name)
        let key = try OfficeKey.read(from: folder + "/" + OfficeKey.fileName)
        let row = try pool.read { db in try Row.fetchOne(db, sql: "SELECT name, time_zone FROM offices") }
        guard let row else { throw OfficeFault.foreign(folder) }
        let office = Office(
            folder: folder, zone: try Zone(named: row[1]), name: row[0], pool: pool, key: key, clock: clock)
        try Traces.fillIfNeeded(pool, office.store)
        try office.recountIfTheLawChanged()
        try LogUpgrade.run(office)
        try office.wrapOlderKeys()
        try office.finishForgetting()
        return office
    }

    /// Makes a new office: its file, its key, its campuses and one administrator. Returns the first password, which
    /// must be changed at the first sign-in if it is for one time.
    public static func create(
        _ folder: String, name: String, zone: String, campuses: [String], isOneTime: Bool = false,
        clock: @escaping @Sendable () -> Instant = systemClock
    ) throws -> (office: Office, password: String) {
        try create(
            folder, name: name, zone: zone, campuses: campuses, isOneTime: isOneTime, rounds: Password.rounds,
            clock: clock)
    }

    /// The same; `rounds` is what the first password's hash costs.
    static func create(
        _ folder: String, name: String, zone: String, campuses: [String], isOneTime: Bool = false,
        rounds: Int, clock: @escaping @Sendable () -> Instant
    ) throws -> (office: Office, password: String) {
        let path = folder + "/" + OfficeFile.name
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { throw OfficeFault.exists(path) }
        guard !name.isEmpty else {
            throw OfficeFault.input("The institution needs a name: --name \"Hartwell College\".")
        }
        let timeZone = try Zone(named: zone)
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let key = try OfficeKey.create(at: folder + "/" + OfficeKey.fileName)
        let pool = try OfficeFile.create(at: path)
        let office = Office(folder: folder, zone: timeZone, name: name, pool: pool, key: key, clock: clock)
        let password = Password.fresh()
        let stored = try Password.hash(password, rounds: rounds)
        try office.actNow(by: .house, "opened the office of \(name)") { writing in
            try writing.put(.offices, [.integer(1), .text(name), .text(zone)])
            for campus in campuses.isEmpty ? ["Main campus"] : campuses {
                try writing.put(.campuses, [.integer(writing.nextID(.campuses)), .text(campus)])
            }
            try writing.put(
                .accounts,
                [
                    .integer(1), .text("administrator"), .text("administrator"), .null, .null, .null,
                ])
            try Credentials.set(stored, account: 1, isOneTime: isOneTime, writing.db)
            try writing.db.execute(sql: "INSERT INTO law_versions VALUES (1, ?)", arguments: [Law.version])
        }
        return (office, password)
    }

    /// Reads the office as it stands, all queries of `body` at one position.
    public func read<T>(_ body: (Database) throws -> T) throws -> T { try pool.read(body) }

    /// The last event's sequence.
    public func position() throws -> Int64 { try read { try store.head($0).sequence } }

    /// Today, as the campus's calendar has it.
    public var today: Day { zone.local(clock()).day }

    public func close() throws { try pool.close() }

    /// Another version of the law may answer otherwise: the derived tables are made anew before anybody reads them.
    private func recountIfTheLawChanged() throws {
        let known = try read { try String.fetchOne($0, sql: "SELECT version FROM law_versions") }
        guard known != Law.version else { return }
        try pool.write { db in
            try Recount.everything(db)
            try db.execute(sql: "INSERT OR REPLACE INTO law_versions VALUES (1, ?)", arguments: [Law.version])
        }
    }
}
