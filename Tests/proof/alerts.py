#!/usr/bin/env python3
"""A broadcast to a bad mail server and a bad gateway of text messages, while the server and its carrier are killed.

Each message goes out: none is lost. One is handed over twice only when its answer was lost, and then under the same
name and marked as repeated. Budgets are kept in every second, the predicted end is true within a tenth, and the first
message leaves within 100 ms of the confirmation. It drives exercises only (`openclery bench-alerts`): what is live is
never sent from outside. PEOPLE (5000), KILLS (20), RUNS (20), FIRST (100), SEED. Ends with 1 when one of these is not so.
"""
import collections
import os
import random
import sys
import time

from alerts_driver import Driver, ask, wait
from badmail import Mailbox
from fakegateway import Gateway
from mailing import Mailing

PEOPLE = int(os.environ.get("PEOPLE", "5000"))
KILLS = int(os.environ.get("KILLS", "20"))
RUNS = int(os.environ.get("RUNS", "20"))
# Milliseconds from the confirmation to the first message: 100 is the bar for a machine that has nothing else to do.
FIRST = int(os.environ.get("FIRST", "100"))
MEMORY = 150 << 10
LANES = {"mail": 8, "sms": 128}
seed = int(os.environ.get("SEED", str(random.randrange(1 << 30))))
dice = random.Random(seed)
faults = []


def most_in_a_window(times, seconds=1.0):
    """The most messages in any window of a second: a message at both ends is outside."""
    times, most, first = sorted(times), 0, 0
    for last, at in enumerate(times):
        while at - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def latency(office, driver, box):
    driver.say("gateway smtp 1000")
    driver.say("people 5")
    took = []
    for _ in range(RUNS):
        before = len(box.times)
        number, confirmed = driver.send("mail")
        wait(office, number, 20, faults)
        if len(box.times) == before:
            raise SystemExit("Nothing was sent.")
        took.append(box.times[before] - confirmed)
    took.sort()
    worst = took[min(len(took) - 1, int(len(took) * 0.99))]
    print(f"From the confirmation to the first message on the wire, {RUNS} runs: median {took[len(took) // 2] * 1000:.0f} ms, "
          f"p99 {worst * 1000:.0f} ms.")
    if worst > FIRST / 1000:
        faults.append(f"The first message took more than {FIRST} ms.")


def budget(office, driver, box, sms):
    """100 a second and 14 a second, at the same time."""
    driver.say("people 236")
    driver.say("gateway smtp 100")
    driver.say(f"gateway form 14 http://127.0.0.1:{sms.port}/")
    said = [float(word) for word in driver.say("predict mail sms").split()]
    marks = len(box.times), len(sms.times)
    number, confirmed = driver.send("mail", "sms")
    wait(office, number, 120, faults)
    # A text may count for several messages; one that is refused counts too.
    handed = dict(ask(office, "SELECT channel, sum(sent + refused) FROM alert_results WHERE alert = ? GROUP BY channel", number))
    parts = int(driver.say("parts"))
    for name, channel, rate, times, predicted in (("mail", "mail", 100, box.times[marks[0]:], said[0]),
                                                  ("text", "sms", 14 / parts, sms.times[marks[1]:], said[1])):
        count = handed[channel]
        most, took = most_in_a_window(times), max(times) - min(times)
        print(f"{count} by {name} at {rate:g} a second: {most} in the fullest second, {took:.2f} s from the first to the last "
              f"({took * rate / count:.3f} of what the rate allows), predicted {predicted:.2f} s.")
        if most > rate:
            faults.append(f"More than {rate:g} went by {name} in one second.")
        if took > 1.02 * count / rate:
            faults.append(f"The last one by {name} came too late.")
        if abs(predicted - took) > 0.1 * took:
            faults.append(f"The prediction for {name} is wrong by more than a tenth.")


def broadcast(office, driver, box, sms):
    driver.say(f"people {PEOPLE}")
    driver.say("gateway smtp 5000")
    driver.say(f"gateway form 1000 http://127.0.0.1:{sms.port}/")
    box.later, box.drop, box.stall, box.slow = 0.02, 0.003, 0.0005, 0.001
    sms.later, sms.drop, sms.stall, sms.slow = 0.02, 0.005, 0.001, 0.01
    total = int(ask(office, "SELECT count(*) FROM audience_people")[0][0])
    texts = int(ask(office, "SELECT sum(phones) FROM audience_people")[0][0])
    marks = len(box.taken), len(sms.taken)
    office.forget_peak()
    begun = time.monotonic()
    number, _ = driver.send("mail", "sms")
    killed, met, whole, peak, resumed = 0, 0, 0, 0, []
    for round_, mark in enumerate(sorted(dice.uniform(0.02, 0.9) * (total + texts) for _ in range(KILLS))):
        limit = time.monotonic() + 120
        while len(box.taken) + len(sms.taken) - sum(marks) < mark and time.monotonic() < limit:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.02))
        peak = max(peak, office.peak())
        before = len(box.taken) + len(sms.taken)
        both = round_ % 2 == 1
        killed += office.kill_all() if both else office.kill()
        met += before - sum(marks) < total + texts
        whole += both
        office.start()
        if both:
            started, count = time.monotonic(), len(box.taken) + len(sms.taken)
            while len(box.taken) + len(sms.taken) == count and time.monotonic() < started + 10:
                time.sleep(0.002)
            resumed.append(time.monotonic() - started)
    done = wait(office, number, 300, faults)
    took = time.monotonic() - begun
    peak = max(peak, office.peak())
    rows = {channel: (sent, refused, again) for channel, sent, refused, again in ask(
        office, "SELECT channel, sum(sent), sum(refused), sum(again) FROM alert_results WHERE alert = ? GROUP BY channel", number)}
    print(f"{total} people, {texts} texts, {killed} kills, {whole} of them of all, seed {seed}, {took:.0f} s. Resumed after "
          f"{max(resumed, default=0) * 1000:.0f} ms at most. Memory at most {peak / 1024:.0f} MB.")
    for name, sink, before, wanted in (("mail", box, marks[0], total), ("sms", sms, marks[1], texts)):
        counts = collections.Counter(sink.taken[before:])
        doubled = {mark for mark, count in counts.items() if count > 1}
        extra = sum(counts.values()) - len(counts)
        unexplained = doubled - sink.unanswered
        sent, refused, again = rows.get(name, (0, 0, 0))
        lost = wanted - refused - len(counts)
        print(f"  {name}: {len(counts)} reached, {refused} refused for good, {lost} lost; stalled {sink.stalled}, hung up {sink.dropped}, "
              f"answers never given {len(sink.unanswered)}; handed over twice {len(doubled)}, {len(unexplained)} of them by kills; marked {again}.")
        if lost or sent != len(counts):
            faults.append(f"Messages by {name} were lost.")
        if len(unexplained) > LANES[name] * whole:
            faults.append(f"More by {name} were doubled than were between the content and its answer.")
        if again < extra:
            faults.append(f"Repeated messages by {name} were not marked.")
        if not sink.dropped + sink.stalled or not refused:
            faults.append(f"No fault fired at {name}: this proves nothing.")
    if not done or killed < KILLS or met < KILLS:
        faults.append("Not every kill met messages on their way: this proves less than it says.")
    if max(resumed, default=0) > 1:
        faults.append("It took more than a second to resume.")
    if peak > MEMORY:
        faults.append("It took more than 150 MB.")


def main():
    box, sms = Mailbox(seed), Gateway(seed)
    Mailing.mail = box.port
    office = Mailing()
    office.start()
    driver = Driver(office)
    latency(office, driver, box)
    budget(office, driver, box, sms)
    broadcast(office, driver, box, sms)
    driver.process.stdin.close()
    driver.process.wait()
    office.stop()
    verdict = office.run("verify")
    if verdict.returncode:
        faults.append("verify: " + verdict.stdout + verdict.stderr)
    if sms.wrong:
        faults.append("The gateway did not know who was speaking.")
    for word in (b"person1@", b"person7@", b"+15551000002"):
        for name in os.listdir(office.folder):
            with open(f"{office.folder}/{name}", "rb") as file:
                if word in file.read():
                    faults.append(f"An address stands in {name} in the clear.")
    if faults:
        sys.exit("\n".join(faults))
    office.remove()


main()
