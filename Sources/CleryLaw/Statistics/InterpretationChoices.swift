/// In which year an unfounded report is shown. Each option here has the sentence that the report prints.
public enum UnfoundedYear: String, InterpretationChoice {
    case yearRemoved = "year_removed"
    case yearReported = "year_reported"
    public var sentence: String {
        switch self {
        case .yearRemoved: "Unfounded reports are shown in the year in which they were withheld or removed."
        case .yearReported: "Unfounded reports are shown in the year in which the crime was reported."
        }
    }
}

public enum MultiLawViolation: String, InterpretationChoice {
    case officialChooses = "official_chooses"
    case weaponsDrugLiquor = "weapons_drug_liquor"
    public var sentence: String {
        switch self {
        case .officialChooses:
            "An official judges which of a person's several violations is the most serious."
        case .weaponsDrugLiquor:
            "Of a person's several violations the first of weapons, drug, liquor is counted."
        }
    }
}

public enum HateMultiBias: String, InterpretationChoice {
    case predominant
    public var sentence: String { "A crime with several biases is shown under the predominant one." }
}

public enum HazingHierarchy: String, InterpretationChoice {
    case independent
    case underHierarchy = "under_hierarchy"
    public var sentence: String {
        switch self {
        case .independent: "Hazing is counted beside the other crimes of the incident."
        case .underHierarchy: "Hazing is counted only when no primary crime of the incident is."
        }
    }
}

public enum MarijuanaBasis: String, InterpretationChoice {
    case stateLaw = "state"
    case federalLaw = "federal"
    public var sentence: String {
        switch self {
        case .stateLaw: "Drug violations are those of State and local law."
        case .federalLaw: "Drug violations include those of federal law alone."
        }
    }
}

public enum OfficeBuilding: String, InterpretationChoice {
    case oneOperation = "on"
    case eachOffice = "off"
    public var sentence: String {
        switch self {
        case .oneOperation: "Offices of one building entered in one operation are one burglary."
        case .eachOffice: "Each office entered is a burglary."
        }
    }
}

public enum SuiteBedroomRule: String, InterpretationChoice {
    case separatelySecured = "separately_secured"
    case eachBedroom = "each_bedroom"
    public var sentence: String {
        switch self {
        case .separatelySecured: "A bedroom of a suite is a unit only if it is separately secured."
        case .eachBedroom: "Each bedroom of a suite is a unit."
        }
    }
}

public enum NegligentManslaughterAsHate: String, InterpretationChoice {
    case notOffered = "not_offered"
    case offered
    public var sentence: String {
        switch self {
        case .notOffered: "Negligent manslaughter has no row in the hate tables."
        case .offered: "Negligent manslaughter is shown in the hate tables when bias moved it."
        }
    }
}

public enum OtherBodilyInjury: String, InterpretationChoice {
    case foldedIntoAssault = "folded_into_assault"
    public var sentence: String { "Other hate crimes with bodily injury are shown as assaults." }
}

public enum PartnerIncidents: String, InterpretationChoice {
    case eachSeparable = "each_separable"
    public var sentence: String {
        "Each separable incident of partner violence is counted; a report of ongoing abuse is one."
    }
}

public enum ArrestAndReferral: String, InterpretationChoice {
    case arrestOnly = "arrest_only"
    case bothViolations = "both_violations"
    public var sentence: String {
        switch self {
        case .arrestOnly: "A person arrested in an incident is not counted as referred for it."
        case .bothViolations: "A person arrested for one violation is counted as referred for another."
        }
    }
}

public enum AttemptedFondlingChoice: String, InterpretationChoice {
    case review, counted
    case notCounted = "not_counted"
    public var sentence: String {
        switch self {
        case .review: "Attempted fondlings are decided one by one."
        case .counted: "Attempted fondlings are counted as fondling."
        case .notCounted: "Attempted fondlings are not counted."
        }
    }
}

public enum FondlingBesides: String, InterpretationChoice {
    case onlyAlone = "only_alone"
    public var sentence: String { "Fondling is counted only as the sole sex offense of an incident." }
}

public enum SurveyReportsChoice: String, InterpretationChoice {
    case countedInSurveyYear = "counted_in_survey_year"
    case notCounted = "not_counted"
    public var sentence: String {
        switch self {
        case .countedInSurveyYear: "Anonymous survey reports are counted in the year of the survey."
        case .notCounted: "Anonymous survey reports are not counted."
        }
    }
}

public enum AwarenessSpeechChoice: String, InterpretationChoice {
    case notCounted = "not_counted"
    public var sentence: String { "Rumor and public-awareness speech are not reports." }
}
