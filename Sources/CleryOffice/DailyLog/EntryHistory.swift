import CleryLaw
import GRDB

/// A change of a log entry as the public may read it.
struct EntryChange: Sendable, Equatable {
    let event: Int64
    let at: Instant
    let sentence: String
}

/// The public history of an entry: what each of its versions changed. Each version names the event that wrote it.
enum EntryHistory {
    static func of(_ entry: LogEntry, _ db: Database) throws -> [EntryChange] {
        let versions = try LogRequests.versions(of: entry.id, db) + [entry]
        // What is withheld now is not told by what it was before.
        let hidden = Set(entry.content.withheld.map(\.field))
        var changes: [EntryChange] = []
        for (position, version) in versions.enumerated() {
            let sentence =
                position == 0
                ? "entered in the log" : difference(versions[position - 1], version, hiding: hidden)
            changes.append(EntryChange(event: version.event, at: version.at, sentence: sentence))
        }
        return changes
    }

    /// What one version says otherwise than the one before, as a sentence.
    static func difference(
        _ old: LogEntry, _ new: LogEntry, hiding hidden: Set<LogPiece> = []
    ) -> String {
        if let into = new.mergedInto, old.mergedInto == nil { return "merged into entry \(into)" }
        if new.mergedInto == nil, let from = old.mergedInto {
            return "stands by itself again, apart from entry \(from)"
        }
        var parts: [String] = []
        let (before, now) = (old.content, new.content)
        let out = pieces(of: now).subtracting(pieces(of: before))
        let back = pieces(of: before).subtracting(pieces(of: now))
        for piece in LogPiece.allCases where out.contains(piece) {
            parts.append("\(piece.title.lowercased()) withheld")
        }
        for piece in LogPiece.allCases where back.contains(piece) {
            parts.append("\(piece.title.lowercased()) released")
        }
        let changed = LogPiece.allCases.filter {
            !out.contains($0) && !back.contains($0) && text(of: $0, before) != text(of: $0, now)
        }
        if changed == [.disposition], !hidden.contains(.disposition) {
            parts.append("disposition changed from \(said(before)) to \(said(now))")
        } else if !changed.isEmpty {
            parts.append("changed: " + changed.map { $0.title.lowercased() }.joined(separator: ", "))
        }
        if before.number != now.number { parts.append("changed: number") }
        if before.source != now.source {
            parts.append(
                now.source == .department
                    ? "reported to the police or security department" : "changed: source")
        }
        if before.campus != now.campus { parts.append("changed: campus") }
        return parts.isEmpty ? "changed in its form" : parts.joined(separator: "; ")
    }

    /// What the public is told is withheld; where even the ground would harm, the piece only changes.
    private static func pieces(of content: LogContent) -> Set<LogPiece> {
        Set(content.withheld.filter { $0.ground != nil }.map(\.field))
    }

    private static func said(_ content: LogContent) -> String {
        content.dispositionWords.isEmpty
            ? "“\(content.disposition?.title ?? "not stated")”" : "“\(content.dispositionWords)”"
    }

    /// A piece as something that can be compared.
    private static func text(of piece: LogPiece, _ content: LogContent) -> String {
        switch piece {
        case .nature: content.nature
        case .dateReported:
            "\(content.reportedDay.map { "\($0)" } ?? "") \(content.reportedAt?.milliseconds ?? 0)"
        case .occurred: "\(content.occurred) \(content.datesOnly)"
        case .generalLocation: content.location
        case .disposition:
            "\(content.disposition?.rawValue ?? "") \(content.dispositionWords) \(content.dispositionDay.map { "\($0)" } ?? "")"
        case .comment: content.comment ?? ""
        }
    }
}
