/** The looks in themes.css: the page that shows them, the pictures in the docs and the tests of the looks use this list. */
export interface Theme {
  /** Its class. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

export const themes: readonly Theme[] = [
  {
    name: 'widgets-light',
    title: 'Widgets, light',
    description:
      'After the light theme of Genesys Widgets 9: a title bar, labels beside the fields.',
  },
  {
    name: 'widgets-dark',
    title: 'Widgets, dark',
    description: 'After the dark theme of Genesys Widgets 9: charcoal and orange.',
  },
  {
    name: 'newspaper',
    title: 'Newspaper',
    description: 'Rules instead of boxes, and small capitals. By day and by night, as the page is.',
  },
  {
    name: 'sticker',
    title: 'Sticker',
    description: 'Thick outlines, hard shadows, and buttons that can be pushed down.',
  },
  {
    name: 'terminal',
    title: 'Terminal',
    description: 'One width for all letters. What is in brackets is a button.',
  },
  {
    name: 'clinic',
    title: 'Clinic',
    description: 'Soft and round, with much room and no lines. As light or dark as the page.',
  },
];
