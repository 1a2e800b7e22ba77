import CleryLaw

/// `manifest.json`: which files there are with their hashes, and where in the register they stand.
enum AuditManifest {
    static func json(
        _ book: AuditBook, _ told: AuditRegister.Told, head: Event?, before: AuditRecord?
    ) -> String {
        let year = book.year.year
        var json = JSONWriter()
        json.object { json in
            json.key("format")
            json.value("openclery-audit-1")
            json.key("institution")
            json.value(book.office.name)
            json.key("time_zone")
            json.value(book.office.zone.name)
            json.key("year")
            json.value(year)
            json.key("register")
            json.object { json in
                json.key("position")
                json.value(head?.sequence ?? 0)
                json.key("hash")
                json.value((head?.hash ?? Event.beforeTheFirst).hex)
                json.key("at")
                json.value(head.map { book.words.iso($0.at) })
            }
            json.key("previous_year")
            if let before {
                json.object { json in
                    json.key("year")
                    json.value(before.year)
                    json.key("manifest_sha256")
                    json.value(before.manifest)
                    json.key("taken_out")
                    json.value(book.words.iso(before.at))
                }
            } else {
                json.null()
            }
            json.key("sealed_texts_opened")
            json.value(book.seal.opened)
            json.key("events")
            json.value(told.events)
            json.key("withheld")
            json.value(told.withheld)
            json.key("stretches")
            json.array { json in
                for one in told.stretches {
                    json.newlineInArray()
                    json.object { json in
                        json.key("first")
                        json.value(one.first)
                        json.key("last")
                        json.value(one.last)
                        json.key("before")
                        json.value(one.before)
                        json.key("hash")
                        json.value(one.hash)
                    }
                }
            }
            json.key("files")
            json.array { json in
                for entry in book.zip.entries {
                    json.newlineInArray()
                    json.object { json in
                        json.key("name")
                        json.value(entry.name)
                        json.key("size")
                        json.value(entry.size)
                        json.key("sha256")
                        json.value(entry.hash)
                    }
                }
            }
        }
        return json.string + "\n"
    }
}
