import CleryLaw
import TypedHTML

/// The questions to whoever is asked for a unit, by a link or signed in.
struct ReviewFormPage: Page {
    let ask: ReviewAsk
    let round: ReviewRound
    let places: [ReviewedPlace]
    let today: Day
    let action: String
    /// The field that proves who answers: the link's words, or the session's token.
    let proof: (name: String, value: String)
    let isOffice: Bool
    var draft = ReviewDraft()
    var title: String { "Places of \(ask.unit)" }
    var section: Section? { isOffice ? .office : nil }
    var crumbs: [Crumb] { isOffice ? [Crumb(title: "Office", href: "/office")] : [] }

    private var parts: TripFormParts { TripFormParts(fields: draft.fields, problems: draft.problems) }

    var body: HTML {
        h1(title)
        p(
            "The Clery Act wants crimes counted at every place that the institution owns or controls and students use. Once a year each unit looks over its list. Please answer by \(TimeWords.long(round.due)).",
            .class("lead"))
        parts.faults
        form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name(proof.name), .value(proof.value))
            if places.isEmpty {
                p("The office knows no place of your unit yet. The questions below matter all the more.")
            } else {
                h2("The places that the office knows")
                for place in places { one(place) }
                if places.count > 1 {
                    parts.choices(
                        "And all places above for which you chose nothing?", "rest",
                        [
                            (ReviewAnswer.Said.same.rawValue, "They are still so", nil),
                            (ReviewAnswer.Said.unfamiliar.rawValue, "We do not know them", nil),
                        ])
                }
            }
            h2("What the office may not know")
            for question in ReviewQuestion.allCases {
                let name = "ask-\(question.rawValue)"
                parts.yesNo(question.sentence, name)
                parts.long("If so, which?", "\(name)-words", hint: "Name, address, since when, with whom.")
            }
            h2("Places that are missing above")
            for number in 1...ReviewDraft.missing {
                parts.text(
                    "Place \(number)", "missing-\(number)",
                    hint: number == 1 ? "Name, address, what it is used for." : nil)
            }
            div(.class("actions")) { button("Send the answers", .type("submit"), .class("button")) }
        }
    }

    private func one(_ place: ReviewedPlace) -> HTML {
        let name = "place-\(place.id)"
        return div {
            parts.choices(
                place.name.isEmpty ? "Place without a name" : place.name, name,
                hint: place.sentences(on: today).joined(separator: ". ") + ".",
                ReviewAnswer.Said.ofPlaces.map { ($0.rawValue, $0.title, nil) })
            parts.text("What has changed?", "\(name)-words", hint: "If anything has.")
        }
    }
}

/// What came of it.
struct ReviewSaidPage: Page {
    let title: String
    let section: Section? = nil
    let sentence: String

    var body: HTML {
        h1(title)
        p(sentence, .class("lead"))
    }
}
