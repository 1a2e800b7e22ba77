import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Single sign-on: signing out, here and there", .serialized)
struct LeavingTests {
    private static let event: FakeProvider.Members.Element = (
        "events", .object([("http://schemas.openid.net/event/backchannel-logout", .object([]))])
    )

    @Test("Whoever signs out here is offered to sign out there; who came by a password is not")
    func offered() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let out = try await browser.post("/sign-out", [])
            #expect(out.status == .ok && out.text.contains("You have signed out"))
            #expect(
                out.text.contains("/leave?client_id=openclery%20at%20Hartwell&amp;post_logout_redirect_uri="))
            #expect(!out.text.contains("action=\"/sign-out\"") && browser.cookie("openclery") == nil)
            let local = browser.other
            local.keep("openclery", try await Sessions.begin(1, house.office))
            #expect(try await local.post("/sign-out", []).location == "/")
        }
    }

    @Test("The provider ends the sessions of a person, or one of its own; each token works once")
    func backChannel() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let second = browser.other
            _ = try await second.signIn()
            let local = browser.other
            local.keep("openclery", try await Sessions.begin(1, house.office))
            func tell(_ token: String) async throws -> Int {
                try await browser.other.post("/sign-in/ended", [("logout_token", token)]).status.code
            }
            func sign(_ more: FakeProvider.Members) throws -> String { try house.provider.sign(more) }
            // Not a logout token, or one that says too little or too much.
            #expect(try await tell("") == 400)
            #expect(try await tell(sign([("jti", .string("1"))])) == 400)
            #expect(try await tell(sign([LeavingTests.event])) == 400)
            #expect(
                try await tell(sign([LeavingTests.event, ("jti", .string("2")), ("nonce", .string("n"))]))
                    == 400)
            house.provider.set { $0.algorithm = "none" }
            #expect(try await tell(sign([LeavingTests.event, ("jti", .string("3"))])) == 400)
            house.provider.set {
                $0.algorithm = "RS256"
                $0.subject = "subject-2"
            }
            // Somebody else's leaving ends nothing of this person's.
            #expect(try await tell(sign([LeavingTests.event, ("jti", .string("4"))])) == 200)
            #expect(try await browser.get("/office").status == .ok)
            house.provider.set { $0.subject = "subject-1" }
            let token = try sign([LeavingTests.event, ("jti", .string("5"))])
            #expect(try await tell(token) == 200)
            #expect(try await browser.get("/office").location == "/sign-in")
            #expect(try await second.get("/office").location == "/sign-in")
            #expect(try await local.get("/office").status == .ok)
            _ = try await browser.signIn()
            #expect(try await tell(token) == 400)
            #expect(try await browser.get("/office").status == .ok)
        }
    }

    @Test("An ID token ends no session, and a logout token begins none")
    func kinds() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let token = try house.provider.idToken(nonce: "n")
            #expect(
                try await browser.other.post("/sign-in/ended", [("logout_token", token)]).status
                    == .badRequest)
            #expect(try await browser.get("/office").status == .ok)
        }
    }
}
