import CleryLaw
import TypedHTML

/// The law's decision on a place, in words and signs.
enum PlaceDecisionWords {
    /// The category with a sign of its own: a pattern and a label, never color alone.
    static func tag(_ facts: PlaceFacts) -> HTML {
        guard let place = facts.geography.value else {
            return span("Undetermined", .class("geo open"))
        }
        let isHousing = place == .onCampus && facts.studentHousing.isYes
        return span(
            PlaceWords.title(place, housing: isHousing),
            .class("geo \(isHousing ? "housing" : place.rawValue)"))
    }

    static func words(_ facts: PlaceFacts) -> String {
        guard let place = facts.geography.value else { return "Undetermined" }
        if place == .onCampus, facts.studentHousing.isUnknown {
            return "On campus, student housing not known"
        }
        return PlaceWords.title(place, housing: facts.studentHousing.isYes)
    }

    /// "since always", "from 1/1/2026 to 3/4/2026", "from 1/1/2026 on".
    static func days(_ from: Day?, _ through: Day?) -> String {
        let begins = from.flatMap { $0 == PlaceDecision.always ? nil : $0 }
        let ends = through.flatMap { $0 == PlaceDecision.forever ? nil : $0 }
        switch (begins, ends) {
        case (nil, nil): return "At all times"
        case (let from?, nil): return "From \(TimeWords.short(from)) on"
        case (nil, let through?): return "Until \(TimeWords.short(through))"
        case (let from?, let through?):
            return from == through
                ? "On \(TimeWords.short(from))" : "\(TimeWords.short(from)) to \(TimeWords.short(through))"
        }
    }

    /// The sentence of the rule that decided.
    static func sentence(_ row: GeographyRow) -> String {
        row.rules.last.flatMap { Law.rule(named: $0) }?.sentence ?? ""
    }

    /// What an open question asks; nil where nobody has stated anything.
    static func question(_ asks: String?) -> PlaceQuestion? { asks.flatMap(PlaceQuestion.init(rawValue:)) }

    /// One line on what is open.
    static func asks(_ decision: PlaceDecision) -> String? { decision.asks.map { asks($0) } }

    static func asks(_ name: String) -> String {
        switch name {
        case PlaceDecision.noFacts: "What sort of place is it?"
        case PlaceDecision.ownCampus: "It is a campus of its own: make it one."
        default: PlaceQuestion(rawValue: name)?.sentence ?? "A fact that decides is not known."
        }
    }

    /// The decision of a span of days with its row and reasons.
    static func finding(_ decision: PlaceDecision, stated source: String) -> HTML {
        article(.class("finding")) {
            h3 {
                decision.asks == PlaceDecision.ownCampus
                    ? span("A campus of its own", .class("geo open")) : tag(decision.facts)
                " "
                span(days(decision.from, decision.through), .class("cite"))
            }
            if let row = decision.row {
                p {
                    b("\(row.mark). ")
                    sentence(row)
                }
                ProofPage.Reasons.html(
                    (decision.facts.studentHousing.isYes ? [.studentHousingFacility] : [])
                        + row.rules.dropLast())
            } else if decision.asks == nil {
                p(
                    "Stated by \(source.isEmpty ? "a source" : source). No fact stands behind it: state the facts, and the law decides with its reasons."
                )
            }
            if let asks = asks(decision) {
                p {
                    b("Open: ")
                    asks
                }
            }
            if decision.hasHours {
                p(
                    "It is so at the hours of the agreement only. At other hours the place is not held, and an incident's own time decides."
                )
            }
        }
    }
}
