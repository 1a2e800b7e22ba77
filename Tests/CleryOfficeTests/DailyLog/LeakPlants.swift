import Foundation

@testable import CleryOffice

/// The ways in which something gets into a public text.
enum LeakPlants {
    typealias Plant = (kind: LeakFinding.Kind, text: String, templates: [String])

    static func name(of person: LeakPerson, _ dice: inout LeakDice) -> Plant {
        let (given, family) = (person.given, person.family)
        guard !given.isEmpty else {
            return (.name, dice.one([family, family.uppercased()]), LeakTexts.namedComments)
        }
        let initial = String(given.prefix(1))
        switch Int.random(in: 0..<16, using: &dice) {
        case 0, 1: return (.name, "\(given) \(family)", LeakTexts.namedComments)
        case 2: return (.name, "\(family), \(given)", LeakTexts.namedComments)
        case 3: return (.name, "\(given) \(family)".uppercased(), LeakTexts.namedComments)
        case 4: return (.name, "\(initial). \(family)", LeakTexts.namedComments)
        case 5: return (.name, plain("\(given) \(family)"), LeakTexts.namedComments)
        case 6: return (.name, plain(family), LeakTexts.namedComments)
        case 7, 8: return (.name, family, LeakTexts.namedComments)
        case 9: return (.name, given, LeakTexts.namedComments)
        case 10: return (.name, "\(given) \(family)".replacing("-", with: " "), LeakTexts.namedComments)
        case 11:
            return (
                .name, "\(given) \(person.middle.isEmpty ? "Q." : person.middle) \(family)",
                LeakTexts.namedComments
            )
        case 12:
            guard let nicks = LeakNames.nicknames[given] else {
                return (.name, "\(given) \(family)", LeakTexts.namedComments)
            }
            return (
                .name, dice.one([dice.one(nicks), "\(dice.one(nicks)) \(family)"]), LeakTexts.namedComments
            )
        case 13:
            return (
                .name, "\(dice.one(["Mr.", "Ms", "Prof.", "Dr."])) \(family)",
                LeakTexts.namedComments.filter { !$0.hasPrefix("Ms") }
            )
        case 14: return (.name, "\(given) \(family) Jr.", LeakTexts.namedComments)
        default:
            let letters = plain(given + family).lowercased().filter(\.isLetter)
            guard letters.count > 5 else { return (.name, "\(given) \(family)", LeakTexts.namedComments) }
            let text = dice.one([
                letters, plain(given + "." + family).lowercased().filter { $0.isLetter || $0 == "." },
                letters + dice.digits(2),
            ])
            return (.name, text, LeakTexts.accounts)
        }
    }

    static func other(_ person: LeakPerson, _ dice: inout LeakDice) -> Plant {
        switch Int.random(in: 0..<6, using: &dice) {
        case 0:
            let digits = person.phone.split(separator: "-").map(String.init)
            let forms = [
                person.phone, "(\(digits[0])) \(digits[1])-\(digits[2])", digits.joined(separator: "."),
                "+1 " + digits.joined(separator: " "),
                "1-" + person.phone, "\(digits[1])-\(digits[2])", person.phone + " x214", digits.joined(),
                "+44 20 7946 0\(dice.digits(3))",
                "(\(digits[0]))\(digits[1])-\(digits[2])", "ext. 5\(dice.digits(4))",
            ]
            return (.phone, dice.one(forms), LeakTexts.contacts)
        case 1:
            let local = person.email.prefix { $0 != "@" }
            let spoken = "\(local) at school dot edu"
            return (
                .email,
                dice.one([person.email, person.email.uppercased(), spoken, "\(local) (at) school.edu"]),
                LeakTexts.contacts
            )
        case 2:
            let forms = [
                person.number, "\(dice.digits(1))51-\(dice.digits(2))-\(dice.digits(4))",
                "90\(dice.digits(7))", "U" + dice.digits(8),
                "\(Int.random(in: 10_000...99_999, using: &dice))" + dice.digits(2),
            ]
            let form = dice.one(forms)
            return (
                .identification, form,
                form.count == 7 ? Array(LeakTexts.numbers.dropFirst(2)) : LeakTexts.numbers
            )
        case 3:
            let letters = String((0..<3).map { _ in Character(dice.one(["K", "B", "T", "Z", "M"])) })
            let forms = [
                letters + dice.digits(4), "\(letters)-\(dice.digits(4))", "7\(letters)\(dice.digits(3))",
                "\(letters) \(dice.digits(3))",
            ]
            return (.plate, dice.one(forms), LeakTexts.plates)
        case 4:
            let forms = ["4/17/2004", "04-17-2004", "April 17, 2004", "2004-04-17", "17 Apr 2004", "4/17/04"]
            return (.birthDate, dice.one(forms), LeakTexts.births)
        default:
            let number = "\(Int.random(in: 101...989, using: &dice))"
            let forms = [
                "Room \(number)", "Rm. \(number)B", "#\(number)", "Apt 3C", "Unit 12", "Suite 200",
                "\(number) Stern Hall", "Stern Hall \(number)",
                "apartment \(number)", "RM \(number)", "room no. \(number)", "Apt. #\(number)", "Unit B",
                "Wilbur Hall, \(number)", "Room A-\(number)",
            ]
            return (.room, dice.one(forms), LeakTexts.rooms)
        }
    }

    /// Without accents, as a keyboard without them writes it.
    static func plain(_ text: String) -> String {
        let special: [Character: String] = [
            "ø": "o", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "ı": "i", "Þ": "Th", "ð": "d",
            "’": "'",
        ]
        let swapped = text.map { special[$0] ?? String($0) }.joined()
        return String(
            String.UnicodeScalarView(
                swapped.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    !(0x300...0x36F).contains($0.value)
                }))
    }
}
