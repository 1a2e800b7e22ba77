"""A coordinator's year at Hartwell College, from January to October: the statistics of 2026 and the report of 2027.

The program's clock is moved (`moved_clock.py`): the office is made on December 28, 2026, with the records that the demo
has by then, and each month is done on a day of its own. What happens is done in the browser by the person whose work it
is. Only these are left to the demo: the reports and incidents of 2026 and the published report of that year.
"""

import pytest

import year_autumn
import year_summer
import year_winter
from year import Year


@pytest.fixture(scope="module")
def year(binary, browser, tmp_path_factory):
    year = Year(binary, browser, tmp_path_factory.mktemp("year"), begins="2026-12-28")
    yield year
    year.end()


def test_january_opens_the_year(year):
    year_winter.opens_the_year(year)


def test_january_looks_through_the_roster(year):
    year_winter.looks_through_the_roster(year)


def test_january_asks_the_police_agencies(year):
    year_winter.asks_the_police_agencies(year)


def test_february_has_the_authorities_trained_and_signed(year):
    year_winter.has_the_authorities_trained_and_signed(year)


def test_february_an_agency_answers_on_a_phone(year):
    year_winter.an_agency_answers_on_a_phone(year)


def test_march_matches_what_came(year):
    year_winter.matches_what_came(year)


def test_march_sees_who_is_silent(year):
    year_winter.sees_who_is_silent(year)


def test_april_reviews_the_places(year):
    year_summer.reviews_the_places(year)


def test_june_answers_what_is_undecided(year):
    year_summer.answers_what_is_undecided(year)


def test_june_answers_the_lists_of_the_conduct_office(year):
    year_summer.answers_the_lists_of_the_conduct_office(year)


def test_june_closes_the_sources(year):
    year_summer.closes_the_sources(year)


def test_july_looks_at_statements_fires_and_hazing(year):
    year_summer.looks_at_statements_fires_and_hazing(year)


def test_july_explains_what_differs(year):
    year_summer.explains_what_differs(year)


def test_august_drafts_the_report(year):
    year_autumn.drafts_the_report(year)


def test_september_publishes_the_report(year):
    year_autumn.publishes_the_report(year)


def test_september_gives_notice(year):
    year_autumn.gives_notice(year)


def test_october_enters_the_survey(year):
    year_autumn.enters_the_survey(year)


def test_october_compares_the_confirmation(year):
    year_autumn.compares_the_confirmation(year)


def test_october_ends_with_every_duty_done(year):
    year_autumn.ends_with_every_duty_done(year)
