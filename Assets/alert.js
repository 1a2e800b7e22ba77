// Puts a button that is held for a second and a half in the place of the word that is typed to send a message.
'use strict'
for (const word of document.querySelectorAll('input[data-hold]')) {
  const form = word.form
  const send = form.querySelector('button[data-send]')
  const hold = document.createElement('button')
  hold.type = 'button'
  hold.className = 'button hold'
  hold.textContent = `Hold to send: ${word.dataset.hold}`
  const bar = document.createElement('progress')
  bar.max = 1500
  bar.value = 0
  bar.setAttribute('aria-label', 'How long the button has been held')
  const say = document.createElement('p')
  say.setAttribute('role', 'status')
  say.className = 'hint'
  say.textContent = 'Press and keep pressed for a second and a half. By keyboard: hold the space bar.'
  word.closest('.field').hidden = true
  send.hidden = true
  send.parentElement.prepend(hold)
  send.parentElement.before(say, bar)
  let since = 0
  let tick = 0
  const stop = () => {
    if (!since) return
    since = 0
    cancelAnimationFrame(tick)
    bar.value = 0
    say.textContent = 'Let go too early: nothing was sent.'
  }
  const look = () => {
    bar.value = performance.now() - since
    if (bar.value < bar.max) { tick = requestAnimationFrame(look); return }
    since = 0
    hold.disabled = true
    say.textContent = 'Sending.'
    word.value = 'SEND'
    form.requestSubmit(send)
  }
  const start = () => {
    if (since) return
    since = performance.now()
    say.textContent = 'Keep it pressed.'
    tick = requestAnimationFrame(look)
  }
  hold.addEventListener('pointerdown', event => { hold.setPointerCapture(event.pointerId); start() })
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur']) hold.addEventListener(name, stop)
  hold.addEventListener('contextmenu', event => event.preventDefault())
  hold.addEventListener('keydown', event => {
    if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); start() }
  })
  hold.addEventListener('keyup', event => {
    if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); stop() }
  })
}
