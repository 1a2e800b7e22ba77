import CleryLaw
import Foundation

/// The words of a notice. The four elements that the law asks for stand in parts of their own; the exact address is put
/// in by the house.
struct NoticeText: Sendable, Equatable {
    var subject: String
    var opening: String
    /// Says that the report is available; the exact address follows it.
    var availability: String
    /// Says what the report contains.
    var contents: String
    /// Offers a paper copy on request.
    var paper: String
    var closing: String

    static let longest = 4000

    /// A whole notice to begin with.
    /// - Parameter site: where paper is asked for; nil: the office's own words must say how.
    static func template(_ report: NoticeOf, institution: String, site: String?) -> NoticeText {
        NoticeText(
            subject: "\(report.year) annual security report of \(institution)",
            opening:
                "To all enrolled students and all employees of \(institution):\n\nThe Jeanne Clery Campus Safety Act asks us to tell you of the following.",
            availability: "The \(report.title) is available. Read it at this exact address:",
            contents:
                "It holds the statistics of crimes, arrests, disciplinary referrals and hazing that were reported on our campuses, in certain off-campus buildings, and on public property at the campus in the years \(report.year - 3) to \(report.year - 1); our policies on campus security, the reporting of crimes, warnings and emergencies, alcohol and drugs, sexual assault, dating violence, domestic violence, stalking and hazing; and, where we have on-campus student housing, the fire safety report.",
            paper: "A paper copy is given to you on request, at no charge."
                + (site.map { " Ask for it at \($0)/reports/request-paper, or at our office." }
                    ?? " Ask for it at our office."),
            closing: "Campus safety, \(institution)")
    }

    /// A part of a few letters states nothing.
    private static func states(_ part: String) -> Bool { part.count { $0.isLetter } >= 15 }

    /// Whether the address stands in the text as itself, and not as the beginning of another.
    static func holds(_ url: String, in text: String) -> Bool {
        var rest = text[...]
        while let range = rest.range(of: url) {
            let next = rest[range.upperBound...].first
            // Sentence marks end an address; a letter, digit or slash goes on with it.
            let goesOn = next.map { $0.isLetter || $0.isNumber || "/-_%&=#~+".contains($0) } ?? false
            if !goesOn { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    /// The notice as the law looks at it, sent to each person of a list on a day.
    func asNotice(of report: NoticeOf, on day: Day, to audience: ReportNotice.Audience) -> ReportNotice {
        ReportNotice(
            to: audience, distribution: .known(.internet), sent: .known(day), reportYear: report.year,
            eachIndividual: .known(true), statementOfAvailability: .known(Self.states(availability)),
            exactAddress: .known(NoticeOf.isExact(report.url) && Self.holds(report.url, in: body(report))),
            description: .known(Self.states(contents)), paperCopyStatement: .known(Self.states(paper)),
            opportunityToRequest: .known(Self.states(paper)))
    }

    /// What the law misses in it. That it is late is no reason to keep it back.
    func faults(of report: NoticeOf, on day: Day) -> [ReportFault] {
        let found = [ReportNotice.Audience.currentStudents, .currentEmployees].map {
            NoticeToCurrent.faults(asNotice(of: report, on: day, to: $0))
        }
        return (Finding.all(found).answer ?? []).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The text of the message, lines parted by CRLF.
    func body(_ report: NoticeOf) -> String {
        [opening, availability, report.url, contents, paper, closing]
            .map { Self.lines($0) }.filter { !$0.isEmpty }.joined(separator: "\r\n\r\n") + "\r\n"
    }

    /// Lines of a part, broken between words at 76 letters, without control characters.
    private static func lines(_ text: String) -> String {
        text.trimmingSpace.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            var out: [String] = [""]
            for word in MailHeader.oneLine(String(line)).split(separator: " ") {
                if let last = out.last, !last.isEmpty, last.count + 1 + word.count > 76 { out.append("") }
                out[out.count - 1] += (out[out.count - 1].isEmpty ? "" : " ") + word
            }
            return out.joined(separator: "\r\n")
        }.joined(separator: "\r\n")
    }

    var problems: [Problem] {
        var problems: [Problem] = []
        if subject.trimmingSpace.isEmpty || subject.utf8.count > 200 {
            problems.append(Problem("subject", "Give a subject of at most 200 letters."))
        }
        for (field, text) in [
            ("opening", opening), ("availability", availability), ("contents", contents), ("paper", paper),
            ("closing", closing),
        ] where text.utf8.count > Self.longest {
            problems.append(Problem(field, "This is too long: at most \(Self.longest) letters."))
        }
        return problems
    }
}

extension ReportFault {
    /// The part of the notice in which it is mended.
    var part: String {
        switch self {
        case .statementOfAvailability: "availability"
        case .description: "contents"
        case .paperCopyStatement, .opportunityToRequest: "paper"
        default: "url"
        }
    }
}

extension String {
    var trimmingSpace: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
