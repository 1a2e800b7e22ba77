import CleryLaw
import GRDB

/// The doors through which a message goes out at once: an emergency notification, an exercise, and what follows.
enum SendRoutes {
    static func ask(_ visit: Visit) throws -> Answer { try show(script(visit, .live), visit) }
    static func send(_ visit: Visit) async throws -> Answer {
        let visit = try await posted(visit)
        return try await take(script(visit, .live), visit)
    }
    static func askExercise(_ visit: Visit) throws -> Answer { try show(script(visit, .exercise), visit) }
    static func sendExercise(_ visit: Visit) async throws -> Answer {
        let visit = try await posted(visit)
        return try await take(script(visit, .exercise), visit)
    }
    static func askFollow(_ visit: Visit) throws -> Answer { try show(following(visit), visit) }
    static func follow(_ visit: Visit) async throws -> Answer {
        let visit = try await posted(visit)
        return try await take(following(visit), visit)
    }

    /// A form without its token is refused before anything else is looked at.
    private static func posted(_ visit: Visit) async throws -> Visit {
        var visit = visit
        visit.held = try await visit.form()
        return visit
    }

    private static func script(_ visit: Visit, _ purpose: Alert.Purpose) throws -> SendForm.Origin {
        guard let id = Int64(visit.parameter("script")) else { throw Refusal.notFound }
        return .script(id, purpose)
    }

    private static func following(_ visit: Visit) throws -> SendForm.Origin {
        guard let id = Int64(visit.parameter("alert")),
            let step = Alert.Step(rawValue: visit.parameter("step"))
        else { throw Refusal.notFound }
        return .follow(id, step)
    }

    private static func show(_ origin: SendForm.Origin, _ visit: Visit) throws -> Answer {
        let page = try visit.office.read { try made(SendForm(origin, nil, visit, $0), visit, $0) }
        return visit.page(page)
    }

    /// What a draft would be, for the look at it.
    private static func alert(_ draft: AlertDraft, _ visit: Visit) -> Alert {
        var alert = Alert(
            id: 0, thread: draft.thread ?? 0, step: draft.step, kind: draft.kind, purpose: draft.purpose,
            made: visit.office.clock(), account: nil)
        (alert.hazard, alert.category, alert.threat) = (draft.hazard, draft.category, draft.threat)
        (alert.reach, alert.list, alert.channels) = (draft.reach, draft.list, draft.channels)
        return alert
    }

    private static func made(_ send: SendForm, _ visit: Visit, _ db: Database) throws -> SendPage {
        let draft = send.draft
        let audience = AudienceReach(draft.reach, list: draft.list)
        let alert = alert(draft, visit)
        let forms = AlertForms(
            alert: alert, words: draft.words.first ?? AlertWords(), institution: visit.office.name,
            site: visit.site, zone: visit.office.zone)
        return SendPage(
            send: send, count: try audience.count(db), sms: forms.sms,
            prediction: try AlertRoutes.prediction(alert, draft.words, visit, db),
            form: visit.session?.form ?? "")
    }

    private static func take(_ origin: SendForm.Origin, _ visit: Visit) async throws -> Answer {
        let office = visit.office
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        var send = try office.read { db in
            var send = try SendForm(origin, form, visit, db)
            send.read(
                form, within: visit.reach(.sendAlerts), allCampuses: try Campus.all(db).count)
            guard send.problems.isEmpty else { return send }
            send.look(
                at: try AlertFindings.of(alert(send.draft, visit), send.draft.words, visit, db),
                isCleared: form["cleared"] == "yes")
            return send
        }
        if send.problems.isEmpty {
            let draft = send.draft
            do {
                let alert = try await office.actForAlert(
                    by: visit.actor, sentence(draft, isCleared: send.isCleared)
                ) {
                    try AlertActs.sendNow(draft, by: account, $0)
                }
                office.alertBell.ring()
                return .redirect(to: "/office/alerts/\(alert.id)?done=sent")
            } catch let twin as AlertTwin {
                return .redirect(to: "/office/alerts/\(twin.id)?done=sent")
            } catch let problem as Problem { send.problems.append(problem) }
        }
        let again = send
        let page = try office.read { try made(again, visit, $0) }
        return visit.page(page, status: .unprocessableContent)
    }

    private static func sentence(_ draft: AlertDraft, isCleared: Bool) -> String {
        let what = draft.step == .first ? draft.kind.title.lowercased() : draft.step.title.lowercased()
        return (draft.purpose == .live ? "sent: \(what)" : "sent as an exercise: \(what)")
            + (isCleared ? ", after a second look at words that may tell who a victim is" : "")
    }
}
