import GRDB
import TypedHTML

/// Places that words may mean, to be chosen instead of a typed name.
struct PlaceHints {
    let proposals: [PlaceProposal]
    var chosen = ""

    var html: HTML {
        guard !proposals.isEmpty else { return .nothing }
        return fieldset(.class("choices")) {
            legend("Places that the words may mean")
            label(.class("choice")) {
                input(.type("radio"), .name("known"), .value(""), .checked(chosen.isEmpty))
                span("The location as it is written above")
            }
            for one in proposals {
                label(.class("choice")) {
                    input(
                        .type("radio"), .name("known"), .value(String(one.id)),
                        .checked(chosen == String(one.id)))
                    span {
                        one.name
                        " "
                        StrengthTag.html(one.strength)
                        small(one.reasons.joined(separator: " "))
                    }
                }
            }
        }
    }

    /// What the words may mean on some campuses, for somebody who may not see all.
    static func proposals(
        for words: String, campuses: [Int64], within sight: Sight, _ office: Office
    ) throws -> [PlaceProposal] {
        guard !words.isEmpty else { return [] }
        return try office.read { db in
            let hidden = try LocatingRequests.hiddenPlaces(sight, db)
            // The name as it is needs no hint.
            return try campuses.prefix(4).flatMap {
                try office.finder.words(of: $0, db).proposals(for: words, without: hidden)
            }.filter { $0.name.lowercased() != words.lowercased() }.prefix(PlaceIndex.most).map { $0 }
        }
    }
}
