import HTTPTypes

/// Answers that any site and any program may read: what is in them is public, and no cookie plays a part.
enum FeedAnswer {
    static let json = "application/json; charset=utf-8"

    static func of(_ bytes: [UInt8], type: String) -> Answer {
        opened(Answer(type: type, bytes: bytes))
    }

    /// The same answer, open to scripts and frames of other sites.
    static func opened(_ answer: Answer) -> Answer {
        var answer = answer
        answer.headers[.accessControlAllowOrigin] = "*"
        if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { answer.headers[name] = "cross-origin" }
        return answer
    }

    /// What is wrong with a request, for a program (RFC 9457).
    static func problem(_ problem: Problem) -> Answer {
        var json = JSONWriter()
        json.object {
            $0.key("title")
            $0.value("The request cannot be read.")
            $0.key("status")
            $0.value(422)
            $0.key("detail")
            $0.value(problem.sentence)
            $0.key("parameter")
            $0.value(problem.field)
        }
        var answer = of(json.bytes, type: "application/problem+json; charset=utf-8")
        answer.status = .unprocessableContent
        return answer
    }

    /// What a browser asks before a script of another site sends a header of its own, such as `If-None-Match` or the
    /// key that clients of other systems send. The key is looked at by nobody: all of this is public.
    static func preflight(_ visit: Visit) -> Answer {
        var answer = of([], type: "text/plain; charset=utf-8")
        answer.headers[.accessControlAllowMethods] = "GET, HEAD"
        answer.headers[.accessControlAllowHeaders] = "accept, if-none-match, x-api-key"
        answer.headers[.accessControlMaxAge] = "86400"
        return answer
    }
}
