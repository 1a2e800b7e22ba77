import TypedHTML

/// Whether the draw gives the same again.
struct SampleProofPage: Page {
    let round: RecodingRound
    let isSame: Bool
    let isSamePopulation: Bool
    let count: Int
    var title: String { "Round \(round.id), drawn again" }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Re-coding", href: "/office/recoding"),
            Crumb(title: "Round \(round.id)", href: "/office/recoding/rounds/\(round.id)"),
        ]
    }

    var body: HTML {
        h1(title)
        if isSame {
            notice {
                p {
                    b("The same \(count) incidents come out. ")
                    "They were not chosen by anybody."
                }
            }
        } else {
            notice("stop") {
                p {
                    b("Another sample comes out. ")
                    isSamePopulation
                        ? "The seed that is kept does not give what the round holds."
                        : "The incidents of event \(round.position) are grouped otherwise now. The law’s version was \(round.law) then; another version may tell the groups apart in another way."
                }
            }
        }
        p(
            "The office was made anew from the register as of event \(round.position), just before the draw. In each group the incidents were put in the order of SHA-256 over the seed (its bytes) and the incident’s number (eight bytes, the lowest first), and the first ones taken: by the sizes of the groups, at least one of each."
        )
        record([
            ("Position", HTML(text: "\(round.position)")), ("Size", HTML(text: "\(round.size)")),
            ("Seed", code(round.seed)), ("Version of the law", HTML(text: round.law)),
        ])
    }
}
