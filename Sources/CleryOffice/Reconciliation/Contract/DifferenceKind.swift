import CleryLaw

/// What two of the office's records can say otherwise about the same thing.
enum DifferenceKind: String, Sendable, CaseIterable {
    // The daily log beside the incidents.
    case notInLog = "not_in_log"
    case logUndecided = "log_undecided"
    case logBehind = "log_behind"
    case natureDiffers = "nature_differs"
    case namedNotCounted = "named_not_counted"
    case placeDiffers = "place_differs"
    case yearDiffers = "year_differs"
    case unfoundedInLog = "unfounded_in_log"
    case unfoundedNotInLog = "unfounded_not_in_log"
    case voidCounted = "void_counted"
    case arrestNotCounted = "arrest_not_counted"
    case arrestNotInLog = "arrest_not_in_log"
    case referralNotCounted = "referral_not_counted"
    case withheldPastEnd = "withheld_past_end"
    case withheldAfterHarm = "withheld_after_harm"
    // The incidents among themselves.
    case countedTwice = "counted_twice"
    case undecided
    case wordsUnnamed = "words_unnamed"
    // The fire log, the register of fires and arson.
    case fireNotRegistered = "fire_not_registered"
    case fireNotInLog = "fire_not_in_log"
    case fireArson = "fire_arson"
    case fireYear = "fire_year"
    // What came from elsewhere.
    case reportWaiting = "report_waiting"
    case referralWaiting = "referral_waiting"
    case agencyWaiting = "agency_waiting"
    case agencyUncounted = "agency_uncounted"
    case agencyOffense = "agency_offense"
    case agencyYear = "agency_year"
    case agencyGone = "agency_gone"
    // Report, survey and the Department.
    case reportChanged = "report_changed"
    case surveyTyped = "survey_typed"
    case surveyPast = "survey_past"
    case confirmation
    case departmentFile = "department_file"
    case housingExceeds = "housing_exceeds"
    case hateExceeds = "hate_exceeds"

    /// What it does to the annual report.
    enum Effect: String, Sendable {
        /// It breaks the law or may falsify a number: no report is approved until it is mended or explained.
        case blocks
        /// The room that keeps it holds the report until it is mended; an explanation alone does not.
        case held
        /// Worth a look.
        case advice
    }

    var effect: Effect {
        switch self {
        case .undecided, .wordsUnnamed, .fireNotRegistered, .agencyWaiting, .agencyGone, .reportChanged: .held
        case .namedNotCounted, .arrestNotInLog, .agencyYear, .surveyTyped, .surveyPast, .hateExceeds: .advice
        default: .blocks
        }
    }

    /// What of the law asks that both sides agree; nil where good practice does.
    var citation: Citation? {
        switch self {
        case .notInLog, .logUndecided: CrimesInLog.citation
        case .logBehind, .placeDiffers: LogEntryFields.citation
        case .unfoundedNotInLog, .arrestNotInLog: DispositionUpdates.citation
        case .unfoundedInLog, .voidCounted: Unfounded.citation
        case .yearDiffers, .agencyYear: YearOfFirstReport.citation
        case .arrestNotCounted: WhatIsAnArrest.citation
        case .referralNotCounted, .referralWaiting: WhatIsAReferral.citation
        case .withheldPastEnd: HarmWithholding.citation
        case .withheldAfterHarm: ReleaseAfterHarm.citation
        case .countedTwice: OneIncidentOneCount.citation
        case .undecided, .wordsUnnamed, .natureDiffers, .namedNotCounted, .reportWaiting:
            ReportsThatCount.citation
        case .fireNotRegistered, .fireYear: FireFacilityAndYear.citation
        case .fireNotInLog: FiresInLog.citation
        case .fireArson: CauseOfEachFire.citation
        case .agencyWaiting, .agencyUncounted, .agencyOffense, .agencyGone: AgencyReliance.citation
        case .reportChanged, .departmentFile: PublishedCorrection.citation
        case .surveyTyped, .confirmation: OneSurveyACampus.citation
        case .surveyPast: SurveyCaveat.citation
        case .housingExceeds, .hateExceeds: SurveyEditChecks.citation
        }
    }
}
