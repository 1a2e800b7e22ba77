import CleryLaw
import TaggedPDF

/// What can be seen in a text without judging it: where the law asks for a list, a number, a standard or an address and
/// none is there. Advice, never a bar: a good text may say it in other words.
enum PolicyAdvice {
    static func of(_ part: PolicyStatement.Part, _ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let reading = Markdown.read(text)
        return (checks[part.id] ?? []).compactMap { $0(reading.blocks, text.lowercased()) } + reading.problems
    }

    private typealias Check = @Sendable (_ blocks: [Block], _ lowercased: String) -> String?

    private static let checks: [String: [Check]] = [
        "disciplinary_procedures.sanctions": [
            list("The law asks for every possible sanction: make it a list with one item for each."),
            { _, text in
                ["up to and including", "such as", "may include", "not limited to"].contains(
                    where: text.contains)
                    ? "“Up to and including” and the like are no list of all possible sanctions." : nil
            },
        ],
        "disciplinary_procedures.timelines": [number("Say each anticipated timeline in days or weeks.")],
        "disciplinary_procedures.timeframes": [],
        "disciplinary_procedures.standard_of_evidence": [
            { _, text in
                ["preponderance", "clear and convincing", "more likely than not"].contains(
                    where: text.contains)
                    ? nil : "Name the standard: a preponderance of the evidence, or clear and convincing."
            }
        ],
        "disciplinary_procedures.types": [
            { _, text in
                text.contains("student") && ["employee", "staff", "faculty"].contains(where: text.contains)
                    ? nil : "Tell of the proceedings for students and of those for employees."
            }
        ],
        "reporting.titles": [titles], "emergency_response.titles": [titles],
        "missing_students.titles": [titles], "fire_reporting.titles": [titles],
        "sex_offenders.where": [
            { _, text in
                text.contains("http") || text.contains("www.") || text.contains(where: \.isNumber)
                    ? nil : "Give the office or the web address where the information can be obtained."
            }
        ],
        "emergency_response.tests": [
            { _, text in
                ["year", "annual"].contains(where: text.contains)
                    ? nil : "Say that the procedures are tested at least once a year."
            }
        ],
        "hazing.laws": [number("Cite the State’s law on hazing, or say that there is none.")],
        "missing_students.contact_option": [number("Say that the contact is told within 24 hours.")],
        "missing_students.parent": [number("Say that a parent or guardian is told within 24 hours.")],
        "missing_students.police": [number("Say that the police are told within 24 hours.")],
    ]

    private static let titles = list("The law asks for a list of titles: make it a list, one item for each.")

    private static func list(_ sentence: String) -> Check {
        { blocks, _ in
            blocks.contains { if case .list = $0 { true } else if case .table = $0 { true } else { false } }
                ? nil : sentence
        }
    }

    private static func number(_ sentence: String) -> Check {
        { _, text in
            text.contains(where: \.isNumber) || text.contains("there is no") ? nil : sentence
        }
    }
}
