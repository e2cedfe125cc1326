/** A change as it is written in the results, with a sign that is no hyphen. @param {number} change */
export function signed(change) {
  const rounded = Math.round(change);
  const sign = rounded < 0 ? '−' : rounded > 0 ? '+' : '±';
  return sign + Math.abs(rounded).toLocaleString('en');
}
