// Adds buttons that copy a column of numbers, or a caveat, to be pasted into the Department's survey.
(() => {
  'use strict'
  if (!navigator.clipboard) return
  const status = document.createElement('p')
  status.className = 'copied'
  status.setAttribute('role', 'status')
  document.querySelector('main').append(status)
  let timer
  const say = words => {
    status.textContent = words
    clearTimeout(timer)
    timer = setTimeout(() => { status.textContent = '' }, 4000)
  }
  const button = (label, words, text) => {
    const one = document.createElement('button')
    one.type = 'button'
    one.className = 'copy'
    one.textContent = 'Copy'
    one.setAttribute('aria-label', `Copy ${label}`)
    one.addEventListener('click', () => {
      navigator.clipboard.writeText(text()).then(
        () => say(`Copied: ${words}.`), () => say('The browser did not allow it. Mark the text and copy it.'))
    })
    return one
  }
  for (const table of document.querySelectorAll('table[data-copy]')) {
    const heads = [...table.querySelectorAll('thead tr:last-child th')]
    heads.forEach((head, column) => {
      if (!head.classList.contains('n')) return
      const name = head.textContent.trim()
      const cells = () => [...table.querySelectorAll('tbody tr')]
        .map(row => row.cells[column]?.querySelector('[data-number]')?.textContent ?? '')
      head.append(button(`the column ${name}`, `${cells().length} numbers of ${name}`, () => cells().join('\n')))
    })
  }
  for (const caveat of document.querySelectorAll('[data-caveat]')) {
    caveat.after(button('the caveat', 'the caveat', () => caveat.textContent.trim()))
  }
})()
