import { mount } from 'svelte';
import ContactPage from './ContactPage.svelte';
import './style.css';

const target = document.getElementById('app');
if (target) mount(ContactPage, { target });
