"""Every page of the site, by a name that is also the name of its pictures.

A page is its path, or the path and a link on it that leads there: numbers and words differ from office to office.
`test_doors.py` fails when a page of Sources/CleryOffice/Doors.swift is missing here.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    name: str
    path: str
    #: A CSS selector of the link to follow from `path`, and which of several.
    link: str = ""
    nth: int = 0
    office: bool = False
    status: int = 200
    #: The door behind it, as Doors.swift writes it.
    door: str = ""
    #: A script of the house's own helps on it.
    script: bool = False

    def open(self, tab, url):
        """Goes there and returns the answer of the page itself."""
        answer = tab.goto(url + self.path)
        if self.link:
            links = tab.locator(self.link)
            assert links.count() > self.nth, f"{self.path} has no link {self.link}"
            answer = tab.goto(url + links.nth(self.nth).get_attribute("href"))
        return answer


PUBLIC = [
    Page("safety", "/", door="/"),
    Page("log", "/log", door="/log"),
    Page("log-filtered", "/log?q=burglary&from=2000-01-01", door="/log"),
    Page("log-nothing", "/log?q=no-such-words", door="/log"),
    Page("log-entry", "/log", 'main td a[href^="/log/"]', door="/log/:entry"),
    Page("log-feeds", "/log/feeds", door="/log/feeds"),
    Page("log-subscribe", "/log/subscribe", door="/log/subscribe"),
    Page("log-subscribe-ended", "/log/subscribe/confirm", status=404, door="/log/subscribe/confirm"),
    Page("log-subscribe-leave", "/log/subscribe/leave", door="/log/subscribe/leave"),
    Page("log-charts", "/log/charts", door="/log/charts"),
    Page("log-map", "/log/map", door="/log/map"),
    Page("log-older", "/log/older", door="/log/older"),
    Page("statistics", "/statistics", door="/statistics"),
    Page("statistics-noncampus", "/statistics?geography=noncampus", door="/statistics"),
    Page("proof", "/statistics", "td.n a:not(.zero)", door="/statistics/why"),
    Page("proof-zero", "/statistics", "td.n a.zero", door="/statistics/why"),
    Page("proof-protected", "/statistics/why?category=stalking&geography=on_campus&year={year}", door="/statistics/why"),
    Page("reports", "/reports", door="/reports"),
    Page("report", "/reports", 'main td a[href^="/reports/"]', door="/reports/:year"),
    Page("tell", "/report", door="/report", script=True),
    Page("tell-here", "/report?place=1", door="/report", script=True),
    Page("rights", "/rights", door="/rights"),
    Page("come-back", "/report/follow", door="/report/follow"),
    Page("practice", "/practice", door="/practice"),
    Page("practice-ask", "/practice?topic=&count=5&seed=7", door="/practice"),
    Page("practice-verdict", "/practice?topic=&count=5&seed=7&given=&choice=0", door="/practice"),
    Page("practice-score", "/practice?topic=&count=5&seed=7&given=00000", door="/practice"),
    Page("sign-in", "/sign-in", door="/sign-in"),
    Page("nothing-here", "/no-such-page", status=404),
]

OFFICE = [
    Page("office", "/office", door="/office"),
    Page("incidents", "/office/incidents", door="/office/incidents"),
    Page("incidents-undecided", "/office/incidents?standing=undecided", door="/office/incidents"),
    Page("incident", "/office/incidents", 'main td a[href^="/office/incidents/"]', door="/office/incidents/:incident"),
    Page("log-desk-entry", "/office/log/entries/1", door="/office/log/entries/:incident"),
    Page("log-desk-new", "/office/log/new", door="/office/log/new"),
    Page("log-desk-places", "/office/log/places", door="/office/log/places"),
    Page("log-desk-place", "/office/log/places", 'main td a[href^="/office/log/places/"]',
         door="/office/log/places/:place"),
    Page("log-desk-lists", "/office/log/lists", door="/office/log/lists"),
    Page("incident-split", "/office/incidents/1/split", door="/office/incidents/:incident/split"),
    Page("queue-filtered", "/office/reports?danger=yes", door="/office/reports"),
    Page("incident-in-review", "/office/incidents?standing=review", 'main td a[href^="/office/incidents/"]',
         door="/office/incidents/:incident"),
    Page("incident-why", "/office/incidents/1/why", door="/office/incidents/:incident/why"),
    Page("facts", "/office/incidents/1/facts",
         door="/office/incidents/:incident/facts"),
    Page("queue", "/office/reports", door="/office/reports"),
    Page("report-sealed", "/office/reports", 'main td a[href^="/office/reports/"]', door="/office/reports/:report"),
    Page("log-desk", "/office/log", door="/office/log"),
    Page("log-desk-facts", "/office/log?show=waits_for_a_fact", door="/office/log"),
    Page("log-desk-withheld", "/office/log?show=withheld", door="/office/log"),
    Page("log-desk-late", "/office/log?show=late_without_reason", door="/office/log"),
    Page("log-lateness", "/office/log/lateness", door="/office/log/lateness"),
    Page("log-late", "/office/log/lateness", 'main td a[href^="/office/log/late/"]', door="/office/log/late/:late"),
    Page("second-look", "/office/second-look", door="/office/second-look"),
    Page("second-look-ask", "/office/second-look", 'main td a[href*="/second-look/incidents/"]',
         door="/office/second-look/incidents/:incident"),
    Page("second-look-disagreements", "/office/second-look/disagreements", door="/office/second-look/disagreements"),
    Page("second-look-comparison", "/office/second-look/disagreements", 'main td a[href*="/second-look/looks/"]',
         door="/office/second-look/looks/:look"),
    Page("second-look-agreement", "/office/second-look/agreement", door="/office/second-look/agreement"),
    Page("history", "/office/history/incidents/1", door="/office/history/:kind/:id"),
    Page("history-profile", "/office/history/profiles/1", door="/office/history/:kind/:id"),
    Page("history-closure", "/office/history/closures/1", door="/office/history/:kind/:id"),
    Page("history-compared", "/office/history/accounts/2", 'main a[href*="from="]', door="/office/history/:kind/:id"),
    Page("notices", "/office/notices", door="/office/notices"),
    Page("notice-settings", "/office/notices/settings", door="/office/notices/settings"),
    Page("rights-owed", "/office/rights", door="/office/rights"),
    Page("rights-new", "/office/rights/new", door="/office/rights/new"),
    Page("rights-version", "/office/rights/1", door="/office/rights/:leaflet"),
    Page("posters", "/office/posters", door="/office/posters"),
    Page("poster", "/office/places/1/poster", door="/office/places/:place/poster"),
    Page("place-shape", "/office/places/1/shape", door="/office/places/:place/shape", script=True),
    Page("streets", "/office/geography/streets", door="/office/geography/streets"),
    Page("streets-none", "/office/geography/streets/1/none", status=404,
         door="/office/geography/streets/:campus/:proposal"),
    Page("office-statistics", "/office/statistics", door="/office/statistics"),
    Page("office-proof", "/office/statistics", "td.n a:not(.zero)", door="/office/statistics/why"),
    Page("review", "/office/review", door="/office/review"),
    Page("question-nature", "/office/review", 'a[href*="kind=nature"]', door="/office/review/wording"),
    Page("question-disposition", "/office/review", 'a[href*="kind=disposition"]', door="/office/review/wording"),
    Page("question-place", "/office/review", 'main a[href^="/office/places/"]', door="/office/places/:place"),
    Page("import", "/office/import", door="/office/import"),
    Page("profiles", "/office/profiles", door="/office/profiles"),
    Page("profile", "/office/profiles", 'main td a[href^="/office/profiles/"]', door="/office/profiles/:profile"),
    Page("people", "/office/people", door="/office/people"),
    Page("person-new", "/office/people/new", door="/office/people/new"),
    Page("person", "/office/people", 'main td a[href^="/office/people/"]', door="/office/people/:person"),
    Page("single-sign-on", "/office/single-sign-on", door="/office/single-sign-on"),
    Page("single-sign-on-trial", "/office/single-sign-on/trial", door="/office/single-sign-on/trial"),
    Page("single-sign-on-people", "/office/single-sign-on/people", door="/office/single-sign-on/people"),
    Page("roster", "/office/people/roster", door="/office/people/roster"),
    Page("roster-profile", "/office/people/roster", 'main td a[href*="/roster/profiles/"]',
         door="/office/people/roster/profiles/:profile"),
    Page("roster-none", "/office/people/roster/1", status=404, door="/office/people/roster/:file"),
    Page("scim", "/office/people/scim", door="/office/people/scim"),
    Page("batch", "/office/reports/batch", door="/office/reports/batch"),
    Page("batch-profile", "/office/reports/batch", 'main td a[href*="/batch/profiles/"]',
         door="/office/reports/batch/profiles/:profile"),
    Page("batch-none", "/office/reports/batch/1", status=404, door="/office/reports/batch/:file"),
    Page("register", "/office/register", door="/office/register"),
    Page("restriction", "/office/incidents/1/restriction", door="/office/incidents/:incident/restriction"),
    Page("restriction-report", "/office/reports/1/restriction", door="/office/reports/:report/restriction"),
    Page("glass", "/office/glass", door="/office/glass"),
    Page("consents", "/office/consents", door="/office/consents"),
    Page("openings", "/office/openings", door="/office/openings"),
    Page("opening-nothing", "/office/openings/999999", status=404, door="/office/openings/:opening"),
    Page("settings", "/office/settings", door="/office/settings"),
    Page("closures", "/office/closures", door="/office/closures"),
    Page("closures-none", "/office/closures?year=1999", door="/office/closures"),
    Page("closure", "/office/closures/1", door="/office/closures/:closure"),
    Page("closures-federal", "/office/closures/federal", door="/office/closures/federal"),
    Page("closures-file-none", "/office/closures/file/1", status=404, door="/office/closures/file/:file"),
    Page("log-requests", "/office/log/requests", door="/office/log/requests"),
    Page("log-as-of", "/office/log/as-of", door="/office/log/as-of"),
    Page("mine", "/office/mine", door="/office/mine"),
    Page("mine-nothing", "/office/mine/999999", status=404, door="/office/mine/:report"),
    Page("account", "/office/account", door="/office/account"),
    Page("account-password", "/office/account/password", door="/office/account/password"),
    Page("account-code", "/office/account/code", door="/office/account/code"),
    Page("account-proved", "/office/proved", door="/office/proved"),
    Page("office-nothing-here", "/office/incidents/999999", status=404),
]
OFFICE = [Page(p.name, p.path, p.link, p.nth, True, p.status, p.door, p.script) for p in OFFICE]

ALL = PUBLIC + OFFICE
#: Doors that are no pages for people.
NOT_PAGES = {
    # Feeds, and the page for frames on other sites: test_log_feeds.py looks at them.
    "/log.json",
    "/log.schema.json",
    "/log.csv",
    "/log.atom",
    "/log/archive.csv",
    "/log/archive.jsonl",
    "/log/embed",
    "/log/widget.js",
    "/api/public/report/crime-log",
    "/api/public/report/fire-log",
    "/sign-in/start",
    "/sign-in/back",
    "/sign-in/proxy",
    "/office/again",
    "/office/openings.csv",
    "/office/log/lateness.csv",
    "/look.css",
    "/icon.svg",
    "/health",
    "/report.js",
    "/office/drawing.js",
    "/rights.pdf",
    "/log.pdf",
    "/office/posters.pdf",
    "/office/places/:place/poster.svg",
    "/office/places/:place/poster.pdf",
    "/look.css", "/icon.svg", "/health", "/scim/v2/Users", "/scim/v2/Users/:user", "/scim/v2/Groups",
    "/scim/v2/ServiceProviderConfig", "/scim/v2/ResourceTypes", "/scim/v2/ResourceTypes/:type", "/scim/v2/Schemas",
    "/scim/v2/Schemas/:schema",
}
