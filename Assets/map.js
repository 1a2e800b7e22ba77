// Makes a map of places move smoothly: drag, wheel, pinch and keys. The drawing itself always comes from the server;
// between two drawings the present one is only shifted and scaled. Without this script every link does the same.
(() => {
  'use strict'
  const figure = document.querySelector('[data-map]')
  if (!figure) return
  const WIDTH = 960, HEIGHT = 640, NEAREST = 64, FARTHEST = 0.01
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const pane = () => figure.querySelector('.pane')
  const svg = () => figure.querySelector('svg.places')
  const rad = Math.PI / 180
  // Degrees of a parallel on the map (Web Mercator), and back.
  const up = latitude => Math.atanh(Math.sin(latitude * rad)) / rad
  const down = height => (2 * Math.atan(Math.exp(height * rad)) - Math.PI / 2) / rad
  const bounded = zoom => Math.min(Math.max(zoom, FARTHEST), NEAREST)

  // What is drawn, and what is wanted: the middle in map degrees, and the zoom.
  let drawn, wanted, waiting = 0, asked = 0
  const read = () => {
    const [x, y, zoom, scale] = pane().dataset.view.split(' ').map(Number)
    return { x, y: up(y), zoom, scale }
  }
  const show = () => {
    const nearer = wanted.zoom / drawn.zoom
    const width = WIDTH / nearer, height = HEIGHT / nearer
    const left = WIDTH / 2 + (wanted.x - drawn.x) * drawn.scale - width / 2
    const top = HEIGHT / 2 - (wanted.y - drawn.y) * drawn.scale - height / 2
    svg().setAttribute('viewBox', `${left} ${top} ${width} ${height}`)
  }
  const number = (value, places) => String(Number(value.toFixed(places)))
  const address = () => {
    const url = new URL(location.href)
    url.searchParams.set('x', number(wanted.x, 6))
    url.searchParams.set('y', number(down(wanted.y), 6))
    url.searchParams.set('z', number(wanted.zoom, 2))
    url.hash = ''
    return url
  }

  // Takes the parts that change from a page of the same kind.
  const take = async (url, before) => {
    const turn = ++asked
    figure.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(url)
      if (!answer.ok) throw new Error(String(answer.status))
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (turn !== asked) return
      const active = document.activeElement, inside = active && figure.contains(active)
      const focused = inside && active.dataset.go
      for (const old of document.querySelectorAll('[data-swap]')) {
        const next = fresh.getElementById(old.id)
        if (next) old.replaceWith(document.adoptNode(next))
      }
      if (before) before()
      drawn = read()
      if (!wanted) wanted = { ...drawn }
      show()
      ready()
      if (inside) (figure.querySelector(`[data-go="${focused}"]`) || pane()).focus({ preventScroll: true })
      history.replaceState(null, '', url)
    } catch {
      location.assign(url)
    } finally {
      if (turn === asked) figure.removeAttribute('aria-busy')
    }
  }
  const settle = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => take(address()), 220)
  }
  const move = (right, below) => {
    const scale = drawn.scale * wanted.zoom / drawn.zoom
    wanted.x += right / scale
    wanted.y -= below / scale
    show()
    settle()
  }
  // Nearer by a factor; the spot under (x, y), in units of the drawing's frame, stays where it is.
  const nearer = (factor, x = WIDTH / 2, y = HEIGHT / 2) => {
    const zoom = bounded(wanted.zoom * factor)
    const before = drawn.scale * wanted.zoom / drawn.zoom, after = drawn.scale * zoom / drawn.zoom
    wanted.x += (x - WIDTH / 2) * (1 / before - 1 / after)
    wanted.y -= (y - HEIGHT / 2) * (1 / before - 1 / after)
    wanted.zoom = zoom
    show()
    settle()
  }
  const glide = step => {
    if (still.matches) return step(1)
    let last = 0
    const begun = performance.now()
    const frame = now => {
      const part = Math.min((now - begun) / 180, 1), eased = 1 - (1 - part) ** 3
      step(eased - last)
      last = eased
      if (part < 1) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
  const glideBy = (right, below) => glide(part => move(right * part, below * part))
  const glideNearer = factor => glide(part => nearer(factor ** part))
  const whole = () => {
    clearTimeout(waiting)
    const url = address()
    for (const name of ['x', 'y', 'z']) url.searchParams.delete(name)
    take(url, () => { wanted = null })
  }
  const STEPS = {
    north: () => glideBy(0, -HEIGHT * 0.35), south: () => glideBy(0, HEIGHT * 0.35),
    west: () => glideBy(-WIDTH * 0.35, 0), east: () => glideBy(WIDTH * 0.35, 0),
    closer: () => glideNearer(1.6), farther: () => glideNearer(1 / 1.6), whole,
  }
  const KEYS = {
    ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east', '+': 'closer', '=': 'closer',
    '-': 'farther', _: 'farther', 0: 'whole', Home: 'whole',
  }

  const unit = () => WIDTH / svg().getBoundingClientRect().width
  const at = event => {
    const box = svg().getBoundingClientRect()
    return { x: (event.clientX - box.left) * unit(), y: (event.clientY - box.top) * unit() }
  }
  const fingers = new Map()
  let dragged = false, begin = null
  const isMap = event => event.target.closest && event.target.closest('svg.places')
  figure.addEventListener('pointerdown', event => {
    if (!isMap(event) || event.button > 0) return
    if (fingers.size === 0) {
      dragged = false
      begin = at(event)
    }
    fingers.set(event.pointerId, at(event))
  })
  addEventListener('pointermove', event => {
    const old = fingers.get(event.pointerId)
    if (!old) return
    const now = at(event)
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(now.x - begin.x, now.y - begin.y) < 6 * unit()) return
      dragged = true
      move(old.x - now.x, old.y - now.y)
    } else {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1]
      const was = Math.hypot(old.x - other.x, old.y - other.y), is = Math.hypot(now.x - other.x, now.y - other.y)
      dragged = true
      move((old.x - now.x) / 2, (old.y - now.y) / 2)
      if (was > 0) nearer(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2)
    }
    fingers.set(event.pointerId, now)
  })
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, event => fingers.delete(event.pointerId))
  figure.addEventListener('dragstart', event => { if (isMap(event)) event.preventDefault() })
  figure.addEventListener('click', event => {
    if (dragged && isMap(event)) {
      event.preventDefault()
      dragged = false
      return
    }
    const link = event.target.closest('a[data-go]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    STEPS[link.dataset.go]()
  }, true)
  // The wheel moves the page, unless the map has the focus or Control is held.
  figure.addEventListener('wheel', event => {
    if (!isMap(event) || !(event.ctrlKey || figure.contains(document.activeElement))) return
    event.preventDefault()
    const spot = at(event)
    nearer(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), spot.x, spot.y)
  }, { passive: false })
  figure.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = KEYS[event.key]
    if (!step) return
    event.preventDefault()
    STEPS[step]()
  })
  figure.addEventListener('dblclick', event => {
    if (!isMap(event)) return
    const spot = at(event)
    glide(part => nearer(2 ** part, spot.x, spot.y))
  })

  // The years become a slider; the links stay for whoever uses them.
  const slide = () => {
    const links = [...document.querySelectorAll('[data-years] a')]
    if (links.length < 2) return
    const nav = links[0].closest('nav')
    const label = document.createElement('label')
    const input = document.createElement('input')
    const told = document.createElement('output')
    const current = links.findIndex(link => link.hasAttribute('aria-current'))
    input.type = 'range'
    input.max = String(links.length - 1)
    input.value = String(current < 0 ? links.length - 1 : current)
    const say = () => {
      told.textContent = links[input.value].textContent
      input.setAttribute('aria-valuetext', told.textContent)
    }
    label.append('At the end of the year ', told, input)
    nav.before(label)
    label.className = 'slide'
    nav.classList.add('behind')
    say()
    let later = 0
    input.addEventListener('input', () => {
      say()
      clearTimeout(later)
      later = setTimeout(() => {
        const url = new URL(links[input.value].href)
        for (const name of ['x', 'y', 'z']) {
          const value = new URL(location.href).searchParams.get(name)
          if (value) url.searchParams.set(name, value)
        }
        const day = document.querySelector('input[name="on"]')
        if (day) day.value = url.searchParams.get('on') || day.max || day.defaultValue
        take(url)
      }, 150)
    })
  }
  const ready = () => {
    const one = pane()
    one.tabIndex = 0
    one.setAttribute('role', 'group')
    one.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus bring it closer and farther, 0 shows the whole campus.')
  }
  drawn = read()
  wanted = { ...drawn }
  figure.classList.add('lively')
  ready()
  slide()
})()
