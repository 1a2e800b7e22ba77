import TypedHTML

/// Where words of a report are marked to be blacked out in a copy.
struct RedactionFormPage: Page {
    let report: CrimeReport
    let texts: [RedactedText]
    let form: String
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var marked: Set<String> = []
    var title: String { "A copy of report \(report.number)" }
    let section: Section? = .queue
    var crumbs: [Crumb] {
        [
            Crumb(title: "Reports", href: "/office/reports"),
            Crumb(title: report.number, href: "/office/reports/\(report.id)"),
        ]
    }

    /// Above so many words only phrases are offered: a page of boxes would be too heavy for a phone.
    static let mostWords = 3000

    var body: HTML {
        h1(title)
        p(
            "Choose what is blacked out. The report itself stays as it is; the copy is sealed too. Name and contact of whoever told it are in no copy.",
            .class("lead"))
        TypedHTML.form(
            .method(.post), .action("/office/reports/\(report.id)/redactions"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Names and words, one on each line", name: "phrases",
                hint: "Each is blacked out wherever it stands, in capitals or not.",
                problem: problems.of("phrases")
            ) { Elements.textarea($0, text: typed["phrases"] ?? "") }
            if texts.reduce(0, { $0 + $1.words.count }) <= Self.mostWords {
                p("Or mark single words here:")
                for text in texts { words(text) }
            }
            chooser(
                "Why the copy is made", name: "reason", options: Redaction.reasons.map { ($0, $0) },
                chosen: typed["reason"] ?? Redaction.reasons[0])
            div(.class("actions")) { button("Make the copy", .type("submit"), .class("button")) }
        }
    }

    private func words(_ text: RedactedText) -> HTML {
        fieldset(.class("words")) {
            legend(text.title)
            for (number, word) in text.words.enumerated() {
                let value = "\(text.name):\(number)"
                label {
                    input(.type("checkbox"), .name("word"), .value(value), .checked(marked.contains(value)))
                    span(word.word)
                }
                " "
            }
        }
    }
}

/// A copy, opened with a reason.
struct RedactedPage: Page {
    let report: CrimeReport
    let copy: Redaction
    let texts: [RedactedText]
    let words: TimeWords
    var title: String { "Copy \(copy.id) of report \(report.number)" }
    let section: Section? = .queue
    var crumbs: [Crumb] {
        [
            Crumb(title: "Reports", href: "/office/reports"),
            Crumb(title: report.number, href: "/office/reports/\(report.id)"),
        ]
    }

    var body: HTML {
        h1(title)
        p("Made \(words.short(copy.at)) \(copy.reason).", .class("lead"))
        p { tag("words blacked out", .care) }
        record(texts.map { ($0.title, RedactedPage.shown($0.text)) })
    }

    /// The black bars with a word for those who hear the page.
    static func shown(_ text: String) -> HTML {
        let pieces = text.components(separatedBy: RedactedText.black)
        return HTML(
            pieces.enumerated().map { number, piece in
                HTML([
                    number == 0
                        ? .nothing
                        : span(.class("black")) { span("blacked out", .class("hidden")) },
                    HTML(text: piece),
                ])
            })
    }
}
