import { render } from 'solid-js/web';
import { ContactPage } from './ContactPage';
import './style.css';

const app = document.getElementById('app');
if (app) render(() => <ContactPage />, app);
