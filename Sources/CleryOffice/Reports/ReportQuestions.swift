import TypedHTML

/// The questions of the report form, in their order.
struct ReportQuestions {
    let ask: Asking
    let campuses: [Campus]
    let places: [PlaceChoice]
    let forwards: Bool
    let isPolice: Bool

    var what: HTML {
        HTML([
            ask.area(
                "What happened?", "what",
                why:
                    "It is the report itself: your own words tell more than any list. This is the only question that needs an answer.",
                hint: "In your own words: what was done, with what, and whether anybody was hurt."),
            ask.several(
                "Does one of these say it?", "kind",
                why:
                    "It helps the office to see what is urgent and what help may be needed. You need not be right, and you may check several or none.",
                PlainKind.allCases.map { ($0.rawValue, $0.title) }),
            ask.yes(
                "Is anybody still in danger?", "danger", "Yes, it may go on or happen to others",
                why: "If a danger goes on, the office decides at once whether to warn others."),
        ])
    }

    var place: HTML {
        HTML([
            ask.line(
                "Where?", "place",
                why: "Where something happened decides in which number it is counted, and who is warned.",
                hint:
                    "Begin to type a building, or describe the spot: a street, a stop, a lot. Leave out room numbers if you wish.",
                list: places.isEmpty ? nil : "places", autocomplete: "off"),
            places.isEmpty
                ? .nothing
                : HTML.element(
                    "datalist", [.id("places")],
                    HTML(
                        places.map { place in
                            HTML.element(
                                "option",
                                [
                                    .value(place.name),
                                    campuses.count > 1 ? campus(place.campus).map { .optionLabel($0) } : nil,
                                ], .nothing)
                        })),
            campuses.count > 1
                ? ask.one(
                    "Campus", "campus", why: "Each campus has its own officers and its own numbers.",
                    campuses.map { (String($0.id), $0.name) }, any: "Another place, or not sure") : .nothing,
            ask.one(
                "What kind of place is it?", "place-kind",
                why: "Student housing, the campus, streets beside it and trips are counted apart.",
                PlainPlace.options),
        ])
    }

    private func campus(_ id: Int64) -> String? { campuses.first { $0.id == id }?.name }

    var moment: HTML {
        ask.question(
            "moment", "When did it happen?",
            "The day and time go into the public log, without names, and help to see whether it happened before."
        ) {
            fieldset(.class("moment")) {
                legend("When did it happen?")
                if let problem = ask.draft.problems.of("occurred") ?? ask.draft.problems.of("until") {
                    p(problem.sentence, .class("problem"))
                }
                ask.radios(
                    "What do you know of it?", "moment", why: nil,
                    [
                        ("exact", "The day, and perhaps the time"),
                        ("range", "It was between two times, or went on"), ("unknown", "I do not know"),
                    ], first: "exact")
                div(.class("from")) {
                    textField("Day", name: "occurred-day", value: ask.value("occurred-day"), type: "date")
                    textField("Time", name: "occurred-time", value: ask.value("occurred-time"), type: "time")
                }
                div(.class("until")) {
                    textField("Until day", name: "until-day", value: ask.value("until-day"), type: "date")
                    textField("Until time", name: "until-time", value: ask.value("until-time"), type: "time")
                }
            }
        }
    }

    var who: HTML {
        HTML([
            ask.radios(
                "Who are you in this?", "teller",
                why: "A report by somebody who was there is read otherwise than one that was passed on.",
                CrimeReport.Teller.allCases.map { ($0.rawValue, $0.title) },
                first: CrimeReport.Teller.notSaid.rawValue),
            details(.class("fold"), .open(isOpen(["told", "told-time", "how", "leaflet"]))) {
                summary("If you were told of it")
                div(.class("inside")) { told }
            },
            isPolice
                ? HTML([
                    ask.one(
                        "How did it reach you?", "source",
                        why: "Each report keeps its source, so that it is found again at the department.",
                        ReportSource.options),
                    ask.line(
                        "Case number", "case-number",
                        why: "By it the department's record and this one are known to be of one incident."),
                ]) : .nothing,
        ])
    }

    private var told: HTML {
        HTML([
            ask.one(
                "How did you learn of it?", "how",
                why: "It shows whether the person harmed has been heard, or somebody should ask.",
                HowTold.options),
            ask.line(
                "On which day?", "told",
                why: "The year of a crime in the statistics is the year in which it was first told.",
                type: "date"),
            ask.line(
                "At what time?", "told-time",
                why: "The time in which a crime must be in the log begins when it was told.", type: "time"),
            ask.yes(
                "Rights and options", "leaflet", "I gave the person the written explanation",
                why:
                    "Whoever reports sexual assault, domestic or dating violence or stalking is owed it in writing; the office looks that nobody is left out."
            ),
        ])
    }

    private func isOpen(_ names: [String]) -> Bool {
        forwards || names.contains { !ask.value($0).isEmpty }
    }
}
