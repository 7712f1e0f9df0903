// Roll call: every touch is kept on this device first, then sent; what could not be sent waits and is tried again.
const roll = document.getElementById('roll');
if (roll?.dataset.session && roll.dataset.closed !== 'true') {
  const key = `roll:${roll.dataset.session}`;
  const state = document.getElementById('roll-state');
  const undo = document.getElementById('roll-undo');
  const read = () => { try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; } };
  const write = (queue) => localStorage.setItem(key, JSON.stringify(queue));
  const box = (person) => [...roll.querySelectorAll('[data-key]')].find((one) => one.value === person);
  let last;
  let sending = false;

  const say = (look, text) => { state.className = `pill pill-${look}`; state.textContent = text; };
  const report = () => {
    const waiting = Object.keys(read()).length;
    const time = new Date().toTimeString().slice(0, 5);
    if (waiting) say('warn', roll.dataset.waits.replace('{0}', waiting));
    else say('good', roll.dataset.saved.replace('{0}', time));
  };
  const send = async (person, here) => fetch(`${roll.getAttribute('action')}/touches`, {
    method: 'POST',
    headers: JSON.parse(document.body.getAttribute('hx-headers') ?? '{}'),
    body: new URLSearchParams({ learner: person, here }),
  });
  const flush = async () => {
    if (sending) return;
    sending = true;
    try {
      for (const [person, here] of Object.entries(read())) {
        const answer = await send(person, here);
        if (answer.status >= 500) throw new Error('later');
        const queue = read();
        if (queue[person] === here) { delete queue[person]; write(queue); }
        if (!answer.ok) { say('bad', roll.dataset.refused); return; }
      }
      report();
    } catch { report(); } finally { sending = false; }
    if (Object.keys(read()).length && navigator.onLine) setTimeout(flush, 3000);
  };

  roll.addEventListener('change', (e) => {
    if (!e.target.matches('[data-key]')) return;
    last = e.target;
    undo.hidden = false;
    write({ ...read(), [e.target.value]: e.target.checked });
    flush();
  });
  undo.addEventListener('click', () => { const one = last; one?.click(); last = undefined; undo.hidden = true; one?.focus(); });
  addEventListener('online', flush);
  for (const [person, here] of Object.entries(read())) { const one = box(person); if (one) one.checked = here; }
  if (Object.keys(read()).length) flush();
}
