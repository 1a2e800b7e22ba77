import CleryLaw
import TaggedPDF

/// The record of what was done to get an agency's statistics of a year: for the page and the print.
enum AgencyRecordBlocks {
    private typealias Cell = TaggedPDF.Cell

    /// What of a contact was written down, opened for whoever may read it.
    struct Told: Sendable {
        let standing: AgencyStanding
        /// By the contact's number.
        let words: [Int64: String]
        let accounts: [Int64: String]
    }

    static func document(
        _ agency: String, _ year: Int, _ told: [Told], institution: String, today: Day
    ) -> Document {
        Document(
            title: "Good-faith record: \(agency), \(year)", author: institution,
            subject:
                "Statistics of crimes reported to the police in \(year) (\(AgencyGoodFaith.citation.text))",
            footer: "\(institution). Printed \(TimeWords.long(today)).", blocks: told.flatMap(blocks))
    }

    static func blocks(_ told: Told) -> [Block] {
        let (standing, request) = (told.standing, told.standing.request)
        var blocks: [Block] = [
            .heading(level: 1, Text("Request \(request.reference)")),
            .paragraph(
                Text(
                    "It names \(request.places.count) place\(request.places.count == 1 ? "" : "s") with their days and \(request.crimes.count) crimes with their definitions, and asks for an answer by \(TimeWords.long(request.due))."
                )),
        ]
        if standing.contacts.isEmpty {
            blocks.append(.note("It was prepared and not sent."))
        } else {
            blocks.append(.table(contacts(told)))
        }
        blocks.append(.paragraph(Text([Run("Answer: ", .strong), Run(answer(standing))])))
        blocks.append(.paragraph(Text([Run("Good faith: ", .strong), Run(effort(standing))])))
        return blocks
    }

    private static func contacts(_ told: Told) -> Table {
        Table(
            caption: "What was done",
            columns: [Column(width: 1.4), Column(width: 1.2), Column(width: 1.8), Column(width: 3)],
            head: [["Day", "What", "How", "By whom, and evidence"].map { Cell(Text($0)) }],
            rows: told.standing.contacts.map { one in
                let evidence = [
                    told.accounts[one.account] ?? "", one.address.map { "to \($0)" } ?? "",
                    told.words[one.id] ?? "",
                ]
                return [
                    Cell(Text(TimeWords.long(one.day)), rowHead: true), Cell(Text(one.what.title)),
                    Cell(Text(one.channel.title)),
                    Cell(Text(evidence.filter { !$0.isEmpty }.joined(separator: "; "))),
                ]
            })
    }

    private static func answer(_ standing: AgencyStanding) -> String {
        guard let reply = standing.reply, let kind = reply.kind, let day = reply.day else {
            return standing.request.closed == nil ? "None yet." : "None. The office no longer waits."
        }
        let way = reply.way == .link ? "by its own answer page" : "taken down by the office"
        var words = "\(kind.title), on \(TimeWords.long(day)), \(way)."
        let rows = standing.rows
        if !rows.isEmpty {
            let parts = AgencyRow.Decision.allCases.compactMap { decision -> String? in
                let count = rows.count { $0.decision == decision }
                return count == 0 ? nil : "\(decision.title.lowercased()): \(count)"
            }
            let waits = standing.waiting.count
            words +=
                " Incidents: \(rows.count)"
                + (parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))")
                + (waits == 0 ? "." : ", undecided: \(waits).")
        }
        if standing.sent.count > 1 { words += " Corrected \(standing.sent.count - 1) times." }
        return words
    }

    /// What the law's parts of the effort lack.
    private static func effort(_ standing: AgencyStanding) -> String {
        guard let missing = AgencyGoodFaith.missing(standing.facts).answer else {
            return "Open until the agency answers, or is reminded without an answer."
        }
        if missing.isEmpty { return "Nothing is missing (\(AgencyGoodFaith.citation.text))." }
        return "Still missing: \(missing.map(\.title).joined(separator: ", "))."
    }
}

extension AgencyFacts.Effort {
    var title: String {
        switch self {
        case .request: "the request"
        case .geographyList: "the list of places"
        case .definitions: "the crimes with their definitions"
        case .followUp: "a reminder"
        case .replyDocumented: "the reply on record"
        }
    }
}
