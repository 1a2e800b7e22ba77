import CleryLaw
import GRDB

/// The whole log with every version that an entry had: since when, until when, by which event of the register, and
/// what it changed.
///
/// A download stays in the world for good, so a version of the past repeats no more than the public history of the
/// entry tells: words that were put otherwise since, and whatever is withheld now, are left out and named as left out.
/// Words may have been changed because they told too much.
enum LogArchive {
    struct Version: Sendable {
        let number: Int
        let entry: LogEntry
        /// Nil for the version that holds now.
        let until: Instant?
        let change: String
        /// What of this version is not repeated.
        let leaving: Set<LogPiece>
    }

    /// All versions, entry by entry, the oldest first.
    static func versions(_ query: FeedQuery, _ db: Database) throws -> [Version] {
        let now = try FeedRequests.all(query, db).sorted { $0.id < $1.id }
        let past = Dictionary(
            grouping: try Row.fetchAll(
                db, sql: "SELECT \(LogEntry.pastColumns) FROM \(LogEntry.pastTables) ORDER BY v.entry, v.id"
            ).map(LogEntry.init(row:)), by: \.id)
        return now.flatMap { versions(of: $0, before: past[$0.id] ?? []) }
    }

    static func versions(of present: LogEntry, before: [LogEntry]) -> [Version] {
        let all = before + [present]
        // What is withheld now is not told as a change either.
        let told = all.map { one in
            var one = one
            one.content = one.content.without(present.content.withheld.map(\.field))
            return one
        }
        return all.enumerated().map { position, one in
            let isNow = position == all.count - 1
            return Version(
                number: position + 1, entry: one, until: isNow ? nil : all[position + 1].at,
                change: position == 0
                    ? "entered in the log" : EntryHistory.difference(told[position - 1], told[position]),
                leaving: isNow ? [] : left(out: one, since: present))
        }
    }

    /// What a version of the past does not repeat.
    static func left(out past: LogEntry, since present: LogEntry) -> Set<LogPiece> {
        if present.mergedInto != nil { return Set(LogPiece.allCases) }
        var pieces = Set(present.content.withheld.map(\.field))
        let (then, now) = (past.content, present.content)
        if then.nature != now.nature { pieces.insert(.nature) }
        if then.location != now.location { pieces.insert(.generalLocation) }
        if then.comment != now.comment { pieces.insert(.comment) }
        return pieces
    }

    static func jsonLines(_ versions: [Version], _ context: FeedContext) -> [UInt8] {
        var json = JSONWriter()
        for version in versions {
            json.object { json in
                json.key("version")
                json.value(version.number)
                json.key("from")
                json.value(context.words.iso(version.entry.at))
                json.key("until")
                json.value(version.until.map(context.words.iso))
                json.key("event")
                json.value(version.entry.event)
                json.key("change")
                json.value(version.change)
                json.key("not_repeated")
                json.array { list in
                    for piece in LogPiece.allCases where version.leaving.contains(piece) {
                        list.value(piece.rawValue)
                    }
                }
                body(version, context, into: &json)
            }
            json.newline()
        }
        return json.bytes
    }

    private static func body(_ version: Version, _ context: FeedContext, into json: inout JSONWriter) {
        let entry = version.entry
        guard version.until != nil else { return LogJSON.item(entry, context, into: &json) }
        json.key("id")
        json.value(context.identity.entry(entry.id))
        json.key("url")
        json.value(context.address(of: entry.id))
        json.key("entry")
        json.value(entry.id)
        json.key("log")
        json.value(entry.log.rawValue)
        if entry.mergedInto == nil {
            LogJSON.content(
                entry.content, campus: entry.campusName, leaving: version.leaving, context.words, into: &json)
        }
    }

    static func table(_ versions: [Version], _ context: FeedContext) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(["version", "until", "event", "change", "not_repeated"] + LogCSV.names)
        for version in versions {
            let left = LogPiece.allCases.filter(version.leaving.contains).map(\.rawValue)
            csv.row(
                [
                    "\(version.number)", version.until.map(context.words.iso) ?? "",
                    "\(version.entry.event)", version.change, left.joined(separator: " "),
                ] + LogCSV.cells(version.entry, leaving: version.leaving, context))
        }
        return csv.bytes
    }
}
