/// Neither a victim nor a person accused is identified in the report.
public enum NoIdentity: Rule {
    public static let name = RuleName.noIdentity
    public static let citation: Citation = "34 CFR 668.46(c)(7); 20 U.S.C. 1092(f)(7)"
    public static let authority = Authority.statute
    public static let sentence = "The statistics identify neither victims nor persons accused."

    public static func faults(identifiesSomebody: Known<Bool>) -> Finding<[ReportFault]> {
        var faults = ReportFaults()
        let clean: Known<Bool> =
            switch identifiesSomebody {
            case .known(let identifies): .known(!identifies)
            case .unknown: .unknown
            case .notApplicable: .notApplicable
            }
        faults.wants(clean, else: .containsVictimNames)
        return faults.finding(because: name)
    }

    public static let examples = [
        Example("A footnote names the student who was robbed: a fault") {
            faults(identifiesSomebody: .known(true)).answer == [.containsVictimNames]
        },
        .nearMiss("A footnote tells of \"a student\": nobody is identified") {
            faults(identifiesSomebody: .known(false)).answer == []
        },
    ]
}
