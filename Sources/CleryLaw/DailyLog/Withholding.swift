/// One piece of information that somebody wants to leave out of a public log, and why.
///
/// The law has two kinds of grounds. Confidentiality of the victim and other law keep a piece out for good. Harm to an
/// investigation, to somebody's safety or to the evidence keeps it out of the crime log for a time; of the fire log
/// 34 CFR 668.49(d) says nothing of the kind.
public struct Withholding: Hashable, Sendable {
    public var ground: Known<Ground>
    /// Whether there is clear and convincing evidence that releasing it would do the harm.
    public var clearAndConvincing: Known<Bool>
    /// The day from which the harm was no longer likely, once it is so.
    public var harmEnded: Day?
    /// The log that would have it.
    public var log: LogKind
    public init(
        _ ground: Known<Ground>, clearAndConvincing: Known<Bool> = .unknown, harmEnded: Day? = nil,
        log: LogKind = .crime
    ) {
        self.log = log
        self.ground = ground
        self.clearAndConvincing = clearAndConvincing
        self.harmEnded = harmEnded
    }

    public enum Ground: String, Sendable, CaseIterable {
        case prohibitedByLaw = "prohibited_by_law"
        case victimConfidentiality = "victim_confidentiality"
        case ongoingInvestigation = "ongoing_investigation"
        case safetyOfIndividual = "safety_of_individual"
        case flightOrEvasion = "flight_or_evasion"
        case destructionOfEvidence = "destruction_of_evidence"
        /// Any other reason, such as embarrassment. The law has no such ground.
        case other
    }

    public enum Answer: Hashable, Sendable {
        /// It stays out for good; nothing else of the entry does.
        case permanent
        /// It stays out until the harm is no longer likely; nothing else of the entry does.
        case temporary
        /// It was out, and must be in the log again.
        case release(from: Day, by: Day)
        case notAllowed
    }

    static let whatGround = Question("reason", "On which ground of the law is this piece withheld?")

    /// Whether this piece may be left out, and until when.
    public func decide(_ days: BusinessDays) -> Finding<Answer> {
        guard let ground = ground.value else {
            return .needs(Self.whatGround, because: .victimWithholding, .harmWithholding)
        }
        switch ground {
        case .prohibitedByLaw, .victimConfidentiality:
            return .decided(.permanent, because: .victimWithholding)
        case .ongoingInvestigation, .safetyOfIndividual, .flightOrEvasion, .destructionOfEvidence:
            if log == .fire { return .decided(.notAllowed, because: .harmWithholding) }
            if let harmEnded {
                let release = ReleaseAfterHarm.days(harmEnded, days)
                return .decided(
                    .release(from: release.from, by: release.by), because: .harmWithholding, .releaseAfterHarm
                )
            }
            return HarmWithholding.decide(clearAndConvincing)
        case .other:
            return .decided(.notAllowed, because: .victimWithholding, .harmWithholding)
        }
    }
}
