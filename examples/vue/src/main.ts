import { createApp } from 'vue';
import ContactPage from './ContactPage.vue';
import './style.css';

createApp(ContactPage).mount('#app');
