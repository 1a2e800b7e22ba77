// Keeps what is typed on the report form in this tab until it is sent, so that a lost connection loses nothing.
// It goes away when the report is sent, when the page is left by its quick exit, and when the tab is closed.
// The form's mark is kept with it: sent twice, it is one report.
(() => {
  'use strict'
  const name = 'openclery-report'
  const keep = text => { try { sessionStorage.setItem(name, text) } catch { /* no room, or not allowed */ } }
  const kept = () => { try { return JSON.parse(sessionStorage.getItem(name) || '[]') } catch { return [] } }
  const forget = () => { try { sessionStorage.removeItem(name) } catch { /* nothing was kept */ } }

  if (document.querySelector('[data-sent]')) {
    forget()
    return
  }
  const form = document.querySelector('form[data-draft]')
  if (!form) return
  const status = form.querySelector('[data-status]')
  const say = words => { status.textContent = words }
  const isChoice = field => field.type === 'checkbox' || field.type === 'radio'
  const fields = () => [...form.elements].filter(field => field.name && field.name !== 'form' && field.type !== 'file')

  let gone = false
  const save = () => {
    if (gone) return
    const draft = fields().filter(field => !isChoice(field) || field.checked).map(field => [field.name, field.value])
    keep(JSON.stringify(draft))
  }
  const restore = draft => {
    for (const field of fields()) {
      if (isChoice(field)) {
        field.checked = draft.some(([name, value]) => name === field.name && value === field.value)
      } else {
        const found = draft.find(([name]) => name === field.name)
        if (found) field.value = found[1]
      }
    }
    for (const fold of form.querySelectorAll('details.fold')) {
      const inside = [...fold.querySelectorAll('input, select, textarea')]
      if (inside.some(field => isChoice(field) ? field.checked : field.value)) fold.open = true
    }
    say('What you typed before is here again. Files have to be chosen once more.')
  }

  const draft = kept()
  // What the office sent back is newer than what the tab remembers.
  if (form.dataset.draft === 'new' && draft.some(([name, value]) => name === 'what' && value)) restore(draft)
  form.addEventListener('input', save)
  form.addEventListener('change', event => {
    const large = [...(event.target.files || [])].filter(file => file.size > 10 * 1024 * 1024)
    if (large.length) say(large.map(file => file.name).join(', ') + ': larger than 10 MB, and would not be kept.')
    save()
  })

  let waiting = false
  form.addEventListener('submit', event => {
    save()
    if (navigator.onLine) return
    event.preventDefault()
    waiting = true
    say('There is no connection. Your report is kept in this tab and sent as soon as there is one. Keep the page open.')
  })
  addEventListener('online', () => { if (waiting) { waiting = false; form.requestSubmit() } })

  for (const exit of document.querySelectorAll('.leave a')) {
    exit.addEventListener('click', event => {
      event.preventDefault()
      gone = true
      forget()
      form.reset()
      location.replace(exit.href)
    })
  }
})()
