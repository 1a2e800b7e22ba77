import TypedHTML

/// The later questions: people, wishes, files, and how to reach whoever tells.
extension ReportQuestions {
    var more: HTML {
        let names = ["people", "relation", "accused", "bias", "police", "event"]
        let isOpen = names.contains { !ask.value($0).isEmpty }
        return details(.class("fold"), .open(isOpen)) {
            summary("More, if you know it")
            div(.class("inside")) {
                ask.area(
                    "The people involved", "people",
                    why: "How many were harmed or took part decides how often it is counted.",
                    hint: "How many, and what happened to each. Names are not needed.")
                ask.one(
                    "What are they to each other?", "relation",
                    why: "Violence between partners or in a family is a crime of its own kind.",
                    PlainRelation.options)
                ask.one(
                    "Who did it, as far as is known?", "accused",
                    why: "It tells which office can act, and whether the person may come back.",
                    PlainRole.options)
                ask.area(
                    "Was somebody chosen because of race, religion, gender or the like?", "bias",
                    why: "A crime out of hate is counted apart, by what it was aimed at.",
                    hint: "What was said, written or shown.")
                ask.yes(
                    "An event", "event", "It was at an event of the institution",
                    why: "Events take place off campus too; then it matters who had the place for it.")
                ask.area(
                    "Do the police know?", "police",
                    why: "So that one crime is not counted twice.",
                    hint: "Which agency, and a number if you have one.")
            }
        }
    }

    var wishes: HTML {
        HTML([
            ask.several(
                "What is wished?", "wish",
                why: "Nothing is done over the head of the person harmed where it can be helped.",
                CrimeReport.Wish.allCases.filter { $0 != .contact }.map { ($0.rawValue, $0.title) }),
            ask.question(
                "files", "Photos or papers",
                "A picture shows what words may miss. Place, device and author are taken out of each file before it is kept."
            ) { FileChooser(problem: ask.draft.problems.of("files")).html },
            ask.area(
                "How can we reach you?", "contact",
                why: "Only to ask or to help, and only if you want it. You can take it away again.",
                hint:
                    "Your name, what you are here, a telephone or an e-mail address. You can also come back with the words you get after sending, without a name."
            ),
        ])
    }
}
