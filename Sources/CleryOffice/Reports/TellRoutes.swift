import CleryLaw
import HTTPTypes

/// The public doors of reports: tell, and come back.
enum TellRoutes {
    private static let flood = Flood()

    static func ask(_ visit: Visit) throws -> Answer {
        let (campuses, places) = try choices(visit)
        var draft = ReportDraft()
        // The poster of a building leads here with its place.
        if let place = places.first(where: { String($0.id) == visit.query("place") }) {
            draft.typed = ["place": place.name, "campus": String(place.campus)]
        }
        return visit.page(page(visit, campuses, places, draft, mark: Receipt.mark()))
    }

    private static func choices(_ visit: Visit) throws -> ([Campus], [PlaceChoice]) {
        let hidden = try visit.hidden()
        return try visit.office.read { (try Campus.all($0), try PlaceChoice.offered(hiding: hidden, $0)) }
    }

    private static func page(
        _ visit: Visit, _ campuses: [Campus], _ places: [PlaceChoice], _ draft: ReportDraft, mark: String
    ) -> ReportFormPage {
        ReportFormPage(
            campuses: campuses, places: places, mark: mark, draft: draft, form: visit.session?.form,
            forwards: visit.may(.forward), isPolice: isPolice(visit.session))
    }

    static func tell(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        let upload = try await Upload(of: visit.request)
        let form = upload.form
        let hidden = try visit.hidden()
        let (campuses, named) = try office.read {
            (try Campus.all($0), try PlaceChoice.named(form.trimmed("place"), hiding: hidden, $0))
        }
        var draft = ReportDraft(
            form, zone: office.zone, today: office.today, campuses: campuses, places: named)
        // A session's own token marks the report as forwarded by its account; without it nobody is named.
        let forwarder = visit.session.flatMap {
            form["form"] == $0.form && $0.rights.may(.forward) ? $0 : nil
        }
        // Whoever signed in is no flood.
        if forwarder == nil { await flood.pass() }
        guard draft.problems.isEmpty else {
            if draft.problems.of("form") != nil { draft.mark = Receipt.mark() }
            draft.hadFiles = !upload.files.isEmpty
            let (campuses, places) = try choices(visit)
            return visit.page(
                page(visit, campuses, places, draft, mark: draft.mark), status: .unprocessableContent)
        }
        if !isPolice(forwarder) {
            draft.content.source = nil
            draft.content.caseNumber = ""
        }
        // A file that is not taken does not hold the report back: its sentence stands on the receipt.
        let taken = AttachmentActs.take(upload.files)
        let recipient: Recipient = isPolice(forwarder) ? .campusPolice : .campusSecurityAuthority
        let (kept, today, key) = (draft, office.today, office.key)
        let (report, receipt) = try await office.act(
            by: forwarder.map { .account($0.account) } ?? .everybody, "received a report"
        ) {
            try ReportActs.receive(
                kept, files: taken.files, by: forwarder?.account, recipient: recipient, today: today, $0,
                key: key)
        }
        let leaflet =
            kept.content.mayOweRights ? try office.read { try Leaflet.current(on: today, $0) } : nil
        return visit.page(
            ReceiptPage(
                number: report.number, receipt: receipt, files: taken.files.count,
                refused: taken.problems, leaflet: leaflet, isVictim: report.teller == .victim))
    }

    /// Who knew of it first: the office behind this form is itself a campus security authority, and the department
    /// where an officer or dispatcher sends it.
    private static func isPolice(_ session: Session?) -> Bool {
        !(session?.rights.roles ?? []).isDisjoint(with: [.swornOfficer, .dispatcher])
    }

    static func comeBack(_ visit: Visit) -> Answer { visit.page(FollowPage()) }

    static func follow(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        await flood.pass()
        let upload = try await Upload(of: visit.request)
        let form = upload.form
        let typed = form.trimmed("receipt")
        let sealed = Receipt(typed: typed)?.sealed(office.key)
        guard let sealed, let report = try office.read({ try ReportRequests.of(receipt: sealed, $0) }) else {
            let problem = Problem(
                "receipt", "No report has these words. Look at their spelling and their order.")
            return visit.page(FollowPage(typed: typed, problem: problem), status: .unprocessableContent)
        }
        var (problem, done): (Problem?, String?)
        let add = form.trimmed("add")
        let files = try taken(upload.files, report, office)
        if form["withdraw"] == "yes", report.wishes.contains(.contact) {
            let key = office.key
            try await office.act(by: .everybody, "took a reporter's contact out of report \(report.id)") {
                try ReportActs.withdrawContact(report, $0, key: key)
            }
            done = "Your name and contact are no longer in the report."
        } else if add.utf8.count > ReportDraft.longest {
            problem = Problem("add", "This is too long for one message. Shorten it, or send two.")
        } else if !add.isEmpty || !files.files.isEmpty {
            try await office.act(by: .everybody, "added what the reporter sent to report \(report.id)") {
                if !add.isEmpty { try ReportActs.add(add, to: report.id, from: nil, fromReporter: true, $0) }
                try AttachmentActs.keep(files.files, of: report.id, by: nil, $0)
            }
            done = TellRoutes.done(words: !add.isEmpty, files: files.files.count)
        } else if files.problems.isEmpty, form.fields.contains(where: { $0.name == "add" }) {
            problem = Problem("add", "Write something first.")
        }
        let page = try office.read { db in
            FollowedPage(
                report: try ReportRequests.one(report.id, db) ?? report, receipt: typed,
                messages: try ReportRequests.messages(of: report.id, db, key: office.key),
                files: try AttachmentRequests.of(report.id, db).filter { $0.account == nil },
                words: TimeWords(zone: office.zone), problem: problem, refused: files.problems,
                typed: problem == nil ? "" : add, done: done)
        }
        let isWrong = problem != nil || done == nil && !files.problems.isEmpty
        return visit.page(page, status: isWrong ? .unprocessableContent : .ok)
    }

    /// The files that may be added; a report holds only so many.
    private static func taken(
        _ files: [Upload.File], _ report: CrimeReport, _ office: Office
    ) throws -> AttachmentActs.Taken {
        let here = try office.read { try AttachmentRequests.of(report.id, $0).count }
        guard files.isEmpty || here + files.count <= AttachmentActs.mostOfAReport else {
            let sentence =
                "A report holds \(AttachmentActs.mostOfAReport) files. Send the others in a new report."
            return AttachmentActs.Taken(problems: [Problem("files", sentence)])
        }
        return AttachmentActs.take(files)
    }

    private static func done(words: Bool, files: Int) -> String {
        let sent = files == 1 ? "Your file was" : "Your \(files) files were"
        if files == 0 { return "Your words were added." }
        return words
            ? "Your words and \(files == 1 ? "your file" : "\(files) files") were added." : "\(sent) added."
    }
}

/// Many reports at once wait a little; none is refused, and no address is looked at.
actor Flood {
    private var recent: [ContinuousClock.Instant] = []
    static let free = 60

    func pass() async {
        let now = ContinuousClock.now
        recent.removeAll { $0.duration(to: now) > .seconds(60) }
        recent.append(now)
        let over = recent.count - Flood.free
        guard over > 0 else { return }
        try? await Task.sleep(for: .milliseconds(min(3000, over * 20)))
    }
}
