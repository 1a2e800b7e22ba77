import CleryLaw
import GRDB

/// A published report in the open data: its files with their hashes, its chapters, its numbers and their corrections.
struct OpenReport {
    private let edition: Edition
    private let campuses: [Campus]
    private let zone: Zone
    private let errata: [Errata.Shown]
    /// As the published file names them.
    private let chapters: [(id: String, title: String)]

    init(_ edition: Edition, _ office: Office, _ campuses: [Campus], _ db: Database) throws {
        (self.edition, self.campuses, zone) = (edition, campuses, office.zone)
        errata = try Errata.of(edition, db)
        let file = try EditionFiles.bytes(.json, of: edition, db)
        chapters =
            try file.map { try JSONValue(parsing: $0)["chapters"]?.items ?? [] }?.compactMap { one in
                guard let id = one["id"]?.text, let title = one["title"]?.text else { return nil }
                return (id, title)
            } ?? []
    }

    private func name(_ campus: Int64) -> String { campuses.first { $0.id == campus }?.name ?? "" }

    func write(_ json: inout JSONWriter) {
        json.newlineInArray()
        json.object { json in
            json.key("year")
            json.value(edition.year)
            json.key("contains")
            json.value(edition.kind.rawValue)
            json.key("campus")
            json.value(edition.campus.map(name))
            json.key("title")
            json.value(edition.title)
            json.key("published")
            json.value(edition.published.map { zone.local($0).day.description })
            json.key("page")
            json.value(edition.address)
            json.key("as_of_event")
            json.value(edition.position)
            json.key("register_mark")
            json.value(edition.mark)
            json.key("files")
            json.array { json in
                for form in edition.forms where form.name != .body { write(form, &json) }
            }
            json.key("chapters")
            json.array { json in
                for chapter in chapters {
                    json.newlineInArray()
                    json.object { json in
                        json.key("id")
                        json.value(chapter.id)
                        json.key("title")
                        json.value(chapter.title)
                        json.key("page")
                        json.value("\(edition.address)#chapter-\(chapter.id)")
                    }
                }
            }
            json.key("counts")
            json.array { json in
                for (number, count) in edition.numbers.counts.sorted(by: { $0.key.text < $1.key.text }) {
                    write(number, &json) { json in
                        json.key("count")
                        json.value(count)
                    }
                }
            }
            json.key("corrections")
            json.array { json in
                for one in errata { write(one.erratum, &json) }
            }
        }
    }

    private func write(_ form: EditionForm, _ json: inout JSONWriter) {
        json.newlineInArray()
        json.object { json in
            json.key("form")
            json.value(form.name.rawValue)
            json.key("type")
            json.value(form.name.type)
            json.key("address")
            json.value("\(edition.address).\(form.name.rawValue)")
            json.key("sha256")
            json.value(form.hash)
            json.key("bytes")
            json.value(form.size)
        }
    }

    private func write(
        _ number: PublishedNumber, _ json: inout JSONWriter, _ more: (inout JSONWriter) -> Void
    ) {
        json.newlineInArray()
        json.object { json in
            json.key("campus")
            json.value(name(number.campus))
            json.cell(number.cell)
            more(&json)
        }
    }

    private func write(_ erratum: Erratum, _ json: inout JSONWriter) {
        write(erratum.number, &json) { json in
            json.key("old")
            json.value(erratum.old)
            json.key("new")
            json.value(erratum.new)
            json.key("sentence")
            json.value(erratum.sentence)
            json.key("stated")
            json.value(zone.local(erratum.at).day.description)
        }
    }
}
