import CleryLaw
import TypedHTML

/// The institution's own chapters.
struct ChapterListPage: Page {
    let chapters: [OwnChapter]
    let campuses: [Campus]
    let title = "Own chapters"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    var body: HTML {
        h1(title)
        p(
            "What the institution adds to what the law asks for. A chapter stays from year to year.",
            .class("lead"))
        div(.class("actions")) {
            a("Add a chapter", .class("button"), .href("/office/annual/chapters/new"))
        }
        if chapters.isEmpty {
            empty("There is none yet") {
                p("Many reports begin with a message of the president or the chief of police.")
            }
        } else {
            ul(.class("lines")) {
                for chapter in chapters {
                    li {
                        a(chapter.title, .href("/office/annual/chapters/\(chapter.id)"))
                        p(.class("cite")) {
                            [
                                ReportParts.places.first { $0.id == chapter.place }?.title,
                                chapter.campus.flatMap { id in campuses.first { $0.id == id }?.name },
                            ].compactMap { $0 }.joined(separator: " · ")
                        }
                    }
                }
            }
        }
    }
}

/// One chapter: its text, how it looks, its pictures.
struct ChapterPage: Page {
    let chapter: OwnChapter?
    let draft: ChapterDraft
    let pictures: [ReportPicture]
    let campuses: [Campus]
    let isForAll: Bool
    let mayChange: Bool
    let form: String
    let pictureProblems: [Problem]
    var title: String { chapter?.title ?? "A new chapter" }
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Own chapters", href: "/office/annual/chapters"),
    ]

    private var address: String { "/office/annual/chapters/\(chapter.map { "\($0.id)" } ?? "new")" }

    var body: HTML {
        h1(title)
        if mayChange { editor }
        if let chapter {
            if draft.body != chapter.body, !draft.problems.isEmpty {
                h2("As it is kept")
                BlockHTML.blocks(Markdown.blocks(chapter.body, level: 2), level: 1)
            } else {
                h2("How it looks")
                BlockHTML.blocks(Markdown.blocks(chapter.body, level: 2), level: 1)
            }
            pictureList
            if mayChange { ending }
        }
    }

    private var editor: HTML {
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(draft.stamp))
            textField("Title", name: "title", value: draft.title, problem: draft.problems.of("title"))
            field(
                "Text", name: "body",
                hint:
                    "Markdown: a blank line begins a paragraph, - a list, ## a heading, [words](https://…) a link.",
                problem: draft.problems.of("body")
            ) { attributes in Elements.textarea(attributes + [.rows(16)], text: draft.body) }
            div(.class("pair")) {
                chooser(
                    "Where it stands", name: "place", options: ReportParts.places.map { ($0.id, $0.title) },
                    chosen: draft.place)
                textField(
                    "Its turn there", name: "sort", value: draft.sort, type: "number",
                    problem: draft.problems.of("sort"))
            }
            if campuses.count > 1 || !isForAll {
                chooser(
                    "In the report of", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: draft.campus, any: isForAll ? "Every campus" : "Choose a campus")
                if let problem = draft.problems.of("campus") { p(problem.sentence, .class("problem")) }
            }
            button("Keep", .type("submit"), .class("button"))
        }
    }

    @HTMLBuilder private var pictureList: HTML {
        h2("Pictures", .id("pictures"))
        if pictures.isEmpty { p("None yet. Pictures stand after the text.") }
        for picture in pictures {
            figure {
                img(
                    .src(picture.address), .alt(picture.alternative),
                    .width(min(picture.width, 320)),
                    .height(picture.height * min(picture.width, 320) / max(picture.width, 1)))
                figcaption(picture.caption.isEmpty ? picture.alternative : picture.caption)
            }
            if mayChange {
                TypedHTML.form(.method(.post), .action("\(address)/pictures/\(picture.id)")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "Take it out", .type("submit"), .class("button quiet"),
                        .label("Take out the picture: \(picture.alternative)"))
                }
            }
        }
        if mayChange {
            TypedHTML.form(.method(.post), .action("\(address)/pictures"), .multipart(), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                field(
                    "A picture", name: "picture", hint: "A JPEG or PNG of at most 3 MB.",
                    problem: pictureProblems.of("picture")
                ) { Elements.input($0 + [.type("file"), .accept("image/jpeg,image/png")]) }
                textField(
                    "What it shows", name: "alternative", hint: "For those who cannot see it.",
                    problem: pictureProblems.of("alternative"))
                textField("Caption", name: "caption", hint: "May be empty.")
                button("Add the picture", .type("submit"), .class("button quiet"))
            }
        }
    }

    private var ending: HTML {
        details {
            summary("Take this chapter out of the report")
            TypedHTML.form(.method(.post), .action("\(address)/end")) {
                input(.type("hidden"), .name("form"), .value(form))
                p("Reports that are published keep it.")
                button("Take it out", .type("submit"), .class("button quiet"))
            }
        }
    }
}
