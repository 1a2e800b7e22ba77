import HTTPTypes
import Hummingbird

/// The cookie that holds a session's token.
///
/// Over TLS, as the proxy in front says, it is `Secure` and its name has the prefix `__Host-`: browsers then take it
/// from this very host only, for all paths, and a neighbor's site under the same domain cannot plant one.
enum SessionCookie {
    static func name(_ request: Request) -> String {
        isSecure(request) ? "__Host-openclery" : "openclery"
    }

    /// The line that sets the cookie, or takes it away.
    static func line(_ token: String?, _ request: Request) -> String {
        line(name(request), token ?? "", token == nil ? 0 : SignInTimes.longest, request)
    }

    /// A line for a cookie that only this host gets and no script sees. `length` in milliseconds.
    static func line(_ name: String, _ value: String, _ length: Int64, _ request: Request) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(length / 1000)"
            + (isSecure(request) ? "; Secure" : "")
    }

    static func token(of request: Request) -> String? {
        guard let value = request.cookies[name(request)]?.value, value.utf8.count == 43 else { return nil }
        return value
    }

    private static func isSecure(_ request: Request) -> Bool {
        HTTPField.Name("X-Forwarded-Proto").flatMap { request.headers[$0] } == "https"
    }
}
