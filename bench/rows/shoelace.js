import '@shoelace-style/shoelace/dist/components/button/button.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css';
import { adopt } from './parts/adopt.js';
import { addLauncher } from './parts/launcher.js';

adopt(theme);
addLauncher('sl-button', () => import('./parts/shoelace-form.js'));
