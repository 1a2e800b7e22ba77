import CleryLaw
import GRDB

/// What is still open after the report was published: none of it keeps a report from being published.
enum DeliveryPoints {
    static func points(_ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        var points: [OpenPoint] = []
        let campaigns = try Campaign.of(year: scope.year, db)
        if campaigns.isEmpty {
            points.append(
                OpenPoint(
                    key: "delivery:notice:\(scope.year)",
                    sentence:
                        "No notice of the report has been prepared. Each enrolled student and current employee gets one by October 1, \(scope.year).",
                    citation: NoticeToCurrent.citation, href: "/office/delivery/new?year=\(scope.year)",
                    blocks: false))
        }
        for campaign in campaigns {
            let counts = try CampaignCounts(campaign.id, db)
            if campaign.state != .done {
                points.append(
                    OpenPoint(
                        key: "delivery:sent:\(campaign.id)",
                        sentence:
                            "Not every notice has been sent: \(counts.sent) of \(counts.people). The last is due on October 1, \(scope.year).",
                        citation: NoticeToCurrent.citation, href: "/office/delivery/\(campaign.id)",
                        owner: campaign.account, blocks: false))
            }
            if counts.unreached > 0 {
                points.append(
                    OpenPoint(
                        key: "delivery:unreached:\(campaign.id)",
                        sentence:
                            "Mail did not reach \(counts.unreached) \(counts.unreached == 1 ? "person" : "people"). Send the notice on paper.",
                        citation: NoticeToCurrent.citation, href: "/office/delivery/\(campaign.id)/bounces",
                        owner: campaign.account, blocks: false))
            }
        }
        let pages = try ProspectivePage.open(db)
        for audience in ProspectivePage.audiences where !pages.contains(where: { $0.audience == audience }) {
            points.append(
                OpenPoint(
                    key: "delivery:pages:\(audience.rawValue)",
                    sentence: "No page that tells \(audience.words) of the report is checked.",
                    citation: NoticeToProspective.citation, href: "/office/delivery/pages", blocks: false))
        }
        for (page, check) in try ProspectivePage.failing(db) {
            points.append(
                OpenPoint(
                    key: "delivery:page:\(page.id)",
                    sentence: "The page for \(page.audience.words) fails its check: \(check.found.sentence)",
                    citation: NoticeToProspective.citation, href: "/office/delivery/pages",
                    owner: page.account,
                    blocks: false))
        }
        return points
    }
}

extension ReportNotice.Audience {
    var words: String {
        switch self {
        case .currentStudents: "enrolled students"
        case .currentEmployees: "current employees"
        case .prospectiveStudents: "prospective students"
        case .prospectiveEmployees: "prospective employees"
        }
    }
}
