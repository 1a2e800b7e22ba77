/// What became of a complaint, in the few words that every institution's own words come down to.
public enum Disposition: String, Sendable, CaseIterable {
    case open, closed
    case clearedByArrest = "cleared_by_arrest"
    case exceptionallyCleared = "exceptionally_cleared"
    case referredToConduct = "referred_to_conduct"
    case referredToTitleIX = "referred_to_title_ix"
    case referredToOtherAgency = "referred_to_other_agency"
    case unfounded
    case csaReportOnly = "csa_report_only"
    case void
}
