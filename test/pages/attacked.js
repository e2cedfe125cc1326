const root = document.getElementById('component').attachShadow({ mode: 'open' });
root.append(document.createElement('div'));

/** Only once the test watches all that the page does is there an element; and all that it would load on the way. */
window.defineElement = () =>
  Promise.all([
    import('/click-to-call.js'),
    import('/src/panel/create-panel.ts'),
    import('/src/panel/page-boundary.ts'),
    import('/src/form/page-form.ts'),
    import('/src/offer/offer-controller.ts'),
    import('/src/offer/qr-code.ts'),
    import('/src/phone-number/phone-metadata.ts'),
    import('/src/services/fixed-number.ts'),
    import('/src/services/json-service.ts'),
    import('./services.js'),
    import('/src/messages/overrides.ts'),
    import('/src/messages/ar.ts'),
    import('/src/messages/de.ts'),
    import('/src/messages/ja.ts'),
  ]);
