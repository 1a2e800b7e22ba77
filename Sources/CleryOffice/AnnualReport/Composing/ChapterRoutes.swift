import CleryLaw
import GRDB

/// The doors of own chapters.
enum ChapterRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let reach = visit.reach(.writeReport)
        let page = try visit.office.read { db in
            ChapterListPage(
                chapters: try OwnChapter.all(db).filter { isSeen($0, reach) },
                campuses: try Campus.all(db))
        }
        return visit.page(page)
    }

    /// Common chapters are seen by all who write; those of a campus by its people.
    private static func isSeen(_ chapter: OwnChapter, _ reach: Rights.Reach) -> Bool {
        chapter.campus.map(reach.has) ?? true
    }

    /// The chapter that the address names; nil: a new one.
    private static func chapter(_ visit: Visit, _ db: Database) throws -> OwnChapter? {
        let name = visit.parameter("chapter")
        if name == "new" { return nil }
        guard let id = Int64(name), let chapter = try OwnChapter.one(id, db),
            isSeen(chapter, visit.reach(.writeReport))
        else { throw Refusal.notFound }
        return chapter
    }

    /// A common chapter is in every campus's report, so only who writes for all may change it.
    private static func mayChange(_ campus: Int64?, _ visit: Visit) -> Bool {
        let reach = visit.reach(.writeReport)
        return campus.map(reach.has) ?? (reach == .all)
    }

    static func one(_ visit: Visit) throws -> OwnChapter {
        let known = try visit.office.read { try chapter(visit, $0) }
        guard let known, mayChange(known.campus, visit) else { throw Refusal.notFound }
        return known
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func page(_ visit: Visit, _ draft: ChapterDraft? = nil, picture: [Problem] = []) throws
        -> ChapterPage
    {
        let reach = visit.reach(.writeReport)
        return try visit.office.read { db in
            let chapter = try chapter(visit, db)
            return ChapterPage(
                chapter: chapter, draft: draft ?? ChapterDraft(chapter),
                pictures: try chapter.map { try ReportPicture.of($0.id, db) } ?? [],
                campuses: try Campus.all(db).filter { reach.has($0.id) }, isForAll: reach == .all,
                mayChange: chapter.map { mayChange($0.campus, visit) } ?? true,
                form: visit.session?.form ?? "", pictureProblems: picture)
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        var draft = ChapterDraft(try await visit.form())
        let known = try visit.office.read { try chapter(visit, $0) }
        draft.check(against: known, visit.reach(.writeReport), ReportParts.places.map(\.id))
        guard draft.problems.isEmpty, mayChange(draft.campusID, visit),
            known.map({ mayChange($0.campus, visit) }) ?? true
        else { return visit.page(try page(visit, draft), status: .unprocessableContent) }
        let account = visit.session?.account
        let sentence =
            known == nil ? "added a chapter to the annual report" : "changed a chapter of the annual report"
        let kept = draft
        let id = try await visit.office.act(by: visit.actor, sentence) { writing in
            if let known, try OwnChapter.one(known.id, writing.db)?.at != known.at { throw Refusal.notFound }
            let id = try known?.id ?? writing.nextID(.reportChapters)
            let chapter = OwnChapter(
                id: id, campus: kept.campusID, place: kept.place, sort: kept.sortNumber, title: kept.title,
                body: kept.body, at: writing.at, account: account)
            try writing.put(.reportChapters, chapter.values, isNew: known == nil)
            return id
        }
        return .redirect(to: "/office/annual/chapters/\(id)")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let id = try one(visit).id
        try await visit.office.act(by: visit.actor, "took a chapter out of the annual report") { writing in
            guard var chapter = try OwnChapter.one(id, writing.db) else { throw Refusal.notFound }
            chapter.ended = writing.at
            try writing.put(.reportChapters, chapter.values)
        }
        return .redirect(to: "/office/annual/chapters")
    }
}

/// What somebody typed for a chapter.
struct ChapterDraft: Sendable {
    var title = ""
    var body = ""
    var place = ""
    var sort = "1"
    var campus = ""
    /// When the chapter that was on the page was last changed.
    var stamp = ""
    var problems: [Problem] = []

    var campusID: Int64? { Int64(campus) }
    var sortNumber: Int { Int(sort) ?? 1 }

    init(_ chapter: OwnChapter?) {
        guard let chapter else { return }
        (title, body, place, sort) = (chapter.title, chapter.body, chapter.place, "\(chapter.sort)")
        campus = chapter.campus.map(String.init) ?? ""
        stamp = "\(chapter.at.milliseconds)"
    }

    init(_ form: Form) {
        title = form.trimmed("title")
        body = form["body"].replacing("\r\n", with: "\n")
        (place, sort, campus, stamp) = (form["place"], form.trimmed("sort"), form["campus"], form["stamp"])
    }

    mutating func check(against known: OwnChapter?, _ reach: Rights.Reach, _ places: [String]) {
        if title.isEmpty { problems.append(Problem("title", "Give the chapter a title.")) }
        if title.count > 200 { problems.append(Problem("title", "Write a title of at most 200 characters.")) }
        if body.count > OwnChapter.longest {
            problems.append(
                Problem("body", "Write at most \(OwnChapter.longest) characters; make two chapters of it."))
        }
        if !places.contains(place) { problems.append(Problem("place", "Choose where it stands.")) }
        if Int(sort).map({ !(1...99).contains($0) }) ?? true {
            problems.append(Problem("sort", "Its turn is a number from 1 to 99."))
        }
        if !campus.isEmpty, Int64(campus).map({ !reach.has($0) }) ?? true {
            problems.append(Problem("campus", "Choose one of your campuses."))
        }
        if campus.isEmpty, reach != .all {
            problems.append(
                Problem(
                    "campus", "Choose your campus: only who writes for all campuses adds to every report."))
        }
        if let known, stamp != "\(known.at.milliseconds)" {
            problems.append(
                Problem(
                    "body",
                    "Somebody else has changed this chapter meanwhile. Yours is below, theirs behind it; bring both together and keep it again."
                ))
        }
        problems += Markdown.read(body).problems.prefix(10).map { Problem("body", $0) }
    }
}
