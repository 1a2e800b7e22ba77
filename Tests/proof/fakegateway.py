"""A gateway of text messages of our own that is as bad as gateways are: it refuses, stalls and hangs up. Standard library only.

It speaks both common shapes: a form with a user and a password, answered by 201 with a sid; JSON with a token, answered
by 202 with a messageId. It takes webhooks too.
"""
import asyncio
import base64
import json
import random
import threading
import time
import urllib.parse


class Gateway:
    """Remembers the key of each message that it took, when, and to whom, whether or not its answer reached the sender."""

    def __init__(self, seed, later=0.0, stall=0.0, drop=0.0, slow=0.0):
        self.dice = random.Random(seed)
        self.later, self.stall, self.drop, self.slow = later, stall, drop, slow
        self.taken, self.times, self.refused, self.unanswered = [], [], set(), set()
        self.stalled = self.dropped = self.put_off = 0
        self.bodies, self.wrong, self.callbacks = {}, [], {}
        self.port = None
        started = threading.Event()
        self.loop = asyncio.new_event_loop()

        async def begin():
            server = await asyncio.start_server(self.talk, "127.0.0.1", 0, backlog=512)
            self.port = server.sockets[0].getsockname()[1]
            started.set()

        def run():
            asyncio.set_event_loop(self.loop)
            self.loop.run_until_complete(begin())
            self.loop.run_forever()

        threading.Thread(target=run, daemon=True).start()
        started.wait()

    def hits(self, chance):
        return self.dice.random() < chance

    @property
    def faults(self):
        return self.stalled + self.dropped + self.put_off + len(self.refused)

    def read(self, headers, body):
        """To whom, and whether the sender showed who it is."""
        if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            fields = dict(urllib.parse.parse_qsl(body.decode()))
            code = "Basic " + base64.b64encode(b"office:of the exercise").decode()
            if "StatusCallback" in fields:
                self.callbacks[headers["idempotency-key"]] = fields["StatusCallback"]
            return fields["To"], headers.get("authorization") == code and fields["Body"]
        fields = json.loads(body)
        if "to" in fields:
            return fields["to"], headers.get("authorization") == "Bearer of the exercise" and fields["text"]
        return "all", "openclery-signature" in headers and fields["text"]

    async def talk(self, reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                headers = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in head[1:] if ":" in line}
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                key = headers["idempotency-key"]
                to, right = self.read(headers, body)
                if not right:
                    self.wrong.append(key)
                if to.endswith("98"):
                    self.refused.add(to)
                    self.answer(writer, "400 Bad Request", {"message": "no such number"})
                    continue
                if self.hits(self.later):
                    self.put_off += 1
                    self.answer(writer, self.dice.choice(["429 Too Many Requests", "503 Service Unavailable"]), {})
                    continue
                if self.hits(self.drop):
                    self.dropped += 1
                    return
                self.taken.append(key)
                self.times.append(time.time())
                self.bodies.setdefault(key, (to, body))
                if self.hits(self.drop):
                    # Taken, and the sender never hears of it.
                    self.dropped += 1
                    self.unanswered.add(key)
                    return
                if self.hits(self.stall):
                    self.stalled += 1
                    self.unanswered.add(key)
                    await asyncio.sleep(3600)
                    return
                if self.slow:
                    await asyncio.sleep(self.slow)
                self.answer(writer, "201 Created", {"sid": "SM" + key, "messageId": "SM" + key})
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    @staticmethod
    def answer(writer, status, body):
        text = json.dumps(body).encode()
        writer.write(f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n".encode() + text)
