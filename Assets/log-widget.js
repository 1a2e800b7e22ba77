// <openclery-log src="https://clery.example.edu/log.json" limit="10" log="crime" campus="Main campus"></openclery-log>
// Reads the daily crime and fire log and shows its newest entries as a table. What stands inside the element shows
// until they are there, and where scripts do not run. Text is only ever set as text.
class OpenCleryLog extends HTMLElement {
  static observedAttributes = ['src', 'limit', 'log', 'campus']
  static look = (() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      :host { display: block; container-type: inline-size; }
      table { border-collapse: collapse; width: 100%; font: inherit; color: inherit; }
      caption { text-align: left; font-weight: 600; padding: 0 0 .5em; }
      th, td { text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
      a { color: inherit; text-underline-offset: .15em; }
      p { margin: .5em 0 0; }
      @container (max-width: 34em) {
        table, caption, tbody, tr, td { display: block; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        tr { padding: .5em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
        td { border: 0; padding: .1em 0; overflow-wrap: anywhere; }
        td[data-l]::before { content: attr(data-l) ": "; }
      }
    `)
    return sheet
  })()

  #asked = 0

  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [OpenCleryLog.look]
      this.shadowRoot.append(document.createElement('slot'))
    }
    this.#load()
  }

  attributeChangedCallback() { if (this.shadowRoot) this.#load() }

  async #load() {
    const asked = ++this.#asked
    const limit = Math.min(Math.max(parseInt(this.getAttribute('limit'), 10) || 10, 1), 500)
    this.setAttribute('aria-busy', 'true')
    let source
    try {
      source = new URL(this.getAttribute('src') || '', document.baseURI)
      for (const name of ['log', 'campus']) {
        if (this.getAttribute(name)) source.searchParams.set(name, this.getAttribute(name))
      }
      const answer = await fetch(source, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      if (!answer.ok) throw new Error(String(answer.status))
      const feed = await answer.json()
      // A later change of an attribute has asked again.
      if (asked === this.#asked) this.#show(feed, new URL(feed.home_page_url, source), source, limit)
    } catch {
      if (asked === this.#asked) this.#fail()
    }
    if (asked === this.#asked) this.removeAttribute('aria-busy')
  }

  #fail() {
    const sorry = this.#make('p', 'The daily log cannot be shown right now.')
    sorry.setAttribute('role', 'status')
    this.shadowRoot.replaceChildren(document.createElement('slot'), sorry)
  }

  #make(name, text, ...children) {
    const element = document.createElement(name)
    if (text) element.textContent = text
    element.append(...children)
    return element
  }

  #link(address, text) {
    const link = this.#make('a', text)
    if (['http:', 'https:'].includes(address.protocol)) link.href = address.href
    return link
  }

  // "2026-05-03T21:30:00-04:00" is shown as the campus's clock has it, wherever the reader is.
  #time(text) {
    if (!text) return 'Not stated'
    const [, year, month, day, hour, minute] = text.match(/^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?/) || []
    if (!day) return text
    const clock = hour === undefined ? '' : ` ${(+hour % 12) || 12}:${minute} ${+hour < 12 ? 'a.m.' : 'p.m.'}`
    const time = this.#make('time', `${+month}/${+day}/${year}${clock}`)
    time.dateTime = text
    return time
  }

  #show(feed, home, source, limit) {
    const entries = feed.items.filter(item => !item.merged_into).slice(0, limit)
    const said = (item, name) => item[name] || (item.withheld.some(one => one.field === name) ? 'Withheld' : 'Not stated')
    const cell = (label, ...content) => {
      const made = this.#make('td', ...content)
      made.dataset.l = label
      return made
    }
    const head = this.#make('tr')
    for (const name of ['Nature', 'Reported', 'General location', 'Disposition']) {
      const title = this.#make('th', name)
      title.scope = 'col'
      head.append(title)
    }
    const rows = entries.map(item => this.#make('tr', '',
      this.#make('td', '', this.#link(new URL(item.url, source), said(item, 'nature'))),
      cell('Reported', '', this.#time(item.date_reported)),
      cell('Place', said(item, 'general_location')),
      cell('Disposition', item.log === 'fire' ? 'None in the fire log'
        : item.disposition ? item.disposition.words : said(item, 'disposition'))))
    const table = this.#make('table', '', this.#make('caption', feed.title),
      this.#make('thead', '', head), this.#make('tbody', '', ...rows))
    const parts = entries.length ? [table] : [this.#make('p', `${feed.title}: nothing was reported in these days.`)]
    this.shadowRoot.replaceChildren(...parts, this.#make('p', '', this.#link(home, 'The whole log')))
  }
}
if (!customElements.get('openclery-log')) customElements.define('openclery-log', OpenCleryLog)
