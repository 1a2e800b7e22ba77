"""What a page is to the tests, and the pages that everyone may read."""

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
    #: A script of the house's own helps on it: the report form's, or the one of this address.
    script: bool | str = False

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
    Page("safety-guide", "/safety", door="/safety"),
    Page("log", "/log", door="/log"),
    Page("log-filtered", "/log?q=burglary&from=2000-01-01", door="/log"),
    Page("log-nothing", "/log?q=no-such-words", door="/log"),
    Page("log-entry", "/log", 'main td a[href^="/log/"]', door="/log/:entry"),
    Page("log-feeds", "/log/feeds", door="/log/feeds"),
    Page("log-subscribe", "/log/subscribe", door="/log/subscribe"),
    Page("log-subscribe-ended", "/log/subscribe/confirm", status=404, door="/log/subscribe/confirm"),
    Page("log-subscribe-leave", "/log/subscribe/leave", door="/log/subscribe/leave"),
    Page("warnings-subscribe", "/warnings/subscribe", door="/warnings/subscribe"),
    Page("warnings-subscribe-ended", "/warnings/subscribe/confirm", status=404, door="/warnings/subscribe/confirm"),
    Page("warnings-subscribe-leave", "/warnings/subscribe/leave", door="/warnings/subscribe/leave"),
    Page("warnings-subscribe-mine", "/warnings/subscribe/mine", door="/warnings/subscribe/mine"),
    Page("missing-contact-ended", "/missing-contact", status=404, door="/missing-contact"),
    Page("log-charts", "/log/charts", door="/log/charts"),
    Page("log-map", "/log/map", door="/log/map"),
    Page("log-older", "/log/older", door="/log/older"),
    Page("statistics", "/statistics", door="/statistics"),
    Page("statistics-noncampus", "/statistics?geography=noncampus", door="/statistics"),
    Page("proof", "/statistics", "td.n a:not(.zero)", door="/statistics/why"),
    Page("proof-zero", "/statistics", "td.n a.zero", door="/statistics/why"),
    Page("proof-protected", "/statistics/why?category=stalking&geography=on_campus&year={year}", door="/statistics/why"),
    Page("geography", "/geography", door="/geography", script="/map.js"),
    Page("geography-near", "/geography?x=-71.9042&y=42.1203&z=3&on=2025-10-01", door="/geography", script="/map.js"),
    Page("geography-found", "/geography?q=hall&category=on_campus_student_housing", door="/geography", script="/map.js"),
    Page("hazing", "/hazing", door="/hazing"),
    Page("hazing-edition", "/hazing/1", door="/hazing/:edition"),
    Page("warnings", "/warnings", door="/warnings"),
    Page("warnings-nothing", "/warnings?about=no-such-thing&year=2000", door="/warnings"),
    Page("warning", "/warnings", 'main td a[href^="/warnings/"]', door="/warnings/:warning"),
    Page("warning-none", "/warnings/999999", status=404, door="/warnings/:warning"),
    Page("reports", "/reports", door="/reports"),
    Page("report", "/reports", 'main td.first a', door="/reports/:year"),
    Page("report-numbers", "/reports", 'main td.first a', 1, door="/reports/:year"),
    Page("request-paper", "/reports/request-paper", door="/reports/request-paper"),
    Page("tell", "/report", door="/report", script=True),
    Page("tell-here", "/report?place=1", door="/report", script=True),
    Page("rights", "/rights", door="/rights"),
    Page("come-back", "/report/follow", door="/report/follow"),
    Page("practice", "/practice", door="/practice"),
    Page("practice-ask", "/practice?topic=&count=5&seed=7", door="/practice"),
    Page("practice-verdict", "/practice?topic=&count=5&seed=7&given=&choice=0", door="/practice"),
    Page("practice-score", "/practice?topic=&count=5&seed=7&given=00000", door="/practice"),
    Page("sign-in", "/sign-in", door="/sign-in"),
    Page("agency-answer-ended", "/agencies/answer", status=404, door="/agencies/answer"),
    Page("authority-link-ended", "/authority", status=404, door="/authority"),
    Page("authority-course-ended", "/authority/course", status=404, door="/authority/course"),
    Page("authority-quiz-ended", "/authority/quiz", status=404, door="/authority/quiz"),
    Page("place-confirm-ended", "/geography/confirm", status=404, door="/geography/confirm"),
    Page("nothing-here", "/no-such-page", status=404),
]
