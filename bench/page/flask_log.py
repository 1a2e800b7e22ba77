"""The peer: the public log page as a Flask and Jinja program would make it, from SQLite, 100 rows a page."""
import datetime
import os
import sqlite3
import threading

import jinja2
from flask import Flask, render_template, request

app = Flask(__name__)
local = threading.local()
DAY = datetime.date(1970, 1, 1)
SIZE = 100

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Daily crime log</title>
<link rel="stylesheet" href="/style.css"></head><body><header><a href="/">Hartwell College</a><nav><ul>
<li><a href="/log">Daily log</a></li><li><a href="/statistics">Statistics</a></li><li><a href="/reports">Reports</a></li>
</ul></nav></header><main><h1>Daily crime log</h1>
<p class="lead">Crimes reported to the police or security department, newest report first.</p>
<p><b>{{ total }}</b> entries, reported {{ first }} to {{ last }}</p>
<form class="filters"><label>From <input type="date" name="from" value="{{ first }}"></label>
<label>Through <input type="date" name="to" value="{{ last }}"></label>
<label>Nature <input type="search" name="q"></label><button>Show</button></form>
<table><caption>Entries by date reported</caption><thead><tr>{% for head in heads %}<th scope="col">{{ head }}</th>{% endfor %}</tr></thead>
<tbody>{% for row in rows %}<tr>
<td data-label="Number"><a href="/log/{{ row.id }}">{{ row.number }}</a></td>
<td class="first">{{ row.nature }}</td>
<td data-label="Reported">{% if row.reported %}<time datetime="{{ row.reported.isoformat() }}">{{ row.reported.strftime("%b %-d, %Y, %-I:%M %p") }}</time>{% endif %}</td>
<td data-label="Occurred">{% if row.start %}{{ row.start.strftime("%b %-d, %Y, %-I:%M %p") }}{% endif %}{% if row.end %} to {{ row.end.strftime("%b %-d, %Y, %-I:%M %p") }}{% endif %}</td>
<td data-label="Place">{{ row.place or "Not stated" }}</td>
<td data-label="Disposition"><span class="tag {{ row.kind }}">{{ row.words }}</span></td>
</tr>{% endfor %}</tbody></table></main></body></html>"""
# Compiled once and kept, as a template in a file would be.
app.jinja_loader = jinja2.DictLoader({"log.html": PAGE})
HEADS = ["Number", "Nature", "Reported", "Occurred", "General location", "Disposition"]


def database():
    if not hasattr(local, "db"):
        local.db = sqlite3.connect(f"file:{os.environ['FLASK_ROWS']}?mode=ro", uri=True, check_same_thread=False)
    return local.db


def moment(milliseconds):
    if milliseconds is None:
        return None
    return datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc)


@app.get("/")
def home():
    return "ready"


@app.get("/log")
def log():
    first = datetime.date.fromisoformat(request.args["from"])
    last = datetime.date.fromisoformat(request.args["to"])
    days = ((first - DAY).days, (last - DAY).days)
    db = database()
    total = db.execute("SELECT count(*) FROM entries WHERE reported_day BETWEEN ? AND ?", days).fetchone()[0]
    rows = [
        {"id": row[0], "number": row[1], "nature": row[2], "place": row[3], "reported": moment(row[4]),
         "start": moment(row[5]), "end": moment(row[6]), "kind": row[7] or "plain", "words": row[8]}
        for row in db.execute(
            "SELECT id, number, nature, place, reported_at, occurred_from, occurred_to, disposition, disposition_words "
            "FROM entries WHERE reported_day BETWEEN ? AND ? ORDER BY reported_day DESC, reported_at DESC, id DESC LIMIT ?",
            days + (SIZE,))
    ]
    return render_template("log.html", rows=rows, total=total, first=first, last=last, heads=HEADS)
