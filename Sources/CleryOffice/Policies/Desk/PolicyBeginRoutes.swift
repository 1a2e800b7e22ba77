import CleryLaw
import GRDB
import TypedHTML

/// Beginning with our drafts: what they ask for is answered once, and every part without a text gets one to be read.
enum PolicyBeginRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, PolicyScope(visit, db), db) })
    }

    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ db: Database
    ) throws -> PolicyBeginPage {
        guard scope.campus == nil, scope.mayWrite else { throw Refusal.notFound }
        let book = try PolicyBook(year: scope.year, db)
        let states = book.states(scope.institution(book), campus: nil, advised: true)
        let parts = states.flatMap(\.parts).filter {
            book.texts[PartKey($0.part.id, nil)] == nil && !isDefinition($0.part.id)
        }.map { (part: $0.part.id, text: book.draft($0.part.id)) }
        var known = ["name of the institution": visit.office.name]
        if let site = visit.site { known["web address of the report form"] = "\(site)/report" }
        return PolicyBeginPage(
            scope: scope, drafts: parts, asks: PolicyBeginPage.asks(parts.map(\.text)),
            isFitted: !scope.institution(book).policeOrSecurity.isUnknown, form: visit.session?.form ?? "",
            typed: known)
    }

    /// The State's definitions come from its pack.
    static func isDefinition(_ part: String) -> Bool {
        JurisdictionPack.words.contains { $0.part == part }
    }

    static func fill(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try visit.office.read { db in try drawn(visit, PolicyScope(form, visit, db), db) }
        var known: [String: String] = [:]
        for (index, ask) in page.asks.enumerated() where form["name-\(index)"] == ask.name {
            let typed = MailHeader.oneLine(form.trimmed("blank-\(index)"))
            page.typed[ask.name] = typed
            if typed.count > 300 || typed.contains("[[") {
                page.problems.append(
                    Problem("blank-\(index)", "Use at most 300 letters, and no double brackets."))
            }
            if !typed.isEmpty { known[ask.name] = typed }
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (drafts, answers, account) = (page.drafts, known, visit.session?.account)
        if !drafts.isEmpty {
            try await visit.office.act(by: visit.actor, "began the policy statements with the drafts") {
                writing in
                for (part, text) in drafts
                where try PolicyActs.newest(PartKey(part, nil), writing.db) == 0 {
                    try PolicyActs.write(
                        PartKey(part, nil), PolicyText.plain(PolicyBlanks.fill(text, answers)),
                        adopted: false, seen: 0, by: account, writing)
                }
            }
        }
        return .redirect(to: "/office/policies/read?year=\(page.scope.year)")
    }
}

/// What the drafts ask for, each thing once.
struct PolicyBeginPage: Page {
    let scope: PolicyScope
    /// The parts without a text, each with our draft of it.
    let drafts: [(part: String, text: String)]
    let asks: [(name: String, times: Int)]
    /// It is known whether there is a police department: the wording depends on it.
    let isFitted: Bool
    let form: String
    var typed: [String: String] = [:]
    var problems: [Problem] = []

    let title = "Begin with our drafts"
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    /// The blanks of the drafts in the order in which a reader meets them, so that an office stands beside its
    /// telephone number.
    static func asks(_ texts: [String]) -> [(name: String, times: Int)] {
        var times: [String: Int] = [:]
        var order: [String] = []
        for blank in texts.flatMap(PolicyBlanks.of) {
            if times[blank] == nil { order.append(blank) }
            times[blank, default: 0] += 1
        }
        return order.map { ($0, times[$0] ?? 0) }
    }

    /// So few questions stand in one list.
    private static let few = 30

    private var often: [(Int, (name: String, times: Int))] {
        Array(asks.enumerated()).filter { $0.1.times > 1 || asks.count <= Self.few }.map { ($0.0, $0.1) }
    }
    private var once: [(Int, (name: String, times: Int))] {
        guard asks.count > Self.few else { return [] }
        return Array(asks.enumerated()).filter { $0.1.times == 1 }.map { ($0.0, $0.1) }
    }

    var body: HTML {
        h1(title)
        p(
            "Each of \(drafts.count) parts without a text gets our draft, with your answers in its blanks. A draft promises nothing: it keeps the report back until somebody has read it, made it true and ticked that it is so here.",
            .class("lead"))
        if drafts.isEmpty {
            empty("Every part has a text") {
                p { a("Read and adopt them", .href("/office/policies/read?year=\(scope.year)")) }
            }
        } else {
            if !isFitted {
                notice("care") {
                    p {
                        "It is not known yet whether there is a police or security department. The wording of the drafts follows the facts: "
                        a("answer them first", .href("/office/first"))
                        "."
                    }
                }
            }
            TypedHTML.form(.method(.post), .action("/office/policies/begin"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                scope.fields
                h2(once.isEmpty ? "What the drafts ask for" : "Asked in several places")
                p("What you leave empty stays a blank in the texts.")
                for (index, ask) in often { field(index, ask) }
                if !once.isEmpty {
                    details(
                        .open(problems.contains { one in once.contains { "blank-\($0.0)" == one.field } })
                    ) {
                        summary("Asked once each: \(once.count)")
                        for (index, ask) in once { field(index, ask) }
                    }
                }
                div(.class("actions")) {
                    button("Put the drafts in place", .type("submit"), .class("button"))
                }
            }
        }
    }

    @HTMLBuilder private func field(_ index: Int, _ ask: (name: String, times: Int)) -> HTML {
        input(.type("hidden"), .name("name-\(index)"), .value(ask.name))
        textField(
            ask.name.prefix(1).uppercased() + ask.name.dropFirst(), name: "blank-\(index)",
            value: typed[ask.name] ?? "",
            hint: ask.times > 1 ? "In \(ask.times) parts" : nil, problem: problems.of("blank-\(index)"))
    }
}
