import Hummingbird
import Logging
import NIOCore

struct OfficeContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection.
    let peer: String?
    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}

/// The doors hung into the server.
enum House {
    static func responder(
        _ office: Office, _ settings: ServerSettings = ServerSettings()
    ) -> FrontDoor<RouterResponder<OfficeContext>> {
        let router = Router(context: OfficeContext.self, options: .autoGenerateHeadEndpoints)
        for door in Doors.all {
            router.on(RouterPath(door.path), method: door.method) { request, context in
                try await answer(door, office, settings, request, context)
            }
        }
        return FrontDoor(
            pages: office.pages, behind: router.buildResponder(), institution: office.name, settings: settings
        )
    }

    private static func answer(
        _ door: Door, _ office: Office, _ settings: ServerSettings, _ request: Request,
        _ context: OfficeContext
    ) async throws -> Response {
        let version = office.pages.version
        let session = door.kept ? nil : try Sessions.current(of: request, office)
        let visit = Visit(
            office: office, request: request, parameters: context.parameters, session: session,
            proxySignIn: settings.proxySignIn)
        do {
            guard Doors.mayEnter(door, session) else {
                // What somebody may not see looks like what is not there.
                if session != nil { throw Refusal.notFound }
                if request.method == .get { return ready(.redirect(to: "/sign-in")) }
                throw Refusal(
                    status: .forbidden, title: "Please sign in",
                    sentence: "Your session has ended. Sign in and try again; nothing was changed.")
            }
            let answer = try await door.enter(visit)
            if door.kept, answer.status == .ok {
                return office.pages.keep(answer, for: request, version: version)
            }
            return ready(answer)
        } catch let refusal as Refusal {
            return ready(visit.page(RefusalPage(refusal: refusal), status: refusal.status))
        } catch let error as HTTPError {
            throw error
        } catch {
            // A bug, or a damaged disk. The visitor learns a number, never the error's text.
            let id = String(UInt32.random(in: .min ... .max), radix: 36)
            context.logger.error(
                "failed", metadata: ["id": "\(id)", "door": "\(door.path)", "kind": "\(type(of: error))"])
            let refusal = Refusal(
                status: .internalServerError, title: "Something went wrong here",
                sentence:
                    "It was not you. Nothing was changed. If it happens again, tell the office this number: \(id)."
            )
            return ready(visit.page(RefusalPage(refusal: refusal), status: refusal.status))
        }
    }

    private static func ready(_ answer: Answer) -> Response {
        var headers = answer.headers
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        return PageCache.response(answer, headers, answer.bytes)
    }
}
