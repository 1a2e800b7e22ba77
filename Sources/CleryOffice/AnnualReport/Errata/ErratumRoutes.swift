import CleryLaw
import GRDB
import TypedHTML

/// The doors of corrections of published numbers.
enum ErratumRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit, reason: String = "", problem: Problem? = nil) throws
        -> ErratumPage
    {
        let (office, reach) = (visit.office, visit.reach(.writeReport))
        return try office.read { db in
            let changed = try ErratumActs.changed(office, db)
            let campuses = try Campus.all(db)
            return ErratumPage(
                open: changed.open.filter { reach.has($0.number.campus) },
                told: changed.told.filter { reach.has($0.number.campus) }.reversed(), campuses: campuses,
                mayState: visit.may(.publishReport), reason: reason, problem: problem,
                words: TimeWords(zone: office.zone), form: visit.session?.form ?? "")
        }
    }

    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let chosen = Set(form.fields.filter { $0.name == "number" }.map(\.value))
        let reason = form.trimmed("reason")
        guard !chosen.isEmpty else {
            return visit.page(
                try page(
                    visit, reason: reason,
                    problem: Problem("number", "Tick the numbers that the reason explains.")),
                status: .unprocessableContent)
        }
        guard !reason.isEmpty, reason.count <= 1000, !reason.contains("\n") else {
            return visit.page(
                try page(
                    visit, reason: reason,
                    problem: Problem(
                        "reason", "State the reason in one line; it ends the sentence after “because”.")),
                status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "stated why published numbers have changed") { writing in
            let open = try ErratumActs.changed(visit.office, writing.db).open.filter {
                chosen.contains("\($0.number.text)=\($0.published)=\($0.now)")
            }
            guard open.count == chosen.count else {
                throw Refusal(
                    status: .conflict, title: "A number has changed again",
                    sentence: "Load the page again; the reason may be another by now.")
            }
            try ErratumActs.state(open, because: reason, by: account, writing)
        }
        return .redirect(to: "/office/annual/errata")
    }
}

enum ErratumActs {
    /// States one reason for changed numbers.
    static func state(
        _ changes: [ChangedNumbers.Open], because reason: String, by account: Int64?, _ writing: Writing
    ) throws {
        for one in changes {
            let erratum = Erratum(
                id: try writing.nextID(.errata), number: one.number, old: one.published, new: one.now,
                reason: reason, account: account, at: writing.at)
            try writing.put(.errata, erratum.values, isNew: true)
        }
    }

    /// All published years set beside the present numbers.
    static func changed(_ office: Office, _ db: Database) throws -> ChangedNumbers {
        let years = try Edition.published(db).filter { $0.kind != .fire }.map(\.year)
        guard let first = years.min(), let last = years.max() else {
            return try ChangedNumbers(
                StatisticsTables(office, years: AnnualReport.years(of: office.today.year), db), db)
        }
        let span = AnnualReport.years(of: first).lowerBound...AnnualReport.years(of: last).upperBound
        return try ChangedNumbers(StatisticsTables(office, years: span, db), db)
    }
}

struct ErratumPage: Page {
    let open: [ChangedNumbers.Open]
    let told: [Erratum]
    let campuses: [Campus]
    let mayState: Bool
    let reason: String
    let problem: Problem?
    let words: TimeWords
    let form: String
    let title = "Corrections of published numbers"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    private func campus(_ id: Int64) -> String { campuses.first { $0.id == id }?.name ?? "" }

    var body: HTML {
        h1(title)
        p(
            "A number that was published and has changed is explained with its old and its new value. The explanation stands at the published report at once, and in the footnotes of the next.",
            .class("lead"))
        if open.isEmpty {
            notice { p("Every published number is what the register says now, or its change is explained.") }
        } else {
            TypedHTML.form(.method(.post), .action("/office/annual/errata")) {
                input(.type("hidden"), .name("form"), .value(form))
                h2("Changed since publication")
                if let problem, problem.field == "number" { p(problem.sentence, .class("problem")) }
                fieldset(.class("choices")) {
                    legend("Numbers that one reason explains")
                    for one in open.prefix(200) {
                        label(.class("choice")) {
                            input(
                                .type("checkbox"), .name("number"),
                                .value("\(one.number.text)=\(one.published)=\(one.now)"))
                            span {
                                "\(campus(one.number.campus)), \(one.number.cell.year): \(one.number.line)"
                                small(
                                    "Published \(one.published) in the \(one.report) report, \(one.now) now")
                            }
                        }
                    }
                }
                if mayState {
                    textField(
                        "Because", name: "reason", value: reason,
                        hint:
                            "Ends the sentence: “… was changed from 2 to 1 because …”. No name, no detail of a victim.",
                        problem: problem?.field == "reason" ? problem : nil)
                    button("State the correction", .type("submit"), .class("button"))
                }
            }
        }
        if !told.isEmpty {
            h2("Stated")
            ul(.class("lines")) {
                for one in told.prefix(200) {
                    li {
                        "\(campus(one.number.campus)): \(one.sentence)"
                        p(words.short(one.at), .class("cite"))
                    }
                }
            }
        }
    }
}
