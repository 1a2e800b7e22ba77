import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The doors of the annual reports: `/reports/2025`, `/reports/2025.pdf`, `/reports/2025.json`.
enum ReportRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            ReportListPage(institution: office.name, years: try years(office, db))
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
        let parts = name.split(separator: ".", maxSplits: 1)
        let office = visit.office
        guard let first = parts.first, let year = Int(first),
            try office.read({ try years(office, $0) }).contains(year)
        else {
            throw Refusal.notFound
        }
        let report = try office.read { try AnnualReport(office, year: year, $0) }
        switch parts.count > 1 ? String(parts[1]) : "" {
        case "": return visit.page(ReportPage(report: report), asOf: report.tables.position)
        case "json": return .json(report.json)
        case "pdf":
            var answer = Answer(
                type: "application/pdf", bytes: try report.document.pdf(faces: Faces.system()))
            answer.headers[.contentDisposition] = "inline; filename=\"crime-statistics-\(year).pdf\""
            return answer
        default: throw Refusal.notFound
        }
    }
}
