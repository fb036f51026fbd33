/** Links to this page in another language lead to the same place on it: they take over the query and the fragment of the
 * present address, in which pages keep their state; without a fragment, the place where the reader last did something.
 * Headings of prose have ids of their own in each language, so a link counts them, and the page it leads to finds the id.
 * What a page keeps elsewhere it adds by itself, when a link tells it of `takeover`. */
let lastPlace = '';

function notePlace({ target }: Event): void {
  const place = target instanceof Element ? target.closest('main [id]:not(input)') : null;
  if (place) lastPlace = `#${place.id}`;
}

/** An address may change without an event, so the link is renewed whenever it is about to be used, or copied. */
function takeOver({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[rel=alternate]') : null;
  if (!link) return;
  const heading = headings().findIndex((candidate) => candidate.matches(':target'));
  link.search = location.search;
  link.hash = heading < 0 ? location.hash || lastPlace : `#~${heading}`;
  link.dispatchEvent(new Event('takeover', { bubbles: true }));
}

function arrive(): void {
  const [, count] = /^#~(\d+)$/.exec(location.hash) ?? [];
  const heading = count && headings()[Number(count)];
  if (heading) location.replace(`#${heading.id}`);
}

function headings(): Element[] {
  return [...document.querySelectorAll('.prose :is(h2, h3)[id]')];
}

for (const event of ['focusin', 'input']) document.addEventListener(event, notePlace);
for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, takeOver);
arrive();
