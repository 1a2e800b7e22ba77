import CleryLaw
import TypedHTML

/// One act on the facts page.
struct OffensePart {
    let line: Int
    let controls: FactsControls
    /// The act as it stands, in a line.
    let said: String?
    let open: Bool

    private func name(_ part: String) -> String { "o\(line)-\(part)" }
    private var isNew: Bool { controls.fields[name("act")].isEmpty }

    var html: HTML {
        controls.fold("o\(line)", said ?? "An act", isNew ? "Choose what was done" : "", open: open) {
            controls.group("What was done") {
                controls.choose(
                    "The act", name("act"),
                    IncidentActs.acts + (isNew ? [] : [("none", "Take this act away")]), any: "Choose")
                controls.tick("Only attempted", name("attempted"))
                controls.tick("The victim died of it", name("death"))
                controls.tick("Intent is established although nothing was completed", name("intent"))
            }
            controls.folded(
                "Persons", "o\(line)",
                [
                    "victims", "accused", "arrested", "referred", "relationship", "state-law",
                    "crime-of-violence",
                ], hint: "Counts only. Names stay in the sealed report.", also: open
            ) {
                controls.count("Victims", name("victims"))
                controls.count("Accused", name("accused"))
                controls.count("Arrested for it", name("arrested"))
                controls.count("Referred for it", name("referred"))
                controls.word(
                    "What accused and victim are to each other", name("relationship"), Relationship.self)
                controls.three("State domestic violence law protects the victim", name("state-law"))
                controls.three("A crime of violence (18 U.S.C. 16)", name("crime-of-violence"))
            }
            controls.folded(
                "Units", "o\(line)", ["premises", "premises-kind", "vehicles", "operations"],
                hint: "What is counted where it is not persons."
            ) {
                controls.count("Rooms or buildings entered", name("premises"))
                controls.word("Kind of rooms", name("premises-kind"), PremisesKind.self)
                controls.count("Vehicles", name("vehicles"))
                controls.count("Distinct operations", name("operations"))
            }
            controls.folded(
                "Means and harm", "o\(line)", ["weapon", "injury", "fear", "force", "access"]
            ) {
                controls.word("Weapon", name("weapon"), Weapon.self)
                controls.word("Injury", name("injury"), Injury.self)
                controls.three("Fear of bodily harm", name("fear"))
                controls.three("Force was used", name("force"))
                controls.word("Right to be there", name("access"), Access.self)
            }
            controls.folded(
                "Its own time and place", "o\(line)", ["place", "geo", "home"] + MomentFields.parts,
                hint: "Only where they differ from the incident's: it moved, or went on elsewhere."
            ) {
                controls.place("o\(line)", any: "The incident's place")
                controls.moment("o\(line)", unknown: "At another time, which nobody knows")
            }
        }
    }
}

/// One arrest or referral on the facts page.
struct ActionPart {
    let line: Int
    let controls: FactsControls
    let said: String?
    let open: Bool

    private func name(_ part: String) -> String { "a\(line)-\(part)" }
    private var isNew: Bool { controls.fields[name("violation")].isEmpty }

    var html: HTML {
        controls.fold(
            "a\(line)", said ?? "An arrest or referral", isNew ? "Choose the kind of violation" : "",
            open: open
        ) {
            controls.group("Law or policy?", hint: "A breach of policy alone is in no number.") {
                controls.choose(
                    "Kind of violation", name("violation"),
                    FactTitles.of(LawViolation.self) + (isNew ? [] : [("none", "Take this away")]),
                    any: "Choose")
                controls.three(
                    "Was a law broken?", name("law"), yes: "A law was broken",
                    no: "Only a policy of the institution")
                controls.text(
                    "The statute, as cited", name("statute"), hint: "Such as N.Y. Penal Law 265.01.")
                controls.tick("Federal law only: no State or local law was broken", name("federal"))
            }
            controls.group("Arrested or referred?") {
                controls.choose(
                    "What was done about it", name("action"),
                    FactTitles.of(LawAction.Action.self, leaving: [.unknown]))
                controls.day("On which day", name("day"))
                controls.count("Persons", name("persons"))
                controls.text(
                    "Label of the person", name("person"),
                    hint: "Such as S1, the same label for the same human; never a name.")
                controls.three("A record is made of the discipline", name("record"))
                controls.three("A sanction may follow", name("sanction"))
                controls.tick("These persons are among those referred above", name("subset"))
            }
        }
    }
}
