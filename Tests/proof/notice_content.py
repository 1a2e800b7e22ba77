#!/usr/bin/env python3
"""What arrives: notices over STARTTLS to aiosmtpd, a mail server by others, read again by Python's own mail parser.

Each person gets one message, to that person alone, with the exact address whole and all four elements. NOTICES (300).
aiosmtpd is installed once into ~/.cache/openclery; without a network this step is skipped (77).
"""
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "openclery", "aiosmtpd-1.4.6")
NOTICES = int(os.environ.get("NOTICES", "300"))


def tools():
    """Runs this file again in an environment that has aiosmtpd."""
    python = os.path.join(CACHE, "bin", "python")
    if not os.path.exists(os.path.join(CACHE, "ready")):
        shutil.rmtree(CACHE, ignore_errors=True)
        made = subprocess.run([sys.executable, "-m", "venv", CACHE]).returncode == 0
        if not made or subprocess.run([python, "-m", "pip", "install", "-q", "aiosmtpd==1.4.6"]).returncode:
            print("aiosmtpd could not be installed.")
            sys.exit(77)
        open(os.path.join(CACHE, "ready"), "w").close()
    os.execve(python, [python, os.path.abspath(__file__)], {**os.environ, "AIOSMTPD": "yes"})


def main():
    import email
    import email.policy

    from aiosmtpd.controller import Controller

    from mailing import Mailing, prepare, state
    from office import Visitor, free_port

    folder = tempfile.mkdtemp()
    key, certificate = f"{folder}/key.pem", f"{folder}/certificate.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
                   check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    arrived, faults = [], []

    class Desk:
        async def handle_DATA(self, server, session, envelope):
            if session.ssl is None:
                faults.append("A message came in the clear.")
            arrived.append((envelope.mail_from, envelope.rcpt_tos, bytes(envelope.content)))
            return "250 taken"

    port = free_port()
    box = Controller(Desk(), hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True)
    box.start()
    Mailing.mail, Mailing.host = port, "localhost"
    Mailing.security = ("starttls", "--smtp-trust", certificate)
    office = Mailing()
    office.start()
    visitor = Visitor(office).sign_in()
    place = prepare(visitor, NOTICES)
    if visitor.post(place, {"what": "start"}).status != 303:
        sys.exit("The notice was not started.")
    limit = time.monotonic() + 120
    while not state(visitor, place)[0] and time.monotonic() < limit:
        time.sleep(0.1)
    office.stop()
    box.stop()
    marks = set()
    for sender, people, content in arrived:
        message = email.message_from_bytes(content, policy=email.policy.default)
        text = message.get_content()
        if message.defects or len(people) != 1 or message["To"] != people[0] and message["To"] != f"<{people[0]}>":
            faults.append(f"A message is not to its one person: {message.defects} {message['To']} {people}")
        if sender != "clery@hartwell.example" or "Hartwell College" not in message["From"]:
            faults.append(f"The sender is {sender}, {message['From']}.")
        if "2026 annual security report" not in message["Subject"]:
            faults.append(f"The subject is {message['Subject']}.")
        if "https://clery.hartwell.example/reports/2026.pdf" not in text.split():
            faults.append("The exact address is not on a line of its own.")
        for words in ("is available", "statistics of crimes", "A paper copy is given to you on request"):
            if words not in " ".join(text.split()):
                faults.append(f"“{words}” is missing.")
        if "Person, Number" in text:
            faults.append("The message holds a name.")
        marks.add(message["Message-ID"])
    if len(arrived) != NOTICES or len(marks) != NOTICES or len({people[0] for _, people, _ in arrived}) != NOTICES:
        faults.append(f"{len(arrived)} messages with {len(marks)} Message-IDs came for {NOTICES} people.")
    shutil.rmtree(folder, ignore_errors=True)
    if faults:
        sys.exit("\n".join(faults[:20]))
    office.remove()
    print(f"{NOTICES} notices came over TLS, each to its one person, whole, with all four elements.")


if os.environ.get("AIOSMTPD") == "yes":
    sys.path.insert(0, HERE)
    main()
else:
    tools()
