import CleryLaw

/// The log as a table (RFC 4180, UTF-8). Its columns keep their names and their order; new ones come at the end.
enum LogCSV {
    static let columns: [(name: String, meaning: String)] = [
        ("id", "the entry's name for machines; it never changes"),
        ("entry", "its number in addresses"),
        ("url", "its page"),
        ("number", "the case or report number"),
        ("log", "crime or fire"),
        ("nature", "what was reported, in plain words"),
        ("date_reported", "the day of the report"),
        ("time_reported", "the time of day, where it is known"),
        ("occurred", "exact, range or unknown"),
        ("date_occurred_from", "the day, or the first of a range"),
        ("time_occurred_from", "its time of day, where it is known"),
        ("date_occurred_to", "the last day of a range"),
        ("time_occurred_to", "its time of day, where it is known"),
        ("general_location", "where, in general words"),
        ("campus", "the name of the campus"),
        ("disposition", "one of the words in the schema; empty if none is stated"),
        ("disposition_words", "the office's own words for it"),
        ("disposition_date", "the day of the disposition, where it is known"),
        ("comment", "what the office adds"),
        ("source", "department, or authority: only a campus security authority was told"),
        ("withheld", "pieces that are withheld, with the ground after a colon, parted by blanks"),
        ("merged_into", "the entry into which this one was merged; such a row says nothing else"),
        ("entered", "when it came into the log"),
        ("updated", "since when it reads so"),
    ]
    static let names = columns.map(\.name)

    static func table(_ entries: [LogEntry], _ context: FeedContext) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(names)
        for entry in entries { csv.row(cells(entry, context)) }
        return csv.bytes
    }

    static func cells(_ entry: LogEntry, leaving: Set<LogPiece> = [], _ context: FeedContext) -> [String] {
        let words = context.words
        let head = [context.identity.entry(entry.id), "\(entry.id)", context.address(of: entry.id)]
        let foot = [words.iso(entry.entered), words.iso(entry.at)]
        if let into = entry.mergedInto {
            return head + ["", entry.log.rawValue] + Array(repeating: "", count: 16) + ["\(into)"] + foot
        }
        let content = entry.content.without(Array(leaving))
        let times = FeedTimes(content, words)
        let reported = halves(FeedTimes.reported(content, words))
        let (from, to) = (halves(times.at ?? times.from), halves(times.to))
        let withheld = content.withheld.map { one in
            one.field.rawValue + (one.ground.map { ":\($0.rawValue)" } ?? "")
        }
        return head + [content.number, entry.log.rawValue, content.nature, reported.day, reported.time]
            + [times.known, from.day, from.time, to.day, to.time, content.location, entry.campusName]
            + [
                content.disposition?.rawValue ?? "", content.dispositionWords,
                content.dispositionDay?.description ?? "", content.comment ?? "", content.source.rawValue,
                withheld.joined(separator: " "), "",
            ] + foot
    }

    /// The day and the time to the minute of an ISO instant.
    private static func halves(_ text: String?) -> (day: String, time: String) {
        let halves = (text ?? "").split(separator: "T", maxSplits: 1)
        return (
            halves.first.map(String.init) ?? "", halves.count > 1 ? String(halves[1].prefix(5)) : ""
        )
    }
}
