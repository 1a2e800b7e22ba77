/// A kind of record an institution may hold.
public enum RecordKind: String, Sendable, CaseIterable {
    case annualReport = "annual_report"
    case crimeReport = "crime_report"
    case dailyLog = "daily_log"
    case fireLog = "fire_log"
    case arrestOrReferral = "arrest_or_referral"
    case unfounding
    case timelyWarning = "timely_warning"
    case emergencyNotification = "emergency_notification"
    case emergencyTest = "emergency_test"
    case fireRecord = "fire_record"
    case hazingRecord = "hazing_record"
    case geographyRecord = "geography_record"
    case policeLetter = "police_letter"
    case authorityLetter = "authority_letter"
    case departmentCorrespondence = "department_correspondence"
    case availabilityNotice = "availability_notice"
    case surveySubmission = "survey_submission"
    /// Proof that a missing student’s procedures were followed, and that contacts were offered.
    case missingStudent = "missing_student"

    case organizationChart = "organization_chart"
    case staffSchedule = "staff_schedule"
    case personnelFile = "personnel_file"
    case budget
    case equipment

    /// Whether it was used to compile the report, or proves what the law asks for.
    public var supports: Bool {
        switch self {
        case .organizationChart, .staffSchedule, .personnelFile, .budget, .equipment: false
        default: true
        }
    }
}

/// The annual report and all records used to compile it are kept; an organizational chart is none of them.
///
/// Crime reports, logs, arrests and referrals, warnings and notifications, letters to and from police and campus
/// security authorities, the Department's correspondence and the notices of the report, all dated. The list is the
/// Handbook's and is not closed.
public enum SupportingRecords: Rule {
    public static let name = RuleName.supportingRecords
    public static let citation: Citation = "34 CFR 668.24(a), (d); Handbook 2016, 9-10 to 9-12"
    public static let authority = Authority.guidance
    public static let sentence =
        "The report and the records it was compiled from are kept: reports, logs, warnings, letters and notices."

    /// Whether a record is kept for the Clery Act.
    public static func kept(_ kind: Known<RecordKind>) -> Finding<Bool> {
        guard let kind = kind.value else {
            return .needs(
                Question("item", "Was the record used to compile the report, or does it prove a duty?"),
                because: name)
        }
        return .decided(kind.supports, because: name)
    }

    public static let examples = [
        Example("The letter to the county sheriff and the reply: kept") {
            kept(.known(.policeLetter)).answer == true
        },
        Example.nearMiss("The organizational chart of the security department: not a Clery record") {
            kept(.known(.organizationChart)).answer == false
        },
        Example("A box nobody has opened: a question") { kept(.unknown).asks.first?.name == "item" },
    ]
}
