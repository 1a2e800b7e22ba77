import CleryLaw
import GRDB

/// What the transparency report tells of one finding, beside the organization's name. Nothing of it is confidential.
struct HazingContent: Sendable, Equatable {
    /// A general description of the violation, in plain words.
    var description = ""
    /// Whether the abuse or illegal use of alcohol or drugs was involved; nil: nobody has said.
    var alcoholOrDrugs: Bool?
    var findings = ""
    /// The sanctions on the organization; that there were none is said too.
    var sanctions = ""
    /// When it is alleged to have occurred: one day, or a span.
    var occurredFrom: Day?
    var occurredThrough: Day?
    var started: Day?
    /// When the investigation ended with the finding.
    var ended: Day?
    /// When the organization was given notice of the finding.
    var noticed: Day?
    /// What else is told, such as State law asks for.
    var more: String?

    static let columns = [
        "description", "alcohol_drugs", "findings", "sanctions", "occurred_from", "occurred_through",
        "started_day", "ended_day", "notice_day", "more",
    ]

    var values: [Value] {
        [
            .text(description), Value(alcoholOrDrugs), .text(findings), .text(sanctions),
            Value(occurredFrom?.number), Value(occurredThrough?.number), Value(started?.number),
            Value(ended?.number), Value(noticed?.number), Value(more),
        ]
    }

    init() {}

    init(row: Row, from column: Int) {
        func day(_ offset: Int) -> Day? { (row[column + offset] as Int32?).map(Day.init(number:)) }
        description = row[column]
        alcoholOrDrugs = row[column + 1]
        findings = row[column + 2]
        sanctions = row[column + 3]
        (occurredFrom, occurredThrough, started, ended, noticed) = (day(4), day(5), day(6), day(7), day(8))
        more = row[column + 9]
    }

    /// What of the law's elements is there. The organization is: no finding is entered without one.
    var present: Set<TransparencyElement> {
        var present: Set<TransparencyElement> = [.organization]
        if !description.isEmpty { present.insert(.description) }
        if alcoholOrDrugs != nil { present.insert(.alcoholOrDrugs) }
        if !findings.isEmpty { present.insert(.findings) }
        if !sanctions.isEmpty { present.insert(.sanctions) }
        if occurredFrom != nil { present.insert(.occurred) }
        if started != nil { present.insert(.investigationStarted) }
        if ended != nil { present.insert(.investigationEnded) }
        if noticed != nil { present.insert(.noticeToOrganization) }
        return present
    }

    /// The texts that a reader sees, by the words for their fields.
    var texts: [(field: String, name: String, text: String)] {
        [
            ("description", "description", description), ("findings", "findings", findings),
            ("sanctions", "sanctions", sanctions), ("more", "further text", more ?? ""),
        ]
    }

    /// The mark of the texts. Who says that they identify no student says it of these letters and no others.
    var fingerprint: String { Fingerprint.of(texts.map(\.text)) }

    /// The days on which it is alleged to have occurred, in words.
    var occurred: String {
        guard let from = occurredFrom else { return "" }
        guard let through = occurredThrough, through != from else { return TimeWords.long(from) }
        return "\(TimeWords.long(from)) to \(TimeWords.long(through))"
    }
}

extension TransparencyElement {
    /// The name of the element's line, on pages and in the report.
    var title: String {
        switch self {
        case .organization: "Student organization"
        case .description: "General description of the violation"
        case .alcoholOrDrugs: "Abuse or illegal use of alcohol or drugs"
        case .findings: "Findings"
        case .sanctions: "Sanctions on the organization"
        case .occurred: "Alleged to have occurred"
        case .investigationStarted: "Investigation started"
        case .investigationEnded: "Investigation ended with the finding"
        case .noticeToOrganization: "Notice of the finding to the organization"
        }
    }
}
