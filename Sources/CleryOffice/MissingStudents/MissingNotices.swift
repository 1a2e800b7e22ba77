import CleryLaw

extension NoticeRequests {
    /// What is due for missing students of one's campuses: the referral at once, the rest by the clock.
    func missingDuties() throws -> [Notice] {
        let words = try TimeWords(zone: OfficeZone.of(db))
        return try MissingCase.open(within: rights.reach(.seeMissing), db).flatMap { one in
            try MissingClock.of(one, now: now, db).lines.filter(\.isOpen).map { line in
                // One that becomes overdue is told once more.
                let isLate = line.state == .overdue
                return Notice(
                    kind: .missing,
                    key: "missing:\(one.id):\(one.reopened):\(line.id)\(isLate ? ":late" : "")",
                    sentence: sentence(line, one, isLate, words), since: one.determined ?? one.reported,
                    href: "/office/missing/cases/\(one.id)")
            }
        }
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
