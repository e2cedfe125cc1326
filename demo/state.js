// Shows one state: state.html?mode=floating&state=completed&lang=ar&dir=rtl&scheme=dark&theme=newspaper
import { statesOf } from './states.ts';

const element = document.querySelector('click-to-call');
const {
  mode = 'modal',
  state = 'form',
  lang,
  dir,
  scheme,
  theme,
} = Object.fromEntries(new URLSearchParams(location.search));

const root = document.documentElement;
if (lang) root.lang = lang;
if (dir) root.dir = dir;
if (scheme) root.style.colorScheme = scheme;

if (theme) element.className = theme;
element.mode = mode;
if (element.stage === 'created') {
  await new Promise((resolve) => element.addEventListener('ready', resolve, { once: true }));
}
await statesOf(mode)[state]?.(element);
await element.updateComplete;
root.dataset.state = state; // tells scripts that the state is reached
