// Replaces src/form/page-form.ts until the test allows it to load.
await window.pageFormLoads;
export * from '/src/form/page-form.ts?loaded';
