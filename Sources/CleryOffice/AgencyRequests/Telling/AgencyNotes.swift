import CleryLaw
import GRDB

/// The footnotes that follow from the requests: agencies that did not answer, declined or could not place.
///
/// A note that somebody wrote for the same agency takes the place of the derived one.
enum AgencyNotes {
    /// - Parameter notes: those that people wrote for this report.
    static func sentences(
        _ scope: ReportScope, besides notes: [ReportNote], _ db: Database
    ) throws -> [String] {
        let ids = Set(scope.campuses.map(\.id))
        return try scope.years.flatMap { year in
            try AgencyStanding.all(year: year, db).filter { standing in
                standing.asked != nil && standing.request.campuses.contains(where: ids.contains)
                    && !notes.contains { replaces($0, standing.request) }
            }.flatMap { standing in
                of(standing).map { prefix(standing.request, scope) + $0 }
            }
        }
    }

    private static func replaces(_ note: ReportNote, _ request: AgencyRequest) -> Bool {
        guard [.noAnswer, .notPlaced].contains(note.kind) else { return false }
        return TripLikeness.plain(note.words) == TripLikeness.plain(request.name)
            && (note.campus.map(request.campuses.contains) ?? true)
    }

    private static func prefix(_ request: AgencyRequest, _ scope: ReportScope) -> String {
        let told = scope.campuses.filter { request.campuses.contains($0.id) }
        return told.count == scope.campuses.count
            ? "" : told.map(\.name).joined(separator: ", ") + ": "
    }

    /// What is disclosed of one request; nothing where all that came is combined.
    static func of(_ standing: AgencyStanding) -> [String] {
        let (name, year) = (standing.request.name, standing.request.year)
        let asked = asked(standing)
        var sentences: [String] = []
        // Silence is disclosed as long as it lasts.
        let reply = standing.facts.reply.value ?? .noAnswer
        switch AgencyReplyShown.shown(.known(reply)).answer {
        case .notAvailable where reply == .refused:
            sentences.append("\(name) declined to supply statistics for \(year). It was \(asked).")
        case .notAvailable:
            sentences.append(
                "\(name) did not answer the request for statistics of \(year). It was \(asked).")
        case .shownApart:
            sentences.append(
                "\(name) could not say which of the crimes of \(year) that were reported to it happened at our places. It was \(asked)."
            )
        case .combined, nil: break
        }
        let apart = standing.rows.count { $0.decision == .apart }
        if apart > 0 {
            sentences.append(
                "\(incidents(apart)) of \(year) reported by \(name) happened in our geography, but cannot be told on campus from public property; \(apart == 1 ? "it is" : "they are") shown apart in the Department’s survey and \(apart == 1 ? "is" : "are") in no number here."
            )
        }
        let unplaced = standing.rows.count { $0.decision == .unplaced }
        if unplaced > 0 {
            sentences.append(
                "\(incidents(unplaced)) of \(year) reported by \(name) could not be placed and \(unplaced == 1 ? "is" : "are") in no number here."
            )
        }
        return sentences
    }

    private static func incidents(_ count: Int) -> String { count == 1 ? "1 incident" : "\(count) incidents" }

    /// "asked by letter on January 12, 2026, and reminded by telephone on April 9, 2026"
    static func asked(_ standing: AgencyStanding) -> String {
        guard let first = standing.asked else { return "not asked" }
        var words = "asked \(first.channel.manner) on \(TimeWords.long(first.day))"
        let again = standing.reminders.map { "\($0.channel.manner) on \(TimeWords.long($0.day))" }
        if !again.isEmpty { words += " and reminded \(again.joined(separator: " and "))" }
        return words
    }

    /// Answers whose incidents nobody has decided yet: a report with them open would not be whole.
    static func points(_ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        let ids = Set(scope.campuses.map(\.id))
        return try scope.years.flatMap { year in
            try AgencyStanding.all(year: year, db).filter {
                $0.waits > 0 && $0.request.campuses.contains(where: ids.contains)
            }.map { standing in
                OpenPoint(
                    key: "agency:\(standing.request.id):rows",
                    sentence:
                        "\(standing.request.name) sent incidents of \(year), and \(standing.waits) of them \(standing.waits == 1 ? "waits" : "wait") to be matched with ours.",
                    citation: AgencyReliance.citation,
                    href: "/office/agencies/requests/\(standing.request.id)/rows")
            }
        }
    }
}
