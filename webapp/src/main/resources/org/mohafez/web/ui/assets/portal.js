// Makes pages that work without it a little quicker. Nothing here is needed to read, search or cite.
(function () {
  'use strict'

  // Copies the text of another element.
  function offerCopying (root) {
    root.querySelectorAll('[data-copy]').forEach(function (button) { button.hidden = false })
  }

  // Over a line that is not safe, as within an office, browsers copy only what is marked; others may refuse the better way.
  function copied (text, button) {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text).then(null, function () { return copiedAsMarked(text, button) })
      : copiedAsMarked(text, button)
  }

  function copiedAsMarked (text, button) {
    const marked = document.createElement('textarea')
    marked.value = text
    button.after(marked)
    marked.select()
    const done = document.execCommand('copy')
    marked.remove()
    button.focus()
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'))
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-copy]')
    if (!button) return
    const text = document.getElementById(button.dataset.copy).textContent.trim()
    const status = button.parentElement.querySelector('[role=status]')
    const say = function (words) {
      // Said a second time, the same is read out only if something else stood there for a while.
      status.textContent = ''
      window.setTimeout(function () { status.textContent = words }, 100)
    }
    copied(text, button).then(
      function () { say(button.dataset.done) },
      function () { say(button.dataset.failed) })
  })

  // Browsers that cannot show a closed <details> by style sheet alone get these opened where there is room.
  function unfold () {
    if (CSS.supports('selector(::details-content)')) return
    document.querySelectorAll('#filters, #sorting').forEach(function (folded) {
      folded.open = window.matchMedia('(min-width: 60em)').matches
    })
  }

  // What is offered while typing goes when it is answered, left or escaped from; arrows walk through it.
  const offered = function () { return document.getElementById('offered') }
  let asked = false

  function offerNothing () {
    if (offered()) offered().replaceChildren()
  }

  document.addEventListener('submit', function () {
    asked = true
    offerNothing()
  })
  document.addEventListener('input', function () { asked = false })
  document.addEventListener('click', function (event) {
    if (!event.target.closest('#find') || event.target.closest('#offered')) offerNothing()
  })
  document.addEventListener('htmx:beforeSwap', function (event) {
    const tooLate = asked || document.activeElement !== document.getElementById('q')
    if (event.detail.target === offered() && tooLate) event.detail.shouldSwap = false
  })
  document.addEventListener('keydown', function (event) {
    const at = event.target.closest('#q, #offered a')
    if (!at || !offered()) return
    const stops = [document.getElementById('q')].concat(Array.from(offered().querySelectorAll('a')))
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && stops.length > 1) {
      stops[(stops.indexOf(at) + step + stops.length) % stops.length].focus()
      event.preventDefault()
    } else if (event.key === 'Escape' && stops.length > 1) {
      stops[0].focus()
      offerNothing()
      event.preventDefault()
    }
  })

  // Whatever goes wrong on the quick way is tried again on the plain one.
  function goThePlainWay (event) {
    if (event.detail.target === offered()) return
    window.location.assign(event.detail.pathInfo.requestPath)
  }

  document.addEventListener('htmx:responseError', goThePlainWay)
  document.addEventListener('htmx:afterSettle', unfold)
  document.addEventListener('DOMContentLoaded', function () {
    offerCopying(document)
    unfold()
  })
})()
