import CleryLaw

extension PreventionAdvice {
    private static let shelterInside =
        "Go to the lowest floor, into an inner room without windows, and cover your head."
    private static let leave = "Leave the building by the nearest safe way, and help others to leave."
    private static let noElevator = "Use the stairs, not the elevators."
    private static let wait = "Do not go back until the campus police say that it is safe."
    private static let away = "Stay away from the area and leave the ways free for those who help."
    private static let hide =
        "If you cannot get out, lock and block the door, turn off lights and sounds, and keep out of sight."
    private static let hands = "When the police come, show empty hands and do as they say."
    private static let power =
        "Keep to what you were told by official messages, and do not spread what you cannot confirm."

    /// What to do in a hazard, the most urgent first.
    static func of(_ hazard: Emergency.Hazard) -> [String] {
        switch hazard {
        case .tornado: [shelterInside, "Stay away from windows and out of cars.", wait]
        case .hurricane:
            [
                "Stay indoors, away from windows, until the storm has passed; a calm may be its middle.",
                "Keep water, a light and your medicine at hand.", "Do not walk or drive through water.",
            ]
        case .severeWeather:
            [
                "Go indoors and stay away from windows.",
                "Keep out of the open, off water and from under trees.",
            ]
        case .earthquake:
            [
                "Drop, take cover under something strong and hold on until it stops.",
                "Then go out by the stairs, away from walls and lines.", "Expect further shocks.",
            ]
        case .flood:
            ["Go to higher ground or a higher floor.", "Do not walk or drive through water.", away]
        case .fire:
            [leave, noElevator, "Pull the alarm as you go, and close doors behind you.", wait]
        case .forestFire:
            [
                "Leave at once when you are told to, by the way that you are told.",
                "Close windows and vents, and stay indoors if the smoke is thick.", away,
            ]
        case .explosion, .gasLeak:
            [
                leave, "Do not switch anything on or off, and use no flame and no phone inside.", noElevator,
                away,
                wait,
            ]
        case .chemicalSpill:
            [
                "Go indoors, close windows and doors, and turn off ventilation, unless you are told to leave.",
                "If you were touched by it, take off the outer clothing and rinse with much water.", away,
            ]
        case .illnessOutbreak:
            [
                "Stay at home and call the health center if you have the signs that the message names.",
                "Wash your hands, and share no drinks or dishes.",
                "Whoever was near a sick person should ask the health center at once.",
            ]
        case .armedIntruder, .shooting, .terroristIncident:
            [
                "Run if there is a safe way out: leave everything behind and warn others as you go.", hide,
                "Fight only if your life is in danger and there is no other way.",
                "Call 911 when you are safe.", hands,
            ]
        case .hostage: [away, hide, hands, power]
        case .bombThreat:
            [
                leave, "Touch nothing that is not yours, and tell the police of what looks out of place.",
                "Use no radio or phone near a thing that you suspect.", wait,
            ]
        case .riot: [away, "Stay indoors, away from windows and doors to the street.", power]
        case .powerOutage:
            [
                "Stay where you are if it is safe; if you must move, use a light and the stairs.", noElevator,
                "Switch off devices and experiments that could start again by themselves.",
            ]
        case .snowClosure: ["Stay off the roads unless you must.", "See the web page for what is closed."]
        case .seriesOfLarcenies: of(category: "larceny")
        case .other: [away, power, "Do as the people in charge on the spot tell you."]
        case .falseAlarm: ["You need do nothing. Thank you for reacting as you did."]
        }
    }
}
