/// The kinds of things of which the office tells a person that they wait.
enum NoticeKind: String, Sendable, CaseIterable {
    case danger, glass, report, answer
    case secondLook = "second_look"
    case disagreement, account, mail
    case logRequest = "log_request"

    var title: String {
        switch self {
        case .danger: "A report of a danger that goes on"
        case .glass: "The glass of a restricted record that you read was broken"
        case .report: "A new report"
        case .answer: "Words of a reporter that nobody has answered"
        case .secondLook: "Incidents that wait for a second person"
        case .disagreement: "A second person came to another answer than yours"
        case .account: "Your account or your roles were changed"
        case .mail: "E-mail that could not be sent"
        case .logRequest: "A request for older days of the log"
        }
    }

    /// The word in front of a notice.
    var word: String {
        switch self {
        case .danger: "danger"
        case .glass: "glass"
        case .report: "report"
        case .answer: "answer"
        case .secondLook: "second look"
        case .disagreement: "disagreement"
        case .account: "account"
        case .mail: "e-mail"
        case .logRequest: "log request"
        }
    }

    var tagKind: TagKind {
        switch self {
        case .danger: .stop
        case .glass, .report, .answer, .disagreement, .mail, .logRequest: .care
        case .secondLook, .account: .plain
        }
    }

    /// What a person must be able to do to get such notices; nil: everybody gets them.
    var power: Power? {
        switch self {
        case .danger, .glass: .seeIncidents
        case .report: .work
        case .answer: .openSealed
        case .secondLook, .disagreement: .review
        case .account: nil
        case .mail: .administer
        case .logRequest: .answerRequests
        }
    }

    /// A danger is always shown, and broken glass.
    var mayBeHidden: Bool { self != .danger && self != .glass }
}
