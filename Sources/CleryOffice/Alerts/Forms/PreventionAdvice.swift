import CleryLaw

/// What helps against a crime or in a hazard, in neutral words: a writer takes what fits.
///
/// Nothing here says what a victim should have done. Each crime that the Clery Act counts has at least three tips.
enum PreventionAdvice {
    static func of(_ alert: Alert) -> [String] {
        if let hazard = alert.hazard { return of(hazard) }
        return alert.category.map { of(category: $0) } ?? general
    }

    private static let call =
        "Call the campus police at once if you see something that worries you; in an emergency call 911."
    private static let escort =
        "Ask the campus police for a safety escort, at any hour and without giving a reason."
    private static let notes =
        "Note what you can see from a safe distance: clothing, direction, a vehicle. Do not follow anybody."
    private static let trust = "If a situation feels wrong, leave it if you can, and call for help."
    private static let consent =
        "Consent is clear, free and sober. Sex without it is a crime, and only the offender is to blame."
    private static let bystander =
        "If you see somebody being pressed or unable to look after themselves, step in if it is safe, or call for help."
    private static let locks = "Keep doors and windows locked, also when you are away for a short time only."
    private static let doors =
        "Let nobody you do not know through a locked door behind you, and tell the staff of doors that do not close."
    private static let support =
        "Confidential support is there for everybody who was harmed, whether or not a report is made."
    private static let general = [call, trust, notes]

    static func of(category: String) -> [String] {
        switch Category.allCases.first(where: { $0.name == category }) {
        case .murder, .negligentManslaughter:
            [
                call, "Stay away from the area while the police work there.",
                "Tell the police what you saw or heard, however small it seems.", escort,
            ]
        case .rape, .fondling, .incest, .statutoryRape, .forcibleSexOffense, .nonforcibleSexOffense:
            [
                consent, bystander,
                "Watch over your friends as they watch over you, and agree how you get home.",
                "Do not accept a drink that you did not see being opened or poured.", support, call,
            ]
        case .robbery:
            [
                "If somebody demands your property, give it up. Nothing you carry is worth an injury.",
                "Use lit and busy ways, and keep your phone and headphones from taking all your attention.",
                escort, notes, call,
            ]
        case .aggravatedAssault, .simpleAssault, .intimidation:
            [
                "Get to a safe place and call 911 when a quarrel turns to violence.",
                "Do not step between people who fight; call for help and stay near as a witness.", notes,
                trust,
                escort,
            ]
        case .burglary:
            [
                locks, doors, "Report strangers who try doors or say they look for somebody.",
                "Note the serial numbers of what is dear to you.",
                "If you find that somebody was in your room, go out, touch nothing and call the campus police.",
            ]
        case .motorVehicleTheft:
            [
                "Lock the vehicle, close its windows and take the key with you.",
                "Use a steering lock or a tracker, and park where it is lit.",
                "Leave nothing to be seen inside.", "Lock bicycles and scooters by the frame to a rack.",
                call,
            ]
        case .arson:
            [
                "Know two ways out of each building that you use, and leave at once when an alarm sounds.",
                "Keep halls and stairs free of what can burn.",
                "Report small or burned-out fires too: they may be part of a series.", call,
            ]
        case .larceny, .vandalism:
            [
                "Do not leave laptops, phones or bags alone, not even for a minute.", locks,
                "Note serial numbers, and switch on what finds a lost phone.",
                "Report thefts and damage at once: cameras keep their pictures for a short time.",
            ]
        case .domesticViolence, .datingViolence:
            [
                support, "If you are afraid of a partner, an advocate can help you plan how to be safe.",
                bystander, "The police can tell you how a court protects you by an order.", call,
            ]
        case .stalking:
            [
                support, "Keep messages, call lists and a record of dates and places.",
                "Tell people whom you trust, and the campus police, what is happening.",
                "Change passwords, and look at what your phone and apps tell of where you are.", call,
            ]
        case .weapons:
            [
                "Do not touch a weapon that you find. Leave, keep others away and call 911.",
                "Tell the campus police of threats, also those made in jest or online.", call,
            ]
        case .drug:
            [
                "A pill that comes from no pharmacy may hold fentanyl. Ask the health center for naloxone.",
                "Call 911 when somebody cannot be woken, and stay with them. Help comes first.", call,
            ]
        case .liquor:
            [
                "Call 911 when somebody cannot be woken, and stay with them, lying on the side.",
                "Do not leave somebody to sleep it off who cannot be woken.", call,
            ]
        case .hazing:
            [
                "No group may ask you to be humiliated, hurt or put in danger, whether or not you agree.",
                "Tell the campus police or the dean of students; you can do so without your name.", support,
            ]
        case .unfounded, nil: general
        }
    }
}
