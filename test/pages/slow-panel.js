// Stands for src/panel/create-panel.ts, until the test lets it go.
await window.panelArrives;
export * from '/src/panel/create-panel.ts?arrived';
