"""A mail server of our own that is as bad as mail servers are: it refuses, stalls and hangs up. Standard library only."""
import asyncio
import random
import re
import threading
import time


class Mailbox:
    """Remembers the Message-ID of each message whose end it has seen, in the order in which it took them.

    A message counts as taken when the server has read its end and has decided to take it, whether or not its answer
    still reaches the sender: that is the harder count.
    """

    def __init__(self, seed, later=0.0, never=0.0, stall=0.0, drop=0.0, slow=0.0):
        self.dice = random.Random(seed)
        self.later, self.never, self.stall, self.drop, self.slow = later, never, stall, drop, slow
        self.taken, self.refused, self.stalled, self.dropped = [], set(), 0, 0
        self.unanswered = set()
        self.texts = {}
        # When each was taken, by the clock of the machine.
        self.times = []
        self.port = None
        started = threading.Event()
        self.loop = asyncio.new_event_loop()

        async def begin():
            server = await asyncio.start_server(self.talk, "127.0.0.1", 0)
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

    async def talk(self, reader, writer):
        try:
            writer.write(b"220 mailbox\r\n")
            to = None
            while line := await reader.readline():
                word = line.split(None, 1)[0].upper() if line.strip() else b""
                if word == b"EHLO":
                    writer.write(b"250-mailbox\r\n250-PIPELINING\r\n250 8BITMIME\r\n")
                elif word == b"RCPT":
                    to = re.search(rb"<([^>]*)>", line).group(1).decode()
                    if to.startswith("never"):
                        self.refused.add(to)
                        to = None
                        writer.write(b"550 no such person\r\n")
                    elif self.hits(self.later):
                        to = None
                        writer.write(b"450 come again\r\n")
                    else:
                        writer.write(b"250 fine\r\n")
                elif word == b"DATA":
                    if to is None:
                        writer.write(b"503 nobody\r\n")
                        continue
                    if self.hits(self.drop):
                        self.dropped += 1
                        return
                    writer.write(b"354 go on\r\n")
                    await writer.drain()
                    text = await reader.readuntil(b"\r\n.\r\n")
                    mark = re.search(rb"Message-ID: (<[^>]*>)", text).group(1).decode()
                    if self.hits(self.later / 4):
                        writer.write(b"451 not now\r\n")
                        continue
                    self.taken.append(mark)
                    self.times.append(time.time())
                    self.texts.setdefault(mark, (to, len(text)))
                    if self.hits(self.drop):
                        # Taken, and the sender never hears of it.
                        self.dropped += 1
                        self.unanswered.add(mark)
                        return
                    if self.hits(self.stall):
                        self.stalled += 1
                        self.unanswered.add(mark)
                        await asyncio.sleep(3600)
                        return
                    if self.slow:
                        await asyncio.sleep(self.slow)
                    writer.write(b"250 taken\r\n")
                elif word == b"QUIT":
                    writer.write(b"221 bye\r\n")
                    return
                else:
                    writer.write(b"250 fine\r\n")
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
