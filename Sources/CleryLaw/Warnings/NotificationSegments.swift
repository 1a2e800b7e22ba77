/// An emergency notification may go to the segments that are affected; a timely warning goes to the whole community.
public enum NotificationSegments: Rule {
    public static let name = RuleName.notificationSegments
    public static let citation: Citation = "34 CFR 668.46(e)(1), (g)(2)(ii); Handbook 2016, chapter 6"
    public static let authority = Authority.regulation
    public static let sentence =
        "A notification may go to the affected segments of the campus; a timely warning goes to the whole community."

    public enum Audience: String, Sendable, CaseIterable {
        case wholeCommunity = "campus_community"
        case affectedSegments = "affected_segments"
    }

    /// Who must be reached. With the whole campus affected, the affected segments are the whole community.
    public static func audience(
        of kind: AlertContent.Kind, wholeCampusAffected: Known<Bool>
    ) -> Finding<Audience> {
        guard kind == .emergencyNotification else { return .decided(.wholeCommunity, because: name) }
        guard let whole = wholeCampusAffected.value else {
            return .needs(
                Question("segments", "Which segments of the campus community are affected?"), because: name)
        }
        return .decided(whole ? .wholeCommunity : .affectedSegments, because: name)
    }

    public static let examples = [
        Example("A gas leak in one building: its occupants may be the audience") {
            audience(of: .emergencyNotification, wholeCampusAffected: .known(false)).answer
                == .affectedSegments
        },
        .nearMiss("A robbery in one hall, by timely warning: the whole community") {
            audience(of: .timelyWarning, wholeCampusAffected: .known(false)).answer == .wholeCommunity
        },
    ]
}
