"""An office with a mail server of its own, whose letters the stories read."""

import re
import socketserver
import threading
import time

import house


class Mailbox(socketserver.StreamRequestHandler):
    """A mail server that keeps what it is given."""

    def line(self):
        """The next line; nothing when the program has gone."""
        try:
            return self.rfile.readline()
        except ConnectionError:
            return b""

    def handle(self):
        def say(line):
            self.wfile.write(line.encode() + b"\r\n")

        say("220 box ESMTP")
        while line := self.line():
            word = line.strip().upper()
            if word.startswith(b"DATA"):
                say("354 go on")
                text = b""
                while (line := self.line()) not in (b".\r\n", b""):
                    text += line
                self.server.letters.append(text.decode())
                say("250 kept")
            elif word.startswith(b"QUIT"):
                return say("221 bye")
            else:
                say("250 box")


class MailServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class Mailing(house.Served):
    """An office that sends mail to a server of its own."""

    def __init__(self, binary, folder, password, environment=None):
        self.box = MailServer(("127.0.0.1", 0), Mailbox)
        self.box.letters = []
        threading.Thread(target=self.box.serve_forever, daemon=True).start()
        port = house.free_port()
        super().__init__(binary, folder, password, environment, port, [
            "--smtp", f"127.0.0.1:{self.box.server_address[1]}", "--smtp-security", "none",
            "--mail-from", "clery@hartwell.example", "--site", f"http://127.0.0.1:{port}"])

    def stop(self):
        super().stop()
        self.box.shutdown()

    def link(self, who, words, path):
        """The link to this path in a letter to somebody that holds these words, once it has come."""
        for _ in range(100):
            for text in self.box.letters:
                if who in text and words in text:
                    return re.search(rf"http://\S+{path}\?t=\S+", text).group(0)
            time.sleep(0.2)
        heads = [re.findall(r"^(?:To|Subject): .*", text, re.M) for text in self.box.letters]
        raise AssertionError(f"no letter to {who} with “{words}” has come, but these: {heads}")
