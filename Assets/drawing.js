// Drawing the shape of a place on the server's own map. The corners in the text field are the shape: this script reads
// them, moves them, and writes them back. Without it they are typed, and the server draws them.
(() => {
  'use strict'
  const form = document.querySelector('form[data-drawing]')
  if (!form) return
  const svg = form.querySelector('svg.draw')
  const field = form.elements.corners
  const say = form.querySelector('[data-say]')
  const tools = form.querySelector('[data-tools]')
  const tool = name => tools.querySelector(`[data-tool="${name}"]`)
  const snaps = tools.querySelector('[data-snap]')
  const kind = () => form.elements.as.value

  // The map: Web Mercator, as MapFrame draws it. A corner is [latitude, longitude], a point is [x, y] of the drawing.
  const degree = Math.PI / 180
  const mercator = latitude => Math.atanh(Math.sin(latitude * degree)) / degree
  const [west, north, scale] = ['west', 'north', 'scale'].map(name => Number(svg.dataset[name]))
  const top = mercator(north)
  const point = ([latitude, longitude]) => [(longitude - west) * scale, (top - mercator(latitude)) * scale]
  const round = number => Math.round(number * 1e7) / 1e7
  const corner = ([x, y]) => [
    round((2 * Math.atan(Math.exp((top - y / scale) * degree)) - Math.PI / 2) / degree), round(west + x / scale)]
  const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1])
  const make = (name, attributes, parent) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    parent.append(made)
    return made
  }

  // The shape: rings of corners. A hole belongs to the ring before it.
  let rings = []
  const copy = () => JSON.stringify(rings)
  const read = text => {
    const found = []
    let ring = null
    for (const line of text.split(/\r?\n/)) {
      const words = line.split(/[\s,;°]+/).filter(Boolean)
      if (words.length === 0) ring = ring && ring.corners.length === 0 ? ring : null
      else if (words[0] === 'hole' && words.length === 1) found.push(ring = { hole: true, corners: [] })
      else {
        const numbers = words.map(Number)
        if (numbers.length !== 2 || !numbers.every(Number.isFinite)) return null
        if (Math.abs(numbers[0]) > 85 || Math.abs(numbers[1]) > 180) return null
        if (!ring) found.push(ring = { hole: false, corners: [] })
        ring.corners.push(numbers)
      }
    }
    return found.filter(one => one.corners.length)
  }
  const write = () => {
    field.value = rings.filter(ring => ring.corners.length).map(ring =>
      (ring.hole ? 'hole\n' : '') + ring.corners.map(one => one.join(', ')).join('\n')).join('\n\n')
  }

  // Neighbors, drawn again with their exact corners.
  const neighbors = [...svg.querySelectorAll('[data-corners]')].map(path => {
    const lines = path.dataset.corners.split(';').map(line => {
      const numbers = line.split(' ').map(Number)
      const corners = []
      for (let i = 0; i + 1 < numbers.length; i += 2) corners.push([numbers[i], numbers[i + 1]])
      return { corners, points: corners.map(point) }
    })
    path.setAttribute('d', lines.map(line => 'M' + line.points.map(p => p.map(n => n.toFixed(3)).join(' ')).join('L')).join(''))
    return { name: path.dataset.name, lines }
  })
  /** The corner or the spot of an edge of a neighbor that is nearest to a point within reach. */
  const nearest = (at, reach) => {
    let best = null
    let near = reach
    for (const { name, lines } of neighbors) {
      for (const { corners, points } of lines) {
        points.forEach((p, i) => {
          const d = far(p, at)
          // A corner is taken before the edges that end in it.
          if (d <= reach && d * 0.5 < near) { near = d * 0.5; best = { corner: corners[i], words: `a corner of ${name}` } }
        })
        for (let i = 0; i + 1 < points.length; i++) {
          const [[ax, ay], [bx, by]] = [points[i], points[i + 1]]
          const length = (bx - ax) ** 2 + (by - ay) ** 2
          if (!length) continue
          const along = Math.min(1, Math.max(0, ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / length))
          const p = [ax + along * (bx - ax), ay + along * (by - ay)]
          const d = far(p, at)
          if (d < near) { near = d; best = { corner: corner(p), words: `the edge of ${name}` } }
        }
      }
    }
    return best
  }

  // The view, in units of the drawing; `unit` is one pixel of the screen.
  let view = { x: 0, y: 0, w: 720, h: 520 }
  let unit = 1
  const names = svg.querySelectorAll('.name')
  const look = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.w} ${view.h}`)
    unit = view.w / (svg.clientWidth || view.w)
    for (const name of names) name.style.fontSize = `${13 * unit}px`
  }
  const zoom = (factor, [x, y] = [view.x + view.w / 2, view.y + view.h / 2]) => {
    const w = Math.min(720 * 64, Math.max(720 / 256, view.w / factor))
    const by = w / view.w
    view = { x: x - (x - view.x) * by, y: y - (y - view.y) * by, w, h: view.h * by }
    show()
  }
  const under = event => {
    const box = svg.getBoundingClientRect()
    return [view.x + (event.clientX - box.left) * view.w / box.width, view.y + (event.clientY - box.top) * view.h / box.height]
  }

  // Layers: what the server drew of the shape makes room for handles.
  const layer = svg.querySelector('.drawn')
  layer.replaceChildren()
  const outline = make('path', { class: 'outline' }, layer)
  const handles = make('g', { class: 'handles' }, svg)
  const cross = svg.querySelector('.fault') || make('g', { class: 'fault' }, svg)
  if (!cross.querySelector('circle')) { make('circle', { r: 14 }, cross); make('path', { d: 'M-6-6 6 6M6-6-6 6' }, cross) }
  svg.append(cross)

  let chosen = null // the ring and the corner that tools work on
  let drawing = false // taps set corners of the last ring
  let whole = false // what is dragged is the whole shape
  const closes = () => kind() === 'area'
  const list = () => rings.flatMap((ring, r) => ring.corners.map((_, i) => ({ r, i })))
  const isChosen = (r, i) => chosen && chosen.r === r && chosen.i === i
  const valid = () => chosen && rings[chosen.r] && rings[chosen.r].corners[chosen.i]

  /** Draws all of it again; the focus stays on the corner that had it. */
  const show = () => {
    look()
    const hadFocus = handles.contains(document.activeElement)
    if (!valid()) chosen = null
    outline.setAttribute('d', rings.map((ring, r) => {
      const open = !closes() || (drawing && r === rings.length - 1 && ring.corners.length < 3)
      return ring.corners.length ? 'M' + ring.corners.map(one => point(one).map(n => n.toFixed(3)).join(' ')).join('L') + (open ? '' : 'Z') : ''
    }).join(''))
    layer.classList.toggle('open', drawing || !closes())
    handles.replaceChildren()
    rings.forEach((ring, r) => ring.corners.forEach((one, i) => {
      const next = ring.corners[i + 1] || (closes() && ring.corners.length > 2 && !drawing ? ring.corners[0] : null)
      if (next && kind() !== 'point' && !whole) {
        const [a, b] = [point(one), point(next)]
        if (far(a, b) > 36 * unit) {
          const middle = make('g', { class: 'middle', 'data-r': r, 'data-i': i, transform: `translate(${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}) scale(${unit})` }, handles)
          make('circle', { class: 'reach', r: 14 }, middle)
          make('circle', { r: 4 }, middle)
        }
      }
    }))
    const all = list()
    all.forEach(({ r, i }, n) => {
      const one = rings[r].corners[i]
      const handle = make('g', {
        class: isChosen(r, i) ? 'corner chosen' : 'corner', 'data-r': r, 'data-i': i, tabindex: 0, role: 'button',
        'aria-label': `Corner ${n + 1} of ${all.length}, ${one[0].toFixed(5)}, ${one[1].toFixed(5)}`,
        transform: `translate(${point(one).join(' ')}) scale(${unit})`,
      }, handles)
      make('circle', { class: 'reach', r: 18 }, handle)
      make('circle', { r: 7 }, handle)
    })
    if (hadFocus && chosen) focus()
    mark()
    enable()
  }
  const focus = () => {
    const handle = chosen && handles.querySelector(`.corner[data-r="${chosen.r}"][data-i="${chosen.i}"]`)
    if (handle) handle.focus({ preventScroll: true })
  }
  const enable = () => {
    const any = rings.some(ring => ring.corners.length)
    tool('remove').disabled = !chosen
    tool('finish').disabled = !drawing
    tool('move').disabled = !any
    tool('move').setAttribute('aria-pressed', whole)
    tool('part').disabled = !any || drawing || kind() === 'point'
    tool('anew').disabled = !any
    tool('undo').disabled = past.length === 0
    tool('redo').disabled = future.length === 0
    svg.classList.toggle('setting', drawing)
  }

  // What is wrong with it, as far as it is seen here: the server looks at everything.
  const edges = () => rings.flatMap((ring, r) => {
    const points = ring.corners.map(point)
    const count = closes() ? points.length : points.length - 1
    return points.slice(0, count).map((a, i) => ({ a, b: points[(i + 1) % points.length], r, i, count }))
  })
  const turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  const crossing = () => {
    if (!closes()) return null
    const all = edges()
    if (all.length > 600) return null
    for (let m = 0; m < all.length; m++) {
      for (let n = m + 1; n < all.length; n++) {
        const [e, f] = [all[m], all[n]]
        if (e.r === f.r && (f.i - e.i === 1 || (e.i === 0 && f.i === e.count - 1))) continue
        if (turn(e.a, e.b, f.a) * turn(e.a, e.b, f.b) < 0 && turn(f.a, f.b, e.a) * turn(f.a, f.b, e.b) < 0) {
          const d = (e.b[0] - e.a[0]) * (f.b[1] - f.a[1]) - (e.b[1] - e.a[1]) * (f.b[0] - f.a[0])
          const t = ((f.a[0] - e.a[0]) * (f.b[1] - f.a[1]) - (f.a[1] - e.a[1]) * (f.b[0] - f.a[0])) / d
          return [e.a[0] + t * (e.b[0] - e.a[0]), e.a[1] + t * (e.b[1] - e.a[1])]
        }
      }
    }
    return null
  }
  let fault = null
  const mark = () => {
    fault = crossing()
    cross.setAttribute('class', fault ? 'fault' : 'fault away')
    if (fault) cross.setAttribute('transform', `translate(${fault.join(' ')}) scale(${unit})`)
  }

  // The shape in words.
  const squareFeet = () => rings.reduce((sum, ring) => {
    if (ring.corners.length < 3) return sum
    const [[latitude, longitude]] = ring.corners
    const flat = ring.corners.map(one => [(one[1] - longitude) * 365_221 * Math.cos(latitude * degree), (one[0] - latitude) * 364_567])
    const area = Math.abs(flat.reduce((a, p, i) => {
      const q = flat[(i + 1) % flat.length]
      return a + p[0] * q[1] - q[0] * p[1]
    }, 0)) / 2
    return sum + (ring.hole ? -area : area)
  }, 0)
  const number = value => Math.round(value).toLocaleString('en-US')
  const words = () => {
    const count = list().length
    const corners = count === 1 ? '1 corner' : `${number(count)} corners`
    if (!count) return 'Nothing is drawn.'
    if (kind() === 'point') return count === 1 ? 'A pin.' : `${count} pins.`
    if (kind() === 'line') return count < 2 ? 'A line needs two corners.' : `A line with ${corners}.`
    if (rings.some(ring => ring.corners.length < 3)) return `${corners}: an area needs three.`
    const feet = squareFeet()
    const size = feet < 21_780 ? `${number(feet)} square feet` : `${(feet / 43_560).toFixed(1)} acres`
    return `About ${size} with ${corners}.${fault ? ` The outline crosses itself at ${corner(fault).map(n => n.toFixed(5)).join(', ')}.` : ''}`
  }
  let later = 0
  const tell = (first = '') => {
    clearTimeout(later)
    later = setTimeout(() => { say.textContent = (first ? first + ' ' : '') + words() }, 120)
  }

  // What was before, to be undone. Steps of one movement are one.
  const past = []
  const future = []
  let last = { name: '', at: 0 }
  const remember = (name = '') => {
    const now = Date.now()
    if (!name || name !== last.name || now - last.at > 1200) past.push(copy())
    last = { name, at: now }
    if (past.length > 200) past.shift()
    future.length = 0
  }
  const changed = message => { write(); show(); tell(message) }
  const back = (from, to, message) => {
    if (!from.length) return
    to.push(copy())
    rings = JSON.parse(from.pop())
    drawing = false
    last = { name: '', at: 0 }
    changed(message)
  }

  const moved = (at, reach = 14) => {
    const found = snaps.checked ? nearest(at, reach * unit) : null
    return found ? [found.corner, `On ${found.words}.`] : [corner(at), '']
  }
  const set = (r, i, one) => { rings[r].corners[i] = one }
  const shift = (dx, dy) => {
    for (const ring of rings) ring.corners = ring.corners.map(one => { const p = point(one); return corner([p[0] + dx, p[1] + dy]) })
  }
  /** Adds a corner after the chosen one, or in the middle of what is seen. */
  const add = () => {
    if (kind() === 'point' && list().length) { tell('One pin is there: move it.'); return }
    remember()
    if (!rings.length) { rings = [{ hole: false, corners: [] }]; drawing = false }
    if (!valid()) {
      const r = rings.length - 1
      chosen = { r, i: rings[r].corners.length - 1 }
    }
    const { r, i } = chosen
    const { corners } = rings[r]
    const here = corners[i] && point(corners[i])
    const next = corners[i + 1] || (closes() && corners.length > 2 ? corners[0] : null)
    const step = 48 * unit
    const at = !here ? [view.x + view.w / 2, view.y + view.h / 2]
      : next ? point(next).map((n, k) => (n + here[k]) / 2)
        : [[here[0] + step, here[1]], [here[0], here[1] + step]][(corners.length - 1) % 2]
    corners.splice(i + 1, 0, corner(at))
    chosen = { r, i: i + 1 }
    changed('A corner is added.')
    focus()
  }
  const remove = () => {
    if (!valid()) return
    remember()
    const { r, i } = chosen
    rings[r].corners.splice(i, 1)
    if (!rings[r].corners.length) {
      // Holes go with the outline they are cut from.
      let end = r + 1
      while (!rings[r].hole && rings[end] && rings[end].hole) end++
      rings.splice(r, end - r)
      chosen = null
    } else chosen = { r, i: Math.min(i, rings[r].corners.length - 1) }
    changed('The corner is removed.')
    focus()
  }
  const finish = () => {
    if (!drawing) return
    drawing = false
    rings = rings.filter(ring => ring.corners.length)
    changed('The outline is closed.')
  }
  const begin = anew => {
    remember()
    rings = anew ? [] : rings
    rings.push({ hole: false, corners: [] })
    drawing = true
    whole = false
    chosen = null
    changed('Set the corners one after another.')
  }
  const jobs = {
    add, remove, finish,
    move: () => { whole = !whole; show(); tell(whole ? 'Dragging and arrow keys move the whole shape.' : 'Each corner moves by itself.') },
    undo: () => back(past, future, 'Undone.'),
    redo: () => back(future, past, 'Done again.'),
    part: () => begin(false),
    anew: () => begin(true),
    closer: () => zoom(2),
    farther: () => zoom(0.5),
  }
  tools.addEventListener('click', event => {
    const job = event.target.dataset.tool
    if (job) jobs[job]()
  })

  // Pointers: a corner, a dot between two, the whole, or the ground is dragged; two fingers zoom.
  const fingers = new Map()
  let drag = null
  svg.addEventListener('pointerdown', event => {
    if (event.button) return
    fingers.set(event.pointerId, [event.clientX, event.clientY])
    svg.setPointerCapture(event.pointerId)
    const at = under(event)
    if (fingers.size > 1) { drag = { what: 'pinch' }; return }
    const handle = event.target.closest('.corner, .middle')
    const [r, i] = handle ? [Number(handle.dataset.r), Number(handle.dataset.i)] : []
    drag = { what: 'ground', start: at, at, client: [event.clientX, event.clientY], isFar: false }
    if (whole && rings.length) drag.what = 'whole'
    else if (handle && handle.classList.contains('corner')) Object.assign(drag, { what: 'corner', r, i })
    else if (handle) Object.assign(drag, { what: 'middle', r, i: i + 1 })
    if (handle) event.preventDefault()
  })
  svg.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId)
    if (!before || !drag) return
    if (drag.what === 'pinch') {
      const other = [...fingers].find(([id]) => id !== event.pointerId)
      if (!other) return
      const now = [event.clientX, event.clientY]
      zoom(far(now, other[1]) / (far(before, other[1]) || 1), under({ clientX: other[1][0], clientY: other[1][1] }))
      fingers.set(event.pointerId, now)
      return
    }
    if (!drag.isFar) {
      if (far([event.clientX, event.clientY], drag.client) < 4) return
      drag.isFar = true
      if (drag.what !== 'ground') remember()
      if (drag.what === 'middle') rings[drag.r].corners.splice(drag.i, 0, corner(drag.start))
      if (drag.what === 'corner' || drag.what === 'middle') chosen = { r: drag.r, i: drag.i }
    }
    const at = under(event)
    if (drag.what === 'ground') {
      view.x -= at[0] - drag.at[0]
      view.y -= at[1] - drag.at[1]
      show()
      drag.at = under(event)
      return
    }
    if (drag.what === 'whole') {
      shift(at[0] - drag.at[0], at[1] - drag.at[1])
      drag.at = at
      changed()
    } else {
      const [one, message] = moved(at)
      set(drag.r, drag.i, one)
      changed(message)
    }
  })
  const up = event => {
    if (!fingers.delete(event.pointerId) || !drag) return
    const done = drag
    if (fingers.size === 0) drag = null
    if (done.what === 'pinch' || done.isFar || event.type === 'pointercancel') {
      if (done.what === 'corner' || done.what === 'middle') focus()
      return
    }
    if (done.what === 'corner') {
      const { corners } = rings[done.r]
      if (drawing && done.r === rings.length - 1 && done.i === 0 && corners.length > 2) { finish(); return }
      chosen = { r: done.r, i: done.i }
      show()
      focus()
    } else if (done.what === 'middle') {
      remember()
      rings[done.r].corners.splice(done.i, 0, corner(done.start))
      chosen = { r: done.r, i: done.i }
      changed('A corner is added.')
      focus()
    } else if (drawing || (kind() === 'point' && !list().length)) {
      remember()
      if (!rings.length) rings.push({ hole: false, corners: [] })
      const ring = rings[rings.length - 1]
      const [one, message] = moved(done.start)
      ring.corners.push(one)
      chosen = { r: rings.length - 1, i: ring.corners.length - 1 }
      if (kind() === 'point') drawing = false
      changed(message)
    } else { chosen = null; show() }
  }
  svg.addEventListener('pointerup', up)
  svg.addEventListener('pointercancel', up)
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) return
    event.preventDefault()
    zoom(event.deltaY < 0 ? 1.25 : 0.8, under(event))
  }, { passive: false })

  // Keys.
  handles.addEventListener('focusin', event => {
    const handle = event.target.closest('.corner')
    if (!handle) return
    chosen = { r: Number(handle.dataset.r), i: Number(handle.dataset.i) }
    for (const one of handles.querySelectorAll('.chosen')) one.classList.remove('chosen')
    handle.classList.add('chosen')
    enable()
    // A corner that the keyboard comes to is seen.
    const [x, y] = point(rings[chosen.r].corners[chosen.i])
    if (!drag && (x < view.x || x > view.x + view.w || y < view.y || y > view.y + view.h)) {
      view.x = x - view.w / 2
      view.y = y - view.h / 2
      show()
    } else if (!drag) handle.scrollIntoView({ block: 'nearest' })
  })
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  handles.addEventListener('keydown', event => {
    if (!valid() || event.ctrlKey || event.metaKey || event.altKey) return
    const { r, i } = chosen
    if (arrows[event.key]) {
      const step = (event.shiftKey ? 1 : 10) * unit
      const [dx, dy] = arrows[event.key].map(n => n * step)
      remember(`${r} ${i} ${whole}`)
      if (whole) shift(dx, dy)
      else { const p = point(rings[r].corners[i]); set(r, i, corner([p[0] + dx, p[1] + dy])) }
      changed()
    } else if (event.key === 'Enter') add()
    else if (event.key === 'Delete' || event.key === 'Backspace') remove()
    else if (event.key === 'Escape') finish()
    else if (event.key === 's' || event.key === 'S') {
      const found = nearest(point(rings[r].corners[i]), 60 * unit)
      if (!found) { tell('No neighbor is near.'); return event.preventDefault() }
      remember()
      set(r, i, found.corner)
      changed(`On ${found.words}.`)
    } else return
    event.preventDefault()
  })
  form.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.target === field) return
    const key = event.key.toLowerCase()
    const job = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null
    if (!job) return
    event.preventDefault()
    jobs[job]()
  })

  // What is typed is drawn; what cannot be read waits for the server.
  field.addEventListener('input', () => {
    const found = read(field.value)
    if (!found) { say.textContent = 'These corners cannot be read yet.'; return }
    remember('typed')
    rings = found
    drawing = false
    show()
    tell()
  })
  for (const choice of form.querySelectorAll('[name="as"]')) choice.addEventListener('change', () => { drawing = drawing && kind() !== 'point'; show(); tell() })

  tools.hidden = false
  for (const plain of form.querySelectorAll('[data-plain]')) plain.hidden = true
  svg.classList.add('live')
  svg.setAttribute('role', 'application')
  const start = read(field.value)
  if (!form.querySelector('.wrong')) form.querySelector('.typed').open = false
  if (start) {
    rings = start
    // Nothing is there yet: the first taps set corners.
    if (!rings.length && kind() !== 'point') { rings = [{ hole: false, corners: [] }]; drawing = true }
    show()
  }
  addEventListener('resize', show)
})()
