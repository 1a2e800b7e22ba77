import CleryLaw
import GRDB
import HTTPTypes
import TaggedPDF

/// The doors of one request.
enum AgencyRequestRoutes {
    /// The request that the address names, for whoever reaches all of its campuses.
    static func standing(_ visit: Visit, _ power: Power) throws -> AgencyStanding {
        let reach = visit.reach(power)
        let found = try visit.office.read { db -> AgencyStanding? in
            guard let id = Int64(visit.parameter("request")), let request = try AgencyRequest.one(id, db),
                request.withdrawn == nil, request.isSeen(reach)
            else { return nil }
            return try AgencyStanding(request, db)
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> AgencyRequestPage {
        let office = visit.office
        let standing = try standing(visit, .seeSources)
        let mayAsk = standing.request.isSeen(visit.reach(.askAgencies))
        return try office.read { db in
            let told = try AgencyRecordRoutes.told(standing, opens: mayAsk, office, db)
            var page = AgencyRequestPage(
                standing: standing, told: told,
                email: try AgencyRecord.one(standing.request.agency, db)?.email, mayAsk: mayAsk,
                mails: office.board.mailServer != nil, today: office.today,
                form: visit.session?.form ?? "")
            for contact in standing.contacts where contact.channel == .mail {
                page.letters[contact.id] = try AgencyLetters.standing(of: contact.id, db)
            }
            if mayAsk, let reply = standing.reply {
                page.content = try AgencyReplyContent.of(reply, db, office.key)
            }
            page.isOpen = AgencyLink.isOpen(standing.request, office.today)
            if mayAsk, page.isOpen {
                page.link =
                    "\(site(visit))\(AgencyLink.path)?t=\(AgencyLink(office.key).words(of: standing.request))"
            }
            page.fields["day"] = office.today.description
            return page
        }
    }

    /// The site as it was told to the server, else as whoever looks sees it.
    static func site(_ visit: Visit) -> String {
        if let site = visit.site { return site }
        let forwarded = HTTPField.Name("X-Forwarded-Proto").flatMap { visit.request.headers[$0] }
        return "\(forwarded == "https" ? "https" : "http")://\(visit.request.head.authority ?? "localhost")"
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let standing = try standing(visit, .askAgencies)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (request, office) = (standing.request, visit.office)
        let (id, today) = (request.id, office.today)
        let back = "/office/agencies/requests/\(id)"
        if form["what"] == "mail" {
            let email = try office.read { try AgencyRecord.one(request.agency, $0)?.email }
            guard let address = email.flatMap(MailAddress.init)?.text, office.board.mailServer != nil,
                request.closed == nil, standing.reply == nil, AgencyLink.isOpen(request, today)
            else { throw Refusal.notFound }
            let word = standing.asked == nil ? "sent" : "reminded of"
            try await office.act(by: visit.actor, "\(word) request \(id) to a police agency") {
                try AgencyRequestActs.mail([(id, address)], on: today, by: account, $0)
            }
            return .redirect(to: back)
        }
        guard let change = AgencyRequestActs.Change(rawValue: form["what"]) else { throw Refusal.notFound }
        try await office.act(by: visit.actor, "\(change.sentence) request \(id) to a police agency") {
            try AgencyRequestActs.change(id, change, today: today, by: account, $0)
        }
        return .redirect(
            to: change == .withdraw ? "/office/agencies/requests?year=\(request.year)" : back)
    }

    /// Writes down that somebody turned to the agency: a letter by post, a call.
    static func contact(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let standing = try standing(visit, .askAgencies)
        var page = try page(visit)
        page.fields = TypedFields(form)
        let what: AgencyContact.What? = page.fields.choice("kind", "Choose what it was.", &page.problems)
        let channel: AgencyContact.Channel? = page.fields.choice(
            "channel", "Choose how it was done.", &page.problems)
        if channel == .mail { page.problems.append(Problem("channel", "Choose how it was done.")) }
        let day = page.fields.day("day", "Choose the day.", &page.problems)
        if let day, day > visit.office.today {
            page.problems.append(Problem("day", "Choose a day that has come."))
        }
        if what == .reminder, standing.asked == nil {
            page.problems.append(Problem("kind", "It was not asked yet: this is the request."))
        }
        let words = page.fields.text("words", upTo: 1000, &page.problems)
        guard page.problems.isEmpty, let what, let channel, let day, let account = visit.session?.account
        else { return visit.page(page, status: .unprocessableContent) }
        let id = standing.request.id
        try await visit.office.act(
            by: visit.actor, "wrote down how request \(id) was put to a police agency"
        ) {
            try AgencyRequestActs.contact(id, what, channel, on: day, words: words, by: account, $0)
        }
        return .redirect(to: "/office/agencies/requests/\(id)")
    }

    static func letter(_ visit: Visit) throws -> Answer {
        let standing = try standing(visit, .askAgencies)
        let (office, request) = (visit.office, standing.request)
        let isOpen = AgencyLink.isOpen(request, office.today)
        let paper = AgencyPaper(
            institution: office.name, head: try office.read { try ReportHead.present($0).lines },
            request: request, day: standing.asked?.day ?? office.today,
            address: isOpen
                ? "\(site(visit))\(AgencyLink.path)?t=\(AgencyLink(office.key).words(of: request))" : nil)
        var answer = Answer(
            type: "application/pdf", bytes: try paper.document().pdf(faces: Faces.system()))
        answer.headers[.contentDisposition] = "inline; filename=\"request-\(request.reference).pdf\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    static func places(_ visit: Visit) throws -> Answer {
        AgencyAnswering.places(try standing(visit, .seeSources).request)
    }
}

/// The doors by which the office takes down an answer that came otherwise.
enum AgencyHandRoutes {
    private static func page(_ visit: Visit) throws -> AgencyAnswerPage {
        let standing = try AgencyRequestRoutes.standing(visit, .askAgencies)
        return try visit.office.read {
            try AgencyAnswering.page(
                standing.request, visit.office,
                action: "/office/agencies/requests/\(standing.request.id)/answer",
                proof: ("form", visit.session?.form ?? ""), isOffice: true, $0)
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        if visit.query("done") == "saved" { page.done = "Saved. It is not the agency’s answer yet." }
        if let more = Int(visit.query("more")) { page.blanks = min(max(more, 1), AgencyAnswerDraft.most) }
        return visit.page(page)
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit)
        let given = try await AgencyAnswering.take(
            form, page, by: visit.actor, account: visit.session?.account, visit.office)
        switch given {
        case .wrong(let page): return visit.page(page, status: .unprocessableContent)
        case .kept("done=sent"): return .redirect(to: "/office/agencies/requests/\(page.request.id)")
        case .kept(let query): return .redirect(to: "\(page.action)?\(query)")
        }
    }

    static func file(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let taken = try await AgencyAnswering.take(
            file: form.files["file"]?.bytes ?? [], try page(visit), by: visit.actor,
            account: visit.session?.account, visit.office)
        return visit.page(taken.page, status: taken.isWrong ? .unprocessableContent : .ok)
    }
}
