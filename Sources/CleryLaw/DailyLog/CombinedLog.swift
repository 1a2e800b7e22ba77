/// The crime log and the fire log may be one, if it is clearly labeled as both.
public enum CombinedLog: Rule {
    public static let name = RuleName.combinedLog
    public static let citation: Citation = "Handbook 2016, chapters 5 and 12"
    public static let authority = Authority.guidance
    public static let sentence = "The crime log and the fire log may be one log that is labeled as both."

    /// Whether one log may serve as both.
    public static func decide(labeledAsBoth: Known<Bool>) -> Finding<Bool> {
        guard let labeled = labeledAsBoth.value else {
            return .needs(
                Question("labeled_as_both", "Does the log's title name both crimes and fires?"),
                because: name)
        }
        return .decided(labeled, because: name)
    }

    public static let examples = [
        Example("One log titled Daily Crime and Fire Log: allowed") {
            decide(labeledAsBoth: .known(true)).answer == true
        },
        .nearMiss("Fires entered in a log titled Daily Crime Log: not allowed") {
            decide(labeledAsBoth: .known(false)).answer == false
        },
    ]
}
