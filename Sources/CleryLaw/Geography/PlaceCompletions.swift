extension PlaceNow {
    /// The same place with each answer that a question can have.
    func completions(of question: PlaceQuestion) -> [PlaceNow] {
        switch question {
        case .buildingOrProperty: either(\.buildingOrProperty)
        case .owner: each(\.owner)
        case .landOwner: each(\.landOwner)
        case .control: each(\.control)
        // A home may also be no host family's home.
        case .significantControl: either(\.significantControl) + [with(\.significantControl, .notApplicable)]
        case .incidentAt, .timesOfControl: either(\.heldThen)
        case .spot: each(\.spot)
        case .contiguous: either(\.contiguous)
        case .withinCampus: either(\.withinCampus)
        case .branchCampus: either(\.branchCampus)
        case .programOfStudy: either(\.programOfStudy)
        case .administratorOnSite: either(\.administratorOnSite)
        case .educationalUse: either(\.educationalUse)
        case .studentHousing: either(\.studentHousing)
        case .frequentlyUsed: either(\.frequentlyUsed)
        case .supportsInstitution: either(\.supportsInstitution)
        case .organizationControls: either(\.organizationControls)
        case .organizationRecognized: either(\.organizationRecognized)
        case .recognizedAt, .timesOfRecognition: either(\.recognizedThen)
        case .repeatedUse: either(\.repeatedTrip)
        case .nights: either(\.shortStay)
        case .publicKind: each(\.publicKind)
        case .reference: each(\.reference)
        case .adjacency: each(\.adjacency)
        case .barrier: either(\.barrier)
        case .barrierCrossed: either(\.barrierCrossed)
        case .milesIntoPark: either(\.deepInPark)
        }
    }

    private func either(_ fact: WritableKeyPath<PlaceNow, Known<Bool>>) -> [PlaceNow] {
        [with(fact, .known(true)), with(fact, .known(false))]
    }

    private func each<Word: CaseIterable>(_ fact: WritableKeyPath<PlaceNow, Known<Word>>) -> [PlaceNow] {
        Word.allCases.map { with(fact, .known($0)) }
    }

    private func with<Value>(_ fact: WritableKeyPath<PlaceNow, Known<Value>>, _ value: Known<Value>)
        -> PlaceNow
    {
        var copy = self
        copy[keyPath: fact] = value
        return copy
    }
}
