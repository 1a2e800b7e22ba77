import CleryLaw

/// The log as an Atom feed (RFC 4287). An entry that was merged is a tombstone (RFC 6721).
enum LogAtom {
    static let type = "application/atom+xml; charset=utf-8"

    static func feed(
        _ entries: [LogEntry], more: Bool, of query: FeedQuery, _ context: FeedContext
    ) -> [UInt8] {
        var xml = XMLWriter()
        let words = context.words
        let updated = entries.map(\.at).max() ?? context.identity.began
        let spaces: XMLWriter.Attributes = [
            ("xmlns", "http://www.w3.org/2005/Atom"), ("xmlns:at", "http://purl.org/atompub/tombstones/1.0"),
            ("xml:lang", "en-US"),
        ]
        xml.element("feed", spaces) { xml in
            xml.text("id", context.identity.log)
            xml.text("title", context.title)
            xml.text("updated", words.iso(updated))
            xml.element("author") { $0.text("name", context.institution) }
            link("self", query.address("/log.atom", page: query.page), "application/atom+xml", context, &xml)
            link("alternate", "/log", "text/html", context, &xml)
            if more {
                let next = query.address("/log.atom", page: query.page + 1)
                link("next", next, "application/atom+xml", context, &xml)
            }
            for entry in entries {
                if let into = entry.mergedInto {
                    tombstone(entry, into, context, &xml)
                } else {
                    xml.element("entry") { one(entry, context, &$0) }
                }
            }
        }
        return xml.bytes
    }

    private static func link(
        _ relation: String, _ path: String, _ type: String, _ context: FeedContext, _ xml: inout XMLWriter
    ) {
        xml.empty("link", [("rel", relation), ("type", type), ("href", context.site + path)])
    }

    private static func one(_ entry: LogEntry, _ context: FeedContext, _ xml: inout XMLWriter) {
        let words = context.words
        xml.text("id", context.identity.entry(entry.id))
        xml.text("title", FeedText.plain(FeedText.title(entry)))
        xml.text("updated", words.iso(entry.at))
        xml.text("published", words.iso(entry.entered))
        link("alternate", "/log/\(entry.id)", "text/html", context, &xml)
        xml.empty(
            "category", [("term", entry.log.rawValue), ("label", entry.isFire ? "Fire log" : "Crime log")])
        if let disposition = entry.content.disposition {
            xml.empty("category", [("term", disposition.rawValue), ("label", disposition.title)])
        }
        xml.text("content", FeedText.lines(entry, words).joined(separator: "\n"), [("type", "text")])
    }

    private static func tombstone(
        _ entry: LogEntry, _ into: Int64, _ context: FeedContext, _ xml: inout XMLWriter
    ) {
        let words = context.words
        xml.element(
            "at:deleted-entry",
            [("ref", context.identity.entry(entry.id)), ("when", words.iso(entry.at))]
        ) {
            $0.text("at:comment", "This entry was merged into entry \(into).")
            link("alternate", "/log/\(into)", "text/html", context, &$0)
        }
    }
}
