import CleryLaw
import TypedHTML

/// A chapter on the reading page: its texts as they will be printed, each with a field to change it, and the tick.
struct ReadChapterPart {
    let page: ReadPage
    let chapter: ReadChapter

    private var statement: PolicyStatement { chapter.statement }

    @HTMLBuilder var html: HTML {
        h2(statement.title, .id("chapter-\(statement.id)"))
        p(.class("cite")) {
            statement.citation.text
            if statement.force == .advised {
                ". The law does not ask for it; it is printed once it is adopted and approved."
            }
        }
        for part in chapter.parts { text(part) }
        label(.class("choice narrow")) {
            input(
                .type("checkbox"), .name("read"), .value(statement.id), .checked(chapter.isRead))
            span {
                chapter.parts.count == 1
                    ? "I have read this text, and it describes what we do"
                    : "I have read these \(chapter.parts.count) texts, and they describe what we do"
                small(statement.title)
            }
        }
    }

    private func name(_ part: ReadPart) -> String {
        statement.parts.count == 1 ? statement.title : PolicyTitles.title(part.part)
    }

    @HTMLBuilder private func text(_ part: ReadPart) -> HTML {
        let field = "text-\(part.part.id)"
        let problem = page.problems.of(field)
        let blanks = PolicyBlanks.of(part.text)
        h3(name(part))
        p("\(part.part.sentence) \(part.part.citation.text)", .class("cite"))
        if part.isAdopted { p { tag("adopted, waits for approval", .care) } }
        if let theirs = part.theirs {
            notice("care") {
                p(
                    "From their version to yours: what is struck out is theirs alone, what is underlined is yours alone."
                )
            }
            Redline.html(theirs.body, part.text)
        }
        div(.class("finding")) { BlockHTML.blocks(Markdown.blocks(part.text, level: 3), level: 1) }
        for sentence in PolicyAdvice.of(part.part, part.text) { notice("care") { p(sentence) } }
        input(.type("hidden"), .name("seen-\(part.part.id)"), .value("\(part.seen)"))
        details(.open(problem != nil || !blanks.isEmpty)) {
            summary {
                "Change this text "
                if !blanks.isEmpty { tag("\(blanks.count) blank\(blanks.count == 1 ? "" : "s")", .care) }
            }
            CleryOffice.field(
                "Text: \(statement.title), \(PolicyTitles.title(part.part))", name: field,
                hint: blanks.isEmpty
                    ? nil : "To be filled: \(blanks.prefix(6).joined(separator: "; ")).",
                problem: problem
            ) {
                Elements.textarea($0 + [.rows(min(24, max(4, part.text.count / 70 + 2)))], text: part.text)
            }
        }
    }
}

/// The State's definitions on the reading page, and who checked them.
struct ReadPackPart {
    let page: ReadPage
    let one: ReadPack

    @HTMLBuilder var html: HTML {
        h2("Definitions of \(one.pack.title)")
        p("34 CFR 668.46(j)(1)(i)(B), (C)", .class("cite"))
        for word in JurisdictionPack.words {
            h3(word.title)
            div(.class("finding")) {
                BlockHTML.blocks(Markdown.blocks(one.pack.sections[word.name] ?? "", level: 3), level: 1)
            }
        }
        p {
            "They were written from the statutes and are not legal advice. "
            a("Change the definitions", .href("/office/policies/jurisdiction/\(one.pack.id)"))
        }
        input(.type("hidden"), .name("mark-\(one.pack.id)"), .value(one.mark))
        textField(
            "Who checked the definitions of \(one.pack.title), and how", name: "checked-\(one.pack.id)",
            value: one.checked,
            hint: "Such as: our counsel, against the statutes in force.",
            problem: page.problems.of("checked-\(one.pack.id)"))
        label(.class("choice narrow")) {
            input(.type("checkbox"), .name("pack"), .value("\(one.pack.id)"), .checked(one.isRead))
            span("I have read these definitions, and they were checked as I say")
        }
    }
}
