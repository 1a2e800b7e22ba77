import CleryLaw

/// Reads what was typed of a test.
enum ExerciseReading {
    static func answers(
        _ page: ExerciseFormPage, today: Day, _ problems: inout [Problem]
    ) -> ExerciseActs.Answers {
        let fields = page.fields
        var answers = ExerciseActs.Answers()
        if page.use == .hold, let exercise = page.exercise {
            (answers.kind, answers.name, answers.campus) = (exercise.kind, exercise.name, exercise.campus)
            (answers.plannedDay, answers.plannedMinute) = (exercise.plannedDay, exercise.plannedMinute)
        } else {
            answers.kind = fields.choice("kind", "Choose what it is.", &problems) ?? .exercise
            answers.name = fields.text("name", upTo: 120, or: "Give it a name.", &problems)
            answers.campus = campus(page, &problems)
        }
        answers.description = description(fields, &problems)
        answers.announced = YesNo(rawValue: fields["announced"]) ?? .unknown
        answers.isHeld = isHeld(page, answers.kind)
        if page.use != .hold { planned(fields, &answers, &problems) }
        if answers.isHeld { held(fields, today, &answers, &problems) }
        return answers
    }

    /// What has happened unplanned is held, whatever was chosen.
    private static func isHeld(_ page: ExerciseFormPage, _ kind: ExerciseKind) -> Bool {
        if page.use == .hold || page.exercise?.state == .held || kind.law != .scheduled { return true }
        return page.use == .new && page.fields["state"] == "held"
    }

    private static func campus(_ page: ExerciseFormPage, _ problems: inout [Problem]) -> Int64? {
        let text = page.fields["campus"]
        if page.campuses.count == 1, text.isEmpty, !page.mayAll { return page.campuses[0].id }
        if text.isEmpty, page.mayAll { return nil }
        guard let campus = page.campuses.first(where: { "\($0.id)" == text }) else {
            problems.append(Problem("campus", "Choose a campus of the list."))
            return nil
        }
        return campus.id
    }

    private static func description(_ fields: TypedFields, _ problems: inout [Problem]) -> String {
        let text = PolicyText.plain(fields["description"])
        if text.count > 2000 { problems.append(Problem("description", "Use at most 2,000 letters.")) }
        return text
    }

    private static func planned(
        _ fields: TypedFields, _ answers: inout ExerciseActs.Answers, _ problems: inout [Problem]
    ) {
        if !fields["planned_day"].isEmpty || !answers.isHeld {
            answers.plannedDay = fields.day("planned_day", "Give the day it is planned for.", &problems)
        }
        answers.plannedMinute = minute("planned_time", fields, &problems)
    }

    private static func held(
        _ fields: TypedFields, _ today: Day, _ answers: inout ExerciseActs.Answers,
        _ problems: inout [Problem]
    ) {
        answers.heldDay = fields.day("held_day", "Give the day on which it was held.", &problems)
        if let day = answers.heldDay, day > today {
            problems.append(Problem("held_day", "That day is still to come."))
        }
        answers.began = minute("began", fields, &problems)
        answers.ended = minute("ended", fields, &problems)
        if answers.ended != nil, answers.began == nil, problems.of("began") == nil {
            problems.append(Problem("began", "Give the time at which it began as well."))
        }
    }

    private static func minute(
        _ name: String, _ fields: TypedFields, _ problems: inout [Problem]
    ) -> Int? {
        guard !fields[name].isEmpty else { return nil }
        let minute = FireWords.minute(fields[name])
        if minute == nil { problems.append(Problem(name, "Write the time as 10:30.")) }
        return minute
    }
}
