/** The number services of this page's own realm, for a test that looks into it from another. */
import { engagementService } from '/services/engagement-service.js';
import { gmsService } from '/services/gms-service.js';

window.services = { engagementService, gmsService };
