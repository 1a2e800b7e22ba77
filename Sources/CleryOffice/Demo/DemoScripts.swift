import CleryLaw

extension DemoAlerts {
    struct Prepared {
        let kind: AlertContent.Kind
        var hazard: Emergency.Hazard?
        var category: CleryLaw.Category?
        let name: String
        let words: [AlertWords]

        init(
            _ hazard: Emergency.Hazard, _ name: String, _ headline: String,
            place: String = "On the main campus.",
            _ impact: String, _ action: String, spanish: (String, String)? = nil
        ) {
            (kind, self.hazard, self.name) = (.emergencyNotification, hazard, name)
            let english = AlertWords([
                .headline: headline, .place: place, .impact: impact, .action: action,
                .next: "We tell you more within 15 minutes.", .sender: "Hartwell College campus safety.",
            ])
            guard let spanish else {
                words = [english]
                return
            }
            words = [
                english,
                AlertWords(
                    language: "es",
                    [
                        .headline: spanish.0, .place: "En el campus principal.", .action: spanish.1,
                        .next: "Le informaremos en 15 minutos.", .sender: "Hartwell College campus safety.",
                    ]),
            ]
        }

        init(_ category: CleryLaw.Category, _ name: String, _ action: String) {
            (kind, self.category, self.name) = (.timelyWarning, category, name)
            words = [
                AlertWords([
                    .headline: name, .nature: name, .action: action,
                    .report: "Call 911, or campus safety at 555-0100, if you saw anything.",
                    .support: "Counseling: 555-0130, day and night.",
                    .next: "An update follows when more is known.",
                    .sender: "Hartwell College campus safety.",
                ])
            ]
        }
    }

    /// What the demo has ready, in the order of the buttons.
    static let prepared = [
        Prepared(
            .armedIntruder, "Armed person", "Armed person on campus",
            "There is a danger to life.",
            "Run if you can do so safely. Else hide, lock the door and be silent. Fight only as the last way.",
            spanish: (
                "Persona armada en el campus",
                "Huya si puede hacerlo con seguridad. Si no, escóndase, cierre la puerta y guarde silencio."
            )),
        Prepared(
            .severeWeather, "Severe weather", "Severe weather near campus",
            "Wind may throw things and break windows.",
            "Go inside now. Stay away from windows, on the lowest floor you can reach.",
            spanish: (
                "Tiempo severo cerca del campus",
                "Entre a un edificio ahora. Aléjese de las ventanas, en el piso más bajo."
            )),
        Prepared(
            .gasLeak, "Gas leak", "Gas leak", "Gas can burn and explode.",
            "Leave the building now and stay at least 300 feet away. Do not switch anything on or off.",
            spanish: (
                "Fuga de gas",
                "Salga del edificio ahora y manténgase al menos a 100 metros. No encienda nada."
            )),
        Prepared(
            .fire, "Fire", "Fire", "Smoke is dangerous within minutes.",
            "Leave the building by the stairs and stay away from it. Do not use elevators."),
        Prepared(
            .bombThreat, "Bomb threat", "Bomb threat", "Police are searching the place.",
            "Leave the building and stay at least 500 feet away. Report anything that does not belong there."),
        Prepared(
            .chemicalSpill, "Chemical spill", "Chemical spill", "Fumes may harm eyes and lungs.",
            "Stay inside other buildings, close the windows, and keep away from the place."),
        Prepared(
            .robbery, "Robbery",
            "Walk in company and on lit paths. Give up property rather than resist. Call for an escort at any hour."
        ),
        Prepared(
            .burglary, "Burglary",
            "Lock doors and windows, also when you leave for a minute. Do not let people in behind you."),
    ]
}
