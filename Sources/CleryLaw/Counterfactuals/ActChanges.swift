/// What could have been otherwise in an act: how it was done, with what means, between whom.
extension FactChanges {
    mutating func offense(_ index: Int) {
        let offense = original.offenses[index]
        nature(index, offense)
        let attempted = offense.attempted
        add(.attempted, attempted ? "it had been completed" : "it had only been attempted") {
            $0.offenses[index].attempted = !attempted
        }
        vary(
            .weapon, \.offenses[index].weapon,
            [(.none, "no weapon had been used"), (.firearm, "a firearm had been used")])
        vary(
            .injury, \.offenses[index].injury,
            [
                (.none, "nobody had been hurt"), (.minor, "the injury had been minor"),
                (.serious, "the injury had been severe"),
            ])
        vary(
            .access, \.offenses[index].access,
            [
                (.unlawful, "the person had had no right to be in the structure"),
                (.lawful, "the person had had a right to be in the structure"),
                (.forcible, "the entry had been forced"),
            ])
        vary(
            .force, \.offenses[index].force,
            [(true, "force had been used"), (false, "no force had been used")])
        vary(
            .fear, \.offenses[index].fearOfHarm,
            [
                (true, "the victim had been put in fear of bodily harm"),
                (false, "nobody had been put in fear of bodily harm"),
            ])
        partners(index, offense)
        if offense.act == .burglary || offense.act == .theftInStructure {
            vary(
                .premisesKind, \.offenses[index].premisesKind,
                [
                    (.studentRooms, "student rooms had been entered"),
                    (
                        .institutionOfficesSameBuilding,
                        "offices of the institution in one building had been entered"
                    ),
                ])
        }
        if !offense.deathFollowed, offense.act != .murder, offense.act != .negligentManslaughter {
            add(.deathFollowed, "the victim had died of it") { $0.offenses[index].deathFollowed = true }
        }
    }

    /// Acts that the source names too loosely to be one offense.
    private mutating func nature(_ index: Int, _ offense: OffenseFacts) {
        let acts: [(Act, String)] =
            switch offense.act {
            case .sexOffense:
                [
                    (.rape, "there had been penetration without consent"),
                    (.fondling, "private parts had been touched without consent"),
                    (.incest, "it had been without force, between close relatives"),
                    (.statutoryRape, "it had been without force, with a person under the age of consent"),
                ]
            case .undeterminedFire:
                [
                    (.arson, "the fire had been found willful or malicious"),
                    (.notClery, "the fire had been found accidental"),
                ]
            default: []
            }
        for (act, supposing) in acts {
            add(.act, supposing, wasUnknown: true) { $0.offenses[index].act = act }
        }
        // No source says what an attempted fondling is, so an officer says what it was.
        guard offense.act == .fondling, offense.attempted else { return }
        add(.act, "private parts had been touched without consent", wasUnknown: true) {
            $0.offenses[index].attempted = false
        }
        add(.act, "it had come to no touching", wasUnknown: true) { $0.offenses[index].act = .notClery }
    }

    private mutating func partners(_ index: Int, _ offense: OffenseFacts) {
        switch offense.act {
        case .burglary, .theftInStructure, .entryWithIntentToSteal, .larceny, .motorVehicleTheft, .arson,
            .theftFromMotorVehicle, .undeterminedFire, .vandalism, .notClery, .stalking, .hazing:
            return
        default: break
        }
        vary(
            .relationship, \.offenses[index].relationship,
            [
                (.currentSpouse, "the two were married"), (.dating, "the two were dating"),
                (.stranger, "the two were strangers"),
            ])
        guard offense.relationship.value != nil else { return }
        vary(
            .stateLaw, \.offenses[index].stateLawCoversRelationship,
            [
                (true, "State domestic violence law covered the relationship"),
                (false, "State domestic violence law did not cover the relationship"),
            ])
        vary(
            .crimeOfViolence, \.offenses[index].crimeOfViolence,
            [(true, "it had been a crime of violence"), (false, "it had been no crime of violence")])
    }
}
