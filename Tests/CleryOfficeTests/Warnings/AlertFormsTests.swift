import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("A message in all its forms")
struct AlertFormsTests {
    private func forms(_ house: DutyHouse, _ alert: Alert, site: String? = "https://clery.hartwell.edu")
        -> AlertForms
    {
        AlertForms(
            alert: alert, words: alert.words?.first ?? AlertWords(), institution: "Hartwell College",
            site: site, zone: house.office.zone)
    }

    @Test("A timely warning is laid out as the field does it, each part under its heading")
    func letter() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let robbery = house.alert(
            7, kind: .timelyWarning, [DutyHouse.robbery], hazard: nil, category: "robbery")
        let forms = forms(house, robbery)
        #expect(forms.subject == "Timely warning: Robbery near the Library")
        let mail = forms.mail
        #expect(!mail.replacing("\r\n", with: "").contains("\n"))
        let order = [
            "TIMELY WARNING", "Robbery near the Library", "Status: New",
            "Hartwell College issues this timely warning under the Jeanne Clery Campus Safety Act. A robber is at large",
            "CRIME\r\nRobbery with a knife", "When: November 19, 2026", "Where: Outside the Library",
            "Issued: 11/20/2026 12:00", "DESCRIPTION OF THE SUSPECT",
            "HOW TO STAY SAFE\r\nIf somebody demands",
            "Ask the campus police", "WHAT IS NOT KNOWN",
            "REPORT WHAT YOU KNOW\r\nCall Hartwell College Police, 555-0100",
            "SUPPORT", "NEXT UPDATE", "CASE\r\n26-0412", "https://clery.hartwell.edu/warnings/7",
        ]
        var rest = mail[...]
        for part in order {
            let found = rest.range(of: part)
            #expect(found != nil, "\(part) in its order")
            if let found { rest = rest[found.upperBound...] }
        }
        var plain = robbery
        plain.words?[0][.why] = ""
        #expect(
            self.forms(house, plain).mail.contains(
                "a serious or continuing threat to students and employees."))
        // An emergency notification says what to do before anything else.
        let gas = self.forms(house, house.alert(8)).mail
        let act = try #require(gas.range(of: "WHAT TO DO"))
        let place = try #require(gas.range(of: "WHERE AND WHEN"))
        #expect(act.lowerBound < place.lowerBound)
    }

    @Test("An exercise says so first in every form, and a live message in none")
    func exercise() throws {
        let house = try DutyHouse()
        defer { house.close() }
        for kind in AlertContent.Kind.allCases {
            for step in Alert.Step.allCases {
                let drill = forms(house, house.alert(1, kind: kind, step: step, live: false))
                for text in [drill.subject, drill.mail, drill.sms, drill.banner, drill.spoken] {
                    #expect(text.hasPrefix("EXERCISE"), "\(kind) \(step)")
                }
                let live = forms(house, house.alert(1, kind: kind, step: step))
                for text in [live.subject, live.mail, live.sms, live.banner, live.spoken] {
                    #expect(!text.lowercased().contains("exercise"), "\(kind) \(step)")
                }
            }
        }
    }

    @Test(
        "The length of a text message is what carriers count",
        arguments: [
            ("", 0, 0), ("a", 1, 1), (String(repeating: "a", count: 160), 160, 1),
            (String(repeating: "a", count: 161), 161, 2), (String(repeating: "a", count: 306), 306, 2),
            (String(repeating: "a", count: 307), 307, 3), (String(repeating: "€", count: 80), 160, 1),
            // Two septets never stand in two parts: 76 of them in each, not 76 and a half.
            (String(repeating: "€", count: 153), 306, 3), (String(repeating: "€", count: 152), 304, 2),
            (String(repeating: "я", count: 70), 70, 1), (String(repeating: "я", count: 71), 71, 2),
            (String(repeating: "я", count: 134), 134, 2), (String(repeating: "🔥", count: 35), 70, 1),
            (String(repeating: "🔥", count: 67), 134, 3), (String(repeating: "🔥", count: 66), 132, 2),
        ])
    func length(_ text: String, _ units: Int, _ parts: Int) {
        let length = SMSLength(text)
        #expect(length.units == units && length.parts == parts, "\(length)")
    }

    @Test("One curly quote does not halve a text message; what phones do not have is named")
    func plain() {
        let typed = "Don’t go there – “stay away”…\u{A0}ok"
        #expect(!SMSLength(typed).isPlain)
        #expect(SMSLength.plain(typed) == "Don't go there - \"stay away\"... ok")
        #expect(SMSLength(SMSLength.plain(typed)).isPlain)
        #expect(SMSLength.costly("Пожар 🔥 ok") == ["П", "о", "ж", "а", "р", "🔥"])
    }

    @Test("A long message is cut at a word, never inside a character, and keeps its address")
    func cut() throws {
        let house = try DutyHouse()
        defer { house.close() }
        for piece in [
            "Leave the building now. ", "Выходите из здания 👩‍👩‍👧‍👦 ",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            var alert = house.alert(9)
            alert.words?[0][.action] = String(repeating: piece, count: 60)
            let forms = forms(house, alert)
            let text = forms.sms
            #expect(SMSLength(text).parts <= AlertText.mostParts)
            #expect(SMSLength(text).parts == AlertText.mostParts, "nothing is given away")
            #expect(text.hasSuffix(" https://clery.hartwell.edu/warnings/9"))
            #expect(text.hasPrefix("Hartwell College: Gas leak at Science Hall."))
            // Every character of it is one of the source: none was cut in two.
            let known = Set(SMSLength.plain(AlertText(forms).whole) + "….")
            #expect(text.allSatisfy(known.contains))
        }
        // What is short goes whole.
        #expect(forms(house, house.alert(9)).sms.contains("Next update at 12:30 p.m."))
    }

    @Test("Numbers and abbreviations are spoken as people say them")
    func spoken() throws {
        let said = AlertSpeech.spoken(
            "Call 555-0100 or (555) 555-0123, in an emergency 911. Since 9:05 p.m. at 12 College St., Bldg. 4. 11/20/2026. See https://x.edu/1."
        )
        #expect(
            said
                == "Call 5 5 5, 0 1 0 0 or 5 5 5, 5 5 5, 0 1 2 3, in an emergency 9 1 1. Since 9 oh 5 P M at 12 College Street, Building 4. November 20, 2026. See"
        )
        #expect(AlertSpeech.spoken("I am here at 9 a.m. Leave.") == "I am here at 9 A M. Leave.")
        let house = try DutyHouse()
        defer { house.close() }
        let spoken = forms(house, house.alert(1)).spoken
        #expect(
            spoken.hasPrefix("Attention. Hartwell College: Emergency notification. Gas leak at Science Hall.")
        )
        #expect(!spoken.contains("http"))
    }

    @Test("Every crime of the tables and every hazard has advice, and none of it blames")
    func advice() {
        for category in Category.allCases where category != .unfounded {
            let tips = PreventionAdvice.of(category: category.name)
            #expect(tips.count >= 3 && Set(tips).count == tips.count, "\(category.name)")
            #expect(tips.flatMap { VictimWords.hints(in: $0) }.isEmpty, "\(category.name)")
        }
        for hazard in Emergency.Hazard.allCases {
            let tips = PreventionAdvice.of(hazard)
            #expect(!tips.isEmpty && tips.flatMap { VictimWords.hints(in: $0) }.isEmpty, "\(hazard)")
        }
    }
}
