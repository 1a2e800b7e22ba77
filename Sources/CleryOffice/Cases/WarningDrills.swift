import CleryLaw

/// Reads the tests of the emergency procedures in a case and answers what they lack.
enum WarningTests {
    static func answer(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let list = facts["tests"] else {
            answer.note("The facts name no tests.")
            return .null
        }
        let tests = list.items.map(read)
        if key == "counts_as_test" || key == "test" {
            answer.add(.emergencyTests)
            return tests.isEmpty ? .null : .bool(tests.contains { $0.kind == .scheduled })
        }
        if tests.isEmpty, key != "tests_counted" {
            // Whichever year is meant, it had none.
            answer.add(.emergencyTests)
            let lacks = EmergencyTests.Missing.annualTest.rawValue
            return key == "missing" ? .array([.string(lacks)]) : .bool(false)
        }
        let years = Set(tests.compactMap { $0.date?.year })
        guard
            let year = facts["year"]?.integer.map({ Int(clamping: $0) })
                ?? (years.count == 1 ? years.first : nil)
        else {
            answer.note("The facts do not say which calendar year is asked about.")
            return .null
        }
        if key == "tests_counted" {
            answer.add(.emergencyTests)
            return .integer(Int64(tests.filter { $0.kind == .scheduled && $0.date?.year == year }.count))
        }
        guard let missing = answer.reasoned(EmergencyTests.missing(in: year, tests)) else { return .null }
        if key == "missing" { return .array(missing.map { .string($0.rawValue) }) }
        return .bool(missing.isEmpty)
    }

    private static func read(_ value: JSONValue) -> EmergencyTest {
        let described = value["described"]?.flag ?? value["description"].map { $0 != .null && $0.text != "" }
        return EmergencyTest(
            kind(value), date: CaseVocabulary.day(value["date"]),
            timed: value["time"]?.text.map { !$0.isEmpty } ?? false, described: described ?? false,
            announced: CaseVocabulary.known(value["announced"]),
            publicized: CaseVocabulary.known(value["procedures_publicized"]))
    }

    /// A drill, unless the case names it a real emergency or a false alarm.
    private static func kind(_ value: JSONValue) -> EmergencyTest.Kind {
        let words = [value["kind"], value["type"], value["description"]].compactMap { $0?.text }
        for word in words.map(CaseVocabulary.term) {
            let parts = Set(word.split(separator: "_").map(String.init))
            if parts.isSuperset(of: ["false", "alarm"]) { return .falseAlarm }
            let planned = ["drill", "exercise", "test", "simulated", "simulation", "tabletop", "mock"]
            if word == "emergency" { return .realEmergency }
            if !parts.isDisjoint(with: ["real", "actual"]), parts.isDisjoint(with: planned) {
                return .realEmergency
            }
        }
        return .scheduled
    }
}
