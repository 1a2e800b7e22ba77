import CleryLaw
import TaggedPDF

/// The log on paper: the document that a clerk at the counter hands out.
struct LogPrint: Sendable {
    /// So many entries are about a hundred sheets.
    static let most = 2000

    let institution: String
    let filter: LogFilter
    let lines: [LogEntry]
    let campuses: [String]
    let hasFires: Bool
    let position: Int64
    let printed: Instant
    let words: TimeWords

    private var isCombined: Bool { hasFires && filter.log == nil }
    private var showsCampus: Bool { campuses.count > 1 }

    var document: Document {
        let days = "\(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through))"
        let title = LogTitle.words(filter.log, hasFires: hasFires)
        let count = lines.count == 1 ? "1 entry" : "\(lines.count) entries"
        var blocks: [Block] = [
            .paragraph(Text("\(count), newest report first\(choice).")),
            .paragraph(
                Text(
                    "Printed \(words.short(printed)) from the register of the office at event \(position).")),
        ]
        if filter.open != nil {
            blocks.append(
                .note(
                    "Some of these days are in the older part of the log and are open within two business days of a request. They are not in this document."
                ))
        }
        blocks.append(lines.isEmpty ? .paragraph("No entry fits this choice.") : .table(table))
        blocks.append(.heading(level: 1, "How to read this log"))
        blocks.append(.list(ordered: false, notes.map { [.paragraph(Text($0))] }))
        return Document(
            title: title, author: institution, subject: "Reported \(days)",
            footer: "\(institution). \(title). Event \(position).",
            page: PageSize(width: 792, height: 612, side: 44, top: 48, bottom: 60), blocks: blocks)
    }

    /// What beside the days was chosen: ", nature “Theft”".
    private var choice: String {
        var parts: [String] = []
        if !filter.nature.isEmpty { parts.append("nature “\(filter.nature)”") }
        if !filter.place.isEmpty { parts.append("general location “\(filter.place)”") }
        if !filter.campus.isEmpty { parts.append("campus “\(filter.campus)”") }
        if let disposition = Disposition(rawValue: filter.disposition) {
            parts.append("disposition “\(disposition.title)”")
        }
        if !filter.words.isEmpty { parts.append("with the words “\(filter.words)”") }
        return parts.isEmpty ? "" : "; only " + parts.joined(separator: ", ")
    }

    private var table: Table {
        let hasDispositions = filter.log != .fire
        var heads = ["Number", "Nature", "Reported", "Occurred", "General location"]
        var widths: [Double] = [1.1, 2.4, 1.4, 2, 2]
        if hasDispositions {
            heads.append("Disposition")
            widths.append(1.6)
        }
        let rows = lines.map { line -> [TaggedPDF.Cell] in
            let cells = EntryWords(entry: line, times: words)
            var nature = cells.nature
            if isCombined { nature += line.isFire ? " (fire)" : " (crime)" }
            if line.content.source == .authority { nature += ". Reported to a campus security authority" }
            let place = showsCampus ? "\(cells.location), \(line.campusName)" : cells.location
            let row = [line.content.number, nature, cells.reported, cells.occurred, place]
            let all = hasDispositions ? row + [cells.disposition ?? "None in the fire log"] : row
            return all.enumerated().map { TaggedPDF.Cell(Text($0.element), rowHead: $0.offset == 0) }
        }
        return Table(
            columns: widths.map { Column(width: $0) }, head: [heads.map { TaggedPDF.Cell(Text($0)) }],
            rows: rows)
    }

    private var notes: [String] {
        [
            "Anyone may look at the log, the press included, without a reason and without a charge (34 CFR 668.46(f)(5)).",
            "An entry says what was reported, in the words of state law. The annual statistics count by federal definitions, so the two differ.",
            "Numbers are not in sequence: numbers are also given to calls and events that are no crimes.",
            "Information is withheld only on the grounds of 34 CFR 668.46(f)(3) and (f)(4); the rest of the entry is shown.",
        ]
            + (hasFires
                ? [
                    "Fires are those in on-campus student housing, without false alarms and drills (34 CFR 668.49(d))."
                ] : [])
    }
}

/// Sets one document at a time, so that many who ask for paper leave the pages quick.
actor LogPress {
    static let shared = LogPress()

    func bytes(of print: LogPrint) throws -> [UInt8] { try print.document.pdf(faces: Faces.system()) }
}
