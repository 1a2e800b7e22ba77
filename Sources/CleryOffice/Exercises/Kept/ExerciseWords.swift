import CleryLaw

/// What an entry of the register of tests is.
enum ExerciseKind: String, Sendable, CaseIterable {
    case drill, exercise, message
    case realEmergency = "real_emergency"
    case falseAlarm = "false_alarm"

    var law: EmergencyTest.Kind {
        switch self {
        case .drill, .exercise, .message: .scheduled
        case .realEmergency: .realEmergency
        case .falseAlarm: .falseAlarm
        }
    }

    var title: String {
        switch self {
        case .drill: "Drill"
        case .exercise: "Exercise"
        case .message: "Test of the notification system"
        case .realEmergency: "Real emergency"
        case .falseAlarm: "False alarm"
        }
    }

    var hint: String {
        switch self {
        case .drill: "People do what they would do: leave a building, take shelter."
        case .exercise: "Those who respond practice it, at a table or outdoors."
        case .message: "A message is sent as in an emergency."
        case .realEmergency: "Kept for what it taught. The law does not count it as a test."
        case .falseAlarm: "Kept for what it taught. The law does not count it as a test."
        }
    }
}

extension Exercise.State {
    var title: String {
        switch self {
        case .planned: "Planned"
        case .held: "Held"
        case .canceled: "Canceled"
        }
    }
}

extension Exercise.Way {
    var title: String {
        switch self {
        case .mail: "E-mail"
        case .message: "Text message"
        case .page: "A page of the web site"
        case .posters: "Posters or screens"
        case .meeting: "A meeting or training"
        case .other: "Another way"
        }
    }
}

extension Exercise {
    /// Where it happened, in a word.
    func place(_ campuses: [Campus]) -> String {
        guard let campus else { return "All campuses" }
        return campuses.first { $0.id == campus }?.name ?? "Campus \(campus)"
    }

    /// "4/15/2026 10:00 a.m. to 10:40 a.m.".
    var moment: String {
        guard let day else { return "No day" }
        let minute = heldDay == nil ? plannedMinute : began
        let clock = minute.map { " " + FireWords.clock($0) } ?? (heldDay == nil ? "" : ", time not known")
        return TimeWords.short(day) + clock + (ended.map { " to \(FireWords.clock($0))" } ?? "")
    }

    var announcedWords: String {
        switch announced {
        case .yes: "Announced"
        case .no: "Unannounced"
        case .unknown: "Not written down"
        }
    }
}

extension EmergencyTests.Missing {
    var sentence: String {
        switch self {
        case .annualTest: "No test was held."
        case .description: "A test has no description."
        case .date: "A test has no date."
        case .time: "The time of a test is not written down."
        case .announced: "Whether a test was announced is not written down."
        case .publicized: "The procedures were publicized with none of the tests."
        }
    }
}

/// What a test showed, in the words of those who looked at it.
struct ExerciseResults: Sendable, Equatable {
    var well = ""
    var change = ""
    /// Who changes what by when.
    var through = ""

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("well")
            json.value(well)
            json.key("change")
            json.value(change)
            json.key("through")
            json.value(through)
        }
        return json.string
    }

    init() {}

    /// Of a record that was disposed of only the sentence is there that says so.
    init(json: String) {
        guard let value = try? JSONValue(parsing: json), value["well"] != nil else {
            well = json
            return
        }
        well = value["well"]?.text ?? ""
        change = value["change"]?.text ?? ""
        through = value["through"]?.text ?? ""
    }
}
