import CleryLaw
import TypedHTML

/// The one form for whoever has something to report: phone first, every question but one may be skipped.
struct ReportFormPage: Page {
    let title = "Report a crime or a concern"
    let section: Section? = .report
    let script: String? = ReportScript.address
    let campuses: [Campus]
    let places: [PlaceChoice]
    let mark: String
    var draft = ReportDraft()
    /// The session's token for a person of the office; nil for the public.
    var form: String?
    /// Whoever is signed in may forward, or is an officer or dispatcher and says a little more.
    var forwards = false
    var isPolice = false

    /// A page of the weather service: it is what anybody might look at.
    static let elsewhere = "https://www.weather.gov/"

    var body: HTML {
        p(.class("leave")) {
            a("Leave this page quickly", .class("button"), .href(Self.elsewhere), .rel("noreferrer"))
        }
        h1(title)
        notice("stop") {
            p {
                b("In danger now? Call 911 first.")
                " This form is not watched around the clock."
            }
        }
        p(
            "For victims, witnesses and campus security authorities. You need not give your name, prove anything or know the legal word for it. Every question but the first may stay empty. When in doubt, send it.",
            .class("lead"))
        if !draft.problems.isEmpty {
            notice("stop") {
                p("The report was not sent yet. What you typed is still here:")
                ul { for problem in draft.problems { li(problem.sentence) } }
                if draft.hadFiles { p("Choose your files once more: a browser does not keep them.") }
            }
        }
        TypedHTML.form(
            .method(.post), .action("/report"), .multipart(), .class("narrow tell"),
            .data(name: "data-draft", draft.mark.isEmpty ? "new" : "typed")
        ) {
            input(.type("hidden"), .name("mark"), .value(mark))
            if let form { input(.type("hidden"), .name("form"), .value(form)) }
            let questions = ReportQuestions(
                ask: Asking(draft: draft), campuses: campuses, places: places, forwards: forwards,
                isPolice: isPolice)
            questions.what
            questions.place
            questions.moment
            questions.who
            questions.more
            questions.wishes
            p(.class("hint"), .role("status"), .data(name: "data-status", ""))
            div(.class("actions")) { button("Send the report", .type("submit"), .class("button")) }
            p(
                "What you write is sealed: the office opens it only with a reason, and each opening is recorded. No internet address is kept with it. This form does not replace a report to the police and does not start an investigation by itself. Other duties to report that you may have stay as they are.",
                .class("hint"))
        }
    }
}
