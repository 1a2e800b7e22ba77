import Foundation
import Testing

@testable import CleryOffice

/// What an address asks.
@Suite struct QueryTests {
    @Test(
        "Fields of a form or an address are read as browsers write them",
        arguments: [
            ("q=whitman+hall", "q", "whitman hall"), ("q=whitman%20hall", "q", "whitman hall"),
            ("a=1&q=a%2Bb&q=c", "q", "a+b"), ("q=100%", "q", "100%"), ("q=%c3%89lan", "q", "Élan"),
            ("q", "q", ""), ("q=a=b", "q", "a=b"), ("", "q", ""),
        ])
    func read(text: String, name: String, value: String) {
        #expect((Form.fields(of: text.utf8).first { $0.name == name }?.value ?? "") == value)
    }

    @Test("A search of two words finds by a form that is sent as an address")
    func search() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.coordinator, campus: 1, in: sight.office)
            let person = try await visitor.signedIn(cookie)
            for words in ["whitman+hall", "whitman%20hall", "+whitman+"] {
                let page = try await person.get("/office/places?q=\(words)").text
                #expect(page.contains("1 place") && page.contains(">Whitman Hall</a>"), "\(words)")
            }
            #expect(
                !(try await person.get("/office/places?q=whitman%2Bhall").text).contains(">Whitman Hall<"))
        }
    }
}
