import CleryLaw
import TypedHTML

/// All facts of an incident as one form, with an empty line at the end of each list.
struct FactsFields {
    let facts: IncidentFacts
    let incident: Incident
    let form: String
    let mayUnfound: Bool
    let problems: [Problem]

    var html: HTML {
        TypedHTML.form(.method(.post), .action("/office/incidents/\(incident.id)/facts")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("revision"), .value(String(incident.revision)))
            for index in facts.offenses.indices { offense(index, facts.offenses[index]) }
            offense(facts.offenses.count, nil)
            for index in facts.lawActions.indices { action(index, facts.lawActions[index]) }
            action(facts.lawActions.count, nil)
            others
            if mayUnfound { unfounding }
            div(.class("actions")) { button("Keep these facts", .type("submit"), .class("button")) }
        }
    }

    private func choose<Word: RawRepresentable<String> & CaseIterable>(
        _ label: String, _ name: String, _ type: Word.Type, _ value: String?, any: String = "Not known"
    ) -> HTML {
        chooser(
            label, name: name,
            options: Word.allCases.map { ($0.rawValue, ReviewForm.capitalized($0.rawValue)) },
            chosen: value ?? "", any: any)
    }

    private func three(_ label: String, _ name: String, _ value: Known<Bool>?) -> HTML {
        let chosen = value?.value.map { $0 ? "yes" : "no" } ?? ""
        return chooser(
            label, name: name, options: [("yes", "Yes"), ("no", "No")], chosen: chosen, any: "Not known")
    }

    private func count(_ label: String, _ name: String, _ value: Int32?) -> HTML {
        textField(
            label, name: name, value: value.map(String.init) ?? "", type: "number",
            problem: problems.of(name))
    }

    private func tick(_ label: String, _ name: String, _ on: Bool) -> HTML {
        TypedHTML.label(.class("choice")) {
            input(.type("checkbox"), .name(name), .value("yes"), .checked(on))
            span(label)
        }
    }

    private func offense(_ index: Int, _ offense: OffenseFacts?) -> HTML {
        let name = { (part: String) in "o\(index)-\(part)" }
        let heading = offense.map { FactsWords.act($0) } ?? "Add an act"
        return details(.class("fold"), .open(offense != nil && facts.offenses.count == 1)) {
            summary(heading)
            div(.class("filters")) {
                chooser(
                    "What was done", name: name("act"), options: IncidentActs.acts,
                    chosen: offense?.act.rawValue ?? "", any: offense == nil ? "Choose" : "Take this act away"
                )
                count("Victims", name("victims"), offense?.victims)
                count("Rooms or buildings entered", name("premises"), offense?.premises)
                count("Vehicles", name("vehicles"), offense?.vehicles)
                count("Distinct operations", name("operations"), offense?.operations)
                choose("Weapon", name("weapon"), Weapon.self, offense?.weapon.value?.rawValue)
                choose("Injury", name("injury"), Injury.self, offense?.injury.value?.rawValue)
                choose("Right to be there", name("access"), Access.self, offense?.access.value?.rawValue)
                three("Was force used?", name("force"), offense?.force)
                choose(
                    "Kind of rooms", name("premises-kind"), PremisesKind.self,
                    offense?.premisesKind.value?.rawValue)
                choose(
                    "What they are to each other", name("relationship"), Relationship.self,
                    offense?.relationship.value?.rawValue)
                three(
                    "State law protects the relationship", name("state-law"),
                    offense?.stateLawCoversRelationship)
                three("A crime of violence", name("crime-of-violence"), offense?.crimeOfViolence)
                three("Fear of bodily harm", name("fear"), offense?.fearOfHarm)
                tick("Only attempted", name("attempted"), offense?.attempted ?? false)
                tick("The victim died of it", name("death"), offense?.deathFollowed ?? false)
            }
        }
    }

    private func action(_ index: Int, _ action: LawAction?) -> HTML {
        let name = { (part: String) in "a\(index)-\(part)" }
        let heading =
            action.map {
                "\(ReviewForm.capitalized($0.violation.rawValue)): \(FactsWords.plain($0.action.rawValue))"
            } ?? "Add an arrest or referral"
        return details(.class("fold")) {
            summary(heading)
            div(.class("filters")) {
                choose(
                    "Violation of", name("violation"), LawViolation.self, action?.violation.rawValue,
                    any: action == nil ? "Choose" : "Take this away")
                three("Was a law broken, not only a policy?", name("law"), action?.lawViolation)
                choose(
                    "What was done about it", name("action"), LawAction.Action.self, action?.action.rawValue)
                count("Persons", name("persons"), action?.persons)
                three("A record is made of the discipline", name("record"), action?.record)
                three("A sanction may follow", name("sanction"), action?.sanctionPossible)
            }
        }
    }

    private var others: HTML {
        details(.class("fold"), .open(facts.bias != nil)) {
            summary("Bias, and the most serious violation")
            div(.class("filters")) {
                choose(
                    "Evidence of bias", "bias-evidence", BiasEvidence.self, facts.bias?.evidence.rawValue,
                    any: "Nothing points to bias")
                choose(
                    "Bias", "bias-category", BiasCategory.self, facts.bias?.category.value?.rawValue)
                choose(
                    "Most serious violation, as judged", "most-serious", LawViolation.self,
                    facts.mostSerious?.rawValue, any: "Not judged")
            }
        }
    }

    private var unfounding: HTML {
        let stated = facts.determination
        let found = stated?.by.value == .swornLawEnforcement ? stated : nil
        return details(.class("fold"), .open(found != nil)) {
            summary("Unfounding")
            div(.class("inside")) {
                p(
                    "Only a sworn officer unfounds, after a full investigation, by a formal finding that the report is false or baseless. Recovered property, a victim who does not cooperate or missing evidence are no grounds."
                )
            }
            div(.class("filters")) {
                tick("I unfound this report as a sworn officer", "unfound", found != nil)
                three("Full investigation", "unfound-investigation", found?.fullInvestigation)
                three("Formal finding", "unfound-formal", found?.formal)
                choose(
                    "Finding", "unfound-finding", Determination.Finding.self,
                    found?.finding.value?.rawValue)
                textField(
                    "Day of the finding", name: "unfound-day", value: found?.day.map { "\($0)" } ?? "",
                    type: "date", problem: problems.of("unfound-day"))
            }
        }
    }
}
