/** Invariants that hold after any actions once the element is idle. */
import { expect } from 'chai';
import { isOpen } from '../../src/lifecycle/stages.js';
import { eventNames } from '../helpers/event-names.js';
import type { Attack } from './attack.js';
import { containsRendered, focusedIn } from '../helpers/flat-tree.js';

type Invariant = (attack: Attack) => void;

const stages = ['created', ...eventNames.filter((name) => name !== 'cancelled')] as const;

const nothingGoesWrong: Invariant = ({ page }) => {
  expect(page.faults.join('\n'), 'errors and violations').to.equal('');
};

/** Its last event, `open` and the states all say the same. */
const everythingAgrees: Invariant = ({ element, events }) => {
  const { stage, open } = element;
  expect(stage, 'stage').to.equal(events.at(-1)?.name ?? 'created');
  if (!element.isConnected || stage === 'created') return; // an opening may wait
  expect(open, `open in ${stage}`).to.equal(isOpen(stage));
  expect(element.matches(':state(open)'), `the state in ${stage}`).to.equal(open);
  const states = stages.filter((name) => element.matches(`:state(${name})`));
  expect(states, 'states').to.deep.equal([stage]);
  expect(element.matches(':state(minimized)')).to.equal(element.minimized);
};

const shown = { modal: ':modal', floating: ':popover-open', inline: '[open]' };

/** The dialog is shown in its mode while the element is open, and hidden otherwise. */
const theDialogFollows: Invariant = ({ element, mode }) => {
  const dialog = element.shadowRoot?.querySelector('dialog');
  const isDue = element.isConnected && isOpen(element.stage);
  if (!dialog) expect(isDue, 'a panel').to.equal(false);
  for (const [name, selector] of Object.entries(shown)) {
    const isShown = dialog?.matches(selector) ?? false;
    const may = name === 'inline' && mode === 'modal'; // it has the attribute too
    if (!may || !isDue) expect(isShown, `${name} in ${mode}`).to.equal(isDue && name === mode);
  }
  if (!dialog || !isDue || mode !== 'modal') return;
  expect(dialog.checkVisibility(), 'the dialog is seen').to.equal(true);
};

/** Checks that the focus is in the modal dialog in front: a panel of either element, or a dialog of the page. */
const theFocusIsInFront: Invariant = ({ document, page }) => {
  const front = page.front();
  if (!front?.matches('[part=dialog]')) return; // the page's own
  const focused = focusedIn(document);
  if (focused?.localName === 'iframe') return; // in which another panel may be open
  expect(containsRendered(front, focused), `in front, not ${focused?.localName ?? ''}`).to.equal(
    true,
  );
};

/** What the visitor is in may go, and be something else: the focus is somewhere still, also where the page is beside it. */
const theFocusStays: Invariant = ({ element, document, isVisitorInside }) => {
  const dialog = element.shadowRoot?.querySelector('dialog');
  if (!isVisitorInside || element.ownerDocument !== document || !dialog?.checkVisibility()) return;
  if (element.closest('[inert]')) return;
  expect(document.activeElement?.localName, 'what has the focus').not.to.equal('body');
};

/** The visitor can go on with the page unless a panel lies in front of it. */
const thePageIsNotInert: Invariant = ({ document, beside, page }) => {
  if (page.front()?.checkVisibility()) return;
  const focused = focusedIn(document);
  beside.focus();
  expect(document.activeElement?.id, 'what can be focused').to.equal('beside');
  if (focused instanceof beside.ownerDocument.defaultView!.HTMLElement) focused.focus();
};

const oneRequestAtMost: Invariant = ({ element, network }) => {
  expect(network.mostInFlight, 'requests at once').to.be.at.most(1);
  if (element.stage !== 'submitted') expect(network.inFlight, 'still in flight').to.equal(0);
};

/** The maximum number of timers in each stage. Other stages have no timers. */
const timers: Partial<Record<string, number>> = {
  submitted: 2, // the deadline of the request, the pause before it is repeated
  rejected: 1, // the countdown
  completed: 3, // the number's deadline, its countdown, how long it says that it was copied
};

const nothingTicksInVain: Invariant = ({ element: { stage, offer }, page: { clock } }) => {
  const { [stage]: usual = 0 } = timers;
  // An offer with an expiry counts down during a renewal too.
  const countdown = offer?.expiresAt ? 1 : 0;
  const most = { submitted: usual + countdown, completed: countdown ? usual : 1 }[stage as string];
  expect(clock.pending, `timers in ${stage}`).to.be.at.most(most ?? usual);
};

/** The offer was returned by a pending request, and exists only in stages that show it. */
const theNumberIsTheVisitors: Invariant = ({ element, network }) => {
  const { stage, offer } = element;
  if (stage === 'completed' || stage === 'expired') expect(offer, stage).not.to.equal(null);
  if (!offer) return;
  expect(['submitted', 'rejected', 'completed', 'expired']).to.include(stage);
  expect(offer.number).to.match(/^(\+?\d{3,15})?$/);
  if (offer.number.startsWith('+1800555')) {
    expect([...network.handedOut], 'the number').to.include(offer.number);
  }
};

const linksOnlyDial: Invariant = ({ element }) => {
  for (const link of element.shadowRoot?.querySelectorAll('a[href]') ?? []) {
    expect(link.getAttribute('href')).to.match(/^tel:\+?\d{3,15}(,,\d+)*$/);
  }
};

const prototypesAreClean: Invariant = ({ page: { window } }) => {
  expect(Object.keys(window.Object.prototype), 'polluted').to.deep.equal([]);
};

export const invariants: readonly Invariant[] = [
  nothingGoesWrong,
  everythingAgrees,
  theDialogFollows,
  theFocusIsInFront,
  theFocusStays,
  thePageIsNotInert,
  oneRequestAtMost,
  nothingTicksInVain,
  theNumberIsTheVisitors,
  linksOnlyDial,
  prototypesAreClean,
];
