import CleryLaw
import Crypto

/// Editions as JSON, by the schema at `/hazing.schema.json`.
enum HazingJSON {
    static func edition(_ edition: HazingEdition, _ entries: [HazingEntry]) -> String {
        var json = JSONWriter()
        write(edition, entries, withHash: true, &json)
        return json.string + "\n"
    }

    /// What is public now: the institution's words, and the editions, the newest first.
    static func all(
        _ institution: String, _ texts: HazingTexts, _ editions: [(HazingEdition, [HazingEntry])]
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("schema")
            json.value("/hazing.schema.json")
            json.key("institution")
            json.value(institution)
            write(texts, &json)
            json.key("statistics")
            json.value("/reports")
            json.key("editions")
            json.array { json in
                for (edition, entries) in editions { write(edition, entries, withHash: true, &json) }
            }
        }
        return json.string + "\n"
    }

    /// SHA-256 of an edition without its own hash, in hexadecimal.
    static func hash(_ edition: HazingEdition, _ entries: [HazingEntry]) -> String {
        var json = JSONWriter()
        write(edition, entries, withHash: false, &json)
        return SHA256.hash(data: Array(json.string.utf8)).hex
    }

    private static func write(_ texts: HazingTexts, _ json: inout JSONWriter) {
        json.key("definition")
        json.value(texts.definition)
        json.key("policies")
        json.value(texts.policies)
        json.key("laws")
        json.value(texts.laws)
    }

    private static func write(
        _ edition: HazingEdition, _ entries: [HazingEntry], withHash: Bool, _ json: inout JSONWriter
    ) {
        json.object { json in
            json.key("edition")
            json.value(edition.id)
            json.key("institution")
            json.value(edition.institution)
            json.key("published")
            json.value(edition.day.description)
            json.key("period_from")
            json.value(edition.from.description)
            json.key("period_through")
            json.value(edition.day.description)
            json.key("event")
            json.value(edition.event)
            write(edition.texts, &json)
            json.key("entries")
            json.array { json in for entry in entries { write(entry, &json) } }
            if withHash {
                json.key("sha256")
                json.value(edition.hash)
            }
        }
    }

    private static func write(_ entry: HazingEntry, _ json: inout JSONWriter) {
        let content = entry.content
        json.object { json in
            json.key("finding")
            json.value(entry.finding)
            json.key("kind")
            json.value(entry.kind.rawValue)
            json.key("note")
            json.value(entry.note)
            json.key("organization")
            json.value(entry.organization)
            json.key("description")
            json.value(content.description)
            json.key("alcohol_or_drugs")
            if let alcohol = content.alcoholOrDrugs { json.value(alcohol) } else { json.null() }
            json.key("findings")
            json.value(content.findings)
            json.key("sanctions")
            json.value(content.sanctions)
            for (name, day) in [
                ("occurred_from", content.occurredFrom), ("occurred_through", content.occurredThrough),
                ("investigation_started", content.started), ("investigation_ended", content.ended),
                ("notice_to_organization", content.noticed),
            ] {
                json.key(named: name)
                json.value(day?.description)
            }
            json.key("more")
            json.value(content.more)
        }
    }
}
