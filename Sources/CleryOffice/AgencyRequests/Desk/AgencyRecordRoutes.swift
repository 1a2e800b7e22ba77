import CleryLaw
import GRDB
import TaggedPDF
import TypedHTML

/// The doors of the good-faith record of one agency and year.
enum AgencyRecordRoutes {
    /// - Parameter opens: whether what was written down of contacts is opened for this reader.
    static func told(
        _ standing: AgencyStanding, opens: Bool, _ office: Office, _ db: Database
    ) throws -> AgencyRecordBlocks.Told {
        var (words, accounts) = ([Int64: String](), [Int64: String]())
        for contact in standing.contacts {
            accounts[contact.account] = try Account.one(contact.account, db)?.title
            if opens, let sealed = contact.words {
                words[contact.id] = try SealedRecord.open(
                    sealed, SealedRecord.agencyContact(contact.id), db, office.key)
            }
        }
        return .init(standing: standing, words: words, accounts: accounts)
    }

    private static func document(_ visit: Visit) throws -> (Document, AgencyRecord, Int) {
        let (office, reach) = (visit.office, visit.reach(.seeSources))
        let asks = visit.reach(.askAgencies)
        let year = AgencyRequestListRoutes.year(visit.query("year"), visit)
        return try office.read { db in
            guard let id = Int64(visit.parameter("agency")), let agency = try AgencyRecord.one(id, db)
            else { throw Refusal.notFound }
            let standings = try AgencyStanding.all(year: year, db).filter {
                $0.request.agency == id && $0.request.isSeen(reach)
            }
            guard !standings.isEmpty else { throw Refusal.notFound }
            let told = try standings.map {
                try self.told($0, opens: $0.request.isSeen(asks), office, db)
            }
            let document = AgencyRecordBlocks.document(
                agency.name, year, told, institution: office.name, today: office.today)
            return (document, agency, year)
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        let (document, agency, year) = try document(visit)
        return visit.page(AgencyRecordPage(document: document, agency: agency, year: year))
    }

    static func pdf(_ visit: Visit) throws -> Answer {
        let (document, agency, year) = try document(visit)
        var answer = Answer(type: "application/pdf", bytes: try document.pdf(faces: Faces.system()))
        answer.headers[.contentDisposition] = "inline; filename=\"record-\(agency.id)-\(year).pdf\""
        return answer
    }
}

/// What was done to get an agency's statistics of a year; it prints as it stands.
struct AgencyRecordPage: Page {
    let document: Document
    let agency: AgencyRecord
    let year: Int
    var title: String { document.title }
    let section: Section? = .sources
    var crumbs: [Crumb] { AgencyRequestPage.crumbs(year) }

    var body: HTML {
        h1(title)
        p(document.subject, .class("lead"))
        div(.class("actions")) {
            a(
                "PDF", .class("button quiet"),
                .href("/office/agencies/\(agency.id)/record.pdf?year=\(year)"))
        }
        BlockHTML.blocks(document.blocks, level: 1)
    }
}
