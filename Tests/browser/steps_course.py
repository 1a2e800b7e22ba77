"""The course of a campus security authority, and what an authority signs once a year: by a link or signed in."""

import re

#: The right answer to each question, as the course teaches it.
RIGHT = [
    "What the person does for the institution", "Yes, whoever watches an entrance is", "Yes, as its advisor",
    "You pass it on", "You pass on what happened, without the name", "It is not a report to you",
    "A professional counselor in a session", "That you must pass on what happened, and that it needs no name",
    "Sworn police, after a full investigation", "The year in which you were told",
    "You sign that there is nothing to report",
]


def take(tab):
    """From the person's own page through the parts, the situations and the questions, until all is right."""
    tab.get_by_role("link", name="Begin the course").click()
    for _ in range(5):
        tab.get_by_role("link", name=re.compile("^Next: ")).click()
    tab.get_by_role("link", name="Next: six situations").click()
    for _ in range(6):
        tab.locator('input[name="choice"]').first.check()
        tab.get_by_role("button", name="Answer").click()
        assert "the law's answer" in tab.locator("main").inner_text()
        tab.get_by_role("link", name="Next", exact=True).click()
    tab.get_by_role("link", name="To the questions").click()
    tab.get_by_role("button", name="Send the answers").click()
    assert "Answer question 1." in tab.locator("main").inner_text()
    questions = tab.locator("fieldset.choices")
    assert questions.count() == 10
    for index in range(10):
        for words in RIGHT:
            choice = questions.nth(index).get_by_text(words, exact=True)
            if choice.count():
                choice.click()
                break
        else:
            raise AssertionError(questions.nth(index).inner_text())
    tab.get_by_role("button", name="Send the answers").click()
    assert "10 of 10 right: passed." in tab.locator("main").inner_text()


def sign_nothing(tab, name):
    """Signs on the person's own page that there was nothing to report in the newest year that waits."""
    signed = tab.get_by_text("signed: nothing to report")
    before = signed.count()
    tab.get_by_label("I was told of nothing, and have seen nothing").first.check()
    tab.get_by_label("Your name, as your signature").first.fill(name)
    tab.get_by_role("button", name="Sign", exact=True).first.click()
    tab.get_by_text("Thank you").first.wait_for()
    assert signed.count() == before + 1, tab.locator("main").inner_text()
