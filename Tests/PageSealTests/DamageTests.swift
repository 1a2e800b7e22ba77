// Damage to a sealed file is found, by the scan and by SQLite itself.

import Foundation
import GRDBSQLite
import PageSeal
import Testing

extension PageSealTests {
    @Suite("Damage") struct DamageTests {
        @Test("A changed byte anywhere in the file is found", arguments: [512, 4096, 65536])
        func changedByte(pageSize: Int) throws {
            let desk = try Desk()
            let path = try desk.ledger(pageSize: pageSize, rows: pageSize == 512 ? 60 : 300)
            let whole = try bytes(path)
            #expect(Scan(path).isWhole)
            var dice = Dice(state: 7)
            let header = Array(0..<100)
            let anywhere = (0..<(pageSize == 4096 ? 2000 : 300)).map { _ in
                Int.random(in: 0..<whole.count, using: &dice)
            }
            for place in header + anywhere {
                try put([whole[place] ^ UInt8.random(in: 1...255, using: &dice)], at: place, of: path)
                let scan = Scan(path)
                #expect(scan.numbers == [Int64(place / pageSize + 1)], "byte \(place): \(scan)")
                try put([whole[place]], at: place, of: path)
            }
            #expect(Scan(path).isWhole)
        }

        @Test("Every byte value in the header is refused or harmless when read")
        func damagedHeader() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let whole = try bytes(path)
            for place in 0..<100 {
                for value in [whole[place] ^ 1, whole[place] ^ 0x80, 0, 8, 0x20, 255]
                where value != whole[place] {
                    try put([value], at: place, of: path)
                    #expect(throws: Refused.self, "byte \(place) as \(value)") {
                        try Connection(path).run("SELECT count(*) FROM entry")
                    }
                }
                try put([whole[place]], at: place, of: path)
            }
            #expect(try Connection(path).run("PRAGMA integrity_check") == ["ok"])
        }

        @Test("A damaged page is refused when read")
        func refused() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let whole = try bytes(path)
            let page = whole.count / 4096 / 2
            try put([whole[page * 4096 + 2000] ^ 4], at: page * 4096 + 2000, of: path)
            let read = "SELECT sum(length(story)) FROM entry"
            #expect(throws: Refused.damaged) { try Connection(path).run(read) }
            #expect(pageseal_last_bad_page() == Int64(page + 1))

            pageseal_checking(0)
            defer { pageseal_checking(1) }
            #expect(try Connection(path).run(read).count == 1)
        }

        @Test("A page swapped with another is found")
        func swapped() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let whole = try bytes(path)
            try put(whole[4096 * 3..<4096 * 4], at: 4096 * 5, of: path)
            try put(whole[4096 * 5..<4096 * 6], at: 4096 * 3, of: path)
            #expect(Scan(path).numbers == [4, 6])
        }

        @Test("A page turned to zeros is found, and so is a missing end")
        func lost() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let whole = try bytes(path)
            let pages = whole.count / 4096
            for page in 0..<pages {
                try put([UInt8](repeating: 0, count: 4096), at: page * 4096, of: path)
                // The free list itself may have been on the page, but what it named is still sealed.
                #expect(
                    Scan(path).numbers.contains(Int64(page + 1)) || page > 0 && isFreeLeaf(whole, page + 1))
                try put(whole[page * 4096..<page * 4096 + 4096], at: page * 4096, of: path)
            }
            truncate(path, whole.count - 4096)
            #expect(Scan(path).numbers == [Int64(pages)])
            truncate(path, whole.count - 5000)
            #expect(Scan(path).numbers == [Int64(pages - 1), Int64(pages)])
            #expect(Scan(path).why.contains("not a multiple"))
        }

        @Test("A page damaged in the WAL is refused, and no checkpoint seals it")
        func damagedWal() throws {
            let desk = try Desk()
            let path = try desk.ledger()
            let wal = path + "-wal"
            let log = try Connection(path)
            try log.run("PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = 1")
            try log.run("UPDATE entry SET story = 'Returned. ' || story")
            let whole = try bytes(wal)
            let frame = (whole.count - 32) / 4120 / 2
            let place = 32 + frame * 4120 + 24 + 3000
            try put([whole[place] ^ 1], at: place, of: wal)
            #expect(throws: Refused.damaged) { try log.run("PRAGMA wal_checkpoint(TRUNCATE)") }
            #expect(throws: Refused.damaged) { try log.run("SELECT sum(length(story)) FROM entry") }
            try put([whole[place]], at: place, of: wal)
            try log.run("PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(try log.run("PRAGMA integrity_check") == ["ok"])
            #expect(Scan(path).isWhole)
        }

        @Test("Garbage files never crash the scan")
        func garbage() throws {
            let desk = try Desk()
            let path = try desk.ledger(rows: 100)
            let whole = try bytes(path)
            let junk = desk.path("junk")
            var dice = Dice(state: 11)
            for round in 0..<400 {
                let length = Int.random(in: 0...40_000, using: &dice)
                var file =
                    round % 2 == 0
                    ? (0..<length).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
                    : Array(whole.prefix(length))
                if round % 4 == 0, length >= 100 { file.replaceSubrange(0..<100, with: whole.prefix(100)) }
                if round % 4 == 1, length > 0 {
                    for _ in 0..<20 {
                        file[Int.random(in: 0..<length, using: &dice)] = UInt8(
                            truncatingIfNeeded: dice.next())
                    }
                }
                try Data(file).write(to: URL(fileURLWithPath: junk))
                let scan = Scan(junk)
                #expect(scan.bad != 0 || length % 4096 == 0 && length == whole.count, "\(scan)")
                if scan.bad < 0 { #expect(!scan.why.isEmpty) }
            }
            #expect(Scan(desk.path("nowhere")).why == "The file cannot be opened.")
            #expect(Scan(desk.folder).bad == -1)
            #expect(pageseal_scan(nil, nil, 0, nil, nil, 0) == -1)
            #expect(pageseal_scan(path, nil, 0, nil, nil, 0) == 0)
        }

        /// The leaves of the free list, read from the intact file.
        private func isFreeLeaf(_ file: [UInt8], _ page: Int) -> Bool {
            func number(_ at: Int) -> Int { file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
            var trunk = number(32)
            while trunk > 0 {
                let at = (trunk - 1) * 4096
                for leaf in 0..<number(at + 4) where number(at + 8 + 4 * leaf) == page { return true }
                trunk = number(at)
            }
            return false
        }

        private func truncate(_ path: String, _ length: Int) {
            #expect(Foundation.truncate(path, length) == 0)
        }
    }
}
