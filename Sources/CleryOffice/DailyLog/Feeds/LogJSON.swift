import CleryLaw

/// The log as JSON: the shape of JSON Feed 1.1, and beside its members those that `/log.schema.json` describes.
enum LogJSON {
    static func feed(
        _ entries: [LogEntry], more: Bool, of query: FeedQuery, _ context: FeedContext
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("version")
            json.value("https://jsonfeed.org/version/1.1")
            json.key("title")
            json.value(context.title)
            json.key("description")
            json.value(
                "Crimes and fires reported at \(context.institution), as the public log reads now. Described at \(context.site)/log/feeds."
            )
            json.key("language")
            json.value("en-US")
            json.key("home_page_url")
            json.value(context.site + "/log")
            json.key("feed_url")
            json.value(context.site + query.address("/log.json", page: query.page))
            if more {
                json.key("next_url")
                json.value(context.site + query.address("/log.json", page: query.page + 1))
            }
            json.key("items")
            json.array { json in
                for entry in entries {
                    json.newlineInArray()
                    json.object { item(entry, context, into: &$0) }
                }
            }
        }
        json.newline()
        return json.bytes
    }

    /// The members of one entry. Of a merged one there is only where it went.
    static func item(_ entry: LogEntry, _ context: FeedContext, into json: inout JSONWriter) {
        let words = context.words
        json.key("id")
        json.value(context.identity.entry(entry.id))
        json.key("url")
        json.value(context.address(of: entry.id))
        json.key("title")
        json.value(title(entry))
        json.key("content_text")
        json.value(text(entry, words))
        json.key("date_published")
        json.value(words.iso(entry.entered))
        json.key("date_modified")
        json.value(words.iso(entry.at))
        json.key("updated")
        json.value(words.iso(entry.at))
        json.key("entry")
        json.value(entry.id)
        json.key("log")
        json.value(entry.log.rawValue)
        if let into = entry.mergedInto {
            json.key("merged_into")
            json.object {
                $0.key("id")
                $0.value(context.identity.entry(into))
                $0.key("url")
                $0.value(context.address(of: into))
                $0.key("entry")
                $0.value(into)
            }
        } else {
            content(entry.content, campus: entry.campusName, words, into: &json)
        }
    }

    static func title(_ entry: LogEntry) -> String {
        entry.mergedInto.map { "Merged into entry \($0)" } ?? FeedText.title(entry)
    }

    static func text(_ entry: LogEntry, _ words: TimeWords) -> String {
        entry.mergedInto.map { "This entry was merged into entry \($0)." }
            ?? FeedText.lines(entry, words).joined(separator: "\n")
    }

    /// What an entry says. Pieces of `leaving` are left out altogether.
    static func content(
        _ content: LogContent, campus: String, leaving: Set<LogPiece> = [], _ words: TimeWords,
        into json: inout JSONWriter
    ) {
        json.key("number")
        json.value(content.number)
        if !leaving.contains(.nature) {
            json.key("nature")
            json.value(content.nature.isEmpty ? nil : content.nature)
        }
        if !leaving.contains(.dateReported) {
            json.key("date_reported")
            json.value(FeedTimes.reported(content, words))
        }
        if !leaving.contains(.occurred) {
            json.key("occurred")
            occurred(content, words, into: &json)
        }
        if !leaving.contains(.generalLocation) {
            json.key("general_location")
            json.value(content.location.isEmpty ? nil : content.location)
        }
        json.key("campus")
        json.value(campus)
        if !leaving.contains(.disposition) {
            json.key("disposition")
            disposition(content, into: &json)
        }
        if !leaving.contains(.comment) {
            json.key("comment")
            json.value(content.comment)
        }
        json.key("source")
        json.value(content.source.rawValue)
        json.key("withheld")
        json.raw(Withheld.json(content.withheld).utf8)
    }

    private static func occurred(_ content: LogContent, _ words: TimeWords, into json: inout JSONWriter) {
        let times = FeedTimes(content, words)
        json.object {
            $0.key("known")
            $0.value(times.known)
            if let at = times.at {
                $0.key("at")
                $0.value(at)
            }
            if let from = times.from, let to = times.to {
                $0.key("from")
                $0.value(from)
                $0.key("to")
                $0.value(to)
            }
            $0.key("dates_only")
            $0.value(content.datesOnly)
        }
    }

    private static func disposition(_ content: LogContent, into json: inout JSONWriter) {
        guard content.disposition != nil || !content.dispositionWords.isEmpty else { return json.null() }
        json.object {
            $0.key("core")
            $0.value(content.disposition?.rawValue)
            $0.key("words")
            $0.value(FeedText.disposition(content))
            $0.key("date")
            $0.value(content.dispositionDay?.description)
        }
    }
}

/// When an entry was reported and when it occurred, in ISO 8601: instants with their offset, or days alone.
struct FeedTimes: Sendable, Equatable {
    var (at, from, to): (String?, String?, String?)
    /// `exact`, `range` or `unknown`.
    let known: String

    init(_ content: LogContent, _ words: TimeWords) {
        func text(_ instant: Instant) -> String {
            content.datesOnly ? words.zone.local(instant).day.description : words.iso(instant)
        }
        switch content.occurred {
        case .exactly(let instant): (known, at) = ("exact", text(instant))
        case .between(let a, let b) where text(a) == text(b): (known, at) = ("exact", text(a))
        case .between(let a, let b): (known, from, to) = ("range", text(a), text(b))
        case .unknown: known = "unknown"
        }
    }

    static func reported(_ content: LogContent, _ words: TimeWords) -> String? {
        if let at = content.reportedAt, content.timeKnown { return words.iso(at) }
        return content.reportedDay?.description
    }
}
