import HTTPTypes
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
    static func responder(_ office: Office, _ settings: ServerSettings = ServerSettings()) -> FrontDoor<
        RouterResponder<OfficeContext>
    > {
        let router = Router(context: OfficeContext.self, options: .autoGenerateHeadEndpoints)
        for door in Doors.all {
            router.on(RouterPath(door.path), method: door.method) { request, context in
                try await answer(door, office, settings, request, context)
            }
        }
        return FrontDoor(
            pages: office.pages, behind: router.buildResponder(), institution: office.name,
            warnings: { (try? WarningStrip(office)) ?? .nothing }, settings: settings
        )
    }

    private static func answer(
        _ door: Door, _ office: Office, _ settings: ServerSettings, _ request: Request,
        _ context: OfficeContext
    ) async throws -> Response {
        let version = office.pages.version
        var session = door.kept ? nil : try await Sessions.present(request, office)
        // Whoever has yet to choose a password is nobody at the public doors, and at the others sent to choose.
        let mustChange = session?.mustChange == true
        if mustChange, door.who == .everyone { session = nil }
        var visit = Visit(
            office: office, request: request, parameters: context.parameters, session: session,
            proxySignIn: settings.proxySignIn, site: settings.site,
            address: settings.address(
                peer: context.peer,
                forwarded: HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] }))
        if case .token = door.who { return try await program(door, &visit, context) }
        do {
            guard Doors.mayEnter(door, session) else {
                // What somebody may not see looks like what is not there.
                if session != nil { throw Refusal.notFound }
                if request.method == .get { return ready(.redirect(to: "/sign-in")) }
                throw Refusal(
                    status: .forbidden, title: "Please sign in",
                    sentence: "Your session has ended. Sign in and try again; nothing was changed.")
            }
            if mustChange, door.who != .everyone, !PasswordRoutes.isOpenBeforeChange(door) {
                return ready(.redirect(to: PasswordRoutes.path))
            }
            if let answer = try await StepUp.stands(before: door, &visit) { return ready(answer) }
            let answer = try await door.enter(visit)
            if door.kept, answer.status == .ok {
                return office.pages.keep(answer, for: request, version: version)
            }
            return ready(answer)
        } catch let refusal as Refusal {
            var answer = visit.page(RefusalPage(refusal: refusal), status: refusal.status)
            if let seconds = refusal.retryAfter { answer.headers[.retryAfter] = String(seconds) }
            return ready(answer)
        } catch let error as HTTPError {
            throw error
        } catch {
            let id = note(error, door, context)
            let refusal = Refusal(
                status: .internalServerError, title: "Something went wrong here",
                sentence:
                    "It was not you. Nothing was changed. If it happens again, tell the office this number: \(id)."
            )
            return ready(visit.page(RefusalPage(refusal: refusal), status: refusal.status))
        }
    }

    /// A door for programs: a token opens it, and no page comes out of it.
    private static func program(
        _ door: Door, _ visit: inout Visit, _ context: OfficeContext
    ) async throws -> Response {
        do {
            visit.token = try await ScimTokens.current(of: visit.request, visit.office)
            guard visit.token != nil else { return ready(ScimError.noToken.answer) }
            return ready(try await door.enter(visit))
        } catch let error as ScimError {
            return ready(error.answer)
        } catch let error as HTTPError {
            return ready(ScimError(error.status, nil, "The request cannot be read.").answer)
        } catch {
            let id = note(error, door, context)
            return ready(
                ScimError(.internalServerError, nil, "This failed here; its number is \(id).").answer)
        }
    }

    /// Notes a bug, or a damaged disk, in the log. The visitor learns the number, never the error's text.
    private static func note(_ error: any Error, _ door: Door, _ context: OfficeContext) -> String {
        let id = String(UInt32.random(in: .min ... .max), radix: 36)
        context.logger.error(
            "failed", metadata: ["id": "\(id)", "door": "\(door.path)", "kind": "\(type(of: error))"])
        return id
    }

    private static func ready(_ answer: Answer) -> Response {
        var headers = answer.headers
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        return PageCache.response(answer, headers, answer.bytes)
    }
}
