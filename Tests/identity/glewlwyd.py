"""Debian's Glewlwyd as an OpenID provider of its own: a fresh database, set up through its JSON API."""

import http.cookiejar
import json
import shutil
import sqlite3
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

TABLES = Path("/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3")
#: The account that the tables come with.
ADMIN = {"username": "admin", "password": "password"}
SETTINGS = """
port={port}
bind_address="127.0.0.1"
external_url="http://127.0.0.1:{port}"
login_url="login.html"
api_prefix="api"
static_files_path="/usr/share/glewlwyd/webapp/"
log_mode="console"
log_level="WARNING"
cookie_domain="127.0.0.1"
cookie_secure=0
session_expiration=3600
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="/usr/lib/glewlwyd/user"
client_module_path="/usr/lib/glewlwyd/client"
user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
plugin_module_path="/usr/lib/glewlwyd/plugin"
use_secure_connection=false
secure_connection_key_file="/nowhere.key"
secure_connection_pem_file="/nowhere.pem"
hash_algorithm="SHA512"
database={{ type="sqlite3"; path="{folder}/glewlwyd.db"; }};
"""


def is_there():
    return shutil.which("glewlwyd") is not None and TABLES.exists()


class StopHere(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer to look at, not a way to go."""

    def redirect_request(self, *_):
        return None


class Visitor:
    """Somebody with cookies of their own, without a browser."""

    def __init__(self):
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies), StopHere)

    def ask(self, method, url, body=None, headers=None, form=None):
        """Status, headers and text of the answer."""
        headers = dict(headers or {})
        data = None
        if body is not None:
            data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
        if form is not None:
            data = urllib.parse.urlencode(form).encode()
        request = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            answer = self.opener.open(request, timeout=20)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers, answer.read().decode(errors="replace")


class Glewlwyd:
    def __init__(self, folder, port):
        self.url = f"http://127.0.0.1:{port}"
        self.issuer = f"{self.url}/api/oidc"
        with sqlite3.connect(folder / "glewlwyd.db") as database:
            database.executescript(TABLES.read_text())
        settings = folder / "glewlwyd.conf"
        settings.write_text(SETTINGS.format(port=port, folder=folder))
        self.log = open(folder / "glewlwyd.log", "w+b")
        self.process = subprocess.Popen(
            ["glewlwyd", f"--config-file={settings}"], stdout=self.log, stderr=subprocess.STDOUT)
        self.admin = Visitor()
        for _ in range(100):
            try:
                if self.admin.ask("POST", self.url + "/api/auth/", ADMIN)[0] == 200:
                    return
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise AssertionError("glewlwyd does not answer")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def api(self, method, path, body=None):
        status, _, text = self.admin.ask(method, f"{self.url}/api{path}", body)
        assert status == 200, f"{method} {path}: {status} {text}"
        return json.loads(text) if text else None

    def set_up(self, key, client, secret, redirect):
        """A provider `oidc` that signs with an RSA key, one client, and the claim `groups` of its users."""
        module = self.api("GET", "/mod/user/database")
        module["parameters"]["data-format"]["groups"] = {
            "multiple": True, "read": True, "write": True, "profile-read": True, "profile-write": False}
        self.api("PUT", "/mod/user/database", module)
        self.api("PUT", "/mod/user/database/reset/", None)
        self.api("PUT", "/scope/openid", {
            "display_name": "Sign in", "description": "Sign in", "password_required": True, "password_max_age": 0,
            "scheme": {}})
        public = {"user-property": "groups", "name": "groups", "type": "string", "mandatory": True}
        self.api("POST", "/mod/plugin/", {
            "module": "oidc", "name": "oidc", "display_name": "OpenID Connect", "order_rank": 0, "readonly": False,
            "parameters": {
                "iss": self.issuer, "jwt-type": "rsa", "jwt-key-size": "256", "key": key[0], "cert": key[1],
                "access-token-duration": 3600, "refresh-token-duration": 3600, "code-duration": 600,
                "refresh-token-rolling": True, "allow-non-oidc": False, "auth-type-code-enabled": True,
                "auth-type-token-enabled": False, "auth-type-id-token-enabled": True,
                "auth-type-none-enabled": False, "auth-type-password-enabled": False,
                "auth-type-client-enabled": False, "auth-type-refresh-enabled": False,
                "pkce-allowed": True, "pkce-method-plain-allowed": False, "jwks-show": True,
                "allowed-scope": ["openid"], "subject-type": "public", "name-claim": "mandatory",
                "email-claim": "mandatory", "claims": [public],
            }})
        self.api("POST", "/client/", {
            "client_id": client, "name": "OpenClery", "password": secret, "client_secret": secret,
            "confidential": True, "enabled": True, "scope": [], "redirect_uri": [redirect],
            "authorization_type": ["code"], "token_endpoint_auth_method": ["client_secret_basic"]})

    def add_user(self, name, password, groups):
        self.api("POST", "/user/", {
            "username": name, "name": f"The person {name}", "email": f"{name}@hartwell.example",
            "password": password, "enabled": True, "scope": ["openid"], "groups": groups})

    def change_groups(self, name, groups):
        user = self.api("GET", f"/user/{name}")
        user["groups"] = groups
        self.api("PUT", f"/user/{name}", user)

    def way_back(self, name, password, client, address):
        """Signs somebody in at the provider, grants what the client asks, and gives the address they are sent to."""
        person = Visitor()
        status, _, text = person.ask("POST", self.url + "/api/auth/", {"username": name, "password": password})
        assert status == 200, f"{status} {text}"
        status, _, text = person.ask("PUT", f"{self.url}/api/auth/grant/{client}", {"scope": "openid"})
        assert status == 200, f"{status} {text}"
        status, headers, text = person.ask("GET", address + "&g_continue")
        assert status == 302, f"{status} {text}"
        return headers["Location"]
