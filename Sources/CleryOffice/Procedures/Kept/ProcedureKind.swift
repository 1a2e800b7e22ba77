import CleryLaw

/// What a procedure is for, and which parts of the published statements tell how it goes.
enum ProcedureKind: String, Sendable, CaseIterable {
    case emergencyNotification = "emergency_notification"
    case evacuation, lockdown
    case timelyWarning = "timely_warning"
    case missingStudent = "missing_student"
    case other

    var title: String {
        switch self {
        case .emergencyNotification: "Emergency notification"
        case .evacuation: "Evacuation"
        case .lockdown: "Shelter or lockdown"
        case .timelyWarning: "Timely warning"
        case .missingStudent: "Missing student"
        case .other: "Another procedure"
        }
    }

    /// The parts of statements of which its steps are made, in the order in which they are done.
    var parts: [String] {
        switch self {
        case .emergencyNotification:
            [
                "emergency_response.confirming", "emergency_response.segments",
                "emergency_response.content", "emergency_response.initiating",
                "emergency_response.larger_community",
            ]
        case .evacuation: ["emergency_response.notification", "fire_evacuation.procedures"]
        case .lockdown: ["emergency_response.notification"]
        case .timelyWarning: ["reporting.timely_warnings"]
        case .missingStudent:
            [
                "missing_students.referral", "missing_students.procedures", "missing_students.parent",
                "missing_students.police",
            ]
        case .other: []
        }
    }
}

/// One step of a checklist.
struct ProcedureStep: Sendable, Equatable {
    var what = ""
    /// The function that does it: "Dispatcher".
    var who = ""
    /// Within how many minutes of the start; nil: no time is set.
    var within: Int?

    static let most = 40
    /// Letters of what is done.
    static let longest = 500
}

extension [ProcedureStep] {
    var json: String {
        var json = JSONWriter()
        json.array { json in
            for step in self {
                json.object { json in
                    json.key("what")
                    json.value(step.what)
                    json.key("who")
                    json.value(step.who)
                    json.key("within")
                    json.value(step.within.map(Int64.init))
                }
            }
        }
        return json.string
    }

    init(json: String) throws {
        self = try JSONValue(parsing: json).items.map { item in
            ProcedureStep(
                what: item["what"]?.text ?? "", who: item["who"]?.text ?? "",
                within: item["within"]?.integer.map(Int.init))
        }
    }
}
