/// An entry shows the nature, the date reported, the date and time it occurred and the general location.
///
/// The crime log shows the disposition too, if it is known. What was lawfully withheld is not missing. The nature is
/// in plain words; the location is general, so that no victim can be told from it (see `VictimWithholding`). Where
/// another piece is missing anyway, nobody is asked about the disposition.
public enum LogEntryFields: Rule {
    public static let name = RuleName.logEntryFields
    public static let citation: Citation =
        "34 CFR 668.46(f)(1)(i), (f)(1)(ii); 34 CFR 668.49(d)(1); 20 U.S.C. 1092(f)(4)(A), (i)(3)(A)"
    public static let authority = Authority.statute
    public static let sentence =
        "An entry shows the nature, date reported, date and time, general location and, for crimes, the disposition if known."

    /// What every entry of either log shows.
    public static let always = LogField.allCases.filter { $0 != .disposition }

    /// What an entry lacks; an empty list is a complete entry.
    public static func missing(
        in log: LogKind, from held: Set<LogField>, withheld: Set<LogField> = [],
        dispositionKnown: Known<Bool>
    ) -> Finding<[LogField]> {
        let shown = held.union(withheld)
        var missing = always.filter { !shown.contains($0) }
        if log == .crime, !shown.contains(.disposition) {
            if dispositionKnown.isYes { missing.append(.disposition) }
            if dispositionKnown.isUnknown, missing.isEmpty {
                return .needs(
                    Question("disposition_known", "Is the disposition of the complaint known?"),
                    because: name)
            }
        }
        return .decided(missing, because: name)
    }

    public static let examples = [
        Example("All but a disposition that nobody knows yet: complete") {
            missing(in: .crime, from: allButDisposition, dispositionKnown: .known(false)).answer == []
        },
        .nearMiss("The same entry after an arrest: the disposition is missing") {
            missing(in: .crime, from: allButDisposition, dispositionKnown: .known(true)).answer == [
                .disposition
            ]
        },
        Example("A fire without its general location: incomplete") {
            missing(
                in: .fire, from: allButDisposition.subtracting([.generalLocation]), dispositionKnown: .unknown
            )
            .answer == [.generalLocation]
        },
    ]

    private static let allButDisposition = Set(LogField.allCases).subtracting([.disposition])
}
