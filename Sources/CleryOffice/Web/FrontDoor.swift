import HTTPTypes
import Hummingbird
import Logging

/// What every request meets first: a kept page if there is one, else the doors. Every answer carries the safety headers.
struct FrontDoor<Behind: HTTPResponder>: HTTPResponder where Behind.Context == OfficeContext {
    let pages: PageCache
    let behind: Behind
    let institution: String
    /// What is in force now; it stands also where nothing is.
    let warnings: @Sendable () -> WarningStrip
    let settings: ServerSettings

    func respond(to received: Request, context: Behind.Context) async throws -> Response {
        // HTTP/1.1 without Host is refused (RFC 9112, 3.2): no answer may depend on a guess of who was meant.
        guard received.head.authority != nil else {
            return PageCache.response(
                Answer(status: .badRequest, type: "text/plain; charset=utf-8", bytes: []), [:],
                Array("A request needs a Host.".utf8))
        }
        let request: Request
        do {
            request = try settings.believed(received, from: context.peer)
        } catch let refusal as Refusal {
            return page(refusal)
        }
        if request.method == .get, let kept = pages.response(to: request) { return kept }
        var response: Response
        do {
            response = try await behind.respond(to: request, context: context)
        } catch let error as HTTPError where error.status != .notFound {
            response = PageCache.response(
                Answer(status: error.status, type: "text/plain; charset=utf-8", bytes: []), [:],
                Array((error.body ?? error.status.reasonPhrase).utf8))
        } catch is HTTPError {
            response = page(.notFound)
        }
        // A door says itself what is not there; the router's own answer has no words.
        if response.status == .notFound, response.headers[.contentSecurityPolicy] == nil {
            response = page(.notFound)
        }
        SafetyHeaders.complete(&response.headers)
        return response
    }

    private func page(_ refusal: Refusal) -> Response {
        let frame = Frame(
            institution: institution, form: nil, asOfEvent: nil, warnings: warnings())
        let bytes = frame.html(RefusalPage(refusal: refusal)).bytes
        var headers = HTTPFields()
        headers[.cacheControl] = "no-store"
        return PageCache.response(
            Answer(status: refusal.status, type: "text/html; charset=utf-8", bytes: []), headers, bytes)
    }
}

/// No script, style, picture or form target but our own; nothing is framed, sniffed or told to other sites.
enum SafetyHeaders {
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// For the few pages that a script of the house's own helps.
    static let withOwnScript = policy + "; script-src 'self'"

    static let all: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, policy),
        (.xContentTypeOptions, "nosniff"),
        (name("Referrer-Policy"), "no-referrer"),
        (name("Cross-Origin-Opener-Policy"), "same-origin"),
        (name("Cross-Origin-Resource-Policy"), "same-origin"),
        (name("X-Frame-Options"), "DENY"),
    ]

    /// Adds those that an answer does not state otherwise. A page that anybody may frame gets no X-Frame-Options,
    /// which knows no "anybody".
    static func complete(_ headers: inout HTTPFields) {
        let isFramed = headers[.contentSecurityPolicy]?.hasSuffix("frame-ancestors *") ?? false
        for (name, value) in all where headers[name] == nil && !(isFramed && value == "DENY") {
            headers[name] = value
        }
    }

    private static func name(_ text: String) -> HTTPField.Name {
        HTTPField.Name(text) ?? .xContentTypeOptions
    }
}
