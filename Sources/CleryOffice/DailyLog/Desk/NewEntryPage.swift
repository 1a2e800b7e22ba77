import CleryLaw
import TypedHTML

/// The form for an entry that nobody has reported in writing: what a dispatcher types while the caller is on the line.
struct NewEntryPage: Page {
    let title = "New log entry"
    let section: Section? = .officeLog
    let crumbs = [Crumb(title: "The log's desk", href: "/office/log")]
    let campuses: [Campus]
    let places: [PlaceRecord]
    let natures: [LogList]
    let dispositions: [LogList]
    let form: String
    var typed: [String: String]
    var problems: [Problem] = []

    private func value(_ name: String) -> String { typed[name] ?? "" }

    var body: HTML {
        h1(title)
        p(
            "A crime or a fire that was told to the department. It is in the log at once where the law puts it there; the rest of its facts can wait.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was entered yet:")
                ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
            }
        }
        TypedHTML.form(.method(.post), .action("/office/log/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            what
            place
            reported
            occurred
            state
            div(.class("actions")) { button("Enter it", .type("submit"), .class("button")) }
        }
        LogWordList.list(LogWordList.natures, natures)
        LogWordList.list(LogWordList.dispositions, dispositions)
    }

    @HTMLBuilder private var what: HTML {
        radios(
            "What is it?", "kind", NewEntryForm.Kind.allCases.map { ($0.rawValue, $0.title) })
        LogWordList.field(
            "Nature, in plain words", name: "nature", value: value("nature"),
            hint: "As the public log will show it: no names, no room numbers.",
            problem: problems.of("nature"), list: LogWordList.natures, natures)
        textField(
            "Of a fire: its nature and cause", name: "fire-words", value: value("fire-words"),
            hint: "Only where it differs, such as “Waste basket, careless smoking”.",
            problem: problems.of("fire-words"))
        chooser(
            "Offense, if it is known", name: "act", options: IncidentActs.acts, chosen: value("act"),
            any: "Not yet known")
    }

    @HTMLBuilder private var place: HTML {
        if campuses.count > 1 {
            choice(
                "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                chosen: value("campus"), problem: problems.of("campus"))
        }
        field(
            "General location", name: "place",
            hint: "A building or a street, no room. A new name becomes a place whose geography is asked.",
            problem: problems.of("place")
        ) { attributes in
            Elements.input(
                attributes + [
                    .type("text"), .value(value("place")), .autocomplete("off"),
                    places.isEmpty ? nil : .list("campus-places"),
                ])
        }
        if !places.isEmpty {
            HTML.element(
                "datalist", [.id("campus-places")],
                HTML(
                    places.map { place in
                        HTML.element(
                            "option",
                            [
                                .value(place.name),
                                campuses.count > 1
                                    ? campuses.first { $0.id == place.campus }.map { .optionLabel($0.name) }
                                    : nil,
                            ], .nothing)
                    }))
        }
    }

    private var reported: HTML {
        fieldset(.class("moment")) {
            legend("Reported")
            textField(
                "Day reported", name: "reported-day", value: value("reported-day"), type: "date",
                problem: problems.of("reported-day"))
            textField(
                "Time reported, if known", name: "reported-time", value: value("reported-time"), type: "time",
                problem: problems.of("reported-time"))
            choice(
                "To whom", name: "recipient", options: FactTitles.of(Recipient.self),
                chosen: value("recipient"), problem: problems.of("recipient"))
        }
    }

    private var occurred: HTML {
        fieldset(.class("moment"), .id("occurred")) {
            legend("Occurred")
            if let problem = problems.of("occurred") ?? problems.of("until") {
                p(problem.sentence, .class("problem"))
            }
            radios(
                "What is known of the time?", "moment",
                [
                    ("exact", "The day, and perhaps the time"),
                    ("range", "Between two times, or two days"), ("unknown", "Nobody knows"),
                ], first: "exact")
            div(.class("from")) {
                textField("Day", name: "occurred-day", value: value("occurred-day"), type: "date")
                textField("Time", name: "occurred-time", value: value("occurred-time"), type: "time")
            }
            div(.class("until"), .id("until")) {
                textField("Until day", name: "until-day", value: value("until-day"), type: "date")
                textField("Until time", name: "until-time", value: value("until-time"), type: "time")
            }
        }
    }

    @HTMLBuilder private var state: HTML {
        field("Disposition", name: "core", problem: problems.of("core")) { attributes in
            Elements.select(attributes) {
                option("As the office's own words say", .value(""))
                for one in Disposition.allCases {
                    option(one.title, .value(one.rawValue), .selected(one.rawValue == value("core")))
                }
            }
        }
        LogWordList.field(
            "In the office's own words", name: "disposition-words", value: value("disposition-words"),
            hint: "Empty: the words of the list above.", problem: problems.of("disposition-words"),
            list: LogWordList.dispositions, dispositions)
        field(
            "Comment for the public", name: "comment", hint: "No names, no room numbers. It may stay empty.",
            problem: problems.of("comment")
        ) { Elements.textarea($0, text: value("comment")) }
    }

    private func radios(
        _ title: String, _ name: String, _ options: [(value: String, title: String)], first: String = ""
    ) -> HTML {
        let chosen = value(name).isEmpty ? first : value(name)
        return fieldset(.class("choices"), .id(name)) {
            legend(title)
            if let problem = problems.of(name) { p(problem.sentence, .class("problem")) }
            for option in options {
                label(.class("choice")) {
                    input(
                        .type("radio"), .name(name), .value(option.value), .checked(option.value == chosen))
                    span(option.title)
                }
            }
        }
    }
}
