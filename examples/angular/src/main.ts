import { provideHttpClient } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { ContactPage } from './contact-page';

bootstrapApplication(ContactPage, { providers: [provideHttpClient()] }).catch(console.error);
