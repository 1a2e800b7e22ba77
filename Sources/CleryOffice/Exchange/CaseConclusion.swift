import CleryLaw

/// What the words of one case come to, before its time and place are added.
///
/// A case is one row or several. Each row's disposition speaks for the offenses of its own row.
struct CaseConclusion {
    var offenses: [OffenseFacts] = []
    var lawActions: [LawAction] = []
    /// Courses of conduct named stalking, by their number of victims; hazing incidents named.
    var stalking: Int32 = 0
    var hazing: Int32 = 0
    var isCrime = false
    var isVoid = false
    var disposition: Disposition?
    var determination: Determination?
    var unknown: [UnknownWording] = []

    struct Part {
        var nature: NatureReading
        var disposition: DispositionReading
    }

    init(_ parts: [Part]) {
        var void = true
        var named = false
        var actions = ActionList()
        var charges = ChargeList()
        for part in parts {
            if part.nature.pieces.isEmpty { void = false }
            for piece in part.nature.pieces {
                named = true
                if piece.meanings.isEmpty { isCrime = true }
                for meaning in piece.meanings {
                    if meaning.kind != .void { void = false }
                    if meaning.kind != .void, meaning.kind != .notACrime || meaning.violation != nil {
                        isCrime = true
                    }
                    if !charges.repeats(meaning, piece) { add(meaning, times: piece.count) }
                    if let violation = meaning.violation {
                        actions.add(violation, meaning, piece, part.disposition)
                    }
                }
                if piece.meanings.isEmpty { void = false }
            }
            add(part.nature.unknown + part.disposition.unknown)
        }
        // Nobody has said what this is: it is not taken for a mere event.
        if !named { isCrime = true }
        lawActions = actions.merged
        conclude(parts.map(\.disposition))
        isVoid = disposition == .void || (named && void)
    }

    private mutating func add(_ meaning: NatureMeaning, times: Int32) {
        guard case .act(let act) = meaning.kind else { return }
        let count = times * meaning.count
        switch act {
        case .stalking: stalking = max(stalking, max(count, meaning.victims ?? 1))
        case .hazing: hazing = max(hazing, count)
        default: offenses.append(OffenseFacts(act, meaning: meaning, count: count))
        }
    }

    private mutating func add(_ wordings: [UnknownWording]) {
        for wording in wordings where !unknown.contains(wording) { unknown.append(wording) }
    }

    /// The case's disposition is the one of its rows that says most; it is unfounded when all of them are.
    private mutating func conclude(_ readings: [DispositionReading]) {
        let cores = readings.compactMap { $0.meaning?.core }
        let order: [Disposition] = [
            .clearedByArrest, .exceptionallyCleared, .referredToConduct, .referredToTitleIX,
            .referredToOtherAgency, .open, .closed, .csaReportOnly, .unfounded, .void,
        ]
        disposition = order.first { cores.contains($0) }
        let stated = readings.compactMap { $0.meaning?.determination }
        if stated.count == readings.count { determination = stated.first }
    }
}

/// Offenses against persons of one case whose victims nobody has numbered.
///
/// Different words for one act (two sections of a penal code) are charges for the same victim; the same words again
/// are another victim.
private struct ChargeList {
    private var words: [Act: String] = [:]

    mutating func repeats(_ meaning: NatureMeaning, _ piece: NatureReading.Piece) -> Bool {
        guard case .act(let act) = meaning.kind, !meaning.attempted, meaning.victims == nil, piece.count == 1,
            OffenseFacts(act).isAgainstPersons
        else { return false }
        let told = piece.words.lowercased()
        guard let first = words[act] else {
            words[act] = told
            return false
        }
        return first != told
    }
}

extension CaseConclusion {
    /// Adds what columns of their own say about victims, premises and persons arrested.
    mutating func add(_ units: UnitCounts) {
        for index in offenses.indices {
            if offenses[index].isAgainstPersons, offenses[index].victims == nil {
                offenses[index].victims = units.victims
            }
            if offenses[index].isBurglaryLike, offenses[index].premises == nil {
                offenses[index].premises = units.premises
            }
        }
        for index in lawActions.indices {
            switch lawActions[index].action {
            case .arrest, .citation, .summons, .juvenileCustody:
                lawActions[index].persons = units.arrested ?? lawActions[index].persons
            default: break
            }
        }
    }
}

extension OffenseFacts {
    init(_ act: Act, meaning: NatureMeaning, count: Int32) {
        self.init(
            act, attempted: meaning.attempted, victims: meaning.victims, operations: meaning.operations,
            premises: meaning.premises, vehicles: meaning.vehicles)
        premisesKind = meaning.premisesKind
        access = meaning.access
        force = meaning.force
        weapon = meaning.weapon
        injury = meaning.injury
        relationship = meaning.relationship
        crimeOfViolence = meaning.crimeOfViolence
        if count > 1 { add(count: count) }
    }

    /// “x2” in the unit in which the act is counted: premises, vehicles, operations or victims.
    mutating func add(count: Int32) {
        switch act {
        case .burglary, .theftInStructure, .entryWithIntentToSteal: premises = premises ?? count
        case .motorVehicleTheft, .theftFromMotorVehicle: vehicles = vehicles ?? count
        case .robbery, .carjacking, .arson, .undeterminedFire, .larceny, .vandalism, .notClery:
            operations = operations ?? count
        default: victims = victims ?? count
        }
    }

    /// Whether victims are the unit in which the act is counted.
    var isAgainstPersons: Bool {
        var trial = OffenseFacts(act)
        trial.add(count: 2)
        return trial.victims != nil
    }

    var isBurglaryLike: Bool {
        act == .burglary || act == .theftInStructure || act == .entryWithIntentToSteal
    }
}
