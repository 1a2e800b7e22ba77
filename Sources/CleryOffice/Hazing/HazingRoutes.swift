import CleryLaw
import GRDB

/// The doors of the findings' list, its file, and a new finding.
enum HazingRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db -> HazingListPage in
            let (lines, total) = try HazingRequests.lines(page: visit.pageNumber, db)
            return HazingListPage(
                lines: lines, total: total, page: visit.pageNumber, clock: try HazingClock.now(db),
                editions: try HazingEdition.all(db), missing: try HazingTexts.now(db).missing,
                today: office.today, done: Self.said[visit.query("done")])
        }
        return visit.page(page)
    }

    private static let said = [
        "published": "The edition is published.", "texts": "Kept. The public page has them now.",
    ]

    static func file(_ visit: Visit) throws -> Answer {
        var csv = CSVWriter()
        csv.row([
            "finding", "organization", "standing", "description", "alcohol_or_drugs", "findings",
            "sanctions", "occurred_from", "occurred_through", "investigation_started",
            "investigation_ended", "notice_to_organization", "more", "missing", "editions",
        ])
        try visit.office.read { db in
            for finding in try HazingRequests.all(db) {
                let line = try HazingRequests.line(finding, db)
                let content = finding.content
                let days = [
                    content.occurredFrom, content.occurredThrough, content.started, content.ended,
                    content.noticed,
                ]
                csv.row(
                    [
                        finding.number, line.organization, line.standing.title, content.description,
                        content.alcoholOrDrugs.map { $0 ? "yes" : "no" } ?? "", content.findings,
                        content.sanctions,
                    ] + days.map { $0?.description ?? "" } + [
                        content.more ?? "", finding.missing().joined(separator: "; "),
                        try HazingEntry.of(finding: finding.id, db).map { "\($0.edition)" }.reversed()
                            .joined(separator: " "),
                    ])
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"hazing-findings.csv\""
        return answer
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try newPage(visit)) }

    private static func newPage(_ visit: Visit) throws -> HazingNewPage {
        HazingNewPage(
            organizations: try visit.office.read { try Organization.all($0) },
            form: visit.session?.form ?? "")
    }

    static func add(_ visit: Visit) async throws -> Answer {
        var page = try newPage(visit)
        page.draft = HazingDraft(try await visit.form())
        guard let account = visit.session?.account,
            let (organization, content) = page.draft.read(page.organizations, today: visit.office.today)
        else { return visit.page(page, status: .unprocessableContent) }
        let draft = page.draft
        do {
            let id = try await visit.office.act(by: visit.actor, "entered a finding of hazing") { writing in
                try HazingActs.add(
                    .init(
                        organization: organization, content: content, notes: draft.notes,
                        isCleared: draft.isCleared, saysNoNames: draft.saysNoNames),
                    by: account, writing
                ).id
            }
            return .redirect(to: "/office/hazing/findings/\(id)?done=entered")
        } catch let refusal as HazingRefusal {
            page.draft.refused(refusal)
            return visit.page(page, status: .unprocessableContent)
        }
    }
}

extension HazingDraft {
    mutating func refused(_ refusal: HazingRefusal) {
        problems = refusal.problems
        hasDoubt = refusal.isDoubt
    }
}
