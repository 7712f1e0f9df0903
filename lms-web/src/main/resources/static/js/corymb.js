// Works beside htmx; every page also works without it. No inline handlers, no eval, no styles from script.
const $ = (id) => document.getElementById(id);

// Letter keys in roll call and 1 to 4 in grading; a visible switch turns them off (WCAG 2.1.4).
const typing = (e) => e.ctrlKey || e.metaKey || e.altKey || e.target.closest('textarea, select, input:not([type=checkbox], [type=radio], [type=file])');
const keysOn = () => $('keys')?.checked && $('keys').checkVisibility();
const count = () => {
  const roll = $('roll');
  const output = roll?.querySelector('output[data-text]');
  if (!output) return;
  const all = [...roll.querySelectorAll('[data-key]')];
  output.value = output.dataset.text.replace('{0}', all.filter((box) => box.checked).length).replace('{1}', all.length);
};
document.addEventListener('change', (e) => { if (e.target.matches('#roll [data-key]')) count(); });
document.addEventListener('keydown', (e) => {
  if (!keysOn() || typing(e)) return;
  const key = CSS.escape(e.key.toLowerCase());
  const box = $('roll')?.querySelector(`[data-key="${key}"]`);
  if (box) { box.focus(); box.click(); return; }
  const open = document.querySelector('fieldset.crit:focus-within') ?? document.querySelector('fieldset.crit:not(:has(:checked))');
  const level = open?.querySelector(`input[value="${key}"]`);
  if (level) { level.click(); (open.nextElementSibling?.querySelector('input') ?? level).focus(); }
});

// A drop zone is a file input that fills its box; the box shows that something hovers, and what was chosen.
for (const [type, over] of [['dragenter', true], ['dragleave', false], ['drop', false]]) {
  document.addEventListener(type, (e) => e.target.closest?.('.drop')?.classList.toggle('is-over', over));
}
document.addEventListener('change', (e) => {
  const tip = e.target.closest('.drop')?.querySelector('[data-chosen]');
  if (tip && e.target.files?.length) tip.textContent = [...e.target.files].map((file) => file.name).join(', ');
});

// Dialogs open by data-opens="id" and close by data-closes; without script their content is a page of its own (href).
document.addEventListener('click', (e) => {
  const opener = e.target.closest('[data-opens]');
  if (opener) { e.preventDefault(); $(opener.dataset.opens)?.showModal(); }
  const closer = e.target.closest('[data-closes]');
  if (closer) { e.preventDefault(); (closer.closest('dialog')?.close ?? closer.closest('.toast').remove).call(closer.closest('dialog, .toast')); }
  const inserter = e.target.closest('[data-inserts]');
  if (inserter) { const box = $(inserter.dataset.into); box.setRangeText(inserter.dataset.inserts, box.selectionStart, box.selectionEnd, 'end'); box.focus(); }
  const copier = e.target.closest('[data-copies]');
  if (copier) { e.preventDefault(); navigator.clipboard?.writeText(copier.dataset.copies).then(() => { copier.querySelector('[data-done]')?.replaceChildren(copier.querySelector('[data-done]').dataset.done); }); }
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(e.target)) menu.open = false;
});
document.addEventListener('change', (e) => { if (e.target.matches('[data-submits]')) e.target.form.requestSubmit(); });

// A second submit of the same form is stopped here; the server refuses it by its idempotency key as well.
document.addEventListener('submit', (e) => {
  const form = e.target;
  if (form.method !== 'post' || form.hasAttribute('hx-post')) return;
  if (form.dataset.sent) { e.preventDefault(); return; }
  form.dataset.sent = 'yes';
  (e.submitter ?? form.querySelector('button'))?.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', (e) => { if (e.persisted) location.reload(); });

// After an answer with errors the focus goes to the summary; a lost connection says so, and takes it back when all is well.
const focusSummary = () => document.querySelector('.summary[tabindex]')?.focus();
focusSummary();
document.addEventListener('htmx:afterSwap', focusSummary);
const trouble = (is) => { const note = $('trouble'); if (note) note.hidden = !is; };
for (const type of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) document.addEventListener(type, () => trouble(true));
document.addEventListener('htmx:afterOnLoad', (e) => { if (e.detail.successful) trouble(false); });

// The offer to use the zone of this device, shown only while nobody chose one and it differs.
const offer = $('zone-offer');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (offer && here && here !== offer.dataset.shown) {
  const link = offer.querySelector('a');
  const to = new URL(location.href);
  to.searchParams.set('zone', here);
  link.href = to;
  link.textContent = link.dataset.text.replace('{0}', here.split('/').pop().replaceAll('_', ' '));
  offer.hidden = false;
}
