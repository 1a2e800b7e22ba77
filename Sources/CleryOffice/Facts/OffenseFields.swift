import CleryLaw

/// One act: what was done, to whom, with what, where and when, as fields and back.
extension FactFields {
    mutating func tell(
        _ offense: OffenseFacts, _ told: Particulars.OfOffense, _ line: Int, zone: Zone, places: CampusPlaces
    ) {
        func name(_ part: String) -> String { "o\(line)-\(part)" }
        self[name("act")] = offense.act.rawValue
        tick(name("attempted"), offense.attempted)
        tick(name("death"), offense.deathFollowed)
        tick(name("intent"), offense.intentEstablished)
        tell(name("victims"), offense.victims)
        tell(name("operations"), offense.operations)
        tell(name("premises"), offense.premises)
        tell(name("vehicles"), offense.vehicles)
        tell(name("premises-kind"), offense.premisesKind)
        tell(name("access"), offense.access)
        tell(name("force"), offense.force)
        tell(name("weapon"), offense.weapon)
        tell(name("injury"), offense.injury)
        tell(name("relationship"), offense.relationship)
        tell(name("crime-of-violence"), offense.crimeOfViolence)
        tell(name("fear"), offense.fearOfHarm)
        tell(name("state-law"), offense.stateLawCoversRelationship)
        tell("o\(line)", offense.occurred, zone: zone)
        tell("o\(line)", offense.place, at: told.place, places)
        tell(name("accused"), told.accused)
        tell(name("arrested"), told.arrested)
        tell(name("referred"), told.referred)
    }
}

extension FactReader {
    mutating func offense(
        _ line: Int, over old: IncidentFacts, _ told: Particulars
    ) -> (OffenseFacts, Particulars.OfOffense)? {
        func name(_ part: String) -> String { "o\(line)-\(part)" }
        if fields[name("act")] == "none" { return nil }
        guard let act = Act(rawValue: fields[name("act")]) else {
            if fields.says("o\(line)", beside: ["act"]) {
                say(name("act"), "Choose what was done in act \(line + 1), or empty its fields.")
            }
            return nil
        }
        let known = old.offenses.indices.contains(line)
        var facts = known ? old.offenses[line] : OffenseFacts(act)
        var beside = known ? told.offenses[line] : Particulars.OfOffense()
        facts.act = act
        facts.attempted = ticked(name("attempted"))
        facts.deathFollowed = ticked(name("death"))
        facts.victims = number(name("victims"))
        facts.operations = number(name("operations"))
        facts.premises = number(name("premises"))
        facts.vehicles = number(name("vehicles"))
        facts.premisesKind = word(name("premises-kind"))
        facts.access = word(name("access"))
        facts.force = answer(name("force"))
        facts.weapon = word(name("weapon"))
        facts.injury = word(name("injury"))
        facts.relationship = word(name("relationship"))
        facts.crimeOfViolence = answer(name("crime-of-violence"))
        facts.fearOfHarm = answer(name("fear"))
        facts.stateLawCoversRelationship = answer(name("state-law"))
        guard fields.isWhole else { return (facts, beside) }
        facts.intentEstablished = ticked(name("intent"))
        facts.occurred = moment("o\(line)")?.moment
        let place = place("o\(line)")
        facts.place = place?.facts
        beside.place = place?.id
        beside.accused = number(name("accused"))
        beside.arrested = number(name("arrested"))
        beside.referred = number(name("referred"))
        return (facts, beside)
    }
}
