import CleryLaw

/// The facts of a place as text: one word each, for forms, files, the register and what is read aloud.
///
/// The words are those of `PlaceQuestion`; an empty text is *unknown*, `na` is *no question here*.
public enum PlaceFact {
    /// How a fact is stored, and so how it is asked.
    enum Storage {
        case flag(WritableKeyPath<PlaceDescription, Known<Bool>>)
        case owner(WritableKeyPath<PlaceDescription, Known<PlaceOwner>>)
        case control, spot, publicKind, reference, adjacency
        case whole(WritableKeyPath<PlaceDescription, Known<Int>>)
        case miles(WritableKeyPath<PlaceDescription, Known<Double>>)
    }

    /// What is stored under the name of a question; nil for times, which agreements and recognitions tell.
    static func storage(_ question: PlaceQuestion) -> Storage? {
        switch question {
        case .buildingOrProperty: .flag(\.buildingOrProperty)
        case .owner: .owner(\.owner)
        case .landOwner: .owner(\.landOwner)
        case .control: .control
        case .significantControl: .flag(\.significantControl)
        case .spot: .spot
        case .contiguous: .flag(\.reasonablyContiguous)
        case .withinCampus: .flag(\.withinCampus)
        case .branchCampus: .flag(\.branchCampus)
        case .programOfStudy: .flag(\.programOfStudy)
        case .administratorOnSite: .flag(\.administratorOnSite)
        case .educationalUse: .flag(\.educationalUse)
        case .studentHousing: .flag(\.studentHousing)
        case .frequentlyUsed: .flag(\.frequentlyUsedByStudents)
        case .supportsInstitution: .flag(\.supportsInstitution)
        case .organizationControls: .flag(\.organizationControls)
        case .organizationRecognized: .flag(\.organizationRecognized)
        case .repeatedUse: .flag(\.repeatedUse)
        case .nights: .whole(\.nights)
        case .publicKind: .publicKind
        case .reference: .reference
        case .adjacency: .adjacency
        case .barrier: .flag(\.barrier)
        case .barrierCrossed: .flag(\.barrierRoutinelyCrossed)
        case .milesIntoPark: .miles(\.milesIntoPark)
        case .incidentAt, .timesOfControl, .recognizedAt, .timesOfRecognition: nil
        }
    }

    /// Every fact that a person can state, in the order of the law's questions.
    public static let all: [PlaceQuestion] = PlaceQuestion.allCases.filter { storage($0) != nil }

    /// The answers that can be chosen; empty where a number is typed.
    public static func choices(_ question: PlaceQuestion) -> [(value: String, title: String)] {
        switch storage(question) {
        case .flag: [("yes", "Yes"), ("no", "No")]
        case .owner: PlaceOwner.allCases.map { ($0.rawValue, $0.title) }
        case .control: PlaceControl.allCases.map { ($0.rawValue, $0.title) }
        case .spot: PlaceSpot.allCases.map { ($0.rawValue, $0.title) }
        case .publicKind: PublicKind.allCases.map { ($0.rawValue, $0.title) }
        case .reference: ReferenceArea.allCases.map { ($0.rawValue, $0.title) }
        case .adjacency: Adjacency.allCases.map { ($0.rawValue, $0.title) }
        case .whole, .miles, nil: []
        }
    }

    public static func text(_ question: PlaceQuestion, of place: PlaceDescription) -> String {
        switch storage(question) {
        case .flag(let path): text(place[keyPath: path]) { $0 ? "yes" : "no" }
        case .owner(let path): text(place[keyPath: path], \.rawValue)
        case .control: text(place.control, \.rawValue)
        case .spot: text(place.spot, \.rawValue)
        case .publicKind: text(place.publicKind, \.rawValue)
        case .reference: text(place.reference, \.rawValue)
        case .adjacency: text(place.adjacency, \.rawValue)
        case .whole(let path): text(place[keyPath: path]) { String($0) }
        case .miles(let path): text(place[keyPath: path]) { String($0) }
        case nil: ""
        }
    }

    private static func text<Value>(_ value: Known<Value>, _ words: (Value) -> String) -> String {
        switch value {
        case .known(let value): words(value)
        case .notApplicable: "na"
        case .unknown: ""
        }
    }

    /// States a fact by its text. False when the text is no answer to the question; nothing is changed then.
    public static func state(_ text: String, to question: PlaceQuestion, of place: inout PlaceDescription)
        -> Bool
    {
        func put<Value>(
            _ path: WritableKeyPath<PlaceDescription, Known<Value>>, _ read: (String) -> Value?
        ) -> Bool {
            switch text {
            case "": place[keyPath: path] = .unknown
            case "na": place[keyPath: path] = .notApplicable
            default:
                guard let value = read(text) else { return false }
                place[keyPath: path] = .known(value)
            }
            return true
        }
        return switch storage(question) {
        case .flag(let path): put(path) { $0 == "yes" ? true : $0 == "no" ? false : nil }
        case .owner(let path): put(path, PlaceOwner.init(rawValue:))
        case .control: put(\.control, PlaceControl.init(rawValue:))
        case .spot: put(\.spot, PlaceSpot.init(rawValue:))
        case .publicKind: put(\.publicKind, PublicKind.init(rawValue:))
        case .reference: put(\.reference, ReferenceArea.init(rawValue:))
        case .adjacency: put(\.adjacency, Adjacency.init(rawValue:))
        case .whole(let path): put(path) { Int($0).flatMap { (0...3660).contains($0) ? $0 : nil } }
        case .miles(let path): put(path) { Double($0).flatMap { (0...100).contains($0) ? $0 : nil } }
        case nil: false
        }
    }
}
