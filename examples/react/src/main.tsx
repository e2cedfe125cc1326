import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ContactPage } from './ContactPage';
import './style.css';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <ContactPage />
    </StrictMode>,
  );
}
