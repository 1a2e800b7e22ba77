import CleryLaw
import GRDB
import Geometry

/// The verbs on public property along a campus.
enum StreetActs {
    static let source = "border of the campus"

    /// Keeps the answer to a proposal: places with facts and shapes, or facts of a place that is on the map already.
    /// Returns their numbers.
    static func answer(
        _ proposal: StreetProposal, with answer: StreetAnswer, along border: StreetBorder, width: Double,
        today: Day, _ writing: Writing
    ) throws -> [Int64] {
        let why = answer.why.isEmpty ? nil : answer.why
        if let place = proposal.place {
            var details =
                try PlaceDetails.one(place.id, writing.db) ?? PlaceDetails(id: place.id, kind: .street)
            details.parent = details.parent ?? border.parent
            review(&details, answer, today)
            try PlaceActs.put(details, writing)
            for part in answer.parts {
                try PlaceActs.state(part.facts, of: place.id, from: nil, why: why, writing)
            }
            return [place.id]
        }
        return try shapes(proposal, answer, border, width).map { part, shape in
            let place = try PlaceActs.make(
                part.name, campus: border.campus.id,
                { id in
                    var details = PlaceDetails(id: id, kind: .street)
                    details.parent = border.parent
                    review(&details, answer, today)
                    return details
                }, facts: part.facts, why: why, writing)
            try DrawingActs.keep(shape, of: place.id, source: source, writing)
            return place.id
        }
    }

    private static func review(_ details: inout PlaceDetails, _ answer: StreetAnswer, _ today: Day) {
        guard answer.reason != nil else { return }
        details.reviewed = today
        details.reviewedWhy = answer.why
    }

    /// The shapes of the places that an answer makes. Throws a `Problem` where nothing is left of one.
    private static func shapes(
        _ proposal: StreetProposal, _ answer: StreetAnswer, _ border: StreetBorder, _ width: Double
    ) throws -> [(StreetAnswer.Part, Shape)] {
        try answer.parts.map { part in
            guard let side = proposal.side, let feet = part.feet else { return (part, proposal.shape) }
            let foot = 1 / DrawingWords.feetPerMeter
            let to = feet.to.map { $0 * foot } ?? width
            guard feet.from * foot < to, to <= width else { throw tooWide(width) }
            let strip = try side.strip(from: feet.from * foot, to: to, of: border.shape)
            let shape = try strip.intersection(proposal.shape).areas
            guard shape.area >= 1 else { throw tooWide(width) }
            return (part, shape)
        }
    }

    private static func tooWide(_ width: Double) -> Problem {
        Problem(
            "sidewalk",
            "Sidewalk and street together leave nothing for the far sidewalk in \(DrawingWords.length(width)). Look at a wider strip."
        )
    }
}
