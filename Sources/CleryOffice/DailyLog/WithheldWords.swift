import CleryLaw
import TypedHTML

extension Withholding.Ground {
    /// The ground as the public reads it behind "Withheld:".
    var publicWords: String {
        switch self {
        case .prohibitedByLaw: "disclosure is prohibited by law"
        case .victimConfidentiality: "victim confidentiality"
        case .ongoingInvestigation: "ongoing investigation"
        case .safetyOfIndividual: "safety of an individual"
        case .flightOrEvasion: "a suspect could flee or evade detection"
        case .destructionOfEvidence: "evidence could be destroyed"
        case .other: "another reason"
        }
    }
}

extension LogContent {
    static let notStated = "Not stated"

    /// What stands in place of a piece that is withheld; nil where it is not. Where even the ground would harm, it
    /// reads like a piece that nobody has stated.
    func withheldWords(_ piece: LogPiece) -> String? {
        withheld.first { $0.field == piece }.map { one in
            one.ground.map { "Withheld: \($0.publicWords)" } ?? LogContent.notStated
        }
    }

    func words(_ piece: LogPiece, _ text: String) -> String {
        withheldWords(piece) ?? (text.isEmpty ? LogContent.notStated : text)
    }
}

/// The cells of an entry as text, the same on the page and on paper.
struct EntryWords: Sendable {
    let entry: LogEntry
    let times: TimeWords
    private var content: LogContent { entry.content }

    var nature: String { content.words(.nature, content.nature) }
    var location: String { content.words(.generalLocation, content.location) }

    /// The day keeps its place when the hour is withheld.
    var reported: String {
        guard let at = content.reportedAt, content.timeKnown else {
            guard let day = content.reportedDay else { return content.words(.dateReported, "") }
            let reason = content.withheldWords(.dateReported).map {
                $0 == LogContent.notStated ? "" : ". \($0)"
            }
            return TimeWords.short(day) + (reason ?? "")
        }
        return times.short(at)
    }

    /// A time that nobody knows reads like one whose very ground is withheld.
    var occurred: String {
        content.withheldWords(.occurred)
            ?? (content.occurred == .unknown
                ? LogContent.notStated : times.words(content.occurred, datesOnly: content.datesOnly))
    }

    /// The fire log has none.
    var disposition: String? {
        if let withheld = content.withheldWords(.disposition) { return withheld }
        if entry.isFire { return nil }
        return content.dispositionWords.isEmpty
            ? content.disposition?.title ?? LogContent.notStated : content.dispositionWords
    }
}
