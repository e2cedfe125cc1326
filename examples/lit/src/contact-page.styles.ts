import { css } from 'lit';

export const contactPageStyles = css`
  :host {
    display: block;
    max-inline-size: 40rem;
    margin: 2rem auto;
    padding-inline: 1rem;
    color-scheme: light dark;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  #desks {
    padding: 0;
    list-style: none;
  }

  #desks li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.5rem;
  }

  #log {
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
  }
`;
