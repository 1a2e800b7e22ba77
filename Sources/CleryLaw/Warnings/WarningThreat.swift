/// What makes a reported crime a serious or continuing threat.
///
/// The law leaves the judgment to the institution, case by case; guidance names the factors: the nature of the crime,
/// whether the suspect was apprehended, whether it is one of a pattern, whether others may become victims. Where the
/// judgment was made it decides. Until then this is the reading of the factors, in this order:
///
/// 1. A violation of a weapons, drug or liquor law is no threat unless somebody is at large.
/// 2. A pattern is a threat. Whether an arrest ends it is the interpretation `patternAfterArrest`.
/// 3. A suspect at large is a threat. An arrest means that there is likely none, unless a pattern is known.
/// 4. With nobody identified, a violent crime or a weapon is a threat.
/// 5. Facts that are not known do not wait; only a single property crime of which all is known is asked about.
public enum WarningThreat: Rule {
    public static let name = RuleName.warningThreat
    public static let citation: Citation =
        "34 CFR 668.46(e)(1)(iii); 20 U.S.C. 1092(f)(3); Handbook 2016, 6-13 and 6-14"
    public static let authority = Authority.guidance
    public static let sentence =
        "Whether a crime is a threat follows from its nature, from a suspect at large or apprehended, and from a pattern."

    /// Whether the crime is a serious or continuing threat.
    public static func decide(
        _ crime: ReportedCrime, _ interpretations: Interpretations = .standard
    ) -> Finding<Bool> {
        if let considered = crime.consideredThreat.value { return .decided(considered, because: name) }
        let suspect = crime.suspect.value
        if crime.nature.value == .lawViolation {
            return .decided(suspect == .atLarge, because: name)
        }
        if suspect == .apprehended, crime.pattern.isYes {
            return .decided(interpretations.patternAfterArrest == .warn, because: name)
        }
        if suspect == .apprehended { return .decided(false, because: name) }
        if suspect == .atLarge || crime.pattern.isYes { return .decided(true, because: name) }
        if crime.nature.value == .violent || crime.weapon.isYes { return .decided(true, because: name) }
        if crime.pattern.isNo, !crime.factsComplete.isNo {
            return .needs(
                Question(
                    "threat",
                    "Are students and employees at risk of becoming victims of a similar crime?"),
                because: name)
        }
        return .decided(true, because: name, .warningDoesNotWait)
    }

    public static let examples = [
        Example("Several burglaries, and nobody knows who: a threat") {
            decide(ReportedCrime(nature: .known(.property), pattern: .known(true))).answer == true
        },
        Example("An assault with a gun by somebody unknown: a threat") {
            decide(
                ReportedCrime(suspect: .known(.unidentified), pattern: .known(false), weapon: .known(true))
            )
            .answer == true
        },
        .nearMiss("The assailant was arrested, and it was one assault: no threat") {
            decide(ReportedCrime(nature: .known(.violent), suspect: .known(.apprehended))).answer == false
        },
        .nearMiss("Two liquor arrests: no threat") {
            decide(ReportedCrime(nature: .known(.lawViolation), suspect: .known(.apprehended))).answer
                == false
        },
        Example("One burglary by somebody unknown, no series: the institution must judge") {
            decide(
                ReportedCrime(
                    nature: .known(.property), suspect: .known(.unidentified), pattern: .known(false))
            )
            .asks.first?.name == "threat"
        },
        Example("The institution judged the single burglary a threat: its judgment decides") {
            decide(
                ReportedCrime(
                    nature: .known(.property), pattern: .known(false), consideredThreat: .known(true))
            )
            .answer == true
        },
    ]
}
