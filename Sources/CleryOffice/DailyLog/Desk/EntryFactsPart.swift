import CleryLaw
import TypedHTML

/// What of the incident itself is changed from its entry: disposition, corrections, and whether something burned.
struct EntryFactsPart {
    let page: EntryPage
    private var incident: Incident { page.desk.incident }

    @HTMLBuilder var html: HTML {
        h2("What the entry tells of")
        disposition
        correction
        fire
        LogWordList.list(LogWordList.natures, page.natures)
        LogWordList.list(LogWordList.dispositions, page.dispositions)
    }

    private var disposition: HTML {
        let typed = page.typed(in: "disposition")
        let core = typed.map { $0["core"] } ?? incident.disposition?.rawValue ?? ""
        return details(.open(page.sent == "disposition"), .id("disposition")) {
            summary("Change the disposition")
            TypedHTML.form(.method(.post), .action(page.action + "/disposition"), .class("narrow")) {
                page.hidden
                p(DispositionUpdates.sentence, .class("hint"))
                page.found(in: "disposition")
                field("Disposition", name: "core", problem: page.problems.of("core")) { attributes in
                    Elements.select(attributes) {
                        option("As the office's own words say", .value(""))
                        for one in Disposition.allCases {
                            option(one.title, .value(one.rawValue), .selected(one.rawValue == core))
                        }
                    }
                }
                LogWordList.field(
                    "In the office's own words", name: "disposition-words",
                    value: typed.map { $0["disposition-words"] } ?? incident.dispositionWords,
                    hint: "As the public reads it. Empty: the words of the list above.",
                    problem: page.problems.of("disposition-words"), list: LogWordList.dispositions,
                    page.dispositions)
                textField(
                    "Day of the disposition", name: "disposition-day",
                    value: typed.map { $0["disposition-day"] }
                        ?? incident.dispositionDay.map { "\($0)" } ?? "",
                    type: "date", problem: page.problems.of("disposition-day"))
                learned("disposition-learned", typed)
                div(.class("actions")) { button("Keep the disposition", .type("submit"), .class("button")) }
            }
        }
    }

    /// The clock of an addition runs from this day.
    private func learned(_ name: String, _ typed: FactFields?) -> HTML {
        textField(
            "Day on which the department learned of it", name: name,
            value: typed.map { $0[name] } ?? "\(page.today)", type: "date",
            hint: "The time to enter it runs from this day. It is kept with this act.",
            problem: page.problems.of(name))
    }

    private var correction: HTML {
        let typed = page.typed(in: "correct")
        let fields = typed ?? FactFields(EntryCorrection(incident), zone: page.words.zone)
        let controls = FactsControls(fields: fields, problems: page.problems)
        return details(.open(page.sent == "correct"), .id("correct")) {
            summary("Correct the entry")
            TypedHTML.form(.method(.post), .action(page.action + "/correct"), .class("narrow")) {
                page.hidden
                p(
                    "The history of the entry keeps what stood there. \(NothingDeleted.sentence)",
                    .class("hint"))
                page.found(in: "correct")
                LogWordList.field(
                    "Nature of the incident", name: "nature", value: fields["nature"],
                    problem: page.problems.of("nature"), list: LogWordList.natures, page.natures)
                fieldset(.class("moment")) {
                    legend("When it was reported")
                    p("The number of the entry stays as it is.", .class("hint"))
                    controls.day("Day reported", "reported-day")
                    controls.text("Time reported, if known", "reported-time", type: "time")
                    controls.hidden("reported-was")
                }
                fieldset(.class("moment")) {
                    legend("When it occurred")
                    controls.moment("occurred", unknown: "Nobody knows when")
                }
                reasonChooser(
                    "Why it is corrected", name: "correct-why", EntryCorrection.reasons,
                    chosen: fields["correct-why"], problem: page.problems.of("correct-why"))
                learned("correct-learned", typed)
                div(.class("actions")) { button("Keep the correction", .type("submit"), .class("button")) }
            }
        }
    }

    private var fire: HTML {
        let typed = page.typed(in: "fire")
        let burned = typed.map { $0["burned"] } ?? page.desk.burned.map { $0 ? "yes" : "no" } ?? ""
        return details(.open(page.sent == "fire"), .id("fire")) {
            summary("Say whether something burned")
            TypedHTML.form(.method(.post), .action(page.action + "/fire"), .class("narrow")) {
                page.hidden
                p(FiresInLog.sentence, .class("hint"))
                page.found(in: "fire")
                fieldset(.class("choices"), .id("burned")) {
                    legend("Was there open flame or burning where it does not belong, or out of control?")
                    if let problem = page.problems.of("burned") { p(problem.sentence, .class("problem")) }
                    for (value, title) in [("yes", "Yes"), ("no", "No"), ("", "Not said: the acts tell it")] {
                        label(.class("choice")) {
                            input(
                                .type("radio"), .name("burned"), .value(value), .checked(value == burned))
                            span(title)
                        }
                    }
                }
                textField(
                    "Nature and cause of the fire, in plain words", name: "fire-words",
                    value: typed.map { $0["fire-words"] } ?? page.desk.fireNature,
                    hint: "As the fire log will show it, such as “Waste basket, careless smoking”.",
                    problem: page.problems.of("fire-words"))
                div(.class("actions")) { button("Keep it", .type("submit"), .class("button")) }
            }
        }
    }
}
