"""What several stories do first: somebody is added, and comes in with a password of their own."""

OWN = "seven geese over the barn"


def add(tab, url, name, signs_in, role):
    """The administrator adds somebody with a role for all campuses; returns the password that opens once."""
    tab.goto(url + "/office/people/new")
    tab.get_by_label("Name", exact=True).fill(name)
    tab.get_by_label("Signs in as").fill(signs_in)
    tab.get_by_role("button", name="Add").click()
    password = tab.locator("main code").inner_text()
    tab.get_by_role("link", name="Now give a role").click()
    tab.get_by_label("Role").select_option(role)
    tab.get_by_role("button", name="Give the role").click()
    return password


def new_password(tab, url, name):
    """A password that opens once, for somebody who is known already."""
    tab.goto(url + "/office/people")
    tab.get_by_role("link", name=name, exact=True).click()
    tab.get_by_role("button", name="Make a new password").click()
    return tab.locator("main code").inner_text()


def sign_in(tab, url, name, password=OWN):
    tab.goto(url + "/sign-in")
    tab.get_by_label("Name").fill(name)
    tab.get_by_label("Password").fill(password)
    tab.get_by_role("button", name="Sign in").click()


def first_sign_in(tab, url, name, password):
    """A password that somebody else made is changed before anything opens."""
    sign_in(tab, url, name, password)
    tab.get_by_label("The password you signed in with").fill(password)
    tab.get_by_label("New password", exact=True).fill(OWN)
    tab.get_by_label("New password once more").fill(OWN)
    tab.get_by_role("button", name="Change the password").click()
    tab.goto(url + "/office")
