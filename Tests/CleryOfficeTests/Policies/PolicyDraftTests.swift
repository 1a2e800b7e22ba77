import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Drafts that fit the institution")
struct PolicyDraftTests {
    /// No police, no housing, nothing noncampus; a result can be appealed.
    static let small: ReportingInstitution = {
        var institution = ReportingInstitution()
        for fact in InstitutionFact.allCases {
            institution[keyPath: fact.path] = .known(fact == .appeals)
        }
        return institution
    }()

    private static func owed(_ institution: ReportingInstitution) -> [PolicyStatement.Part] {
        StatementsOwed.all.filter {
            StatementsOwed.owes($0, institution, reportYear: 2026).answer == true || $0.force == .advised
        }.flatMap(\.parts).filter {
            $0.condition.holds(for: institution).isYes && !PolicyBook.fromRegisters.contains($0.id)
                && !PolicyBeginRoutes.isDefinition($0.id)
        }
    }

    @Test(
        "Each second wording is of a part of the law, reads as Markdown, and says another thing than the first"
    )
    func sections() {
        #expect(PolicyDrafts.withoutPolice.count > 50)
        #expect(
            PolicyDrafts.sections.count == PolicyDrafts.all.count + PolicyDrafts.withoutPolice.count,
            "a condition that nobody knows")
        for (part, text) in PolicyDrafts.withoutPolice {
            #expect(StatementsOwed.part(part) != nil && PolicyDrafts.all[part] != text, "\(part)")
            #expect(Markdown.read(text).problems == [], "\(part)")
            #expect(
                text.components(separatedBy: "[[").count - 1
                    == text.matches(of: /\[\[([^\[\]\n]{1,400})\]\]/).count, "\(part)")
        }
    }

    @Test("Without police no draft asks for a police office, speaks of one, or of halls; few blanks are left")
    func small() {
        let parts = PolicyDraftTests.owed(PolicyDraftTests.small)
        #expect(
            parts.count > 80 && !parts.contains { $0.id.hasPrefix("fire_") || $0.id.hasPrefix("missing") })
        var blanks: Set<String> = []
        for part in parts {
            let text = PolicyDrafts.of(part.id, PolicyDraftTests.small)
            for word in ["campus police or", "sworn", "residence hall", "resident ", "officers see"] {
                #expect(!text.contains(word), "\(part.id): \(word)")
            }
            blanks.formUnion(PolicyBlanks.of(text))
            // What is filled in passes our own advice.
            let known = Dictionary(
                uniqueKeysWithValues: PolicyBlanks.of(text).map { ($0, "Section 7, https://example.edu") })
            let filled = PolicyBlanks.fill(text, known)
            #expect(!PolicyBlanks.has(filled), "\(part.id)")
            #expect(PolicyAdvice.of(part, filled) == [], "\(part.id)")
        }
        #expect(blanks.count <= 20, "\(blanks.sorted())")
    }

    @Test("With housing and no police, a missing student is referred to the local police")
    func housing() {
        var institution = PolicyDraftTests.small
        institution.onCampusHousing = .known(true)
        let referral = PolicyDrafts.of("missing_students.referral", institution)
        #expect(referral.contains("immediately to the [[local police department]]"))
        for part in PolicyDraftTests.owed(institution) {
            #expect(!PolicyDrafts.of(part.id, institution).contains("[[campus police"), "\(part.id)")
        }
    }

    @Test("With police, or while nobody knows, the drafts are the first ones")
    func police() {
        var institution = PolicyDraftTests.small
        institution.policeOrSecurity = .known(true)
        for (part, text) in PolicyDrafts.all {
            #expect(PolicyDrafts.of(part, institution) == text && PolicyDrafts.of(part) == text)
        }
    }

    @Test("An answer begins a sentence with a capital, and the article is not said twice")
    func fill() {
        let known = ["office": "the Dean of Students", "town": "Harbor Police"]
        for (text, filled) in [
            (
                "[[office]] decides. [[office]] answers; ask [[office]].",
                "The Dean of Students decides. The Dean of Students answers; ask the Dean of Students."
            ),
            ("- [[office]]\n- [[town]]", "- The Dean of Students\n- Harbor Police"),
            (
                "The [[office]] and the [[office]] bathe [[office]].",
                "The Dean of Students and the Dean of Students bathe the Dean of Students."
            ),
            ("Call the [[town]] or [[nobody]].", "Call the Harbor Police or [[nobody]]."),
        ] {
            #expect(PolicyBlanks.fill(text, known) == filled)
        }
    }
}
