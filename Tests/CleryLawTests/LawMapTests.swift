import CleryLaw
import Testing

@Suite("The law map")
struct LawMapTests {
    @Test("Every rule and every interpretation is on the map")
    func everythingIsOnTheMap() {
        let map = Law.map()
        for rule in Law.rules { #expect(map.contains("(`\(rule.name.word)`"), "\(rule)") }
        for interpretation in Interpretations.all { #expect(map.contains("**\(interpretation.name)**")) }
    }

    @Test("A paragraph without a rule is listed as such")
    func paragraphsWithoutRule() {
        #expect(Law.withoutRule.contains("34 CFR 668.46(c)(10)"))
        #expect(!Law.withoutRule.contains("34 CFR 668.46(c)(6)(ii)"))
        let map = Law.map()
        #expect(
            map.contains("### 34 CFR 668.46(l): compliance is no breach of FERPA\n\n- no rule: A permission"))
    }

    @Test("A paragraph has a rule, points to the one above that has it, or says why it needs none")
    func everyParagraphIsExplained() {
        // Chapters that are written elsewhere and join later.
        #expect(Law.unexplained == [])
    }

    @Test("Published cases that somebody hands in are shown under their rule")
    func cases() {
        let map = Law.map(cases: ["arsonBesides": ["hier-004", "hier-005"]])
        #expect(map.contains("  - published cases: 2 (hier-004, hier-005)"))
        #expect(!Law.map().contains("published cases:"))
    }

    @Test("Near misses are marked")
    func nearMisses() {
        for rule in Law.rules {
            let page = Law.page(of: rule)
            for example in rule.examples {
                #expect(page.contains("  - \(example.isNearMiss ? "near miss: " : "")\(example.story)"))
            }
        }
    }

    @Test("A rule is found by its word, and its page says what it says")
    func word() {
        for rule in Law.rules {
            #expect(Law.rule(word: rule.name.word)?.name == rule.name)
            let page = Law.page(of: rule)
            #expect(page.hasPrefix(rule.name.word))
            #expect(page.contains(rule.sentence) && page.contains(rule.citation.text))
        }
        #expect(Law.rule(word: "ARSONbesides")?.name == .arsonBesides)
        #expect(Law.rule(word: "nothing") == nil)
    }

    @Test(
        "A citation is understood in each form in which it is typed",
        arguments: [
            "34 CFR 668.46(c)(9)(vi)", "668.46(c)(9)(vi)", "34cfr 668.46 (c)(9)(vi)", "arsonBesides",
        ])
    func citation(text: String) {
        #expect(Law.rules(named: text).map { $0.name } == [.arsonBesides])
    }

    @Test("Half a number is no citation; a paragraph finds its parts")
    func prefixes() {
        #expect(Law.rules(named: "668.4").isEmpty)
        #expect(Law.rules(named: "668.46(c)(9").isEmpty)
        #expect(Law.rules(named: "").isEmpty)
        #expect(Law.rules(named: "668.46(c)(6)").count == 4)
        #expect(Law.rules(named: "1092(f)(1)(K)").map { $0.name } == [.hazingStatement])
    }

    @Test("A page tells the readings it hangs on and the parts it demands")
    func pages() {
        #expect(Law.page(of: Marijuana.self).contains("marijuanaBasis"))
        #expect(Law.page(of: DisciplinaryStatement.self).contains("disciplinary_procedures.timelines"))
        for rule in Law.rules {
            for name in (rule as? any InterpretedRule.Type)?.interpretations ?? [] {
                #expect(Interpretations.interpretation(named: name) != nil)
            }
        }
    }
}
