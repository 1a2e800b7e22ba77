import CleryLaw
import GRDB

extension NoticeRequests {
    /// What waits for a person as a campus security authority.
    func ownAuthority() throws -> [Notice] {
        try SecurityAuthority.of(account: account, db).filter(\.isAuthority).flatMap { authority in
            var told: [Notice] = []
            func tell(_ key: String, _ sentence: String, _ since: Instant) {
                told.append(
                    Notice(
                        kind: .authority, key: key, sentence: sentence, since: since,
                        href: "/office/authority"))
            }
            if authority.endedWhy == nil {
                if let letter = try AuthorityLetter.of(authority.id, db).first, letter.acknowledged == nil {
                    tell(
                        "authority:letter:\(letter.id):\(letter.letters)",
                        "Read and acknowledge your letter as campus security authority.", letter.at)
                }
                if let training = try AuthorityTraining.of(authority: authority.id, db).first,
                    training.done == nil
                {
                    tell(
                        "authority:training:\(training.id):\(training.letters)",
                        training.isOverdue(on: today)
                            ? "Your course as campus security authority is overdue since \(TimeWords.long(training.due))."
                            : "Take your course as campus security authority by \(TimeWords.long(training.due)).",
                        training.at)
                }
            }
            for ask in try AuthorityAsk.of(authority: authority.id, db) {
                guard let round = try AuthorityRound.one(ask.round, db), round.closed == nil,
                    try AuthorityAnswer.of(ask: ask.id, db).isEmpty
                else { continue }
                tell(
                    "authority:ask:\(ask.id):\(ask.letters)",
                    "Sign as campus security authority for \(round.year), by \(TimeWords.long(round.due)).",
                    ask.at)
            }
            return told
        }
    }

    /// What is late among the authorities whose roster this person keeps, one notice for each kind.
    func lateAuthorities() throws -> [Notice] {
        let reach = rights.reach(.keepAuthorities)
        let now = try SecurityAuthority.all(within: reach, db).filter {
            $0.isAuthority && $0.holds(on: today) && $0.endedWhy == nil
        }
        let ids = Set(now.map(\.id))
        var told: [Notice] = []
        let late = try AuthorityTraining.open(db).filter {
            ids.contains($0.authority) && $0.isOverdue(on: today)
        }
        if let newest = late.map(\.id).max() {
            told.append(
                Notice(
                    kind: .authorities, key: "authorities:training:\(newest)",
                    sentence:
                        "\(late.count) security \(late.count == 1 ? "authority is" : "authorities are") overdue with training.",
                    since: nil, href: "/office/authorities/training?show=overdue"))
        }
        for round in try AuthorityRound.all(db) where round.closed == nil && reach.has(round.campus) {
            guard round.due < today else { continue }
            let answered = try AuthorityAnswer.of(round: round.id, db)
            let silent = try AuthorityAsk.of(round: round.id, db).count { answered[$0.id] == nil }
            guard silent > 0 else { continue }
            told.append(
                Notice(
                    kind: .authorities, key: "authorities:signing:\(round.id)",
                    sentence:
                        "\(silent) security \(silent == 1 ? "authority has" : "authorities have") not signed for \(round.year), due \(TimeWords.long(round.due)).",
                    since: nil, href: "/office/authorities/signing/\(round.id)?show=silent"))
        }
        return told
    }
}
