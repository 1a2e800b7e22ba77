import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The doors of one entry of the roster.
enum AuthorityOneRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = AuthorityPage.said(visit.query("done"))
        return visit.page(page)
    }

    static func page(_ visit: Visit) throws -> AuthorityPage {
        let (office, keeping) = (visit.office, visit.reach(.keepAuthorities))
        let page = try office.read { db -> AuthorityPage? in
            guard
                let authority = try AuthorityRequests.one(
                    visit.parameter("authority"), within: visit.reach(.seeSources), db)
            else { return nil }
            let mayKeep = keeping.has(authority.campus)
            let person = mayKeep ? try AuthorityPerson.of(authority, office.key, db) : nil
            let account = try authority.account.flatMap { try Account.one($0, db) }
            let campuses = try AuthorityRoutes.kept(visit, db)
            let letters = try AuthorityLetter.of(authority.id, db)
            let trainings = try AuthorityTraining.of(authority: authority.id, db)
            let isGranted = try authority.account.map { number in
                try Grant.all(of: number, db).contains {
                    $0.role == .securityAuthority && $0.holds(on: office.today)
                }
            }
            return AuthorityPage(
                authority: authority, person: person,
                campus: try Campus.all(db).first { $0.id == authority.campus }?.name ?? "",
                draft: AuthorityDraft(
                    authority, person ?? AuthorityPerson(), signIn: mayKeep ? account?.signIn : nil),
                campuses: campuses, units: mayKeep ? try AuthorityRequests.units(db) : [],
                letters: letters,
                mail: try letters.first.map {
                    try AuthorityMail.standing(.letter, $0.id, $0.letters, db)
                } ?? .none,
                reviews: try AuthorityReviewed.of(authority.id, db),
                names: Dictionary(uniqueKeysWithValues: try Account.all(db).map { ($0.id, $0.title) }),
                trainings: try trainings.map { ($0, try TrainingTry.of($0.id, db)) },
                answers: try AuthorityAsk.of(authority: authority.id, db).compactMap { ask in
                    try AuthorityRound.one(ask.round, db).map {
                        ($0, ask, try AuthorityAnswer.of(ask: ask.id, db))
                    }
                },
                isGranted: isGranted, hasEnded: account?.ended != nil, mayKeep: mayKeep,
                link: mayKeep ? try AuthorityMark.one(authority.id, db)?.until : nil,
                today: office.today, zone: office.zone, form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// The page for somebody who keeps this roster; for others it is not there.
    private static func kept(_ visit: Visit) throws -> (AuthorityPage, Int64) {
        let page = try page(visit)
        guard page.mayKeep, let account = visit.session?.account else { throw Refusal.notFound }
        return (page, account)
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (found, account) = try kept(visit)
        var page = found
        let (known, today) = (page.authority, visit.office.today)
        let (entry, draft) = try AuthorityRoutes.read(AuthorityDraft(form), page.campuses, visit)
        page.draft = draft
        guard let entry else { return visit.page(page, status: .unprocessableContent) }
        try await visit.office.act(by: visit.actor, "changed campus security authority \(known.id)") {
            try AuthorityActs.change(known, to: entry.0, entry.1, by: account, today: today, $0)
        }
        return .redirect(to: "\(page.address)?done=kept")
    }

    /// Ends the designation, or says that it is still so.
    static func review(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (found, account) = try kept(visit)
        var page = found
        let (authority, today) = (page.authority, visit.office.today)
        guard authority.endedWhy == nil else { return .redirect(to: page.address) }
        if form["what"] == "confirmed" {
            try await visit.office.act(
                by: visit.actor, "confirmed the designation of campus security authority \(authority.id)"
            ) { try AuthorityActs.review(authority, .confirmed, why: nil, by: account, today: today, $0) }
            return .redirect(to: "\(page.address)?done=confirmed")
        }
        page.ending = TypedFields(form)
        let day = page.ending.day("ended", "Choose the last day.", &page.problems)
        if let day, day > today.adding(days: 366) {
            page.problems.append(Problem("ended", "This day is more than a year away."))
        }
        let why = page.ending.text("why", upTo: 400, or: "Say why it ends.", &page.problems)
        guard page.problems.isEmpty, let day else { return visit.page(page, status: .unprocessableContent) }
        try await visit.office.act(
            by: visit.actor, "ended the designation of campus security authority \(authority.id)"
        ) { try AuthorityActs.end(authority, on: day, why: why, by: account, today: today, $0) }
        return .redirect(to: "/office/authorities?done=ended")
    }

    /// Writes the letter, reminds of it, notes a signed paper, or ends the personal link.
    static func letter(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (page, account) = try kept(visit)
        let (authority, office, today) = (page.authority, visit.office, visit.office.today)
        guard authority.isAuthority, authority.endedWhy == nil else { throw Refusal.notFound }
        let (institution, key, newest) = (office.name, office.key, page.letters.first)
        let id = authority.id
        switch form["what"] {
        case "write":
            try await office.act(by: visit.actor, "wrote the designation letter to security authority \(id)")
            {
                try AuthorityLetterActs.write(
                    to: authority, institution: institution, by: account, today: today, key, $0)
            }
        case "remind":
            guard let newest, newest.acknowledged == nil else { break }
            try await office.act(by: visit.actor, "reminded security authority \(id) of the letter") {
                try AuthorityLetterActs.remind(newest, to: authority, today: today, $0)
            }
        case "paper":
            guard let newest, newest.acknowledged == nil else { break }
            try await office.act(
                by: visit.actor, "noted that security authority \(id) acknowledged the letter on paper"
            ) { try AuthorityLetterActs.acknowledge(newest, .paper, by: account, $0) }
        case "unlink":
            try await office.act(by: visit.actor, "ended the personal link of security authority \(id)") {
                try AuthorityMark.renew(id, today: today, $0)
            }
        default: throw Refusal.notFound
        }
        return .redirect(to: "\(page.address)?done=\(form["what"] == "write" ? "written" : "noted")")
    }

    /// Writes to all authorities of the campuses one keeps who have no letter yet.
    static func letters(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (reach, office, today) = (visit.reach(.keepAuthorities), visit.office, visit.office.today)
        let (institution, key) = (office.name, office.key)
        let has = try office.read { try AuthorityLetter.newest($0) }
        let new = try office.read { try SecurityAuthority.all(within: reach, $0) }.filter {
            $0.isAuthority && $0.holds(on: today) && $0.endedWhy == nil && has[$0.id] == nil
        }
        if !new.isEmpty {
            try await office.act(
                by: visit.actor, "wrote the designation letters to \(new.count) security authorities"
            ) { writing in
                for authority in new {
                    try AuthorityLetterActs.write(
                        to: authority, institution: institution, by: account, today: today, key, writing)
                }
            }
        }
        return .redirect(to: "/office/authorities?standing=unacknowledged")
    }

    static func pdf(_ visit: Visit) throws -> Answer {
        let (page, _) = try kept(visit)
        guard let letter = page.letters.first(where: { "\($0.id)" == visit.parameter("letter") }) else {
            throw Refusal.notFound
        }
        return try letterPDF(letter, visit)
    }

    static func letterPDF(_ letter: AuthorityLetter, _ visit: Visit) throws -> Answer {
        let office = visit.office
        let words = try office.read {
            try SealedRecord.open(
                letter.content, SealedRecord.authorityLetter(letter.id), $0, office.key)
        }
        return try pdf(DesignationLetter.document(words, office.name, letter.id), "designation-\(letter.id)")
    }

    static func pdf(_ document: Document, _ name: String) throws -> Answer {
        var answer = Answer(type: "application/pdf", bytes: try document.pdf(faces: Faces.system()))
        answer.headers[.contentDisposition] = "inline; filename=\"\(name).pdf\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// The certificate of a training that is done.
    static func certificate(_ visit: Visit) throws -> Answer {
        let (page, _) = try kept(visit)
        guard
            let training = page.trainings.map(\.0).first(where: { "\($0.id)" == visit.parameter("training") }
            ),
            let document = Certificate.document(
                training, name: page.person?.name ?? "", institution: visit.office.name)
        else { throw Refusal.notFound }
        return try pdf(document, "certificate-\(training.certificate)")
    }
}
