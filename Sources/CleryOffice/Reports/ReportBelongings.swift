import TypedHTML

/// What belongs to a report beside its words: files, copies, and where its rights and options stand.
struct ReportBelongings {
    var attachments: [Attachment]
    /// The files' own names; only in the answer to an opening.
    var names: [Int64: String] = [:]
    var copies: [(copy: Redaction, by: String)]
    var rights: RightsPart

    func files(_ page: ReportDeskPage) -> HTML {
        guard !attachments.isEmpty else { return .nothing }
        return HTML([
            h2("Files", .id("files")),
            page.opened == nil
                ? p(
                    page.destroyed?.sentence ?? "Sealed like the rest. Open the report to get them.",
                    .class("hint")) : .nothing,
            ul(.class("lines")) { for one in attachments { li { file(one, page) } } },
        ])
    }

    @HTMLBuilder private func file(_ one: Attachment, _ page: ReportDeskPage) -> HTML {
        let title = "Attachment \(one.id)"
        b(title)
        ": \(one.kind.title), \(one.sizeWords), \(page.words.short(one.at)) "
        if let original = one.redacts {
            tag("redacted copy of attachment \(original)", .care)
            " \(one.reason ?? ""). "
        } else {
            tag("original", .plain)
            " "
        }
        if let name = names[one.id] { span(name, .class("cite")) }
        if page.opened != nil {
            form(.method(.post), .action("/office/reports/\(one.report)/attachments/\(one.id)/open")) {
                input(.type("hidden"), .name("form"), .value(page.form))
                input(.type("hidden"), .name("reason"), .value(page.openedFor))
                button("Save attachment \(one.id)", .type("submit"), .class("button quiet"))
            }
            if one.redacts == nil { copyForm(one, page) }
        }
    }

    private func copyForm(_ one: Attachment, _ page: ReportDeskPage) -> HTML {
        let problem = page.problems.of("file-\(one.id)")
        return details(.open(problem != nil)) {
            summary("Add a copy with parts blacked out")
            form(
                .method(.post), .action("/office/reports/\(one.report)/attachments/\(one.id)/redacted"),
                .multipart(), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(page.form))
                field(
                    "The copy of attachment \(one.id)", name: "file-\(one.id)",
                    hint:
                        "Paint over what nobody may see and save it as a picture. The original stays as it is.",
                    problem: problem
                ) { attributes in
                    Elements.input(
                        attributes.enumerated().map { $0.offset == 1 ? .name("file") : $0.element }
                            + [.type("file"), .accept(FileKind.accepted)])
                }
                reasons("copy-reason-\(one.id)")
                div(.class("actions")) { button("Keep the copy", .type("submit"), .class("button quiet")) }
            }
        }
    }

    private func reasons(_ id: String) -> HTML {
        div(.class("field")) {
            label("Why the copy is made", .for(id))
            Elements.select([.id(id), .name("reason")]) {
                for reason in Redaction.reasons { option(reason, .value(reason)) }
            }
        }
    }

    func copiesPart(_ page: ReportDeskPage) -> HTML {
        guard !copies.isEmpty || page.opened != nil else { return .nothing }
        return HTML([
            h2("Copies with words blacked out", .id("copies")),
            copies.isEmpty
                ? p("None yet. What was told stays as it is; a copy is kept beside it.")
                : ul(.class("lines")) { for (copy, by) in copies { li { line(copy, by, page) } } },
            page.opened == nil
                ? .nothing
                : form(.method(.post), .action("/office/reports/\(page.report.id)/redactions/begin")) {
                    input(.type("hidden"), .name("form"), .value(page.form))
                    input(.type("hidden"), .name("reason"), .value(page.openedFor))
                    button("Black out words in a copy", .type("submit"), .class("button quiet"))
                },
        ])
    }

    @HTMLBuilder private func line(_ copy: Redaction, _ by: String, _ page: ReportDeskPage) -> HTML {
        b("Copy \(copy.id)")
        ": \(page.words.short(copy.at)), by \(by). \(copy.reason). "
        if page.mayOpen {
            form(
                .method(.post), .action("/office/reports/\(copy.report)/redactions/\(copy.id)/open"),
                .class("inline")
            ) {
                input(.type("hidden"), .name("form"), .value(page.form))
                input(
                    .type("hidden"), .name("reason"),
                    .value(page.openedFor.isEmpty ? ReportDeskPage.reasons[0] : page.openedFor))
                button("Open copy \(copy.id)", .type("submit"), .class("button quiet"))
            }
        }
    }
}
