import { provideHttpClient, withFetch } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { ContactPage } from './contact-page';

bootstrapApplication(ContactPage, { providers: [provideHttpClient(withFetch())] }).catch(
  console.error,
);
