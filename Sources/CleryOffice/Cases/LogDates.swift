import CleryLaw

/// Reads when something was learned in a case on a log, and when it is due.
extension LogWords {
    var learned: Known<Day> { CaseVocabulary.knownDay(json["update"]?["learned"]) }
    var entered: Known<Day> {
        CaseVocabulary.knownDay(json["entry"]?["entered"] ?? json["update"]?["entered"])
    }

    /// When the entry or the addition is due.
    func deadline(_ answer: inout CaseAnswer) -> LogDeadline? {
        if let kind = json["update"]?["kind"]?.text, kind != "disposition_change", kind != "unfounded" {
            answer.add(.logClock)
            guard let learned = learned.value else { return nil }
            return LogDeadline(keyDate: learned, due: LogClock.due(learned: learned, days))
        }
        if json["update"] != nil {
            let finding = DispositionUpdates.decide(entered: entered, learned: learned, days)
            guard case .due(let day)? = answer.reasoned(finding), let start = learned.value else {
                return nil
            }
            return LogDeadline(keyDate: start, due: day)
        }
        if json["reported_to_department"] == nil, change == .unfounded,
            let day = CaseVocabulary.day(json["determination"]?["date"])
        {
            answer.add(.dispositionUpdates)
            return LogDeadline(keyDate: day, due: LogClock.due(learned: day, days))
        }
        let department = CaseVocabulary.knownDay(json["reported_to_department"])
        let told = CaseVocabulary.knownDay(json["reported"])
        guard log == .crime else { return fireDeadline(told.value ?? department.value, &answer) }
        let byDepartment = department.isUnknown && toDepartment.isYes ? told : department
        let byAuthority =
            toldTo == .campusSecurityAuthority ? told : CaseVocabulary.knownDay(json["reported_to_csa"])
        return answer.reasoned(LogClockSource.decide(department: byDepartment, authority: byAuthority, days))
    }

    /// A fire told to any official starts the clock.
    private func fireDeadline(_ told: Day?, _ answer: inout CaseAnswer) -> LogDeadline? {
        answer.add(.logClock)
        guard let told else {
            answer.add(
                question: "On which day was the fire first reported to any official?", of: .logClock)
            return nil
        }
        return LogDeadline(keyDate: told, due: LogClock.due(learned: told, days))
    }
}
