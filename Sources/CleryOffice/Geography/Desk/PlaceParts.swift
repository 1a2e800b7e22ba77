import CleryLaw
import TypedHTML

/// What was stated of a place, period by period, and by whom.
struct PlacePeriodsPart {
    let desk: PlaceDesk
    let form: String
    let words: TimeWords

    @HTMLBuilder var html: HTML {
        if !desk.periods.isEmpty {
            h2("What was stated, and when it holds")
            ol(.class("history")) { for period in desk.periods.reversed() { li { one(period) } } }
        }
    }

    @HTMLBuilder private func one(_ period: PlacePeriod) -> HTML {
        p { b(PlaceDecisionWords.days(period.from, period.through)) }
        let names = PlaceStatement.names.filter {
            period.says($0) && !["", "na"].contains(period.text(of: $0))
        }
        if names.isEmpty {
            p("Nothing of its own.")
        } else {
            ul {
                for name in names where name != PlaceQuestion.buildingOrProperty.rawValue {
                    li {
                        "\(PlaceStatement.title(name)): "
                        PlaceStatement.words(period.text(of: name), of: name, desk.organizations)
                    }
                }
            }
        }
        if let why = period.why {
            for line in why.split(separator: "\n") { p(String(line), .class("cite")) }
        }
        p(.class("cite")) { hands(period) }
        if desk.mergedInto == nil {
            TypedHTML.form(.method(.post), .action("\(desk.address)/periods/\(period.id)")) {
                input(.type("hidden"), .name("form"), .value(form))
                button(
                    "Take it back", .type("submit"), .name("what"), .value("look"), .class("button quiet"),
                    .label("Take back what is stated \(PlaceDecisionWords.days(period.from, period.through))")
                )
            }
        }
    }

    private func hands(_ period: PlacePeriod) -> HTML {
        let hands = desk.hands[period.id] ?? []
        guard let first = hands.first else { return HTML(text: "Stated with the place") }
        var text = "Stated by \(first.by), \(words.short(first.at))"
        if let last = hands.dropFirst().last {
            text += "; last changed by \(last.by), \(words.short(last.at))"
        }
        return HTML(text: text)
    }
}

/// The written agreements on a place.
struct PlaceAgreementsPart {
    let desk: PlaceDesk

    @HTMLBuilder var html: HTML {
        h2("Agreements")
        if desk.agreements.isEmpty {
            p(
                "None is on record. A lease, a letter or an e-mail that gives the use of space makes control; one for a program alone does not."
            )
        } else {
            table(.class("cardish")) {
                caption("Written agreements on this place")
                thead {
                    tr {
                        for head in ["With", "Gives", "Days", "Hours", "Spaces"] { th(head, .scope(.col)) }
                    }
                }
                tbody { for one in desk.agreements { row(one) } }
            }
        }
        if desk.mergedInto == nil {
            div(.class("actions")) {
                a("Add an agreement", .class("button quiet"), .href(desk.address + "/agreements/new"))
            }
        }
    }

    private func row(_ one: PlaceAgreement) -> HTML {
        tr {
            td(.class("first")) { a(one.party, .href("\(desk.address)/agreements/\(one.id)")) }
            td(one.kind.title, .data(label: "Gives"))
            td(PlaceDecisionWords.days(one.from, one.through), .data(label: "Days"))
            td(one.hoursWords, .data(label: "Hours"))
            td(one.spaces ?? "All of it", .data(label: "Spaces"))
        }
    }
}

/// The review of a place that is not reportable: the law's answer is none, and a person has looked.
struct PlaceReviewPart {
    let desk: PlaceDesk
    let form: String
    var problems: [Problem] = []

    private var isNone: Bool { desk.now?.facts.geography.value == .nowhere }

    @HTMLBuilder var html: HTML {
        if let day = desk.details?.reviewed {
            h2("Reviewed, not reportable")
            notice {
                p { "Reviewed \(TimeWords.long(day)): \(desk.details?.reviewedWhy ?? "")" }
                if !isNone {
                    p { b("The law’s answer is another one now, so this review no longer says what holds.") }
                }
            }
        }
        if isNone, desk.mergedInto == nil {
            details(.class("fold"), .open(!problems.isEmpty)) {
                summary(
                    desk.details?.reviewed == nil ? "Record a review: not reportable" : "Record a new review")
                TypedHTML.form(.method(.post), .action(desk.address + "/review"), .class("narrow inside")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    p(
                        "The law’s answer is that this is not Clery geography. The record that somebody looked, and why, is the proof of it."
                    )
                    textField(
                        "Reviewed on", name: "reviewed", value: "\(desk.today)", type: "date",
                        problem: problems.of("reviewed"))
                    field(
                        "Why it is not reportable", name: "reviewed-why", problem: problems.of("reviewed-why")
                    ) { Elements.textarea($0, text: "") }
                    div(.class("actions")) {
                        button("Record the review", .type("submit"), .class("button"))
                    }
                }
            }
        }
    }
}

extension PlaceAgreement.Kind {
    var title: String {
        switch self {
        case .space: "The use of space"
        case .program: "A program, no space"
        }
    }
}

extension PlaceAgreement {
    static let days: [(day: Weekdays, title: String)] = [
        (.monday, "Monday"), (.tuesday, "Tuesday"), (.wednesday, "Wednesday"), (.thursday, "Thursday"),
        (.friday, "Friday"), (.saturday, "Saturday"), (.sunday, "Sunday"),
    ]

    static func clock(_ minute: Int) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// "Tuesday, Thursday, 18:00 to 21:00", "At all hours".
    var hoursWords: String {
        let names = PlaceAgreement.days.filter { weekdays.contains($0.day) }.map(\.title)
        let days = weekdays == .everyDay ? nil : names.joined(separator: ", ")
        let times = hours.map { "\(PlaceAgreement.clock($0.from)) to \(PlaceAgreement.clock($0.until))" }
        return [days, times].compactMap { $0 }.joined(separator: ", ").nonEmpty ?? "At all hours"
    }
}

extension String {
    /// nil when there is nothing in it.
    var nonEmpty: String? { isEmpty ? nil : self }
}
