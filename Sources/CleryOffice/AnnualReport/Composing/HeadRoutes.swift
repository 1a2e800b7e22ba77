import CleryLaw
import TypedHTML

/// The doors of the letterhead and of how a report is divided.
enum HeadRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(
            HeadPage(
                head: try visit.office.read { try ReportHead.present($0) }, may: visit.may(.publishReport),
                form: visit.session?.form ?? ""))
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let head = ReportHead(
            lines: form.trimmed("lines").replacing("\r\n", with: "\n"), combined: form["combined"] != "no",
            apart: form["apart"] == "yes", site: form.trimmed("site"))
        var problems: [Problem] = []
        if head.lines.count > ReportHead.longest {
            problems.append(Problem("lines", "Write at most \(ReportHead.longest) characters."))
        }
        if !head.site.isEmpty, head.site.wholeMatch(of: /https?:\/\/[A-Za-z0-9.:-]{1,200}/) == nil {
            problems.append(
                Problem("site", "Write the address without a path, such as https://safety.example.edu."))
        }
        guard problems.isEmpty else {
            let page = HeadPage(
                head: head, may: true, form: visit.session?.form ?? "", problems: problems)
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "kept the letterhead of the annual report") {
            try $0.put(.reportHeads, head.values)
        }
        return .redirect(to: "/office/annual")
    }
}

struct HeadPage: Page {
    let head: ReportHead
    let may: Bool
    let form: String
    var problems: [Problem] = []
    let title = "Letterhead and volumes"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    var body: HTML {
        h1(title)
        p("Drafts that are opened from now on follow it; open drafts keep their division.", .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/annual/head"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Letterhead", name: "lines",
                hint: "Department, address, telephone: a line each, printed under the title.",
                problem: problems.of("lines")
            ) { attributes in Elements.textarea(attributes + [.rows(4)], text: head.lines) }
            textField(
                "Address of the site", name: "site", value: head.site,
                hint: "Links that are printed begin with it.", problem: problems.of("site"))
            choices(
                "Security and fire safety report", name: "combined",
                [
                    ("yes", "One document", "Its title names both (34 CFR 668.41(e)(6)).", head.combined),
                    ("no", "Two documents", "Each tells how to reach the other.", !head.combined),
                ])
            choices(
                "Campuses", name: "apart",
                [
                    ("no", "One volume", "Each campus can be told apart in it.", !head.apart),
                    ("yes", "A volume for each campus", "Each at its own address.", head.apart),
                ])
            if may { button("Keep", .type("submit"), .class("button")) }
        }
    }

    private func choices(_ title: String, name: String, _ options: [(String, String, String, Bool)]) -> HTML {
        fieldset(.class("choices")) {
            legend(title)
            for (value, words, sentence, isChosen) in options {
                label(.class("choice")) {
                    input(.type("radio"), .name(name), .value(value), .checked(isChosen))
                    span {
                        words
                        small(sentence)
                    }
                }
            }
        }
    }
}
