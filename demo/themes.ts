/** The themes in themes.css. The themes page and the tests use this list. */
export interface Theme {
  /** The class that selects the theme. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

export const themes: readonly Theme[] = [
  {
    name: 'widgets-light',
    title: 'Widgets, light',
    description:
      'Based on the light theme of Genesys Widgets 9: a title bar, and labels beside the fields.',
  },
  {
    name: 'widgets-dark',
    title: 'Widgets, dark',
    description: 'Based on the dark theme of Genesys Widgets 9: charcoal and orange.',
  },
  {
    name: 'newspaper',
    title: 'Newspaper',
    description: 'Lines instead of boxes, and small capitals. Light or dark, like the page.',
  },
  {
    name: 'sticker',
    title: 'Sticker',
    description: 'Thick outlines, hard shadows, and buttons that move when they are pressed.',
  },
  {
    name: 'terminal',
    title: 'Terminal',
    description: 'A monospaced font, and brackets around the buttons.',
  },
  {
    name: 'clinic',
    title: 'Clinic',
    description: 'Round, with much space and no lines. Light or dark, like the page.',
  },
];
