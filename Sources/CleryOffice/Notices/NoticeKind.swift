/// The kinds of things of which the office tells a person that they wait.
enum NoticeKind: String, Sendable, CaseIterable {
    case danger, glass, report, answer
    case secondLook = "second_look"
    case disagreement, account, mail
    case logDue = "log_due"
    case logStopped = "log_stopped"
    case logWithheld = "log_withheld"
    case logRelease = "log_release"
    case logRequest = "log_request"
    case tripRooms = "trip_rooms"
    case placeReview = "place_review"
    case placeAnswers = "place_answers"
    case hazingDue = "hazing_due"
    case reportPages = "report_pages"
    case paperCopies = "paper_copies"
    case dutyDue = "duty_due"
    case authority, authorities
    case agencyAnswer = "agency_answer"
    case threat, overridden
    case warningAsked = "warning_asked"
    case alertTrouble = "alert_trouble"
    case missing

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
        case .logDue: "What has to be in the daily log today, or is overdue"
        case .logStopped: "A publication in the daily log that was stopped"
        case .logWithheld: "What is withheld from the daily log, before it ends"
        case .logRelease: "What has to be released in the daily log"
        case .logRequest: "A request for older days of the log"
        case .tripRooms: "The rooms of a trip of yours that is over"
        case .placeReview: "The yearly confirmation of your unit's places"
        case .placeAnswers: "Answers about places, and units that do not answer"
        case .hazingDue: "A hazing transparency report that is due within 30 days, or overdue"
        case .reportPages: "Pages that no longer tell prospective people of the report"
        case .paperCopies: "Requests for the report on paper"
        case .authority: "Your letter, course and yearly signing as campus security authority"
        case .authorities: "Security authorities who are late with training or the yearly signing"
        case .agencyAnswer: "An answer of a police agency"
        case .threat: "A crime or hazard about which nobody has decided whether to warn"
        case .overridden: "A decision against a requirement to tell the campus"
        case .warningAsked: "A timely warning that waits for your approval"
        case .alertTrouble: "Messages of a warning that cannot be handed over"
        case .missing: "What is due for a missing student"
        case .dutyDue: "A duty of the calendar that is due soon, or overdue"
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
        case .logDue: "log"
        case .logStopped: "stopped"
        case .logWithheld: "withheld"
        case .logRelease: "release"
        case .logRequest: "log request"
        case .tripRooms: "trip"
        case .placeReview, .placeAnswers: "places"
        case .hazingDue: "hazing"
        case .reportPages: "page"
        case .paperCopies: "paper"
        case .dutyDue: "duty"
        case .agencyAnswer: "agency"
        case .threat, .overridden, .warningAsked, .alertTrouble: "warning"
        case .missing: "missing"
        case .authority, .authorities: "authority"
        }
    }

    var tagKind: TagKind {
        switch self {
        case .danger, .threat, .warningAsked, .missing: .stop
        case .logDue, .logStopped, .logWithheld, .logRelease: .care
        case .glass, .report, .answer, .disagreement, .mail, .logRequest: .care
        case .tripRooms, .placeReview, .placeAnswers, .hazingDue, .reportPages, .paperCopies, .dutyDue: .care
        case .authority, .authorities, .agencyAnswer, .alertTrouble, .overridden: .care
        case .secondLook, .account: .plain
        }
    }

    /// What a person must be able to do to get such notices; nil: everybody gets them.
    var power: Power? {
        switch self {
        case .danger, .glass: .seeIncidents
        case .report, .logDue, .logStopped, .logWithheld, .logRelease: .work
        case .answer: .openSealed
        case .secondLook, .disagreement: .review
        case .account: nil
        case .mail: .administer
        case .logRequest: .answerRequests
        case .tripRooms: .planTrips
        case .placeReview: nil
        case .placeAnswers: .work
        case .hazingDue: .keepHazing
        case .reportPages, .paperCopies: .deliverReport
        case .dutyDue, .authority: nil
        case .authorities: .keepAuthorities
        case .agencyAnswer: .askAgencies
        case .threat: .decideThreats
        case .overridden: .seeOverrides
        case .warningAsked: .approveWarnings
        case .alertTrouble: .seeAlerts
        case .missing: .seeMissing
        }
    }

    /// A danger is always shown, broken glass, and what a clock runs for.
    var mayBeHidden: Bool {
        ![.danger, .glass, .threat, .overridden, .warningAsked, .missing].contains(self)
    }
}
