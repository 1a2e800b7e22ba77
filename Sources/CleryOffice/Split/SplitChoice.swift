import CleryLaw

/// Which of an incident's facts belong to another incident, and how that one is called.
struct SplitChoice: Sendable, Equatable {
    var nature = ""
    var place: Int64
    /// How many victims of an act go along; nil is the whole act.
    var offenses: [Int: Int32?] = [:]
    /// How many persons of an arrest or referral go along; nil is all of them.
    var actions: [Int: Int32?] = [:]
    var courses: Set<Int> = []
    var hazing: Set<Int> = []
    var sites: Set<Int> = []
    /// The bias that is stated belongs to the new incident as well.
    var bias = false
    var inLog = false

    private var isEmpty: Bool {
        offenses.isEmpty && actions.isEmpty && courses.isEmpty && hazing.isEmpty
    }

    init(place: Int64) { self.place = place }

    /// Reads the form. Lines that the incident does not have are left out.
    init(_ reader: inout FactReader, of stated: Stated) {
        place = stated.place
        nature = reader.text("nature")
        if nature.isEmpty { reader.say("nature", "Say what the new incident is, in plain words.") }
        if let found = reader.place("at")?.id {
            place = found
        } else if reader.problems.of("at-place") == nil {
            reader.say("at-place", "Say where the new incident was.")
        }
        let facts = stated.facts
        for index in facts.offenses.indices where reader.ticked("o\(index)") {
            offenses[index] = SplitChoice.part(
                &reader, "o\(index)-victims", of: facts.offenses[index].victims)
        }
        for index in facts.lawActions.indices where reader.ticked("a\(index)") {
            actions[index] = SplitChoice.part(
                &reader, "a\(index)-persons", of: facts.lawActions[index].persons)
        }
        courses = Set(facts.coursesOfConduct.indices.filter { reader.ticked("c\($0)") })
        hazing = Set(facts.hazing.indices.filter { reader.ticked("h\($0)") })
        sites = Set(stated.particulars.sites.indices.filter { reader.ticked("l\($0)") })
        bias = reader.ticked("bias")
        inLog = reader.ticked("log")
        if isEmpty {
            reader.say("chosen", "Choose what belongs to the new incident.")
        } else if leavesNothing(of: facts) {
            reader.say("chosen", "Leave something with this incident, or it is one incident still.")
        }
    }

    /// So many of the persons of a line; nil for all of them.
    private static func part(_ reader: inout FactReader, _ name: String, of all: Int32?) -> Int32? {
        guard let number = reader.number(name), let all else { return nil }
        guard (1...max(1, all)).contains(number) else {
            reader.say(name, "Of \(all), between 1 and \(all) can go along.")
            return nil
        }
        return number == all ? nil : number
    }

    private func leavesNothing(of facts: IncidentFacts) -> Bool {
        facts.offenses.indices.allSatisfy { offenses[$0] == .some(nil) }
            && facts.lawActions.indices.allSatisfy { actions[$0] == .some(nil) }
            && courses.count == facts.coursesOfConduct.count && hazing.count == facts.hazing.count
    }
}

extension SplitChoice {
    /// The two incidents that the one becomes: what stays, and what goes.
    func parts(of stated: Stated) -> (stays: Stated, goes: Stated) {
        var (stays, goes) = (stated, stated)
        let (facts, told) = (stated.facts, stated.particulars)
        stays.facts.offenses = []
        stays.particulars.offenses = []
        goes.facts.offenses = []
        goes.particulars.offenses = []
        for (index, offense) in facts.offenses.enumerated() {
            let going = offenses[index]
            var (left, gone) = (offense, offense)
            if let some = going ?? nil {
                gone.victims = some
                left.victims = offense.victims.map { $0 - some }
            }
            if going == nil || (going ?? nil) != nil {
                stays.facts.offenses.append(left)
                stays.particulars.offenses.append(told.offenses[index])
            }
            if going != nil {
                goes.facts.offenses.append(gone)
                goes.particulars.offenses.append(told.offenses[index])
            }
        }
        lawActions(facts, told, &stays, &goes)
        func divide<One>(_ path: WritableKeyPath<Stated, [One]>, _ chosen: Set<Int>) {
            let all = stated[keyPath: path].enumerated()
            stays[keyPath: path] = all.filter { !chosen.contains($0.offset) }.map(\.element)
            goes[keyPath: path] = all.filter { chosen.contains($0.offset) }.map(\.element)
        }
        divide(\.facts.coursesOfConduct, courses)
        divide(\.particulars.courses, courses)
        divide(\.facts.hazing, hazing)
        divide(\.particulars.hazing, hazing)
        divide(\.particulars.sites, sites)
        goes.place = place
        if !bias {
            goes.facts.bias = nil
            goes.particulars.biasSigns = []
        }
        // What was found, was found of the incident as it was told; a sworn officer says it of the new one anew.
        goes.facts.determination = nil
        goes.particulars.unfounding = .init()
        return (stays, goes)
    }

    private func lawActions(
        _ facts: IncidentFacts, _ told: Particulars, _ stays: inout Stated, _ goes: inout Stated
    ) {
        for part in [0, 1] {
            var list: [LawAction] = []
            var statutes: [String] = []
            for (index, action) in facts.lawActions.enumerated() {
                let going = actions[index]
                var action = action
                if part == 0, let whole = going {
                    guard let some = whole else { continue }
                    action.persons -= some
                } else if part == 1 {
                    guard let whole = going else { continue }
                    action.persons = whole ?? action.persons
                }
                list.append(action)
                statutes.append(told.statutes[index])
            }
            let serious = facts.mostSerious.flatMap { one in list.contains { $0.violation == one } ? one : nil
            }
            if part == 0 {
                stays.facts.lawActions = list
                stays.particulars.statutes = statutes
                stays.facts.mostSerious = actions.isEmpty ? facts.mostSerious : serious
            } else {
                goes.facts.lawActions = list
                goes.particulars.statutes = statutes
                goes.facts.mostSerious = serious
            }
        }
    }
}
