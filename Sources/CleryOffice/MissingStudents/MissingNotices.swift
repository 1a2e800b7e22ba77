import CleryLaw

extension NoticeRequests {
    /// What is due for missing students of one's campuses: the referral at once, the rest by the clock. Once the clock
    /// runs, also what has to be known, since it may make more due.
    func missingDuties() throws -> [Notice] {
        let words = try TimeWords(zone: OfficeZone.of(db))
        return try MissingCase.open(within: rights.reach(.seeMissing), db).flatMap { one in
            let clock = try MissingClock.of(one, now: now, db)
            return asked(clock, one) + clock.lines.filter(\.isOpen).map { due($0, one, words) }
        }
    }

    private func asked(_ clock: MissingClock, _ one: MissingCase) -> [Notice] {
        guard let determined = one.determined else { return [] }
        return clock.asks.map { ask in
            Notice(
                kind: .missing, key: "missing:\(one.id):\(one.reopened):ask:\(ask.name)",
                sentence: "Case \(one.number): \(ask.sentence)", since: determined,
                href: "/office/missing/cases/\(one.id)#facts")
        }
    }

    private func due(_ line: MissingClock.Line, _ one: MissingCase, _ words: TimeWords) -> Notice {
        // One that becomes overdue is told once more.
        let isLate = line.state == .overdue
        return Notice(
            kind: .missing,
            key: "missing:\(one.id):\(one.reopened):\(line.id)\(isLate ? ":late" : "")",
            sentence: sentence(line, one, isLate, words), since: one.determined ?? one.reported,
            href: "/office/missing/cases/\(one.id)")
    }

    private func sentence(
        _ line: MissingClock.Line, _ one: MissingCase, _ isLate: Bool, _ words: TimeWords
    ) -> String {
        guard let due = line.due else {
            return isLate
                ? "Case \(one.number) was not referred at once. Refer it now."
                : "Case \(one.number): refer the report of a missing student now."
        }
        return isLate
            ? "Case \(one.number): \(line.duty.title.lowercased()), overdue since \(words.short(due))."
            : "Case \(one.number): \(line.duty.title.lowercased()) by \(words.short(due))."
    }
}
