"""The report's HTML as a Typst document: the same headings, paragraphs, lists, tables and pictures."""
import base64
import html.parser
import os
import re

HEAD = '''#set document(title: "Annual report", author: "Hartwell College")
#set page(paper: "us-letter", margin: (x: 72pt, top: 68pt, bottom: 76pt),
  footer: context [Hartwell College #h(1fr) Page #counter(page).display() of #counter(page).final().first()])
#set text(font: ("Open Sans", "DejaVu Sans"), size: 10.5pt, lang: "en", region: "us")
#set par(leading: 0.62em, spacing: 1em)
#show heading: set text(fill: rgb("#12366a"))
#set table(stroke: (x: none, y: 0.5pt + rgb("#c3cbd6")), inset: (x: 5pt, y: 4pt))
#outline(depth: 2)
#pagebreak()
'''


class Writer(html.parser.HTMLParser):
    def __init__(self, folder):
        super().__init__()
        self.folder, self.pictures = folder, 0
        self.stack = [[]]
        self.lists, self.rows, self.cell, self.caption, self.alt = [], None, None, "", {}
        self.skip = 0

    def text(self, words):
        self.stack[-1].append(re.sub(r'([\\#*_`$<>@~\[\]=/+-])', r"\\\1", words))

    def handle_data(self, data):
        if not self.skip and (data.strip() or self.stack[1:]):
            self.text(re.sub(r"\s+", " ", data))

    def handle_starttag(self, tag, given):
        given = dict(given)
        if tag in ("style", "nav", "title", "head"):
            self.skip += 1
        elif self.skip:
            return
        elif tag == "br":
            self.stack[-1].append(" \\ ")
        elif tag == "img":
            source = given.get("src", "")
            if source.startswith("data:image/"):
                self.pictures += 1
                kind = source[11:source.index(";")].replace("jpeg", "jpg")
                name = f"picture-{self.pictures}.{kind}"
                with open(os.path.join(self.folder, name), "wb") as out:
                    out.write(base64.b64decode(source.split(",", 1)[1]))
                alt = given.get("alt", "").replace('"', "”")
                self.stack[-1].append(f'\n#image("{name}", width: 60%, alt: "{alt}")\n')
        elif tag in ("ul", "ol"):
            self.lists.append("+" if tag == "ol" else "-")
        elif tag == "table":
            self.rows, self.caption = [], ""
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = given
            self.stack.append([])
        elif tag in ("p", "li", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "figcaption"):
            self.stack.append([])

    def handle_endtag(self, tag):
        if tag in ("style", "nav", "title", "head"):
            self.skip -= 1
            return
        if self.skip:
            return
        if tag in ("ul", "ol"):
            self.lists.pop()
            self.stack[-1].append("\n\n")
        elif tag == "table":
            self.table()
        elif tag in ("td", "th"):
            body = "".join(self.stack.pop()).strip()
            spans = [f"{name}: {self.cell[key]}" for name, key in (("rowspan", "rowspan"), ("colspan", "colspan"))
                     if key in self.cell]
            words = f"[*{body}*]" if tag == "th" and body else f"[{body}]"
            self.rows[-1].append((f"table.cell({', '.join(spans)}){words}" if spans else words,
                                  int(self.cell.get("colspan", 1))))
        elif tag in ("p", "li", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "figcaption"):
            body = "".join(self.stack.pop()).strip()
            out = self.stack[-1]
            if tag == "caption":
                self.caption = body
            elif tag == "strong":
                out.append(f"#strong[{body}]")
            elif tag == "em":
                out.append(f"#emph[{body}]")
            elif tag == "li":
                out.append("\n" + "  " * (len(self.lists) - 1) + f"{self.lists[-1]} {body}")
            elif tag[0] == "h":
                out.append(f"\n\n#heading(level: {tag[1]})[{body}]\n\n")
            else:
                out.append(f"{body}\n\n")

    def table(self):
        width = max((sum(span for _, span in row) for row in self.rows), default=1)
        cells = [", ".join(cell for cell, _ in row) for row in self.rows]
        head = f"table.header({cells[0]})," if cells else ""
        self.stack[-1].append(
            f"\n#block(text(weight: \"bold\")[{self.caption}])\n#table(columns: {width}, {head}\n"
            + ",\n".join(cells[1:]) + "\n)\n\n")
        self.rows = None


def write(source, folder):
    """Writes report.typ beside its pictures; gives the path."""
    writer = Writer(folder)
    with open(source, encoding="utf-8") as page:
        writer.feed(page.read())
    path = os.path.join(folder, "report.typ")
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD + "".join(writer.stack[0]))
    return path
