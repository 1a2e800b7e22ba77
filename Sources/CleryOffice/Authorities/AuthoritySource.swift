import CleryLaw
import GRDB

/// What the security authorities of a campus said for a year, unit by unit.
enum AuthoritySource: SourceRoom {
    static let kind = "Campus security authorities"

    private struct One {
        let authority: SecurityAuthority
        let isAsked: Bool
        let said: AuthorityAnswer.Said?
        let late: Bool
        let day: Day?
    }

    static func cells(_ year: Int, _ campus: Campus, _ db: Database) throws -> [SourceCell] {
        let round = try AuthorityRound.one(year, campus.id, db)
        let asks = try round.map { try AuthorityAsk.of(round: $0.id, db) } ?? []
        let answers = try round.map { try AuthorityAnswer.of(round: $0.id, db) } ?? [:]
        let byAuthority = Dictionary(asks.map { ($0.authority, $0) }, uniquingKeysWith: { $1 })
        let zone = try OfficeZone.of(db)
        var units: [(unit: String, all: [One])] = []
        for authority in try SecurityAuthority.all(within: .some([campus.id]), db)
        where authority.isAuthority && (authority.holds(in: year) || byAuthority[authority.id] != nil) {
            let ask = byAuthority[authority.id]
            let given = ask.flatMap { answers[$0.id] } ?? []
            let one = One(
                authority: authority, isAsked: ask != nil, said: given.last?.said,
                late: given.contains(where: \.late), day: given.last.map { zone.local($0.at).day })
            let plain = Wording.plain(authority.unit)
            if let at = units.firstIndex(where: { Wording.plain($0.unit) == plain }) {
                units[at].all.append(one)
            } else {
                units.append((authority.unit, [one]))
            }
        }
        return units.map { unit in
            SourceCell(
                key: "authorities:\(campus.id):\(String(decoding: Wording.plain(unit.unit), as: UTF8.self))",
                kind: kind, name: unit.unit, campus: campus.id, state: state(unit.all),
                sentence: sentence(unit.all, round), due: round?.due,
                answered: unit.all.compactMap(\.day).max(),
                href: round.map { "/office/authorities/signing/\($0.id)" } ?? "/office/authorities/signing",
                citation: AuthorityReview.citation)
        }
    }

    private static func state(_ all: [One]) -> SourceCell.State {
        if all.contains(where: { !$0.isAsked }) { return .notAsked }
        if all.contains(where: { $0.said == nil }) { return .waiting }
        return all.contains { $0.said == .reported } ? .data : .nothing
    }

    private static func sentence(_ all: [One], _ round: AuthorityRound?) -> String {
        guard let round, all.contains(where: \.isAsked) else {
            return "None of \(all.count) has been asked for the year."
        }
        let reported = all.count { $0.said == .reported }
        let nothing = all.count { $0.said == .nothing }
        let silent = all.count { $0.isAsked && $0.said == nil }
        let unasked = all.count { !$0.isAsked }
        let late = all.count(where: \.late)
        let parts = [
            reported > 0 ? "\(reported) passed reports on" : nil,
            nothing > 0 ? "\(nothing) signed that there was nothing" : nil,
            late > 0 ? "\(late) reported after signing “nothing”" : nil,
            silent > 0 ? "\(silent) of \(all.count) silent, due \(TimeWords.long(round.due))" : nil,
            unasked > 0 ? "\(unasked) not asked yet" : nil,
        ].compactMap { $0 }
        return parts.joined(separator: ", ") + "."
    }
}
