import { axeInEveryState } from './axe-in-every-state.js';

axeInEveryState('inline');
