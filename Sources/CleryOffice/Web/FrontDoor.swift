import HTTPTypes
import Hummingbird
import Logging

/// What every request meets first: a kept page if there is one, else the doors. Every answer carries the safety headers.
struct FrontDoor<Behind: HTTPResponder>: HTTPResponder where Behind.Context: RequestContext {
    let pages: PageCache
    let behind: Behind

    func respond(to request: Request, context: Behind.Context) async throws -> Response {
        if request.method == .get, let kept = pages.response(to: request) { return kept }
        do {
            var response = try await behind.respond(to: request, context: context)
            if response.headers[.xContentTypeOptions] == nil {
                for (name, value) in SafetyHeaders.all { response.headers[name] = value }
            }
            return response
        } catch let error as HTTPError {
            var headers = HTTPFields()
            headers[.contentType] = "text/plain; charset=utf-8"
            for (name, value) in SafetyHeaders.all { headers[name] = value }
            let sentence = error.status == .notFound ? "Nothing is here." : error.body ?? error.status.reasonPhrase
            return Response(status: error.status, headers: headers, body: .init(byteBuffer: .init(string: sentence)))
        }
    }
}

/// No script, style, picture or form target but our own; nothing is framed, sniffed or told to other sites.
enum SafetyHeaders {
    static let all: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        (.xContentTypeOptions, "nosniff"),
        (name("Referrer-Policy"), "no-referrer"),
        (name("Cross-Origin-Opener-Policy"), "same-origin"),
        (name("Cross-Origin-Resource-Policy"), "same-origin"),
        (name("X-Frame-Options"), "DENY"),
    ]

    private static func name(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .xContentTypeOptions }
}
