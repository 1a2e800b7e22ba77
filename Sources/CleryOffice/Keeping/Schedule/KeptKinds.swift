import CleryLaw

/// What the office keeps of each kind of record: what a disposal destroys of it, and what stays for good.
extension RecordKind {
    /// The kinds of which the office keeps something sealed, in the order of the schedule.
    static let disposable: [RecordKind] = [
        .crimeReport, .arrestOrReferral, .dailyLog, .fireLog, .hazingRecord, .geographyRecord, .policeLetter,
        .authorityLetter, .availabilityNotice, .annualReport, .timelyWarning, .emergencyNotification,
        .emergencyTest, .missingStudent,
    ]

    /// The kinds that stand in the register as coded facts and published texts, which no disposal takes out.
    static let lasting: [RecordKind] = [
        .unfounding, .fireRecord, .departmentCorrespondence, .surveySubmission,
    ]

    var title: String {
        switch self {
        case .annualReport: "Annual report"
        case .crimeReport: "Crime reports"
        case .dailyLog: "Daily crime log"
        case .fireLog: "Fire log"
        case .arrestOrReferral: "Arrests and referrals"
        case .unfounding: "Unfounded reports"
        case .timelyWarning: "Timely warnings"
        case .emergencyNotification: "Emergency notifications"
        case .emergencyTest: "Tests of the emergency procedures"
        case .fireRecord: "Fires"
        case .hazingRecord: "Hazing"
        case .geographyRecord: "Geography"
        case .policeLetter: "Letters to police and their answers"
        case .authorityLetter: "Security authorities"
        case .departmentCorrespondence: "The Department’s published numbers"
        case .availabilityNotice: "Notices of the report"
        case .surveySubmission: "The Department’s survey"
        case .missingStudent: "Missing students"
        case .organizationChart: "Organizational charts"
        case .staffSchedule: "Staff schedules"
        case .personnelFile: "Personnel files"
        case .budget: "Budgets"
        case .equipment: "Equipment"
        }
    }

    /// What is sealed in them, which a disposal destroys; nil where nothing is.
    var destroyed: String? {
        switch self {
        case .crimeReport:
            "What was told, messages, files and their names, copies, narratives, remarks on openings, reasons of second looks"
        case .arrestOrReferral: "What the offices’ files told of each case, messages and files"
        case .dailyLog:
            "Why a piece was withheld, reasons for late entries, what was asked of older days and by whom"
        case .fireLog: "Why a piece was withheld, reasons for late entries"
        case .hazingRecord: "Notes on a finding"
        case .geographyRecord: "Names and addresses of people of trips and of colleagues asked, their remarks"
        case .policeLetter:
            "Words of letters and calls, who answered, addresses, case numbers and remarks of the rows sent"
        case .authorityLetter: "Names and addresses entered by hand, letters, signatures"
        case .availabilityNotice:
            "Names and addresses of recipients, the proof per person, requests for paper"
        case .annualReport: "Comments on a report, explanations of differences"
        case .timelyWarning:
            "Drafts, notes and reasons of decisions, who was consulted, who overrode or judged that it waits"
        case .emergencyNotification:
            "The same; addresses of people who are no longer told, what became of each message, notes on deviations from procedures"
        case .emergencyTest: "What tests showed"
        case .missingStudent:
            "Residents’ names and addresses, the contacts they registered, what was told of missing students and who was reached"
        default: nil
        }
    }

    /// What stays: without it published numbers could not be shown to be right.
    var stays: String {
        switch self {
        case .crimeReport, .arrestOrReferral:
            "Numbers, days, places, coded facts, who opened it when; the published statistics"
        case .dailyLog, .fireLog: "The entries as they were public, the coded decisions"
        case .hazingRecord: "The findings as they were published"
        case .geographyRecord: "Places, their facts and agreements, the trips’ days and addresses"
        case .policeLetter:
            "Which agency was asked for what and when, how it answered, the offenses and days of its rows"
        case .authorityLetter:
            "Functions, days, training, that and when somebody signed; accounts keep their names"
        case .availabilityNotice: "How many were sent, when, and the hash of each batch"
        case .annualReport: "The published reports, approvals and corrections"
        case .timelyWarning, .emergencyNotification:
            "Facts in codes, the law’s answers, decisions and their times; what was sent, when, by whom and to how many; on which lists somebody was"
        case .emergencyTest:
            "Each test with its description, day, time, whether it was announced, and its evidence"
        case .unfounding: "Who unfounded what, when and on which ground, in codes"
        case .fireRecord: "Fires, systems and drills of student housing"
        case .departmentCorrespondence: "The numbers as the Department published them"
        case .surveySubmission: "Answers, marks, reasons and the confirmation"
        case .missingStudent:
            "That a contact was offered, answered and confirmed when; reports, determinations and notifications by their instants; who opened a contact"
        default: ""
        }
    }
}
