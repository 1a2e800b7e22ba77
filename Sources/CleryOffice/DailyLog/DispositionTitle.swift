extension Disposition {
    /// The word that readers of the log see when the office has none of its own.
    var title: String {
        switch self {
        case .open: "Open"
        case .closed: "Closed"
        case .clearedByArrest: "Cleared by arrest"
        case .exceptionallyCleared: "Exceptionally cleared"
        case .referredToConduct: "Referred to student conduct"
        case .referredToTitleIX: "Referred to Title IX"
        case .referredToOtherAgency: "Referred to another agency"
        case .unfounded: "Unfounded"
        case .csaReportOnly: "Campus security authority report only"
        case .void: "Void"
        }
    }
}
