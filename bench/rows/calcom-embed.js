import './parts/cal-queue.js';
import '@calcom/embed-core';
