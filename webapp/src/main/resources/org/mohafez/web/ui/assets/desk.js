// The review of a paper: the place of the field in hand is lit on its page, and what is typed outlives a crash.
(() => {
  const form = document.getElementById('review');
  if (!form) return;

  const beside = matchMedia('(min-width: 60em)');
  const light = document.createElement('div');
  light.className = 'light';
  light.hidden = true;

  form.addEventListener('focusin', (event) => {
    const { page, box } = event.target.dataset;
    const leaf = page && document.querySelector(`[data-leaf="${page}"] .sight`);
    light.hidden = !leaf || !box;
    if (!leaf) return;
    if (box) {
      // Hundredths of a percent of the page; a little room around.
      const [left, top, width, height] = box.split(' ').map((part) => Number(part) / 100);
      Object.assign(light.style, {
        left: `${left - 0.5}%`, top: `${top - 0.5}%`, width: `${width + 1}%`, height: `${height + 1}%`,
      });
      leaf.append(light);
    }
    // Where the pages stand below the form, the field in hand must not be scrolled away.
    if (beside.matches) (box ? light : leaf).scrollIntoView({ block: 'nearest' });
  });

  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });

  // A draft stays in this browser until the sheet is taken; signing out clears it. What was sent and came to nothing, because the line
  // dropped or the session had ended, is there again.
  const name = `draft:${form.dataset.draft}`;
  const drafted = document.getElementById('drafted');
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== 'hidden');
  const stored = () => { try { return JSON.parse(localStorage.getItem(name) || 'null'); } catch { return null; } };
  const keep = (value) => { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* no room: then without */ } };
  // It was taken if the page tells of another slip than that from which it was sent.
  const slip = () => new URLSearchParams(location.search).get('slip') || '';
  const sent = stored()?.sent;
  if (document.getElementById('told') && sent !== undefined && sent !== slip()) localStorage.removeItem(name);
  const draft = stored()?.fields;
  const as = (field) => (field.type === 'checkbox' ? String(field.checked) : field.value);
  const key = (field) => (field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name);
  if (draft) {
    for (const field of fields()) {
      const value = draft[key(field)];
      // Only what was typed, and only over what it was typed over.
      if (value && value.was === as(field)) {
        drafted.hidden = false;
        if (field.type === 'checkbox') field.checked = value.now === 'true'; else field.value = value.now;
      }
    }
  }
  const first = new Map(fields().map((field) => [key(field), draft?.[key(field)]?.was ?? as(field)]));
  form.addEventListener('input', () => {
    const changed = fields().filter((field) => as(field) !== first.get(key(field)));
    const kept = Object.fromEntries(changed.map((field) => [key(field), { was: first.get(key(field)), now: as(field) }]));
    keep({ fields: kept });
  });
  form.addEventListener('submit', () => { if (stored()) keep({ fields: stored().fields, sent: slip() }); });
  drafted.querySelector('button').addEventListener('click', () => {
    localStorage.removeItem(name);
    location.reload();
  });
})();

// Words are blacked out by selecting them in the text, where there is a script; else they are copied.
(() => {
  const text = document.getElementById('blacktext');
  const more = document.getElementById('more');
  if (!text || !more) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = more.dataset.add;
  button.addEventListener('click', () => {
    const selected = String(document.getSelection()).replace(/\s+/g, ' ').trim();
    if (selected && !more.value.split('\n').includes(selected)) {
      more.value = more.value ? `${more.value.trimEnd()}\n${selected}` : selected;
    }
  });
  // A press must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  text.before(button);
})();

// A place of a picture is blacked out by drawing over it, where there is a script; else its measures are typed.
(() => {
  const areas = document.getElementById('areas');
  const sight = document.querySelector('.blackout .sight');
  if (!areas || !sight) return;
  const black = sight.querySelector('svg');
  const [, , wide, high] = black.getAttribute('viewBox').split(' ').map(Number);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = areas.dataset.draw;
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(sight.classList.toggle('drawing')));
  });
  sight.before(button);

  // In percent of the page.
  const at = (event) => {
    const seen = sight.getBoundingClientRect();
    const within = (part) => Math.min(100, Math.max(0, part * 100));
    return [within((event.clientX - seen.left) / seen.width), within((event.clientY - seen.top) / seen.height)];
  };
  let begun = null;
  const box = (event) => {
    const [x, y] = at(event);
    return [Math.min(x, begun.x), Math.min(y, begun.y), Math.abs(x - begun.x), Math.abs(y - begun.y)];
  };
  const show = (event) => {
    const [left, top, width, height] = box(event);
    const sides = { x: left * wide, y: top * high, width: width * wide, height: height * high };
    for (const [side, value] of Object.entries(sides)) begun.rect.setAttribute(side, value / 100);
  };
  sight.addEventListener('pointerdown', (event) => {
    if (begun || !event.isPrimary || event.button !== 0 || !sight.classList.contains('drawing')) return;
    event.preventDefault();
    sight.setPointerCapture(event.pointerId);
    const [x, y] = at(event);
    begun = { x, y, id: event.pointerId, rect: document.createElementNS('http://www.w3.org/2000/svg', 'rect') };
    black.append(begun.rect);
  });
  const isItsOwn = (event) => begun?.id === event.pointerId;
  sight.addEventListener('pointermove', (event) => { if (isItsOwn(event)) show(event); });
  sight.addEventListener('pointercancel', (event) => {
    if (!isItsOwn(event)) return;
    begun.rect.remove();
    begun = null;
  });
  sight.addEventListener('pointerup', (event) => {
    if (!isItsOwn(event)) return;
    const [left, top, width, height] = box(event);
    if (width < 0.3 || height < 0.3) {
      begun.rect.remove();
    } else {
      show(event);
      const line = `${sight.dataset.page}: ${[left, top, width, height].map((side) => side.toFixed(2)).join(' ')}`;
      begun.rect.dataset.line = line;
      areas.value = areas.value.trim() ? `${areas.value.trimEnd()}\n${line}` : line;
    }
    begun = null;
  });
  // What is taken out of the form is not black either.
  areas.addEventListener('input', () => {
    const lines = areas.value.split('\n').map((line) => line.trim());
    for (const rect of black.querySelectorAll('[data-line]')) if (!lines.includes(rect.dataset.line)) rect.remove();
  });
})();

// What was handed in is looked at again until it is done.
(() => {
  const told = document.getElementById('told');
  if (told?.dataset.waiting) setTimeout(() => location.reload(), 1000);
})();
