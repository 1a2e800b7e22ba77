import CleryLaw
import TypedHTML

/// The fields of one part.
struct StatementPartForm {
    let page: StatementPage
    let line: StatementPage.Line

    private var typed: TypedPart { line.typed }
    private var word: String { typed.word }

    @HTMLBuilder var html: HTML {
        input(.type("hidden"), .name("seen-\(word)"), .value("\(typed.seen)"))
        input(.type("hidden"), .name("had-\(word)"), .value(typed.had))
        if let theirs = page.theirs[word] {
            notice("care") {
                p(
                    "From their version to yours: what is struck out is theirs alone, what is underlined is yours alone."
                )
            }
            Redline.html(theirs.body, typed.text)
        }
        if let campus = page.scope.campus, !line.state.isOwn {
            details {
                summary("The text that holds at \(campus.name) now")
                page.text(line.state.body)
            }
        }
        field(
            page.scope.campus == nil ? "Text" : "Text for \(page.scope.title) alone", name: "text-\(word)",
            hint: hint, problem: page.problems.of("text-\(word)")
        ) { Elements.textarea($0 + [.rows(min(24, max(5, typed.text.count / 80 + 2)))], text: typed.text) }
        label(.class("choice narrow")) {
            input(
                .type("checkbox"), .name("adopted-\(word)"), .value("yes"), .id("adopted-\(word)"),
                .checked(typed.adopted))
            span {
                "This is how it is here"
                small("Tick it when you have read the text and it is true of this institution.")
            }
        }
        fieldset(.class("moment")) {
            legend("Who looks after it")
            field("Person", name: "owner-\(word)", problem: page.problems.of("owner-\(word)")) { attributes in
                Elements.select(attributes) {
                    option("Nobody yet", .value(""))
                    for owner in page.owners {
                        option(owner.name, .value("\(owner.id)"), .selected("\(owner.id)" == typed.owner))
                    }
                }
            }
            textField(
                "Next review", name: "review-\(word)", value: typed.review, type: "date",
                problem: page.problems.of("review-\(word)"))
        }
        textField(
            "Evidence", name: "evidence-\(word)", value: typed.evidence,
            hint: "Where it can be seen that this is so: a sentence, or an address.",
            problem: page.problems.of("evidence-\(word)"))
        if !line.state.body.isEmpty, page.scope.campus == nil || line.state.isOwn {
            details {
                summary("As it will be printed")
                page.text(line.state.body)
            }
        }
        if typed.seen != 0 || page.scope.campus != nil {
            details {
                summary("Our draft")
                page.text(line.draft)
            }
        }
    }

    private var hint: String {
        let blanks = PolicyBlanks.of(typed.text)
        if typed.seen == 0, page.scope.campus == nil, !typed.text.isEmpty {
            return
                "This is our draft and no text of yours yet. Fill what stands in double brackets, change what is not so."
        }
        return blanks.isEmpty
            ? "Markdown: an empty line ends a paragraph, - begins an item."
            : "To be filled: \(blanks.prefix(6).joined(separator: "; "))."
    }
}
