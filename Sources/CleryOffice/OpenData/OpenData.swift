import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// What the institution has published, for programs: one address by which all of it is found.
    static let openData: [Door] = [
        .get("/.well-known/clery.json", .everyone, kept: true, OpenData.show),
        .get("/clery.schema.json", .everyone, kept: true, OpenData.schema),
    ]
}

/// `/.well-known/clery.json`: institution, campuses, published reports with their numbers and corrections, the log's
/// feeds, the transparency report on hazing. Nothing is in it that is not published elsewhere on the site.
enum OpenData {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        var answer = Answer.json(try office.read { try text(office, $0) })
        answer.headers[.accessControlAllowOrigin] = "*"
        return answer
    }

    static func schema(_ visit: Visit) -> Answer {
        Answer(
            type: "application/schema+json; charset=utf-8", bytes: Array("\(EmbeddedFiles.clerySchema)".utf8))
    }

    static func text(_ office: Office, _ db: Database) throws -> String {
        let campuses = try Campus.all(db)
        let details = try CampusDetails.all(db)
        let linked = try SurveyCampus.all(db)
        let editions = try Edition.published(db)
        var json = JSONWriter()
        try json.object { json in
            json.key("$schema")
            json.value("/clery.schema.json")
            json.key("institution")
            json.value(office.name)
            json.key("campuses")
            json.array { json in
                for campus in campuses {
                    json.newlineInArray()
                    json.object { json in
                        json.key("name")
                        json.value(campus.name)
                        json.key("unitid")
                        json.value(linked[campus.id] ?? details[campus.id]?.unitID)
                        json.key("opeid")
                        json.value(details[campus.id]?.opeID)
                    }
                }
            }
            json.key("reports")
            try json.array { json in
                for edition in editions { try OpenReport(edition, office, campuses, db).write(&json) }
            }
            links("log", logLinks, &json)
            links("warnings", WarningState.links, &json)
            try hazing(office, db, &json)
            links("geography", [("page", "/geography"), ("geojson", "/geography.geojson")], &json)
            links(
                "more",
                [
                    ("statistics", "/statistics"), ("rights", "/rights"), ("report_a_crime", "/report"),
                    ("paper_copy", "/reports/request-paper"),
                ], &json)
        }
        return json.string + "\n"
    }

    private static let logLinks = [
        ("page", "/log"), ("json", "/log.json"), ("schema", "/log.schema.json"), ("csv", "/log.csv"),
        ("atom", "/log.atom"), ("archive_csv", "/log/archive.csv"), ("archive_jsonl", "/log/archive.jsonl"),
    ]

    private static func links(_ name: String, _ links: [(String, String)], _ json: inout JSONWriter) {
        json.key(named: name)
        json.object { json in
            for (name, address) in links {
                json.key(named: name)
                json.value(address)
            }
        }
    }

    private static func hazing(_ office: Office, _ db: Database, _ json: inout JSONWriter) throws {
        let newest = try HazingEdition.all(db).first
        json.key("hazing")
        json.object { json in
            for (name, address) in [
                ("page", "/hazing"), ("json", "/hazing.json"), ("schema", "/hazing.schema.json"),
            ] {
                json.key(named: name)
                json.value(address)
            }
            json.key("newest")
            guard let newest else { return json.null() }
            json.object { json in
                json.key("edition")
                json.value(newest.id)
                json.key("published")
                json.value(newest.day.description)
                json.key("sha256")
                json.value(newest.hash)
            }
        }
    }
}
