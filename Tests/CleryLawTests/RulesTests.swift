import CleryLaw
import Testing

@Suite("Every rule of the law")
struct RulesTests {
    @Test("Every rule's examples hold")
    func examplesHold() {
        for rule in Law.rules {
            for example in rule.examples {
                #expect(example.holds(), "\(rule): \(example.story)")
            }
        }
    }

    @Test("Every rule has two examples or more, a near miss and another, each with a story of its own")
    func everyRuleHasExamples() {
        for rule in Law.rules {
            #expect(rule.examples.count >= 2, "\(rule)")
            #expect(rule.examples.contains { $0.isNearMiss }, "\(rule) has no near miss")
            #expect(rule.examples.contains { !$0.isNearMiss }, "\(rule) has only near misses")
            #expect(Set(rule.examples.map(\.story)).count == rule.examples.count, "\(rule)")
        }
    }

    @Test("Every rule has a citation and a sentence that ends with a period")
    func everyRuleIsCited() {
        for rule in Law.rules {
            #expect(!rule.citation.text.isEmpty, "\(rule)")
            #expect(rule.sentence.hasSuffix("."), "\(rule)")
        }
    }

    @Test("Every name belongs to exactly one rule, and every rule has a name")
    func namesAreUnique() {
        #expect(Set(Law.rules.map { $0.name }).count == Law.rules.count)
        for name in RuleName.allCases { #expect(name.rule != nil, "\(name) has no rule in Law.rules") }
    }

    @Test("A rule is found by its citation")
    func foundByCitation() {
        let found = Law.rules(citing: "34 CFR 668.46(c)(6)").map { $0.name }
        #expect(found.contains(.stalkingEachYear))
        #expect(found.contains(.stalkingCourse))
        #expect(!found.contains(.hierarchy))
    }

    @Test("Every need has a question and a name that reads back")
    func needsAsk() {
        for bit in 0..<19 {
            let need = Needs(rawValue: 1 << UInt32(bit))
            #expect(need.sentences.count == 1)
            #expect(need.names.first.flatMap { Needs(name: $0) } == need)
        }
    }

    @Test("Every interpretation reads and writes each of its options")
    func interpretations() {
        #expect(Set(Interpretations.all.map(\.name)).count == Interpretations.all.count)
        for interpretation in Interpretations.all {
            var all = Interpretations.standard
            #expect(interpretation.choice(in: all) == interpretation.standard)
            for option in interpretation.options {
                #expect(interpretation.choose(option.word, in: &all))
                #expect(interpretation.choice(in: all) == option.word)
            }
            #expect(!interpretation.choose("no such option", in: &all))
        }
    }
}
