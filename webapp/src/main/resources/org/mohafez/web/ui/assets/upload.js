// Sends the files of the upload form piece by piece, goes on after a dropped line, and lets pictures be ordered and turned.
// Without it the form sends all at once.
(function () {
  'use strict'

  const form = document.getElementById('upload')
  const input = document.getElementById('files')
  const camera = document.getElementById('camera')
  const list = document.getElementById('chosen')
  const bar = document.getElementById('bar')
  const state = document.getElementById('sending')
  const PIECE = 512 * 1024
  const onePaper = form.elements['one-paper']
  const lang = document.documentElement.lang
  let chosen = []
  let sending = false
  let taken = 0
  let again = null
  let key = form.elements.key.value

  // Chosen files: in order, pictures with a small image.
  function add (files) {
    for (const file of files) chosen.push({ file: file, name: file.name, turned: 0 })
    show()
  }

  // A phone calls every picture the same. Those that are taken here are the pages of one paper, unless somebody says otherwise.
  function take (file) {
    if (again) {
      again.file = file
      again.turned = 0
      again = null
    } else {
      taken++
      chosen.push({ file: file, name: file.name.replace(/(\.\w+)?$/, '-' + taken + '$1'), turned: 0, taken: true })
      if (taken === 1) onePaper.checked = true
    }
    show()
  }

  function button (what, text, one, act) {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'quiet'
    made.textContent = text
    made.dataset.what = what
    const label = list.dataset[what]
    made.setAttribute('aria-label', label + ': ' + one.name)
    made.addEventListener('click', function () {
      act()
      show(one, what)
    })
    return made
  }

  // One and what: the button that was pressed keeps the focus, wherever its row went.
  function show (one, what) {
    list.replaceChildren()
    chosen.forEach(function (one, i) {
      const row = document.createElement('li')
      const place = document.createElement('span')
      place.className = 'place'
      place.textContent = (i + 1).toLocaleString(lang)
      row.append(place)
      if (one.file.type.startsWith('image/')) row.append(sight(one))
      const name = document.createElement('span')
      name.className = 'name'
      name.textContent = one.name
      row.append(name)
      if (i > 0) row.append(button('up', '↑', one, function () { move(i, i - 1) }))
      if (i < chosen.length - 1) row.append(button('down', '↓', one, function () { move(i, i + 1) }))
      if (one.file.type.startsWith('image/')) {
        row.append(button('turn', '↻', one, function () { one.turned = (one.turned + 1) % 4 }))
      }
      if (one.taken) {
        row.append(button('retake', list.dataset.retake, one, function () { again = one; camera.click() }))
      }
      row.append(button('remove', '×', one, function () { chosen.splice(i, 1) }))
      list.append(row)
    })
    // What was chosen here goes with the form only by this script.
    input.required = chosen.length === 0
    focus(one, what)
  }

  function focus (one, what) {
    if (!one) return
    const row = list.children[chosen.indexOf(one)]
    const before = row && (row.querySelector('[data-what="' + what + '"]') || row.querySelector('button'));
    (before || list.querySelector('button') || input).focus()
  }

  function move (from, to) {
    chosen.splice(to, 0, chosen.splice(from, 1)[0])
  }

  // Draws a picture into a canvas, turned by quarters, its longer side no longer than asked.
  async function draw (one, canvas, longest) {
    const image = await createImageBitmap(one.file)
    const scale = Math.min(1, longest / Math.max(image.width, image.height))
    const width = Math.round(image.width * scale)
    const height = Math.round(image.height * scale)
    const aside = one.turned % 2 === 1
    canvas.width = aside ? height : width
    canvas.height = aside ? width : height
    const pen = canvas.getContext('2d')
    pen.translate(canvas.width / 2, canvas.height / 2)
    pen.rotate(one.turned * Math.PI / 2)
    pen.drawImage(image, -width / 2, -height / 2, width, height)
    image.close()
  }

  function sight (one) {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    draw(one, canvas, 96).catch(function () { canvas.hidden = true })
    return canvas
  }

  // A picture that was turned is sent as a new JPEG; everything else as it is, byte by byte.
  async function bytes (one) {
    if (one.turned === 0) return one.file
    const canvas = document.createElement('canvas')
    await draw(one, canvas, Infinity)
    return new Promise(function (resolve) { canvas.toBlob(resolve, 'image/jpeg', 0.92) })
  }

  // Asks until there is an answer: a line that dropped comes back.
  async function ask (address, options) {
    for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
      try {
        const answer = await fetch(address, Object.assign({}, options, { headers: { 'X-Form-Key': key, Accept: 'application/json' } }))
        if ((answer.status === 401 || answer.status === 403) && await renewed()) continue
        if (answer.status !== 429 && (answer.status < 500 || answer.status === 507)) return answer
      } catch (dropped) { /* tried again */ }
      state.textContent = state.dataset.waiting
      await new Promise(function (resolve) { setTimeout(resolve, wait) })
    }
  }

  // Whether whoever sends has signed in anew meanwhile, in another window: then the form has another key.
  async function renewed () {
    const page = await fetch('/desk/upload')
    const found = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('#upload [name=key]')
    const before = key
    if (found) key = found.value
    return key !== before
  }

  function formOf (pairs) {
    const data = new URLSearchParams()
    pairs.forEach(function (pair) { data.append(pair[0], pair[1]) })
    return data
  }

  async function answered (answer) {
    if (answer.status === 401) throw new Error(state.dataset.signedOut)
    if (!answer.ok && answer.status !== 409) {
      const problem = await answer.json().catch(function () { return {} })
      throw new Error([problem.title, problem.detail].filter(Boolean).join(' ') || String(answer.status))
    }
    return answer.json()
  }

  // The upload that a page which was closed had begun with the same files, or a new one.
  async function begin (blobs) {
    const same = JSON.stringify(blobs.map(function (blob, i) { return [chosen[i].name, blob.size, chosen[i].file.lastModified, chosen[i].turned] }))
    const before = JSON.parse(localStorage.getItem('mohafez.upload') || '{}')
    if (before.same === same) {
      const answer = await ask('/desk/upload/' + before.slip, {})
      if (answer.ok) return { slip: before.slip, held: (await answer.json()).held }
    }
    const wanted = {
      names: chosen.map(function (one) { return one.name }),
      access: form.elements.access.value,
      onePaper: onePaper.checked
    }
    const slip = (await answered(await ask('/desk/upload/begin', { method: 'POST', body: JSON.stringify(wanted) }))).slip
    localStorage.setItem('mohafez.upload', JSON.stringify({ same: same, slip: slip }))
    return { slip: slip, held: blobs.map(function () { return 0 }) }
  }

  async function send () {
    const blobs = []
    for (const one of chosen) blobs.push(await bytes(one))
    const upload = await begin(blobs)
    const total = blobs.reduce(function (sum, blob) { return sum + blob.size }, 0)
    bar.max = Math.max(total, 1)
    bar.hidden = false
    for (let i = 0; i < blobs.length; i++) {
      while (upload.held[i] < blobs[i].size) {
        const at = upload.held[i]
        const answer = await ask('/desk/upload/' + upload.slip + '/' + i + '?at=' + at, { method: 'POST', body: blobs[i].slice(at, at + PIECE) })
        upload.held[i] = (await answered(answer)).at
        bar.value = upload.held.reduce(function (sum, held) { return sum + held }, 0)
        state.textContent = state.dataset.sending.replace('{0}', chosen[i].name).replace('{1}', Math.floor(bar.value * 100 / bar.max).toLocaleString(lang))
      }
    }
    const sizes = blobs.map(function (blob) { return ['size', blob.size] })
    const asked = new URLSearchParams(window.location.search).get('lang')
    const end = '/desk/upload/' + upload.slip + (asked ? '?lang=' + encodeURIComponent(asked) : '')
    const ended = await answered(await ask(end, { method: 'POST', body: formOf(sizes) }))
    localStorage.removeItem('mohafez.upload')
    window.location.assign(ended.page)
  }

  document.getElementById('with-script').hidden = false
  form.classList.add('scripted')
  input.addEventListener('change', function () { add(input.files); input.value = '' })
  camera.addEventListener('change', function () { if (camera.files.length) take(camera.files[0]); camera.value = '' })
  // Who turned back at the camera takes a new page next.
  camera.addEventListener('click', function (event) { if (event.isTrusted) again = null })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    if (sending || chosen.length === 0) return
    sending = true
    form.querySelector('button:not([type])').disabled = true
    send().catch(function (failure) {
      sending = false
      form.querySelector('button:not([type])').disabled = false
      bar.hidden = true
      state.textContent = failure.message
    })
  })
})()
