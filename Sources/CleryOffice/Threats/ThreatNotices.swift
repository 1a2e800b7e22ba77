import CleryLaw
import GRDB

extension NoticeRequests {
    /// What asks for a decision and is this person's: on duty first, called since, or in hand. Where no order is kept,
    /// everybody's who may decide.
    func threats() throws -> [Notice] {
        let sight = try sight(.decideThreats)
        let rule = try ThreatRule.now(db)
        let open = try ThreatBook.open(within: sight, now: now, db)
        var notices: [Notice] = []
        for one in open where !one.mayBeTogether {
            let all = try one.threat.map { try ThreatCall.of($0.id, db) } ?? []
            let start = ThreatPager.begins(one, all, now)
            // Calls of before the last decision are over.
            let calls = all.filter { call in start.map { call.at >= $0 } ?? true }
            guard try isMine(one, rule, calls) else { continue }
            let mine = calls.last { $0.account == account || $0.account == nil }
            notices.append(
                Notice(
                    kind: .threat, key: "threat:\(one.key):\(one.last?.id ?? 0):\(mine?.id ?? 0)",
                    sentence: sentence(one),
                    since: one.received,
                    href: one.threat.map { "/office/threats/\($0.id)" } ?? "/office/threats"))
            if notices.count == Self.most { break }
        }
        let together = open.filter(\.mayBeTogether)
        if let newest = together.last {
            let many = together.count
            notices.append(
                Notice(
                    kind: .threat, key: "\(Notice.together)\(newest.key)",
                    sentence:
                        "\(many) crime\(many == 1 ? "" : "s") that may be no threat \(many == 1 ? "waits" : "wait") for a decision about a warning.",
                    since: nil, href: "/office/threats/together"))
        }
        return notices
    }

    /// What was decided against a requirement and counsel has not seen.
    func overrides() throws -> [Notice] {
        let sight = try sight(.seeOverrides)
        return try ThreatBook.unseen(within: sight, db).prefix(Self.most).compactMap { decision in
            guard let threat = try Threat.one(decision.threat, db),
                let one = try ThreatCase.of(threat, within: sight, db)
            else { return nil }
            return Notice(
                kind: .overridden, key: "overridden:\(decision.id)",
                sentence: "\(what(one)): the law required to tell the campus, and it was decided against.",
                since: decision.at, href: "/office/threats/\(threat.id)")
        }
    }

    private func what(_ one: ThreatCase) -> String {
        one.nature + (one.location.isEmpty ? "" : ", \(one.location)")
    }

    private func sentence(_ one: ThreatCase) -> String {
        let what = what(one)
        if one.last?.decision == .delayed { return "\(what): look again whether to notify." }
        if one.owesNotification {
            return "\(what): a warning was sent, and the law requires an emergency notification."
        }
        if one.isNewlyRequired {
            return "\(what): by what is known now, the law requires to tell the campus."
        }
        if one.law.isRequired {
            return "\(what): nobody has decided, and the law requires to tell the campus."
        }
        return "\(what): nobody has decided whether to warn."
    }

    private func isMine(_ one: ThreatCase, _ rule: ThreatRule, _ calls: [ThreatCall]) throws -> Bool {
        // What waits is told from the time on at which somebody looks again.
        if let again = one.last?.again, again > now { return false }
        let people = try rule.people(for: one, today: today, now: now, db)
        let age = now.milliseconds - one.known.milliseconds
        if people.isEmpty || age > ThreatPager.lasts || one.threat?.opener == account { return true }
        if calls.isEmpty { return people.first == account }
        return calls.contains { $0.account == account || $0.account == nil }
    }
}

extension Notice {
    fileprivate static let together = "threat:together:"
    /// Crimes that may be no threat are decided together, and call nobody.
    var isForAQuietHour: Bool { key.hasPrefix(Self.together) }
}
