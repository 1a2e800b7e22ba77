import CleryLaw
import Testing

@Suite("Policy statements")
struct PoliciesTests {
    private static let yes = ReportingInstitution(
        onCampusHousing: .known(true), policeOrSecurity: .known(true), noncampusProperty: .known(true),
        noncampusOrganizations: .known(true), counselorProcedures: .known(true), appeals: .known(true),
        fireImprovements: .known(true))
    private static let no = ReportingInstitution(
        onCampusHousing: .known(false), policeOrSecurity: .known(false), noncampusProperty: .known(false),
        noncampusOrganizations: .known(false), counselorProcedures: .known(false), appeals: .known(false),
        fireImprovements: .known(false))
    private static let everything = Set(StatementsOwed.all.flatMap(\.parts).map(\.id))

    @Test("The ids are words, each of a part beginning with its statement's, and none is used twice")
    func ids() {
        let statements = StatementsOwed.all
        #expect(statements.count >= 25)
        #expect(Set(statements.map(\.id)).count == statements.count)
        let parts = statements.flatMap(\.parts)
        #expect(Set(parts.map(\.id)).count == parts.count)
        for statement in statements {
            #expect(!statement.parts.isEmpty)
            for part in statement.parts {
                #expect(part.id.hasPrefix(statement.id + "."))
                #expect(part.sentence.hasSuffix("."))
                #expect(part.id.allSatisfy { $0.isLowercase || $0 == "_" || $0 == "." })
                #expect(StatementsOwed.part(part.id) == part)
            }
        }
    }

    @Test("Each part stands within the paragraph of its rule")
    func citations() {
        for rule in Law.rules {
            guard let rule = rule as? any StatementRule.Type else { continue }
            for part in rule.statements.flatMap(\.parts) {
                #expect(
                    rule.citation.paragraphs.contains { part.citation.text.hasPrefix($0) },
                    "\(part.id) \(part.citation)")
            }
        }
    }

    @Test(
        "Every paragraph of the regulation that demands a statement has one",
        arguments: [
            "34 CFR 668.46(b)(2)(i)", "34 CFR 668.46(b)(2)(ii)", "34 CFR 668.46(b)(2)(iii)",
            "34 CFR 668.46(b)(2)(iv)", "34 CFR 668.46(b)(3)", "34 CFR 668.46(b)(4)(i)",
            "34 CFR 668.46(b)(4)(ii)(A)", "34 CFR 668.46(b)(4)(ii)(B)", "34 CFR 668.46(b)(4)(iii)",
            "34 CFR 668.46(b)(4)(iv)", "34 CFR 668.46(b)(5)", "34 CFR 668.46(b)(6)", "34 CFR 668.46(b)(7)",
            "34 CFR 668.46(b)(8)", "34 CFR 668.46(b)(9)", "34 CFR 668.46(b)(10)",
            "34 CFR 668.46(b)(11)(ii)(A)", "34 CFR 668.46(b)(11)(ii)(B)", "34 CFR 668.46(b)(11)(ii)(C)(1)",
            "34 CFR 668.46(b)(11)(ii)(C)(2)", "34 CFR 668.46(b)(11)(ii)(C)(3)",
            "34 CFR 668.46(b)(11)(ii)(D)", "34 CFR 668.46(b)(11)(iii)(A)", "34 CFR 668.46(b)(11)(iii)(B)",
            "34 CFR 668.46(b)(11)(iv)", "34 CFR 668.46(b)(11)(v)", "34 CFR 668.46(b)(11)(vii)",
            "34 CFR 668.46(b)(12)", "34 CFR 668.46(g)(1)", "34 CFR 668.46(g)(2)(i)",
            "34 CFR 668.46(g)(2)(ii)", "34 CFR 668.46(g)(2)(iii)", "34 CFR 668.46(g)(2)(iv)",
            "34 CFR 668.46(g)(3)", "34 CFR 668.46(g)(4)", "34 CFR 668.46(g)(5)", "34 CFR 668.46(g)(6)(i)",
            "34 CFR 668.46(g)(6)(ii)", "34 CFR 668.46(g)(6)(iii)", "34 CFR 668.46(h)(1)(i)",
            "34 CFR 668.46(h)(1)(ii)", "34 CFR 668.46(h)(1)(iii)", "34 CFR 668.46(h)(1)(iv)",
            "34 CFR 668.46(h)(1)(v)", "34 CFR 668.46(h)(1)(vi)", "34 CFR 668.46(h)(2)",
            "34 CFR 668.46(j)(1)(i)(A)", "34 CFR 668.46(j)(1)(i)(B)", "34 CFR 668.46(j)(1)(i)(C)",
            "34 CFR 668.46(j)(1)(i)(D)", "34 CFR 668.46(j)(1)(i)(E)", "34 CFR 668.46(j)(1)(i)(F)",
            "34 CFR 668.46(j)(1)(ii)", "34 CFR 668.46(k)(1)(i)", "34 CFR 668.46(k)(1)(ii)",
            "34 CFR 668.46(k)(1)(iii)", "34 CFR 668.46(k)(1)(iv)", "34 CFR 668.46(k)(2)(i)",
            "34 CFR 668.46(k)(2)(ii)", "34 CFR 668.46(k)(2)(iii)", "34 CFR 668.46(k)(2)(iv)",
            "34 CFR 668.46(k)(2)(v)(A)", "34 CFR 668.46(k)(2)(v)(B)", "34 CFR 668.46(k)(2)(v)(C)",
            "34 CFR 668.46(k)(2)(v)(D)", "34 CFR 668.46(k)(3)(i)(A)", "34 CFR 668.46(k)(3)(i)(B)(1)",
            "34 CFR 668.46(k)(3)(i)(B)(2)", "34 CFR 668.46(k)(3)(i)(B)(3)", "34 CFR 668.46(k)(3)(i)(C)",
            "34 CFR 668.46(k)(3)(iv)", "34 CFR 668.49(b)(2)", "34 CFR 668.49(b)(3)", "34 CFR 668.49(b)(4)",
            "34 CFR 668.49(b)(5)", "34 CFR 668.49(b)(6)", "34 CFR 668.49(b)(7)", "34 CFR 668.49(b)(8)",
            "20 U.S.C. 1092(f)(1)(K)", "20 U.S.C. 1092(f)(1)(L)(i)", "20 U.S.C. 1092(f)(1)(L)(ii)",
            "34 CFR 668.14(b)(31)",
        ])
    func complete(paragraph: String) {
        #expect(StatementsOwed.all.flatMap(\.parts).contains { $0.citation.text == paragraph })
    }

    @Test("A report with everything lacks nothing; take any part away and just that part is missing")
    func eachPartIsMissed() {
        #expect(StatementsOwed.incomplete(present: Self.everything, Self.yes, reportYear: 2026).isEmpty)
        for statement in StatementsOwed.all {
            for part in statement.parts {
                let found = StatementsOwed.incomplete(
                    present: Self.everything.subtracting([part.id]), Self.yes, reportYear: 2026)
                guard statement.force == .required else {
                    #expect(found.isEmpty)
                    continue
                }
                #expect(found.map(\.statement.id) == [statement.id])
                #expect(found.first?.missing.answer?.map(\.id) == [part.id])
                #expect(found.first?.missing.because.last == StatementsOwed.rule(of: statement))
            }
        }
    }

    @Test("An empty report of a campus that has nothing still lacks what every campus owes, and no more")
    func emptyReport() {
        let found = StatementsOwed.incomplete(present: [], Self.no, reportYear: 2026)
        let ids = found.map(\.statement.id)
        #expect(!ids.contains("missing_students"))
        #expect(!ids.contains("noncampus_organizations"))
        #expect(!ids.contains { $0.hasPrefix("fire_") })
        #expect(ids.contains("disciplinary_procedures") && ids.contains("hazing"))
        let parts = found.flatMap { $0.missing.answer ?? [] }.map(\.id)
        #expect(!parts.contains("facilities.residences"))
        #expect(!parts.contains("disciplinary_procedures.appeal"))
    }

    @Test("What nobody knows is asked, and only where something is not there")
    func unknown() {
        let unknown = ReportingInstitution()
        let open = StatementsOwed.incomplete(present: [], unknown, reportYear: 2026)
        for (statement, missing) in open where statement.condition != .always {
            #expect(missing.answer == nil)
            #expect(missing.asks == [statement.condition.question])
        }
        #expect(StatementsOwed.incomplete(present: Self.everything, unknown, reportYear: 2026).isEmpty)
    }

    @Test("A statement once owed stays owed: walking the reports of 2011 to 2028")
    func sinceWhen() {
        for statement in StatementsOwed.all where statement.force == .required {
            var owedBefore = false
            for year in 2011...2028 {
                let owed = StatementsOwed.owes(statement, Self.yes, reportYear: year).answer == true
                #expect(owed || !owedBefore)
                owedBefore = owed
            }
            #expect(owedBefore)
        }
        func first(_ id: String, _ interpretations: Interpretations = .standard) -> Int? {
            StatementsOwed.statement(id).flatMap { statement in
                (2011...2028).first {
                    StatementsOwed.owes(statement, Self.yes, reportYear: $0, interpretations).answer == true
                }
            }
        }
        #expect(first("violence_response") == 2015)
        #expect(first("prevention_programs") == 2015)
        #expect(first("disciplinary_procedures") == 2015)
        #expect(first("hazing") == 2025)
        #expect(first("hazing_prevention") == 2025)
        #expect(first("emergency_response") == 2011)
        var later = Interpretations.standard
        later.hazingStatements = .report2026
        #expect(first("hazing", later) == 2026)
    }

    @Test("Rights and options are owed for each of the seven offenses, and for no other")
    func rightsAndOptions() {
        let owed = Category.allCases.filter {
            RightsAndOptions.owed(
                $0, studentOrEmployee: .known(true), reportedToInstitution: .known(true)
            ).answer == true
        }
        #expect(
            owed == [
                .rape, .fondling, .incest, .statutoryRape, .domesticViolence, .datingViolence, .stalking,
            ])
        #expect(
            RightsAndOptions.owed(.rape, studentOrEmployee: .unknown, reportedToInstitution: .known(false))
                .answer == false)
        for id in RightsAndOptions.contents { #expect(StatementsOwed.part(id) != nil) }
    }
}
