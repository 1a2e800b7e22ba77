import CleryLaw
import TypedHTML

/// Bias by its category with the evidence, and the violation that officials judge most serious.
struct BiasPart {
    let controls: FactsControls
    let said: String

    var html: HTML {
        controls.fold("bias", "Bias", said) {
            controls.group("Was the victim selected because of bias?") {
                controls.choose(
                    "What the evidence of bias shows", "bias-evidence", FactTitles.of(BiasEvidence.self),
                    any: "Nothing points to bias")
                controls.word("Category of bias", "bias-category", BiasCategory.self)
            }
            controls.group("What points to it") {
                for sign in BiasSign.allCases { controls.tick(sign.title, "bias-sign-\(sign.rawValue)") }
            }
        }
    }
}

/// What somebody has found of the report. Unfounding is asked of a sworn officer only.
struct FoundPart {
    let controls: FactsControls
    let said: String
    let mayUnfound: Bool
    /// It is unfounded, and this person may not say so or take it back.
    let isClosed: Bool

    var html: HTML {
        controls.fold(
            "found", "Unfounding and findings", said,
            open: controls.problems.contains { $0.field.hasPrefix("unfound") }
        ) {
            if isClosed {
                div(.class("inside")) {
                    p("A sworn officer has unfounded it. Only a sworn officer changes this.")
                }
            } else {
                if mayUnfound { unfounding }
                controls.group(
                    "What somebody else has found",
                    hint: "A coroner, court, panel or dean. It is kept; whether it counts, the law says."
                ) {
                    controls.choose(
                        "Who", "found-by",
                        FactTitles.of(Determination.Decider.self, leaving: [.swornLawEnforcement]) + [
                            ("unknown", "Somebody, not known who"), ("n/a", "Does not apply"),
                        ], any: "Nobody")
                    finding("found")
                }
            }
        }
    }

    private var unfounding: HTML {
        HTML([
            div(.class("inside")) {
                p(
                    "Only a sworn officer unfounds, after a full investigation, by a formal finding that the report is false or baseless. Recovered property, a victim who does not cooperate or missing evidence are no grounds."
                )
                controls.tick("I unfound this report as a sworn officer", "unfound")
            },
            controls.group("The unfounding") {
                controls.text("Sworn officer", "unfound-officer", hint: "Badge number and agency.")
                controls.text(
                    "The investigation it rests on", "unfound-case", hint: "Case and supplement numbers.")
                controls.text(
                    "The evidence that it is false or baseless", "unfound-evidence",
                    hint: "What the supporting records are and where they are kept; no names.")
                finding("unfound")
            },
        ])
    }

    private func finding(_ name: String) -> HTML {
        HTML([
            controls.three("Full investigation", "\(name)-investigation"),
            controls.three("Formal finding", "\(name)-formal"),
            controls.word("Finding", "\(name)-finding", Determination.Finding.self),
            controls.day("Day of the finding", "\(name)-day"),
        ])
    }
}
