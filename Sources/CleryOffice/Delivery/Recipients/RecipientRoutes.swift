import CleryLaw
import GRDB
import HTTPTypes

/// The doors of a notice's list of people: send a file, look at what it would do, take it in.
enum RecipientRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> RecipientsPage {
        try visit.office.read { db in
            let campaign = try DeliveryRoutes.campaign(visit, db)
            let roster = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM roster_people JOIN accounts ON accounts.id = roster_people.account
                    WHERE open = 1 AND removed = 0 AND ended IS NULL AND email IS NOT NULL
                    """)
            return RecipientsPage(
                campaign: campaign, counts: try CampaignCounts(campaign.id, db), roster: roster ?? 0,
                form: visit.session?.form ?? "", taken: visit.query("taken") == "yes")
        }
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (id, key) = (page.campaign.id, office.key)
        if form["what"] == "roster" {
            try await office.act(by: visit.actor, "put the people of the rosters on the list of notice \(id)")
            {
                _ = try RecipientActs.takeRoster(in: id, by: account, key, $0)
            }
            return .redirect(to: "/office/delivery/\(id)/people?taken=yes")
        }
        page.usual = NoticePerson.Kind(rawValue: form["usual"]) ?? .student
        func again(_ sentence: String) -> Answer {
            page.problem = Problem("file", sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            return again("Choose a file that is not empty.")
        }
        do { _ = try RecipientFile(file.bytes) } catch { return again(error.description) }
        let number = try await WaitingFile.keep(
            file.bytes, kind: .notices, profile: "\(id)", options: [page.usual.rawValue], account: account,
            office)
        return .redirect(to: "/office/delivery/\(id)/people/\(number)")
    }

    private static func waiting(_ visit: Visit, _ db: Database) throws -> (WaitingFile, Campaign) {
        let campaign = try DeliveryRoutes.campaign(visit, db)
        guard
            let file = try WaitingFile.one(
                visit.parameter("file"), kind: .notices, account: visit.session?.account, visit.office, db),
            file.profile == "\(campaign.id)"
        else { throw Refusal.notFound }
        return (file, campaign)
    }

    /// - Parameter form: the columns as somebody chose them; nil: as they are guessed.
    private static func trial(_ visit: Visit, _ form: Form?, _ db: Database) throws -> RecipientTrialPage {
        let (kept, campaign) = try waiting(visit, db)
        var file = try WaitingFile.fitting { try RecipientFile(kept.bytes) }
        var usual = kept.options.first.flatMap(NoticePerson.Kind.init(rawValue:)) ?? .student
        if let form {
            for role in RecipientFile.Role.allCases {
                let column = Int(form[role.rawValue])
                file.roles[role] = column.flatMap { file.columns.indices.contains($0) ? $0 : nil }
            }
            usual = NoticePerson.Kind(rawValue: form["usual"]) ?? usual
        }
        return RecipientTrialPage(
            campaign: campaign, file: kept.id, columns: file.columns, roles: file.roles, usual: usual,
            counts: file.roles[.email] == nil
                ? nil
                : try RecipientActs.trial(file, usual: usual, in: campaign.id, visit.office.key, db),
            form: visit.session?.form ?? "", reading: file)
    }

    static func look(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { try trial(visit, nil, $0) })
    }

    static func take(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        let (kept, campaign) = try office.read { try waiting(visit, $0) }
        let address = "/office/delivery/\(campaign.id)/people"
        if form["what"] == "drop" {
            try await kept.forget(office)
            return .redirect(to: address)
        }
        let page = try office.read { try trial(visit, form, $0) }
        guard form["what"] == "take", let counts = page.counts else {
            return visit.page(page, status: page.counts == nil ? .unprocessableContent : .ok)
        }
        if counts.added > 0 {
            let (id, key, account) = (campaign.id, office.key, visit.session?.account)
            let (file, usual) = (page.reading, page.usual)
            try await office.act(by: visit.actor, "put people on the list of notice \(id)") {
                _ = try RecipientActs.take(file, usual: usual, in: id, by: account, key, $0)
            }
        }
        try await kept.forget(office)
        return .redirect(to: address + "?taken=yes")
    }
}
