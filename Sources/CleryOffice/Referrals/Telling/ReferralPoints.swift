import CleryLaw
import GRDB

/// What is open between the lists of the conduct office and the arrests, for the annual report.
///
/// A person counted twice and a referral that no table can see are wrong numbers, and an answer ends each: they block.
/// Persons stated by hand besides a list may be others: that is advice. Reads no name and no clock.
enum ReferralPoints {
    static func points(_ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        try scope.years.reversed().flatMap { year in
            let book = try ReferralBook(
                year, campuses: Set(scope.campuses.map(\.id)), within: .all, db)
            return points(
                book, besides: try StandingBook(book.lines.filter { !book.isArrested($0) }, db).excess.count)
        }
    }

    private static func points(_ book: ReferralBook, besides: Int) -> [OpenPoint] {
        let href = "/office/referrals?year=\(book.year)"
        var points: [OpenPoint] = []
        let doubles = book.doubles().count
        if doubles > 0 {
            points.append(
                OpenPoint(
                    key: "referral:\(book.year):doubles",
                    sentence:
                        "\(doubles) \(doubles == 1 ? "person" : "persons") referred in \(book.year) may be among those arrested. Decide whether each is the same person: who was arrested is not counted as referred.",
                    citation: ArrestOverReferral.citation, href: href))
        }
        let asked = book.lines.count { !$0.isAnswered }
        if asked > 0 {
            points.append(
                OpenPoint(
                    key: "referral:\(book.year):words",
                    sentence:
                        "\(asked) \(asked == 1 ? "row" : "rows") in lists of referrals of \(book.year) do not say whether a law was broken or only a policy. Answer by the words of the charge.",
                    citation: LawNotPolicy.citation, href: "/office/referrals/words?year=\(book.year)"))
        }
        let unplaced = Set(book.lines.filter { $0.isUnplaced && $0.isAnswered }.map(\.report)).count
        if unplaced > 0 {
            points.append(
                OpenPoint(
                    key: "referral:\(book.year):places",
                    sentence:
                        "\(unplaced) \(unplaced == 1 ? "case" : "cases") of \(book.year) with a referral that may count \(unplaced == 1 ? "has" : "have") no incident yet, so no table has them. Say where each happened.",
                    citation: YearOfAction.citation, href: href))
        }
        if besides > 0 {
            points.append(
                OpenPoint(
                    key: "referral:\(book.year):besides",
                    sentence:
                        "\(besides) \(besides == 1 ? "incident" : "incidents") of \(book.year) \(besides == 1 ? "counts" : "count") more persons referred than the lists name. See that none is counted twice.",
                    citation: PerPerson.citation, href: href, blocks: false))
        }
        return points
    }
}
