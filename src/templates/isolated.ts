/** Whichever way a text runs, a phone number in it keeps its order (Unicode UAX #9: left-to-right isolate). */
export const isolated = (number: string): string => `\u2066${number}\u2069`;
