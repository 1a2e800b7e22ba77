import Foundation
import Hummingbird
import TypedHTML

/// One request at a door: who comes, and what was asked.
struct Visit: Sendable {
    let office: Office
    let request: Request
    let parameters: Parameters
    /// The signed-in account; nil for the public.
    let session: Session?
    /// The number of the token that a program carries; nil for people.
    var token: Int64?
    /// How a proxy in front says who has signed in; nil: none does.
    var proxySignIn: ProxySignIn?
    /// The address of the site as the server was told it.
    var site: String?
    /// Where the request comes from, as far as the server believes it. Held for the length of a visit, kept nowhere.
    var address: String?
    /// The posted form, when somebody before the room had to read it.
    var held: Form?

    func parameter(_ name: String) -> String { parameters.get(name) ?? "" }
    /// What the address asks under a name, without blanks around it; "" where it asks nothing.
    ///
    /// Read as a form is, for a form that is sent as an address writes a blank as "+".
    func query(_ name: String) -> String {
        Form.fields(of: (request.uri.query ?? "").utf8).first { $0.name == name }
            .map { $0.value.trimmingCharacters(in: .whitespaces) } ?? ""
    }
    var pageNumber: Int { max(1, min(Int(query("page")) ?? 1, 1_000_000)) }

    /// The fields of a posted form. A form without its token is refused: it did not come from one of our pages.
    func form() async throws -> Form {
        if let held { return held }
        let form = try await Form(of: request, limit: 64 << 20)
        guard let session, Password.same(form["form"].utf8, session.form.utf8) else {
            throw Refusal(
                status: .forbidden, title: "This form is too old",
                sentence: "Go back, load the page again and send it once more. Nothing was changed.")
        }
        return form
    }

    /// The entries of the navigation that lead somewhere for this person.
    private var sections: [Section] {
        guard let session else { return Section.forAll }
        // Before a password is chosen nothing opens, so nothing is offered.
        if session.mustChange { return [] }
        return Section.forOffice.filter { session.rights.may($0.power) }
    }

    /// The campuses on which this person may do something; none for the public.
    func reach(_ power: Power) -> Rights.Reach { session?.rights.reach(power) ?? .some([]) }
    /// What of incidents and reports this person may see with a power: its campuses, less what is restricted to others.
    func sight(_ power: Power) -> Sight { Sight(reach: reach(power), hidden: session?.hidden ?? Hidden()) }
    /// The restricted records that this person may not see; for the public, all of them.
    func hidden() throws -> Hidden { try session?.hidden ?? Hidden.fromAll(office) }
    func may(_ power: Power) -> Bool { session?.rights.may(power) ?? false }

    var actor: Actor { session.map { .account($0.account) } ?? token.map { .token($0) } ?? .house }

    /// A page in the house's frame. Pages of the office never rest in a cache on the way.
    func page(_ page: some Page, status: HTTPResponse.Status = .ok, asOf position: Int64? = nil) -> Answer {
        // What waits is counted for the office's own pages; a report that is sent does not wait for it.
        let unread =
            request.uri.path.hasPrefix("/office")
            ? session.flatMap { try? office.board.unread($0, office) } : nil
        let frame = Frame(
            institution: office.name, form: session?.form, sections: sections, asOfEvent: position,
            unread: unread,
            warnings: (try? WarningStrip(office, forOffice: request.uri.path.hasPrefix("/office")))
                ?? .nothing)
        var answer = Answer(status: status, type: "text/html; charset=utf-8", bytes: frame.html(page).bytes)
        if session != nil { answer.headers[.cacheControl] = "no-store" }
        if page.script != nil { answer.headers[.contentSecurityPolicy] = SafetyHeaders.withOwnScript }
        return answer
    }
}

/// Fields and files of a posted form, URL-encoded or multipart.
struct Form: Sendable {
    struct File: Sendable {
        let name: String
        let bytes: [UInt8]
    }
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: File] = [:]

    init(fields: [(name: String, value: String)]) { self.fields = fields }

    init(of request: Request, limit: Int) async throws {
        let body = try await request.body.collect(upTo: limit)
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data"), let boundary = Multipart.boundary(of: type) {
            for part in Multipart.parts(of: Array(body.readableBytesView), boundary: boundary) {
                if let file = part.file {
                    files[part.name] = File(name: file, bytes: part.bytes)
                } else {
                    fields.append((part.name, String(decoding: part.bytes, as: UTF8.self)))
                }
            }
        } else {
            fields = Form.fields(of: body.readableBytesView)
        }
    }

    /// The fields of a URL-encoded form, of a body or an address.
    static func fields(of bytes: some Collection<UInt8>) -> [(name: String, value: String)] {
        bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (Form.decoded(halves[0]), halves.count > 1 ? Form.decoded(halves[1]) : "")
        }
    }

    subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// The same form without some of its fields.
    func without(_ names: Set<String>) -> Form {
        var form = self
        form.fields.removeAll { names.contains($0.name) }
        return form
    }

    /// The field without blanks around it.
    func trimmed(_ name: String) -> String { self[name].trimmingCharacters(in: .whitespacesAndNewlines) }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var out: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                out.append(32)
            } else if byte == UInt8(ascii: "%"),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                out.append(value)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
