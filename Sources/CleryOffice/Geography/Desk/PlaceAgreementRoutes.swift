import CleryLaw
import TypedHTML

/// The doors of a place's agreements.
enum PlaceAgreementRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> PlaceAgreementPage {
        let desk = try PlaceDesk.open(visit)
        let number = visit.parameter("agreement")
        var fields = PlaceAgreementForm()
        if !number.isEmpty, number != "new" {
            guard let agreement = desk.agreements.first(where: { String($0.id) == number }) else {
                throw Refusal.notFound
            }
            fields = PlaceAgreementForm(agreement)
        }
        guard desk.mergedInto == nil else { throw Refusal.notFound }
        return PlaceAgreementPage(desk: desk, form: visit.session?.form ?? "", fields: fields)
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let desk = page.desk
        let id = page.fields.id
        let isTaken = form["what"] == "take" || form["taken"] == "yes"
        if !isTaken { page.fields = PlaceAgreementForm(form, id: id) }
        let (agreement, problems) = page.fields.read(place: desk.place.id)
        guard let agreement, !isTaken || id != 0 else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let change = PlaceAgreementChange(agreement: agreement, isTaken: isTaken)
        let isConflict = form["stamp"] != desk.stamp
        guard form["what"] == "keep", !isConflict else {
            let effect = try await PlaceEffect.of(change, at: [desk.place.id], in: visit.office)
            let crumbs = page.crumbs
            return visit.page(
                PlaceEffectPage(
                    title: "What this changes", crumbs: crumbs, lines: lines(agreement, isTaken),
                    effect: try PlaceEffectShown(effect, visit),
                    action: "\(desk.address)/agreements/\(id == 0 ? "new" : String(id))",
                    fields: HTML([
                        input(.type("hidden"), .name("stamp"), .value(desk.stamp)),
                        isTaken
                            ? input(.type("hidden"), .name("taken"), .value("yes")) : page.fields.hidden,
                    ]), form: page.form, back: desk.address,
                    isConflict: isConflict && form["what"] == "keep"))
        }
        let place = desk.place.id
        let sentence =
            isTaken ? "took back an agreement on place \(place)" : "wrote an agreement on place \(place)"
        try await visit.office.act(by: visit.actor, sentence) {
            try PlaceChanges.make(change, at: [place], $0)
        }
        return .redirect(to: desk.address + "?done=agreement")
    }

    private static func lines(_ agreement: PlaceAgreement, _ isTaken: Bool) -> [HTML] {
        [
            HTML(
                text: isTaken
                    ? "The agreement with \(agreement.party) is taken back"
                    : "An agreement with \(agreement.party)"),
            HTML(text: agreement.kind.title),
            HTML(text: PlaceDecisionWords.days(agreement.from, agreement.through)),
            HTML(text: agreement.hoursWords),
        ]
    }
}
