// Makes pages that work without it a little quicker. Nothing here is needed to read, search or cite.
(function () {
  'use strict'

  // Copies the text of another element.
  function offerCopying (root) {
    if (!navigator.clipboard) return
    root.querySelectorAll('[data-copy]').forEach(function (button) { button.hidden = false })
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-copy]')
    if (!button) return
    const text = document.getElementById(button.dataset.copy).textContent.trim()
    navigator.clipboard.writeText(text).then(function () {
      button.parentElement.querySelector('[role=status]').textContent = button.dataset.done
    })
  })

  // Browsers that cannot show a closed <details> by style sheet alone get the filters opened where there is room.
  function openFilters () {
    const filters = document.getElementById('filters')
    if (filters && !CSS.supports('selector(::details-content)')) {
      filters.open = window.matchMedia('(min-width: 60em)').matches
    }
  }

  // Whatever goes wrong on the quick way is tried again on the plain one.
  function goThePlainWay (event) {
    window.location.assign(event.detail.pathInfo.requestPath)
  }

  document.addEventListener('htmx:responseError', goThePlainWay)
  document.addEventListener('htmx:afterSettle', openFilters)
  document.addEventListener('DOMContentLoaded', function () {
    offerCopying(document)
    openFilters()
  })
})()
