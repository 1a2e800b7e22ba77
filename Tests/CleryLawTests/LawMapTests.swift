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
        #expect(!Law.withoutRule.contains("34 CFR 668.46(c)(6)"))
    }
}
