import CleryLaw

/// A piece of information of an entry that can stay out by itself.
enum LogPiece: String, Sendable, CaseIterable {
    case nature
    case dateReported = "date_reported"
    case occurred
    case generalLocation = "general_location"
    case disposition
    case comment

    /// As the head of a column, and at the beginning of a sentence.
    var title: String {
        switch self {
        case .nature: "Nature"
        case .dateReported: "Date reported"
        case .occurred: "Date and time occurred"
        case .generalLocation: "General location"
        case .disposition: "Disposition"
        case .comment: "Comment"
        }
    }
}

extension LogContent {
    /// The content without some of its pieces.
    func without(_ pieces: [LogPiece]) -> LogContent {
        var content = self
        for piece in pieces {
            switch piece {
            case .nature: content.nature = ""
            // The day keeps the entry's place in the log, so only the hour goes.
            case .dateReported: (content.reportedAt, content.timeKnown) = (nil, false)
            case .occurred: (content.occurred, content.datesOnly) = (.unknown, false)
            case .generalLocation: content.location = ""
            case .disposition:
                (content.disposition, content.dispositionWords, content.dispositionDay) = (nil, "", nil)
            case .comment: content.comment = nil
            }
        }
        return content
    }

    /// The texts of which a reader sees every letter.
    var texts: [(piece: LogPiece, text: String)] {
        [
            (.nature, nature), (.generalLocation, location), (.disposition, dispositionWords),
            (.comment, comment ?? ""),
        ].filter { !$0.1.isEmpty }
    }
}
