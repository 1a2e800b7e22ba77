import Testing

@testable import CleryOffice

@Suite("The general location")
struct GeneralLocationTests {
    @Test(
        "Room, unit and floor are cut, the rest stays",
        arguments: [
            ("Stern Hall Rm 214", "Stern Hall"), ("1250 Oak St Apt 3C", "1250 Oak St"),
            ("Stern Hall", "Stern Hall"),
            ("BUSINESS BUILDING, 1309 E. 10TH STREET, ROOM 419", "BUSINESS BUILDING, 1309 E. 10TH STREET"),
            (
                "FOREST QUAD, 1725 E. 3RD STREET, A TOWER 2ND FLOOR",
                "FOREST QUAD, 1725 E. 3RD STREET, A TOWER"
            ),
            ("14th Floor/72 East Concord St", "72 East Concord St"),
            ("75 East Newton St Fl 8", "75 East Newton St"),
            ("5840 S. Maryland (Parking Structure - 5th floor)", "5840 S. Maryland (Parking Structure)"),
            ("HALL OF SCIENCE, 1020 E. KIRKWOOD", "HALL OF SCIENCE, 1020 E. KIRKWOOD"),
            ("Hoover Tower, 550 Serra Ml, Stanford", "Hoover Tower, 550 Serra Ml, Stanford"),
            ("Lot 29", "Lot 29"),
            ("Mitchell Hall - 23", "Mitchell Hall - 23"),
            ("Huang Center, 475 Via Ortega Rm 201, Stanford", "Huang Center, 475 Via Ortega, Stanford"),
            ("Unit B, 12 Main St", "12 Main St"), ("Stern Hall 214", "Stern Hall"),
            ("214 Stern Hall", "Stern Hall"),
            ("Room 12 in Stern Hall", "Stern Hall"), ("GUCKER 8TH FLOOR - RM 803", "GUCKER"),
            ("Stern Hall (Room 5)", "Stern Hall"),
            ("South Mesa Apartments #9138", "South Mesa Apartments"), ("Elm Hall, ground floor", "Elm Hall"),
            ("Main St & 3rd Ave", "Main St & 3rd Ave"), ("  Elm   Hall ", "Elm Hall"),
            ("Casa Ñandú, Apto. 4", "Casa Ñandú, Apto. 4"),
        ])
    func cuts(place: String, general: String) {
        #expect(GeneralLocation.words(place) == general)
        #expect(GeneralLocation.words(general) == general, "cut again it stays")
    }

    @Test(
        "Where nothing general is left there are no words",
        arguments: ["Room 904", "Apt 3C", "2nd floor", "", " - ", "#12"])
    func nothing(place: String) {
        #expect(GeneralLocation.words(place) == nil)
    }

    @Test(
        "The block of a hundred",
        arguments: [
            ("1250 Oak St Apt 3C", "1200 block of Oak St"),
            ("5850 S. Woodlawn Ave.", "5800 block of S. Woodlawn Ave."),
            ("00017 JONATHAN WAY", "0-99 block of JONATHAN WAY"),
            ("1400 Block W Jefferson Street", "1400 Block W Jefferson Street"),
            ("Stern Hall, 618 Escondido Rd", "Stern Hall, 600 block of Escondido Rd"), ("LOT 31", "LOT 31"),
            ("MCNUTT QUAD, BOCOBO 300 MEET AT CIRCLE DRIVE", "MCNUTT QUAD, BOCOBO 300 MEET AT CIRCLE DRIVE"),
            ("E 17th St & Main St", "E 17th St & Main St"),
        ])
    func blocks(place: String, words: String) {
        #expect(GeneralLocation.words(place, style: .hundredBlock) == words)
    }

    @Test("No sexual or VAWA offense is told apart among fewer than eight dwellings")
    func dwellings() {
        let wider = [
            WiderWords(words: "On-campus student housing", dwellings: 3000),
            WiderWords(words: "East Campus residence halls", dwellings: 420),
            WiderWords(words: "Row houses 1 to 3", dwellings: 7),
        ]
        func wide(_ dwellings: Dwellings, _ least: Int = DwellingsRule.atLeast) -> String? {
            GeneralLocation.wide(words: "Elm House", dwellings: dwellings, wider: wider, atLeast: least)
        }
        #expect(DwellingsRule.atLeast == 8)
        #expect(wide(.number(8)) == "Elm House")
        #expect(wide(.number(7)) == "East Campus residence halls")
        #expect(wide(.unknown) == "East Campus residence halls")
        #expect(wide(.nobody) == "Elm House")
        #expect(wide(.number(8), 500) == "On-campus student housing")
        #expect(wide(.unknown, 5000) == nil)
        #expect(GeneralLocation.wide(words: "Elm House", dwellings: .unknown, wider: []) == nil)
    }
}
