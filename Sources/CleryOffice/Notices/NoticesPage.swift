import CleryLaw
import TypedHTML

/// What waits for the person who is signed in.
struct NoticesPage: Page {
    let title = "Notices"
    let section: Section? = nil
    let notices: [Notice]
    let page: Int
    let form: String
    let words: TimeWords
    private var unread: [Notice] { notices.filter { !$0.isRead } }
    private var read: [Notice] { notices.filter(\.isRead) }

    var body: HTML {
        h1("Notices")
        p("What waits for you. A notice goes away by itself when its matter is done.", .class("lead"))
        if notices.isEmpty {
            empty("Nothing waits for you") { p("New reports, answers and reviews appear here.") }
        } else if unread.isEmpty {
            p("You have read all of them.")
        } else {
            let start = (page - 1) * NoticeRoutes.pageSize
            let shown = Array(unread.dropFirst(start).prefix(NoticeRoutes.pageSize))
            h2("Not yet read (\(unread.count))")
            ul(.class("lines waiting")) { for notice in shown { line(notice) } }
            Pager(page: page, size: NoticeRoutes.pageSize, total: unread.count, base: "/office/notices?").html
            if shown.count > 1 {
                TypedHTML.form(.method(.post), .action("/office/notices/read")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    for notice in shown { input(.type("hidden"), .name("notice"), .value(notice.key)) }
                    button("Mark these \(shown.count) as read", .type("submit"), .class("button quiet"))
                }
            }
        }
        if !read.isEmpty {
            details(.open(unread.isEmpty)) {
                summary("Read, and still waiting (\(read.count))")
                ul(.class("lines waiting")) { for notice in read { line(notice) } }
            }
        }
        div(.class("actions")) {
            a("Which notices I get", .class("button quiet"), .href("/office/notices/settings"))
        }
    }

    private func line(_ notice: Notice) -> HTML {
        li {
            div {
                tag(notice.kind.word, notice.kind.tagKind)
                " "
                a(notice.sentence, .href(notice.href))
                if let since = notice.since {
                    " Since "
                    time(words.short(since), .datetime(words.iso(since)))
                }
            }
            if !notice.isRead {
                TypedHTML.form(.method(.post), .action("/office/notices/read")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("notice"), .value(notice.key))
                    button(
                        "Mark as read", .type("submit"), .class("button quiet"),
                        .label("Mark as read: \(notice.sentence)"))
                }
            }
        }
    }
}
