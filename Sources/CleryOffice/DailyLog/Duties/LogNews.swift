import CleryLaw

/// What kind of addition to an entry a change of its words is, for the clock.
enum LogNews {
    /// Nil where nothing was learned: other words for the same place, a number, a piece that is withheld.
    static func of(_ new: LogContent, over old: LogContent) -> LogLearned.What? {
        let (out, before) = (Set(new.withheld.map(\.field)), Set(old.withheld.map(\.field)))
        func changed(_ piece: LogPiece, _ same: Bool) -> Bool {
            !same && !out.contains(piece) && !before.contains(piece)
        }
        if changed(
            .disposition,
            old.disposition == new.disposition && old.dispositionWords == new.dispositionWords
                && old.dispositionDay == new.dispositionDay)
        {
            return .disposition
        }
        let news = [
            changed(.nature, old.nature == new.nature), changed(.comment, old.comment == new.comment),
            changed(.occurred, old.occurred == new.occurred && old.datesOnly == new.datesOnly),
            changed(
                .dateReported, old.reportedAt == new.reportedAt && old.reportedDay == new.reportedDay),
            changed(.generalLocation, old.place == new.place),
        ]
        if news.contains(true) { return .information }
        return before.subtracting(out).isEmpty ? nil : .release
    }

    /// What a publication that stops would have added to an entry.
    static func of(_ subject: LogSubject, in log: LogKind, over entry: LogEntry) -> LogLearned.What? {
        of(LogComposer.content(of: subject, in: log), over: entry.content)
    }
}
