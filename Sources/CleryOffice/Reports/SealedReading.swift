import CleryLaw
import GRDB

/// The only way to what is sealed in a report: an act with a reason, where the office asks it with a second person's
/// consent, and then what was opened.
extension DeskRoutes {
    /// The report of this door, for whoever may open what it holds; for others it is not there.
    static func sealed(_ visit: Visit) throws -> CrimeReport {
        let page = try page(visit)
        guard page.mayOpen else { throw Refusal.notFound }
        return page.report
    }

    /// The report's page with all that was told.
    static func opened(
        _ report: CrimeReport, _ reason: String, emergency: Bool = false, _ visit: Visit
    ) async throws -> ReportDeskPage {
        try await recordOpening(of: report, reason, emergency: emergency, visit)
        var page = try page(visit)
        let (content, messages) = try contents(of: report, visit)
        page.opened = (content, messages)
        page.openedFor = reason
        let key = visit.office.key
        page.belongings.names = try visit.office.read { db in
            try page.belongings.attachments.reduce(into: [:]) {
                $0[$1.id] = try AttachmentRequests.name($1, db, key)
            }
        }
        // What was told gives more to compare by, for whoever reads it now.
        if !(page.handover?.people.isEmpty ?? true) {
            page.twice = try visit.office.read {
                try LikelyTwice.suggestions(
                    for: Likeness(report, content), within: visit.sight(.work), $0)
            }
        }
        if page.mayWork, report.isOpen, content.placeID == nil {
            let campuses = report.campus.map { [$0] } ?? page.campuses.map(\.id)
            page.fitting = try PlaceHints.proposals(
                for: content.place, campuses: campuses, within: visit.sight(.work), visit.office)
        }
        return page
    }

    /// Keeps that somebody reads what is sealed: all that was told, or the one part that is named.
    ///
    /// Throws `Refusal.needsConsent` when a second person's consent is asked and not there; then nothing has happened.
    static func recordOpening(
        of report: CrimeReport, _ reason: String, part: String? = nil, emergency: Bool = false,
        _ visit: Visit
    ) async throws {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let what =
            part.map { "opened \($0) of report \(report.id)" } ?? "opened the sealed report \(report.id)"
        let sentence = what + (emergency ? " in an emergency" : "")
        try await visit.office.act(by: visit.actor, sentence, why: reason) { writing in
            let gate = try OpeningGate(report, visit, writing.db)
            guard let kind = gate.kind(emergency: emergency) else { throw Refusal.needsConsent }
            try ReportActs.open(
                report, by: account, reason: part.map { "\(reason) (\($0))" } ?? reason, kind: kind,
                consent: gate.consent, writing)
        }
    }

    /// For acts that use what was opened before without showing it again.
    static func mustBeAllowed(_ report: CrimeReport, _ visit: Visit) throws {
        let gate = try visit.office.read { try OpeningGate(report, visit, $0) }
        guard gate.mayAnswer else { throw Refusal.needsConsent }
    }

    static func content(of report: CrimeReport, _ visit: Visit) throws -> ReportContent {
        let key = visit.office.key
        return try visit.office.read { db in
            try ReportContent(
                json: try SealedRecord.open(
                    report.content, SealedRecord.report(report.id), db, key, as: "what"))
        }
    }

    private static func contents(
        of report: CrimeReport, _ visit: Visit
    ) throws -> (ReportContent, [ReportRequests.Message]) {
        let key = visit.office.key
        let messages = try visit.office.read { try ReportRequests.messages(of: report.id, $0, key: key) }
        return (try content(of: report, visit), messages)
    }
}

extension Refusal {
    /// What is sealed stays sealed until a second person has consented.
    static let needsConsent = Refusal(
        status: .unprocessableContent, title: "It takes a second person's consent",
        sentence: "Nothing was opened. Ask for consent on the report's page, then try again.")
}
