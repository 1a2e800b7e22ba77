import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// Each page as a person would read its HTML, in Golden/. `UPDATE_GOLDEN=1 swift test --filter PagesTests` writes them.
@Suite("Pages look as they did")
struct PagesTests {
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")

    static let pages: [(name: String, address: String, signedIn: Bool)] = [
        ("safety", "/", false), ("log", "/log?from=2024-03-01&to=2024-03-31", false),
        ("log-empty", "/log", false),
        ("log-entry", "/log/1", false), ("log-feeds", "/log/feeds", false),
        ("log-embed", "/log/embed", false), ("log-subscribe", "/log/subscribe", false),
        ("log-subscribe-leave", "/log/subscribe/leave", false),
        ("statistics", "/statistics?year=2024", false),
        ("proof", "/statistics/why?family=primary&category=burglary&geography=on_campus&year=2024", false),
        ("reports", "/reports", false), ("report", "/reports/2025", false), ("sign-in", "/sign-in", false),
        ("nothing", "/nothing-here", false),
        ("office", "/office", true), ("incidents", "/office/incidents", true),
        ("incident", "/office/incidents/1", true), ("incident-why", "/office/incidents/1/why", true),
        ("incident-facts", "/office/incidents/1/facts", true),
        ("incident-split", "/office/incidents/2/split", true), ("queue", "/office/reports", true),
        ("review", "/office/review", true),
        ("wording", "/office/review/wording?kind=nature&words=Moped%20spree", true),
        ("locate", "/office/geography/locate", true),
        ("locate-words", "/office/geography/locate/3", true),
        ("locate-sure", "/office/geography/locate/sure", true),
        ("place", "/office/places/3", true), ("places", "/office/places", true),
        ("place-new", "/office/places/new", true), ("place-facts", "/office/places/3/facts", true),
        ("place-details", "/office/places/3/details", true),
        ("place-agreement", "/office/places/3/agreements/new", true),
        ("place-merge", "/office/places/3/merge", true), ("organizations", "/office/organizations", true),
        ("campuses", "/office/campuses", true), ("campus-new", "/office/campuses/new", true),
        ("campus", "/office/campuses/1", true),
        ("place-shape", "/office/places/3/shape", true),
        ("streets", "/office/geography/streets", true),
        (
            "office-proof",
            "/office/statistics/why?family=primary&category=robbery&geography=on_campus&year=2024", true
        ),
        ("second-look", "/office/second-look", true), ("history", "/office/history/incidents/1", true),
        ("notices", "/office/notices", true), ("notice-settings", "/office/notices/settings", true),
        ("layers", "/office/geography/import", true), ("layers-export", "/office/geography/export", true),
        ("import", "/office/import", true), ("register", "/office/register", true),
        ("restriction", "/office/incidents/1/restriction", true), ("glass", "/office/glass", true),
        ("consents", "/office/consents", true), ("openings", "/office/openings", true),
        ("settings", "/office/settings", true), ("mine", "/office/mine", true),
        ("keeping", "/office/keeping", true), ("keeping-kind", "/office/keeping?kind=crime_report", true),
        ("keeping-holds", "/office/keeping/holds", true),
        ("keeping-hold-new", "/office/keeping/holds/new", true),
        ("keeping-disposals", "/office/keeping/disposals", true),
        ("authorities", "/office/authorities", true), ("authority-new", "/office/authorities/new", true),
        ("authorities-training", "/office/authorities/training", true),
        ("authorities-signing", "/office/authorities/signing", true),
        ("authorities-candidates", "/office/authorities/candidates", true),
        ("authorities-coverage", "/office/authorities/coverage", true),
        ("authorities-review", "/office/authorities/review", true),
        ("authority-own", "/office/authority", true), ("authority-link", "/authority", false),
        ("account", "/office/account", true), ("account-password", "/office/account/password", true),
        ("account-code", "/office/account/code", true), ("account-proved", "/office/proved", true),
        ("single-sign-on", "/office/single-sign-on", true),
        ("single-sign-on-trial", "/office/single-sign-on/trial", true),
        ("single-sign-on-people", "/office/single-sign-on/people", true),
        ("tell", "/report?place=1", false), ("follow", "/report/follow", false),
        ("rights-none", "/rights", false), ("rights-office", "/office/rights", true),
        ("rights-new", "/office/rights/new", true), ("queue", "/office/reports", true),
        ("posters", "/office/posters", true), ("poster", "/office/places/1/poster", true),
        ("roster", "/office/people/roster", true), ("scim", "/office/people/scim", true),
        ("batch", "/office/reports/batch", true),
        ("closures", "/office/closures", true), ("closures-federal", "/office/closures/federal", true),
        ("log-desk-entry", "/office/log/entries/1", true), ("log-desk-new", "/office/log/new", true),
        ("log-desk-places", "/office/log/places", true), ("log-desk-place", "/office/log/places/1", true),
        ("log-desk-lists", "/office/log/lists", true),
        ("log-desk", "/office/log", true),
        ("log-lateness", "/office/log/lateness", true),
        ("geography", "/geography", false), ("office-map", "/office/geography", true),
        ("log-charts", "/log/charts", false), ("log-map", "/log/map", false),
        ("log-older", "/log/older", false), ("log-requests", "/office/log/requests", true),
        ("log-as-of", "/office/log/as-of?at=2024-03-20T12:00", true),
        ("trips", "/office/trips", true), ("trip-new", "/office/trips/new", true),
        ("agencies", "/office/agencies", true),
        ("agency-places", "/office/agencies/places?year=2024", true),
        ("agency-requests", "/office/agencies/requests?year=2025", true),
        ("agency-requests-new", "/office/agencies/requests/new?year=2025", true),
        ("agency-answer-ended", "/agencies/answer", false),
        ("place-rounds", "/office/geography/review", true),
        ("annual", "/office/annual?year=2026", true),
        ("annual-edition", "/office/annual/editions/1", true),
        ("survey", "/office/survey?year=2025", true), ("survey-campus", "/office/survey/2025/1", true),
        ("survey-screen", "/office/survey/2025/1/screens/criminal_offenses-on_campus", true),
        ("survey-confirmation", "/office/survey/2025/1/confirmation", true),
        ("survey-published", "/office/survey/published", true),
        ("annual-head", "/office/annual/head", true),
        ("annual-chapters", "/office/annual/chapters", true),
        ("annual-chapter", "/office/annual/chapters/1", true),
        ("annual-notes", "/office/annual/notes?year=2026", true),
        ("annual-note", "/office/annual/notes/1", true),
        ("sources", "/office/sources?year=2025", true),
        ("referrals", "/office/referrals?year=2024", true),
        ("referral-words", "/office/referrals/words?year=2024", true),
        ("source-sign", "/office/sources/sign?year=2025&campus=1&source=office:4", true),
        ("reconciliation", "/office/reconciliation?year=2026", true),
        ("four-way", "/office/reconciliation/four-way?year=2025&all=1", true),
        ("trends", "/office/trends?from=2023&through=2024", true), ("risks", "/office/risks", true),
        ("recoding", "/office/recoding", true), ("recoding-mine", "/office/recoding/mine", true),
        ("safety-guide", "/safety", false), ("exercises", "/office/exercises?year=2026", true),
        ("exercise-new", "/office/exercises/new", true), ("procedures", "/office/procedures", true),
        ("procedure-new", "/office/procedures/new", true),
        ("source-offices", "/office/sources/offices", true),
        ("source-office", "/office/sources/offices/4?year=2025", true),
        ("duties", "/office/duties?year=2026", true),
        ("duty-mark", "/office/duties/mark?year=2026&duty=drug-free:2026", true),
        ("duty-owners", "/office/duties/owners", true),
        ("duty-leaders", "/office/duties/leaders", true),
        ("duty-feed", "/office/duties/feed", true),
        ("audit-file", "/office/keeping/audit", true),
        ("annual-errata", "/office/annual/errata", true),
        ("policies", "/office/policies?year=2026", true),
        ("policy-facts", "/office/policies/facts?year=2026", true),
        ("policy-begin", "/office/policies/begin?year=2026", true),
        ("policy-read", "/office/policies/read?year=2026&statement=alcohol", true),
        ("first-answers", "/office/first", true),
        ("policy-approve", "/office/policies/approve?year=2026", true),
        ("policy-renewal", "/office/policies/renewal?year=2026", true),
        ("policy-states", "/office/policies/jurisdiction", true),
        ("policy-statement", "/office/policies/crime_prevention?year=2026", true),
        ("place-confirm-ended", "/geography/confirm", false),
        ("fires", "/office/fires", true), ("fire-new", "/office/fires/new", true),
        ("fire-statistics", "/office/fires/statistics?year=2026", true),
        ("fire-facilities", "/office/fires/facilities?year=2025", true),
        ("fire-facility", "/office/fires/facilities/1?year=2025", true),
        ("fire-drills", "/office/fires/drills", true),
        ("hazing", "/hazing", false), ("office-hazing", "/office/hazing", true),
        ("hazing-new", "/office/hazing/new", true), ("hazing-texts", "/office/hazing/texts", true),
        ("hazing-next", "/office/hazing/next", true), ("programs", "/office/programs", true),
        ("program-new", "/office/programs/new", true),
        ("delivery", "/office/delivery", true), ("delivery-new", "/office/delivery/new", true),
        ("delivery-pages", "/office/delivery/pages", true),
        ("delivery-paper", "/office/delivery/paper", true),
        ("request-paper", "/reports/request-paper", false),
        ("audience", "/office/alerts/audience", true),
        ("audience-import", "/office/alerts/audience/import", true),
        ("warnings-subscribe", "/warnings/subscribe", false),
        ("warnings-mine", "/warnings/subscribe/mine", false),
        ("warnings-leave", "/warnings/subscribe/leave", false),
        ("gateways", "/office/alerts/gateways", true), ("gateway-new", "/office/alerts/gateways/new", true),
        ("threats", "/office/threats", true), ("threat-new", "/office/threats/new", true),
        ("threats-together", "/office/threats/together", true),
        ("threats-calls", "/office/threats/calls", true),
        ("warnings", "/warnings", false), ("warnings-banner", "/warnings/banner", false),
        ("missing", "/office/missing", true), ("missing-new", "/office/missing/new", true),
        ("missing-residents", "/office/missing/residents", true),
        ("missing-openings", "/office/missing/openings", true),
        ("my-contact", "/office/my/contact", true), ("missing-contact-ended", "/missing-contact", false),
    ]

    @Test("Every page is its golden file")
    func golden() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let token = try await Sessions.begin(1, house.office)
        // Whom the draw takes depends on the office's key: here it has been, and took nobody.
        try await house.office.pool.write {
            try $0.execute(sql: "INSERT INTO draws SELECT max(id), 0 FROM incidents")
        }
        let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
        try await DoorsTests.app(house.office).test(.router) { client in
            for page in PagesTests.pages {
                let headers: HTTPFields = page.signedIn ? [.cookie: "openclery=\(token)"] : [:]
                let response = try await client.execute(uri: page.address, method: .get, headers: headers)
                let html = PagesTests.steady(String(buffer: response.body))
                let file = PagesTests.golden.appending(path: page.name + ".html")
                if updates { try Data(html.utf8).write(to: file) }
                let kept = try? String(contentsOf: file, encoding: .utf8)
                #expect(html == kept, "\(page.name): see the difference, then UPDATE_GOLDEN=1")
            }
        }
    }

    /// One element a line, and without what differs from run to run: marks, tokens, the stylesheet's version.
    private static func steady(_ html: String) -> String {
        html.replacing(#/></#, with: ">\n<").replacing(#/mark [0-9a-f]+/#, with: "mark …")
            .replacing(#/name="form" value="[^"]*"/#, with: "name=\"form\" value=\"…\"")
            // A secret is new each time, a session has its own number.
            .replacing(#/name="ticket" value="[^"]*"/#, with: "name=\"ticket\" value=\"…\"")
            .replacing(#/<code>[A-Z2-7]{4}( [A-Z2-7]{4}){7}</code>/#, with: "<code>…</code>")
            .replacing(#/secret=[A-Z2-7]{32}/#, with: "secret=…")
            .replacing(#/fill="#000" d="[^"]*"/#, with: "fill=\"#000\" d=\"…\"")
            .replacing(#/sessions/[0-9]+/end/#, with: "sessions/…/end")
            .replacing(#/name="mark" value="[^"]*"/#, with: "name=\"mark\" value=\"…\"")
            .replacing(#/(report|map|drawing)\.js\?[0-9a-z]+/#, with: { "\($0.1).js" })
            .replacing(#/look\.css\?[0-9a-z]+/#, with: "look.css") + "\n"
    }
}
