import CleryLaw
import GRDB

/// What an authority sees of the own designation: nobody else's is ever in it.
struct OwnAuthority: Sendable, Identifiable {
    struct Signing: Sendable, Identifiable {
        let round: AuthorityRound
        let ask: AuthorityAsk
        /// The oldest first.
        let answers: [AuthorityAnswer]
        var id: Int64 { ask.id }

        /// Who signed that there was nothing may tell of a report at any time.
        var mayAnswer: [AuthorityAnswer.Said] {
            switch answers.last?.said {
            case nil: round.closed == nil ? [.reported, .nothing] : []
            case .nothing: [.reported]
            case .reported: []
            }
        }
    }

    let authority: SecurityAuthority
    let name: String
    let campus: String
    let letter: AuthorityLetter?
    let training: AuthorityTraining?
    let tries: [TrainingTry]
    let signings: [Signing]
    var id: Int64 { authority.id }
    var hasEnded: Bool { authority.endedWhy != nil }

    static func of(
        _ authority: SecurityAuthority, today: Day, _ key: OfficeKey, _ db: Database
    ) throws -> OwnAuthority {
        let training = try AuthorityTraining.of(authority: authority.id, db).first
        return OwnAuthority(
            authority: authority, name: try AuthorityPerson.of(authority, key, db).name,
            campus: try Campus.all(db).first { $0.id == authority.campus }?.name ?? "",
            letter: try AuthorityLetter.of(authority.id, db).first,
            training: training, tries: try training.map { try TrainingTry.of($0.id, db) } ?? [],
            signings: try AuthorityAsk.of(authority: authority.id, db).compactMap { ask in
                try AuthorityRound.one(ask.round, db).map {
                    Signing(round: $0, ask: ask, answers: try AuthorityAnswer.of(ask: ask.id, db))
                }
            })
    }

    /// All of an account, those that go on first.
    static func all(
        of account: Int64, today: Day, _ key: OfficeKey, _ db: Database
    ) throws -> [OwnAuthority] {
        try SecurityAuthority.of(account: account, db).filter(\.isAuthority).map {
            try of($0, today: today, key, db)
        }.sorted { (($0.hasEnded ? 1 : 0), $0.id) < (($1.hasEnded ? 1 : 0), $1.id) }
    }
}

/// How somebody came to the own designation: signed in, or by the link of a message.
struct OwnWay: Sendable {
    let authority: Int64
    /// The words of the link; nil for somebody who signed in.
    let link: String?
    let form: String

    /// The field that proves who posts.
    var proof: (name: String, value: String) { link.map { ("t", $0) } ?? ("form", form) }
    var how: AuthorityWay { link == nil ? .account : .link }
    var home: String { link.map { "/authority?t=\($0)" } ?? "/office/authority" }

    /// The address of a part of it, with the link where one is needed.
    func address(_ part: String, _ query: String = "") -> String {
        let path = link == nil ? "/office/authority/\(authority)\(part)" : "/authority\(part)"
        let all = [link.map { "t=\($0)" }, query.isEmpty ? nil : query].compactMap { $0 }
            .joined(separator: "&")
        return all.isEmpty ? path : "\(path)?\(all)"
    }
    /// Where it is posted; the proof stands in the form.
    func action(_ part: String) -> String {
        link == nil ? "/office/authority/\(authority)\(part)" : "/authority\(part)"
    }
}
