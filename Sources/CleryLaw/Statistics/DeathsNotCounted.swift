/// Deaths that are no homicide: suicide, accident, traffic, a fetus, fright, justified killing, one's own negligence.
public enum DeathsNotCounted: Rule {
    public static let name = RuleName.deathsNotCounted
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, criminal homicide"
    public static let authority = Authority.regulation
    public static let sentence =
        "Suicides, accidents, traffic deaths, fetal deaths, deaths of fright and justified killings are no homicides."

    /// How somebody died.
    public enum Cause: String, Sendable, CaseIterable {
        case willfulKilling = "wilful_killing"
        case negligence, accident, suicide
        case trafficAccident = "traffic_accident"
        case fetalDeath = "fetal_death"
        case heartAttackDuringCrime = "heart_attack_during_crime"
        case justifiableHomicide = "justifiable_homicide"
        /// Injuries received in a fight, a quarrel, an assault or a crime.
        case assault
    }

    public static func decide(
        _ cause: Known<Cause>, grossNegligence: Known<Bool>, ownNegligence: Known<Bool>
    ) -> Classification {
        guard case .known(let cause) = cause else {
            return grossNegligence.isYes && ownNegligence.isNo
                ? .offense(.negligentManslaughter, because: .negligentManslaughter)
                : .needs(.cause, .murder, because: name)
        }
        switch cause {
        case .willfulKilling, .assault: return .offense(.murder, because: .murder)
        case .suicide, .trafficAccident, .fetalDeath, .heartAttackDuringCrime, .justifiableHomicide:
            return .notCounted(nearly: .murder, because: name)
        case .negligence, .accident:
            if ownNegligence.isYes || grossNegligence.isNo {
                return .notCounted(nearly: .negligentManslaughter, because: name)
            }
            return grossNegligence.isYes
                ? .offense(.negligentManslaughter, because: .negligentManslaughter)
                : .needs(.cause, .negligentManslaughter, because: name)
        }
    }

    public static let examples = [
        Example("A suicide: not counted") {
            decide(.known(.suicide), grossNegligence: .unknown, ownNegligence: .unknown).category == nil
        },
        .nearMiss("A gun goes off in play and kills a friend: negligent manslaughter") {
            decide(.known(.negligence), grossNegligence: .known(true), ownNegligence: .known(false)).category
                == .negligentManslaughter
        },
        Example("It kills the player himself: not counted") {
            decide(.known(.negligence), grossNegligence: .known(true), ownNegligence: .known(true)).category
                == nil
        },
    ]
}
