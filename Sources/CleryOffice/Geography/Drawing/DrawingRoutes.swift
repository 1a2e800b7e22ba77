import CleryLaw
import Geometry

/// The doors to the shape of a place.
enum DrawingRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let desk = try DrawingDesk.open(visit)
        var draft = DrawingDraft(desk)
        draft.done = Done(rawValue: visit.query("done"))
        return try page(desk, draft, visit)
    }

    static func draw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let desk = try DrawingDesk.open(visit)
        var draft = DrawingDraft(desk, form)
        let what = form["what"]
        switch what {
        case "closer": draft.closer = min(draft.closer + 1, DrawingDraft.closest)
        case "farther": draft.closer = max(draft.closer - 1, -DrawingDraft.closest)
        case "remove":
            guard form["since"] == String(desk.since), !desk.shape.isEmpty else { break }
            return try await keep(.empty, desk, "took place \(desk.place.id) off the map", .removed, visit)
        default: break
        }
        let answer = try page(desk, draft, visit, check: true)
        guard what == "keep", answer.status == .ok else { return answer }
        if form["since"] != String(desk.since) {
            draft.stale = true
            return try page(desk, draft, visit, check: true)
        }
        if draft.shape == desk.shape || draft.shape.geoJSON == desk.shape.geoJSON {
            return .redirect(to: desk.address + "?done=same")
        }
        return try await keep(draft.shape, desk, "drew the shape of place \(desk.place.id)", .kept, visit)
    }

    static func restore(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let desk = try DrawingDesk.open(visit)
        guard let before = desk.past.first(where: { String($0.event) == form["event"] }) else {
            throw Refusal.notFound
        }
        guard form["since"] == String(desk.since) else {
            var draft = DrawingDraft(desk)
            draft.stale = true
            return try page(desk, draft, visit)
        }
        if before.event == desk.since { return .redirect(to: desk.address + "?done=same") }
        let id = desk.place.id
        try await visit.office.act(
            by: visit.actor, "restored the shape that place \(id) had after event \(before.event)"
        ) { writing in
            try DrawingActs.keep(before.shape, of: id, source: before.source, writing)
        }
        return .redirect(to: desk.address + "?done=\(Done.restored.rawValue)")
    }

    /// What was just done, told on the page that follows.
    enum Done: String, Sendable {
        case kept, removed, restored, same
        var sentence: String {
            switch self {
            case .kept: "The shape is kept. It decides no category: facts do."
            case .removed: "The place is off the map. Its earlier shapes can be restored."
            case .restored: "The earlier shape is restored."
            case .same: "It was this shape already; nothing was changed."
            }
        }
    }

    private static func keep(
        _ shape: Shape, _ desk: DrawingDesk, _ sentence: String, _ done: Done, _ visit: Visit
    ) async throws -> Answer {
        let id = desk.place.id
        try await visit.office.act(by: visit.actor, sentence) { writing in
            try DrawingActs.keep(shape, of: id, writing)
        }
        return .redirect(to: desk.address + "?done=\(done.rawValue)")
    }

    private static func page(
        _ desk: DrawingDesk, _ draft: DrawingDraft, _ visit: Visit, check: Bool = false
    ) throws -> Answer {
        let campus = try desk.campusShapes(visit)
        let others =
            Box(campus.flatMap(\.coordinates)) ?? Box(desk.atlas.entries.values.flatMap(\.shape.coordinates))
        let frame = DrawingMap.frame(draft.shape, else: others, closer: draft.closer)
        let ground = try desk.ground(in: frame, visit)
        var page = DrawingPage(
            desk: desk, draft: draft, form: visit.session?.form ?? "",
            map: DrawingMap(
                frame: frame, ground: ground, shape: draft.shape, title: "Map of \(desk.title)"),
            words: TimeWords(zone: visit.office.zone))
        page.isWhite = others == nil && draft.shape.isEmpty
        if let problem = draft.problem {
            page.check.problems = [problem]
        } else if check || !draft.shape.isEmpty {
            page.check = DrawingCheck(
                draft.shape, kind: desk.kind, campus: campus, ground: ground.neighbors, family: desk.family)
            // What is kept was confirmed when it was drawn.
            if !check { page.check.asks = [] }
        }
        page.map.spot = page.check.spot
        if draft.stale {
            page.check.problems.append(
                Problem(
                    "corners",
                    "Somebody has changed this shape since you began. Compare with the newest below, then keep yours or start from it."
                ))
        }
        let isOpen = !page.check.asks.isEmpty && !draft.isSure && draft.isKept
        let isRefused = check && (!page.check.problems.isEmpty || isOpen) || draft.stale
        return visit.page(page, status: isRefused ? .unprocessableContent : .ok)
    }
}

/// What a person has drawn or typed so far.
struct DrawingDraft: Sendable {
    /// As it was typed.
    var text: String
    var kind: DrawingKind
    /// Rounded as it will be kept; empty where the text cannot be read.
    var shape: Shape
    var problem: Problem?
    /// Steps of the scale, each twice as near.
    var closer = 0
    var isSure = false
    /// It is to be kept now, not only shown.
    var isKept = false
    var stale = false
    var done: DrawingRoutes.Done?

    static let closest = 8

    init(_ desk: DrawingDesk) {
        shape = desk.shape
        kind = DrawingKind(of: desk.shape)
        text = DrawingText.write(desk.shape)
    }

    init(_ desk: DrawingDesk, _ form: Form) {
        text = form["corners"]
        kind = DrawingKind(rawValue: form["as"]) ?? .area
        shape = .empty
        closer = min(max(Int(form["closer"]) ?? 0, -Self.closest), Self.closest)
        isSure = form["sure"] == "yes"
        isKept = form["what"] == "keep"
        do {
            let read = try DrawingText.read(text, as: kind)
            // Off the earth it is not rounded: what was typed is shown.
            shape =
                read.coordinates.allSatisfy(\.isOnEarth) ? (try? Shape(geoJSON: read.geoJSON)) ?? read : read
            kind = shape.isEmpty ? kind : DrawingKind(of: shape)
            // What was pasted comes back as lines.
            if text.contains(where: { "{(".contains($0) }), shape.fault()?.kind != .offEarth {
                text = DrawingText.write(shape)
            }
        } catch {
            problem = error
            text = String(text.prefix(200_000))
        }
    }
}
