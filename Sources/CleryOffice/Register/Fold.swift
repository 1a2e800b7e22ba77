import GRDB

/// The tables as the register tells them: every image of every event, applied in order.
enum Fold {
    /// Applies the events after `from` up to `through` to a database that has the schema. Returns the last applied.
    @discardableResult
    static func apply(
        _ store: any RegisterStore, reading source: Database, into target: Database, through: Int64 = .max
    ) throws -> Int64 {
        var statements: [KeptTable: QuickStatement] = [:]
        let traces = Traces(target, event: 0)
        var at: Int64 = 0
        while at < through {
            let events = try store.events(since: at, limit: 64, source)
            if events.isEmpty { break }
            for event in events where event.sequence <= through {
                traces.event = event.sequence
                try event.images { table, values in
                    try traces.saw(table, values)
                    let statement = try statements[table] ?? QuickStatement(target, table.upsert)
                    statements[table] = statement
                    try statement.run(values)
                }
                at = event.sequence
            }
            if let last = events.last, last.sequence > through { break }
        }
        return at
    }

    /// An empty database with the house's tables, for one look; it has no register of its own.
    static func emptyHouse(path: String? = nil) throws -> DatabaseQueue {
        var configuration = OfficeFile.configuration()
        configuration.foreignKeysEnabled = false
        let queue: DatabaseQueue
        if let path {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } else {
            queue = try DatabaseQueue(configuration: configuration)
        }
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = OFF")
            for migration in OfficeFile.migrations { try db.execute(sql: migration) }
        }
        return queue
    }
}

extension Office {
    /// Reads the office as it stood when the register was at `position`: the fold of the events up to there.
    public func read<T>(asOf position: Int64, _ body: (Database) throws -> T) throws -> T {
        if try position >= self.position() { return try read(body) }
        let past = try Fold.emptyHouse()
        return try past.writeWithoutTransaction { target in
            try target.inTransaction {
                try read { source in
                    try Fold.apply(store, reading: source, into: target, through: position)
                    if let last = try store.events(since: position - 1, limit: 1, source).first {
                        try store.keep(copyOf: last, target)
                    }
                }
                try Recount.everything(target)
                return .commit
            }
            return try body(target)
        }
    }
}
