import CleryLaw

/// Cases that ask whether the campus must be warned or notified, and whether the tests of a year are in order.
enum WarningTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        // What is asked of a warning is asked of an event or of tests.
        guard facts["event"] != nil || facts["tests"] != nil else {
            for key in asked { answer.got.append((key, unanswered(key, &answer))) }
            return answer
        }
        let event = facts["event"] ?? .null
        let crime = WarningWords.crime(event)
        let notification = EmergencyNotification.decide(WarningWords.emergency(event))
        for key in asked {
            let value: JSONValue =
                switch key {
                case "timely_warning", "warning":
                    .decided(answer.reasoned(FollowUp.warning(crime, after: notification))?.rawValue)
                case "emergency_notification", "notification":
                    .decided(answer.reasoned(notification)?.rawValue)
                case "may_delay", "delay_allowed":
                    .decided(answer.reasoned(notification).map { $0 == .mayDelay })
                case "follow_up", "follow_up_required", "follow_up_information":
                    followUp(key, crime, notification, &answer)
                case "document", "documented", "documentation", "documentation_required", "record":
                    recorded(&answer)
                case "wait_for_facts", "wait_for_all_facts", "wait":
                    ruled(.bool(false), .warningDoesNotWait, &answer)
                case "withhold_victim_name", "withhold_victim_names", "withhold_victim_identity",
                    "victim_name_withheld":
                    ruled(.bool(true), .alertContent, &answer)
                case "name_victim", "may_name_victim", "include_victim_name", "victim_named":
                    ruled(.bool(false), .alertContent, &answer)
                case "segments_allowed", "may_segment", "segment_allowed":
                    ruled(.bool(notification.answer != nil), .notificationSegments, &answer)
                case "clery_crime": .decided(crime.isCleryCrime.value)
                case "compliant", "complete", "valid", "accepted", "missing", "tests_counted",
                    "counts_as_test", "test":
                    WarningTests.answer(key, facts, &answer)
                default: unanswered(key, &answer)
                }
            answer.got.append((key, value))
        }
        answer.noteUnread(facts, known: ["event", "tests", "year"])
        answer.noteUnread(facts["event"], "event.", known: WarningWords.read)
        return answer
    }

    /// Follow-up is owed after a notification; after a warning on few facts the institution may follow up.
    private static func followUp(
        _ key: String, _ crime: ReportedCrime, _ notification: Finding<NotificationAnswer>,
        _ answer: inout CaseAnswer
    ) -> JSONValue {
        let isOwed = FollowUp.isOwed(after: notification.answer)
        answer.add(.followUp)
        if key == "follow_up_required" { return .bool(isOwed) }
        if isOwed { return .string("required") }
        let warning = TimelyWarning.decide(crime).answer
        return .string(warning == .required ? "discretionary" : "not_required")
    }

    private static func recorded(_ answer: inout CaseAnswer) -> JSONValue {
        ruled(.bool(true), .warningRecord, &answer)
    }

    private static func ruled(_ value: JSONValue, _ rule: RuleName, _ answer: inout CaseAnswer) -> JSONValue {
        answer.add(rule)
        return value
    }

    static func unanswered(_ key: String, _ answer: inout CaseAnswer) -> JSONValue {
        answer.note("Nothing here answers \"\(key)\".")
        return .null
    }
}
