import CleryLaw
import GRDB

/// The events of the register in a year, each with all that its hash is made of, so that the chain can be followed
/// without our software. What an event wrote for a restricted record is left out, and its place in the chain stays.
enum AuditRegister {
    /// Events that follow one another without a gap.
    struct Stretch: Sendable, Equatable {
        let first: Int64
        var last: Int64
        /// The hash before the first.
        let before: String
        var hash: String
    }

    struct Told: Sendable {
        var stretches: [Stretch] = []
        var events = 0
        var withheld = 0
    }

    static let file = "register/events.jsonl"

    static func write(_ book: AuditBook) throws -> Told {
        let (store, db) = (book.office.store, book.db)
        var told = Told()
        try book.zip.add(file) {
            var position: Int64 = 0
            while true {
                let events = try store.events(since: position, limit: 64, db)
                guard let last = events.last else { break }
                position = last.sequence
                for event in events
                where (book.year.from..<book.year.until).contains(event.at.milliseconds) {
                    let tells = try tells(event, book)
                    try book.zip.write(line(event, tells, book.words))
                    told.events += 1
                    if !tells { told.withheld += 1 }
                    follow(event, &told.stretches)
                }
            }
        }
        return told
    }

    private static func follow(_ event: Event, _ stretches: inout [Stretch]) {
        if let last = stretches.last, last.last + 1 == event.sequence {
            stretches[stretches.count - 1].last = event.sequence
            stretches[stretches.count - 1].hash = event.hash.hex
        } else {
            stretches.append(
                Stretch(
                    first: event.sequence, last: event.sequence, before: event.previous.hex,
                    hash: event.hash.hex))
        }
    }

    /// Nothing of it is hidden: neither its sentence nor any row that it wrote.
    private static func tells(_ event: Event, _ book: AuditBook) throws -> Bool {
        guard book.sight.hidden != Hidden() else { return true }
        guard try book.seen.tells(event) else { return false }
        var tells = true
        try event.images { table, values in
            guard tells else { return }
            if try book.hides(table, values) || book.seen.isHidden(table, values) { tells = false }
        }
        return tells
    }

    private static func line(_ event: Event, _ tells: Bool, _ words: TimeWords) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("sequence")
            json.value(event.sequence)
            json.key("at")
            json.value(event.at.milliseconds)
            json.key("time")
            json.value(words.iso(event.at))
            json.key("by")
            json.value(event.by)
            if tells {
                json.key("sentence")
                json.value(event.sentence)
                json.key("why")
                json.value(event.why)
                json.key("changes")
                var base64: [UInt8] = []
                Base64.encode(event.changes, into: &base64)
                json.value(String(decoding: base64, as: UTF8.self))
            } else {
                json.key("withheld")
                json.value(SeenEvents.withheld)
            }
            json.key("previous")
            json.value(event.previous.hex)
            json.key("hash")
            json.value(event.hash.hex)
        }
        return json.bytes + [10]
    }
}
