import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Words of a location are matched with places")
struct PlaceMatchingTests {
    static let places: [PlaceIndex.Entry] = [
        .init(id: 1, name: "Dunmore House", aliases: ["The Dun"], number: "0147", address: "12 Elm Street"),
        .init(id: 2, name: "Whitman Hall", address: "1420 N Broad St", kind: .building),
        .init(id: 3, name: "Whitman Hall Annex"),
        .init(id: 4, name: "Library", number: "0201"),
        .init(id: 5, name: "Elm Street", kind: .street),
        .init(id: 6, name: "1400 Block N Broad Street", kind: .street),
        .init(id: 7, name: "10th Street / Jordan Avenue", kind: .street),
        .init(id: 8, name: "Low Rise 6"), .init(id: 9, name: "Low Rise 7"),
        .init(id: 10, name: "623 University Avenue (Von Cramm Hall)"),
        .init(id: 11, name: "Boyer Pavilion"), .init(id: 12, name: "Jordan Avenue", kind: .street),
    ]
    static let index = PlaceIndex(places)

    private func best(_ words: String) -> PlaceProposal? { Self.index.proposals(for: words).first }

    @Test(arguments: [
        ("Dunmore House", 1), ("DUNMORE HOUSE", 1), ("dunmore  house.", 1), ("the Dun", 1), ("0147", 1),
        ("Bldg 0147", 1), ("12 Elm St.", 1), ("12 ELM STREET", 1), ("Dunmore House #204", 1),
        ("Dunmore House, Rm 12", 1), ("Dunmore House 3rd floor", 1), ("Dunmore House third floor lounge", 1),
        ("Dunmore House - On Campus", 1), ("Dunmore House - Public property", 1), ("Whitman Hall Apt 4B", 2),
        ("1420 North Broad Street", 2), ("1400 blk N. Broad St", 6), ("1400 block of North Broad Street", 6),
        ("Von Cramm Hall", 10), ("623 University Ave", 10), ("Low Rise 7", 9), ("Whitman Hall Annex", 3),
    ])
    func sure(_ words: String, _ place: Int64) {
        let found = best(words)
        #expect(found?.id == place, "\(words)")
        #expect(found?.strength == .sure, "\(words): \(found?.reasons ?? [])")
        #expect(found?.reasons.isEmpty == false)
    }

    @Test(arguments: [
        ("Dunmroe House", 1), ("Dunmore Hosue", 1), ("Near Dunmore House", 1),
        ("in front of Dunmore House", 1),
        ("Jordan Ave & 10th St", 7), ("Elm Street", 5), ("Whitmann Hall", 2),
    ])
    func likely(_ words: String, _ place: Int64) {
        let found = best(words)
        #expect(found?.id == place, "\(words): \(found?.name ?? "none")")
        #expect(found?.strength == .likely || found?.strength == .sure && words == "Elm Street", "\(words)")
    }

    @Test func aRoomIsSetAsideAsTheSpot() {
        #expect(best("Dunmore House #204")?.spot == "#204")
        #expect(best("Dunmore House 3rd floor")?.spot == "3rd floor")
        #expect(best("Dunmore House")?.spot == nil)
    }

    @Test func anotherNumberIsAnotherPlace() {
        #expect(Self.index.proposals(for: "Low Rise 5").strength <= .unclear)
        #expect(best("Boyer Pavilion Garage")?.strength == .unclear)
    }

    @Test func nothingIsFoundWhereNothingFits() {
        for words in ["Old quarry", "Somewhere", "???", "", "   ", "of the", "12 Oak Street"] {
            #expect(Self.index.proposals(for: words).strength == .none, "\(words)")
        }
    }

    @Test func twoThatFitEquallyAreBothUnclear() {
        let index = PlaceIndex([.init(id: 1, name: "10th Street"), .init(id: 2, name: "10TH ST.")])
        let found = index.proposals(for: "tenth street")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.strength == .unclear })
    }

    @Test func theOrderOfPlacesNeverMatters() {
        var places = (0..<400).map { number in
            let name = ["Whitman", "Dunmore", "Alder", "Birch", "Cedar"][number % 5]
            let kind = ["Hall", "House", "Street", "Lot", "Center"][number / 5 % 5]
            return PlaceIndex.Entry(id: Int64(number + 1), name: "\(name) \(kind) \(number / 25)")
        }
        let asked = [
            "Whitman Hall 3", "dunmroe house 4", "Alder Lot", "Birch", "Cedar St 9 near", "Hall", "7",
        ]
        let index = PlaceIndex(places)
        var dice = SystemRandomNumberGenerator()
        for _ in 0..<5 {
            places.shuffle(using: &dice)
            let other = PlaceIndex(places)
            for words in asked {
                #expect(index.proposals(for: words) == other.proposals(for: words), "\(words)")
            }
        }
    }

    @Test func hiddenPlacesAreNotThere() {
        #expect(Self.index.proposals(for: "Dunmore House", without: [1]).first?.id != 1)
    }

    @Test func hostileWordsAreOnlyWords() {
        let long = String(repeating: "Dunmore House ", count: 800)
        let clock = ContinuousClock()
        let taken = clock.measure {
            for words in [
                long, String(repeating: "é", count: 10_000), String(repeating: "#", count: 10_000),
                String(repeating: "(", count: 10_000), String(repeating: "1-", count: 5_000),
                "'; DROP TABLE places; --", "<script>alert(1)</script>", "\u{202E}esuoH eromnuD", "\u{0}",
                "בית דנמור", "99999999999999999999 Elm Street", "1400-99999999999999999 block Elm Street",
                "/ / / /", "#", "-", "10th / ", " / Jordan", "near near near", "- On Campus", " - On Campus",
            ] { _ = Self.index.proposals(for: words) }
        }
        #expect(taken < .seconds(2))
        #expect(Self.index.proposals(for: "'; DROP TABLE places; --").strength == .none)
    }

    @Test func aSentenceTellsWhatLiesAtAPoint() {
        var answer = PointAnswer()
        #expect(answer.sentence == "The point lies in no place that is drawn, and near none.")
        answer.near = [.init(id: 3, name: "Elm Street", meters: 2.2)]
        #expect(answer.sentence == "The point lies in no place that is drawn; it is 2 m from Elm Street.")
        answer.covering = [
            .init(id: 1, name: "Dunmore House", kind: .building, area: 900),
            .init(id: 2, name: "Main campus", kind: .campus, area: 90_000),
        ]
        #expect(
            answer.sentence
                == "The point lies in Dunmore House (building), which lies in Main campus; and 2 m from Elm Street."
        )
        #expect(answer.proposals.map(\.id) == [1])
    }
}
