import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The public doors of the annual reports: `/reports/2026`, `/reports/2026.pdf`, `/reports/2026/campus-2.pdf`.
///
/// A published report is given as it was published, byte for byte. For a year without one the tables stand as they
/// are now.
enum ReportRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            let published = try Edition.published(db)
            return ReportListPage(
                institution: office.name,
                published: try published.map { .init(edition: $0, name: try EditionName.of($0, db)) },
                years: try years(office, db).filter { year in !published.contains { $0.year == year } },
                zone: office.zone)
        }
        return visit.page(page)
    }

    /// A report for each year after one that has a count, up to the present one.
    private static func years(_ office: Office, _ db: Database) throws -> [Int] {
        let row = try Row.fetchOne(db, sql: "SELECT min(year), max(year) FROM cells")
        guard let first = row?[0] as Int?, let last = row?[1] as Int? else { return [] }
        let newest = min(last + 1, office.today.year)
        guard newest > first else { return [] }
        return Array((max(first + 1, newest - 9)...newest).reversed())
    }

    static func show(_ visit: Visit) throws -> Answer {
        let name = visit.parameter("year")
        if name == "schema.json" { return .json(EmbeddedFiles.reportSchema.description) }
        let (first, form) = parts(name)
        guard let year = Int(first) else { throw Refusal.notFound }
        let office = visit.office
        let volumes = try office.read { try Edition.published(year: year, $0) }
        if let edition = volumes.first(where: { $0.slug.isEmpty }) {
            return try published(edition, form, visit)
        }
        if !volumes.isEmpty {
            guard form == nil else { throw Refusal.notFound }
            return visit.page(
                VolumesPage(
                    year: year,
                    volumes: try office.read { db in
                        try volumes.map { .init(edition: $0, name: try EditionName.of($0, db)) }
                    }))
        }
        guard try office.read({ try years(office, $0) }).contains(year) else { throw Refusal.notFound }
        let report = try office.read {
            try AnnualReport(office, year: year, campus: nil, kind: .numbers, $0)
        }
        guard let form else { return visit.page(ReportPage(report: report), asOf: report.tables.position) }
        return try download(report, form)
    }

    static func volume(_ visit: Visit) throws -> Answer {
        let (slug, form) = parts(visit.parameter("volume"))
        let year = Int(visit.parameter("year")) ?? 0
        let found = try visit.office.read { try Edition.published(year: year, $0) }.first { $0.slug == slug }
        guard let found, !slug.isEmpty else { throw Refusal.notFound }
        return try published(found, form, visit)
    }

    /// A picture of a published report, or of a draft.
    static func picture(_ visit: Visit) throws -> Answer {
        let (mark, ending) = parts(visit.parameter("picture"))
        guard let ending, let picture = try visit.office.read({ try ReportPicture.one(mark: mark, $0) }),
            picture.address.hasSuffix(".\(ending)")
        else { throw Refusal.notFound }
        var answer = Answer(type: "image/\(picture.kind)", bytes: picture.bytes)
        answer.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return answer
    }

    private static func parts(_ name: String) -> (String, form: String?) {
        let parts = name.split(separator: ".", maxSplits: 1)
        return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : nil)
    }

    private static func published(_ edition: Edition, _ form: String?, _ visit: Visit) throws -> Answer {
        guard let name = EditionForm.Name(rawValue: form ?? "body"), form != "body" else {
            throw Refusal.notFound
        }
        guard let bytes = try visit.office.read({ try EditionFiles.bytes(name, of: edition, $0) }) else {
            throw Refusal(
                status: .serviceUnavailable, title: "The file is not whole",
                sentence:
                    "What is kept is not what was published. The office has been asked to look after it.")
        }
        if form != nil {
            let slug = edition.slug.isEmpty ? "" : "-\(edition.slug)"
            return EditionRoutes.download(bytes, name, name: "annual-report-\(edition.year)\(slug)")
        }
        let errata = try visit.office.read { db in
            try Errata.of(edition, db)
        }
        return visit.page(
            PublishedReportPage(
                edition: edition, content: bytes, errata: errata, zone: visit.office.zone),
            asOf: edition.position)
    }

    private static func download(_ report: AnnualReport, _ form: String) throws -> Answer {
        switch form {
        case "json": return .json(report.json)
        case "pdf":
            return EditionRoutes.download(
                try ReportForms.one(.pdf, report), .pdf, name: "crime-statistics-\(report.year)")
        default: throw Refusal.notFound
        }
    }
}

/// The errata of one publication.
enum Errata {
    struct Shown: Sendable {
        let erratum: Erratum
        let campus: String?
    }

    /// Corrections of its numbers that were stated after it was published.
    static func of(_ edition: Edition, _ db: Database) throws -> [Shown] {
        guard let published = edition.published, edition.kind != .fire else { return [] }
        let years = AnnualReport.years(of: edition.year)
        let campuses = try Campus.all(db)
        return try Erratum.all(db).filter { erratum in
            erratum.at.milliseconds >= published.milliseconds
                && years.contains(Int(erratum.number.cell.year))
                && (edition.campus == nil || edition.campus == erratum.number.campus)
        }.map { erratum in
            Shown(
                erratum: erratum,
                campus: edition.campus == nil && campuses.count > 1
                    ? campuses.first { $0.id == erratum.number.campus }?.name : nil)
        }
    }
}
