import CleryLaw
import Foundation
import Testing

/// What must hold of any incident. It says what is wrong, or nil.
typealias Complaint = (Subject, inout Seeded) -> String?

/// How many random subjects a property sees, and for how long.
enum Effort {
    private static func number(_ name: String) -> Double? {
        ProcessInfo.processInfo.environment[name].flatMap(Double.init)
    }
    static let subjects = Int(number("CLERY_LAW_SUBJECTS") ?? 4500)
    /// With CLERY_LAW_SECONDS the properties run so long together, each on subjects it never saw.
    static let seconds = number("CLERY_LAW_SECONDS")
    static let firstSeed = UInt64(number("CLERY_LAW_SEED") ?? 1)
    static let properties = 12
    static let shrinks = number("CLERY_LAW_SHRINK") != 0
}

/// Looks at random subjects until one is wrong, makes that as small as it can, and shows it with its seed.
func holds(_ complaint: @escaping Complaint) {
    let end = Effort.seconds.map {
        ContinuousClock.now + .milliseconds(Int($0 * 1000) / Effort.properties)
    }
    var seed = Effort.firstSeed
    func goesOn() -> Bool {
        end.map { ContinuousClock.now < $0 } ?? (seed < Effort.firstSeed + UInt64(Effort.subjects))
    }
    while goesOn() {
        var random = Seeded(state: seed)
        let subject = random.subject()
        if let wrong = complain(complaint, subject) {
            let (small, why) = Effort.shrinks ? shrunk(subject, wrong, complaint) : (subject, wrong)
            Issue.record("\(why) (seed \(seed))\n\(shown(small))")
            return
        }
        seed += 1
    }
}

private func complain(_ complaint: Complaint, _ subject: Subject) -> String? {
    var random = Seeded(state: subject.seed)
    return complaint(subject, &random)
}

/// Leaves out one thing after another as long as the property still fails.
private func shrunk(_ subject: Subject, _ wrong: String, _ complaint: Complaint) -> (Subject, String) {
    for var smaller in simpler(subject) {
        // Fewer facts lead to other choices, so a few of them are tried.
        for seed in subject.seed...subject.seed + 20 {
            smaller.seed = seed
            if let wrong = complain(complaint, smaller) { return shrunk(smaller, wrong, complaint) }
        }
    }
    return (subject, wrong)
}

private func simpler(_ subject: Subject) -> [Subject] {
    var all: [Subject] = []
    func with(_ change: (inout Subject) -> Void) {
        var copy = subject
        change(&copy)
        if copy.records != subject.records || copy.interpretations != subject.interpretations {
            all.append(copy)
        }
    }
    with { $0.interpretations = .standard }
    for index in subject.records.indices where subject.records.count > 1 {
        with {
            $0.records.remove(at: index)
            for position in $0.records.indices {
                guard let root = $0.records[position].sameIncidentAs else { continue }
                $0.records[position].sameIncidentAs =
                    root == index ? nil : root - (root > index ? 1 : 0)
            }
        }
    }
    for (index, record) in subject.records.enumerated() {
        func without<Part>(_ list: WritableKeyPath<IncidentFacts, [Part]>) {
            for part in record[keyPath: list].indices {
                with { $0.records[index][keyPath: list].remove(at: part) }
            }
        }
        with { $0.records[index].sameIncidentAs = nil }
        without(\.offenses)
        without(\.lawActions)
        without(\.coursesOfConduct)
        without(\.hazing)
        without(\.reports)
        with { $0.records[index].bias = nil }
        with { $0.records[index].determination = nil }
        with { $0.records[index].mostSerious = nil }
        with { $0.records[index].occurred = .unknown }
        for position in record.offenses.indices {
            with { $0.records[index].offenses[position].occurred = nil }
            with { $0.records[index].offenses[position].place = nil }
            with { $0.records[index].offenses[position].deathFollowed = false }
            with { $0.records[index].offenses[position].relationship = .unknown }
            with { $0.records[index].offenses[position] = OffenseFacts(record.offenses[position].act) }
        }
    }
    return all
}

/// The facts that are stated, one a line.
private func shown(_ subject: Subject) -> String {
    var text = ""
    dump(subject.records, to: &text)
    if subject.interpretations != .standard { dump(subject.interpretations, to: &text) }
    let empty = [": nil", ".unknown", "0 elements", "notApplicable", ": false"]
    let lines = text.replacing("CleryLaw.", with: "").split(separator: "\n").filter { line in
        !empty.contains { line.hasSuffix($0) } && !line.contains("- number: ") && !line.contains("▿ some: ")
    }
    return lines.joined(separator: "\n")
}
