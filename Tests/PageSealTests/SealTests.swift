// Whatever SQLite does with a sealed database, its pages stay sealed and its rows stay right.

import Foundation
import GRDB
import GRDBSQLite
import PageSeal
import Testing

extension PageSealTests {
    @Suite("Seals") struct SealTests {
        @Test(
            "A new database is sealed, in every page size and journal mode",
            arguments: [512, 1024, 4096, 32768, 65536], ["delete", "truncate", "persist", "wal"])
        func newDatabase(pageSize: Int, mode: String) throws {
            let desk = try Desk()
            let path = try desk.ledger(pageSize: pageSize, mode: mode)
            #expect(Scan(path).isWhole)
            let log = try Connection(path)
            #expect(pageseal_is_sealed(log.db) == 1)
            #expect(try log.run("PRAGMA page_size") == ["\(pageSize)"])
            try log.run("PRAGMA cache_size = 5; PRAGMA temp_store = MEMORY")
            try log.write(2000, from: 300)
            try log.run("PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(try log.run("PRAGMA integrity_check") == ["ok"])
            #expect(Scan(path).isWhole)
        }

        @Test("A plain SQLite reads a sealed file")
        func plainReader() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let plain = try Connection(path, through: "unix")
            #expect(try plain.run("PRAGMA integrity_check") == ["ok"])
            #expect(try plain.run("SELECT count(*) FROM entry") == ["420"])
        }

        @Test("What a plain SQLite has written is refused, until a VACUUM without checking seals it again")
        func plainWriter() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            do {
                let plain = try Connection(path, through: "unix")
                try plain.write(50, from: 5000)
                try plain.run("PRAGMA wal_checkpoint(TRUNCATE)")
            }
            #expect(Scan(path).bad > 0)
            #expect(throws: Refused.damaged) { try Connection(path).run("SELECT count(*) FROM entry") }
            pageseal_checking(0)
            try Connection(path).run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
            pageseal_checking(1)
            #expect(Scan(path).isWhole)
            #expect(
                try Connection(path).run("SELECT count(*) FROM entry; PRAGMA integrity_check") == [
                    "470", "ok",
                ])
        }

        @Test("WAL, checkpoint, backup and VACUUM INTO keep the seals", arguments: ["wal", "delete"])
        func copies(mode: String) throws {
            let desk = try Desk()
            let path = try desk.ledger(mode: mode, rows: 3000)
            let log = try Connection(path)
            try log.run("PRAGMA cache_size = 10")
            for round in 1...5 {
                try log.write(500, from: round * 400)
                try log.run("PRAGMA wal_checkpoint(PASSIVE)")
                #expect(Scan(path).isWhole)
            }
            let sum = "SELECT sum(number * length(story)) FROM entry"
            let right = try log.run(sum)
            try log.backUp(to: desk.path("backup.db"))
            try log.run("VACUUM INTO '\(desk.path("into.db"))'")
            try log.run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
            try log.run(
                "ATTACH '\(desk.path("backup.db"))' AS copy; INSERT OR REPLACE INTO copy.entry SELECT * FROM entry"
            )
            for name in ["log.db", "backup.db", "into.db"] {
                #expect(Scan(desk.path(name)).isWhole, "\(name) \(Scan(desk.path(name)))")
                #expect(try Connection(desk.path(name)).run(sum) == right)
            }
            // Back over a sealed database.
            try Connection(desk.path("into.db")).backUp(to: desk.path("backup.db"))
            #expect(Scan(desk.path("backup.db")).isWhole)
        }

        @Test("An unsealed file passes through")
        func unsealed() throws {
            let desk = try Desk()
            for (name, vfs) in [("through.db", "pageseal"), ("plain.db", "unix")] {
                let log = try Connection(desk.path(name), through: vfs, reserve: false)
                try log.write(500)
                try log.run("DELETE FROM entry WHERE number > 200; VACUUM")
                #expect(pageseal_is_sealed(log.db) == 0)
            }
            #expect(try bytes(desk.path("through.db")) == bytes(desk.path("plain.db")))
            #expect(Scan(desk.path("through.db")).bad == -1)
            #expect(Scan(desk.path("through.db")).why.contains("not sealed"))
        }

        @Test("A VACUUM seals a database that was not", arguments: ["wal", "delete"])
        func conversion(mode: String) throws {
            let desk = try Desk()
            let path = desk.path()
            let plain = try Connection(path, through: "unix")
            try plain.run("PRAGMA journal_mode = \(mode)")
            try plain.write(3000)
            let log = try Connection(path)
            try log.run("PRAGMA cache_size = 5; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(Scan(path).isWhole)
            #expect(try log.run("PRAGMA integrity_check") == ["ok"])
        }

        @Test("A database without seals cannot be backed up over one that has them")
        func noWayBack() throws {
            let desk = try Desk()
            let path = try desk.ledger(mode: "delete", rows: 2000)
            let before = try bytes(path)
            let plain = try Connection(desk.path("plain.db"), through: "unix")
            try plain.write(4000)
            #expect(throws: Refused.self) { try plain.backUp(to: path) }
            let large = try Connection(desk.path("large.db"), pageSize: 8192)
            try large.write(4000)
            #expect(throws: Refused.self) { try large.backUp(to: path) }
            #expect(throws: Refused.self) { try Connection(path).run("PRAGMA page_size = 8192") }
            #expect(try Connection(path).run("PRAGMA integrity_check") == ["ok"])
            #expect(Scan(path).isWhole)
            #expect(try bytes(path).count == before.count)
        }

        @Test("Pages taken and given back in one transaction are sealed too", arguments: ["wal", "delete"])
        func holes(mode: String) throws {
            let desk = try Desk()
            let path = desk.path()
            let log = try Connection(path)
            try log.run(
                """
                PRAGMA secure_delete = OFF; PRAGMA journal_mode = \(mode);
                CREATE TABLE a (x); CREATE TABLE b (x);
                BEGIN; INSERT INTO b VALUES (randomblob(9000)); INSERT INTO a VALUES (randomblob(400000)); DELETE FROM a;
                COMMIT; PRAGMA wal_checkpoint(TRUNCATE)
                """)
            #expect(Scan(path).isWhole)
            let file = try bytes(path)
            #expect(
                !stride(from: 0, to: file.count, by: 4096).contains {
                    file[$0..<$0 + 4096].allSatisfy { $0 == 0 }
                })
            try log.backUp(to: desk.path("backup.db"))
            #expect(Scan(desk.path("backup.db")).isWhole)
        }

        @Test(
            "A power cut may leave a free page without a seal: it counts as good only while it is free and empty"
        )
        func freeLeaf() throws {
            let desk = try Desk()
            let path = desk.path()
            let log = try Connection(path)
            try log.run(
                """
                CREATE TABLE a (x); INSERT INTO a VALUES (zeroblob(400000));
                CREATE TABLE b (x); INSERT INTO b VALUES (1); DROP TABLE a
                """)
            let page = 40
            try put([UInt8](repeating: 0, count: 4096), at: (page - 1) * 4096, of: path)
            #expect(Scan(path).isWhole)
            try Connection(path).backUp(to: desk.path("backup.db"))
            try put([1], at: (page - 1) * 4096, of: path)
            #expect(Scan(path).numbers == [Int64(page)])
            #expect(throws: Refused.damaged) { try Connection(path).backUp(to: desk.path("backup2.db")) }
        }

        @Test("A writer killed in mid-work leaves a whole database", arguments: ["wal", "delete"])
        func killed(mode: String) async throws {
            let desk = try Desk()
            let path = try desk.ledger(mode: mode)
            for round in 0..<4 {
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [path = path as String, round = round as Int] in
                    let log = try Connection(path)
                    try log.run("PRAGMA cache_size = 5; PRAGMA wal_autocheckpoint = \(round * 40)")
                    for step in 1...3 { try log.write(300, from: round * 700 + step * 100) }
                    try log.run("BEGIN; UPDATE entry SET story = 'Lost.' || story")
                    kill(getpid(), SIGKILL)
                }
                let log = try Connection(path)
                #expect(try log.run("SELECT count(*) FROM entry WHERE story GLOB 'Lost*'") == ["0"])
                #expect(try log.run("SELECT count(*) > 400 FROM entry") == ["1"])
                #expect(try log.run("PRAGMA integrity_check") == ["ok"])
                try log.run("PRAGMA wal_checkpoint(TRUNCATE)")
                #expect(Scan(path).isWhole)
            }
        }

        @Test("Pages overwritten in the WAL within a transaction are read as they are")
        func overwritten() throws {
            let desk = try Desk()
            let path = try desk.ledger(rows: 2000)
            let log = try Connection(path)
            try log.run("PRAGMA cache_size = 5; BEGIN")
            for round in 1...6 {
                if round == 3 { try log.run("SAVEPOINT here") }
                try log.run("UPDATE entry SET story = story || '\(round)' WHERE number % 3 = \(round % 3)")
                #expect(try log.run("SELECT count(*) FROM entry WHERE length(story) > 0") == ["1400"])
                if round == 4 { try log.run("ROLLBACK TO here") }
            }
            try log.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(try log.run("PRAGMA integrity_check") == ["ok"])
            #expect(Scan(path).isWhole)
        }

        @Test("A GRDB pool makes and reads a sealed database, with the scan beside it")
        func pool() throws {
            let desk = try Desk()
            let path = desk.path()
            #expect(pageseal_register() == SQLITE_OK)
            var configuration = Configuration()
            configuration.prepareDatabase { db in
                guard pageseal_reserve(db.sqliteConnection!) == SQLITE_OK else {
                    throw DatabaseError(resultCode: .SQLITE_ERROR)
                }
            }
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.write { db in
                try db.execute(sql: "CREATE TABLE entry (number INTEGER PRIMARY KEY, story TEXT NOT NULL)")
            }
            DispatchQueue.concurrentPerform(iterations: 8) { worker in
                for step in 0..<40 {
                    try! pool.write { db in
                        for i in 0..<20 {
                            try db.execute(
                                sql: "INSERT INTO entry VALUES (?, ?)",
                                arguments: [
                                    worker * 1000 + step * 20 + i, String(repeating: "x", count: 700),
                                ])
                        }
                    }
                    _ = try! pool.read { db in
                        try Int.fetchOne(db, sql: "SELECT sum(length(story)) FROM entry")
                    }
                    if worker == 0 { #expect(Scan(path).bad == 0) }
                }
            }
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            #expect(try pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") } == 6400)
            #expect(pool.writeWithoutTransaction { db in pageseal_is_sealed(db.sqliteConnection!) } == 1)
            try pool.backup(to: DatabaseQueue(path: desk.path("backup.db")))
            try pool.close()
            #expect(Scan(path).isWhole)
            #expect(Scan(desk.path("backup.db")).isWhole)
        }
    }
}
