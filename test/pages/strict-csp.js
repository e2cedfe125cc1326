/** What the policy forbade, for the test to read. */
const { dataset } = document.documentElement;
dataset.violations = '';
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample }) => {
    dataset.violations += `${violatedDirective} ${blockedURI} ${sample}\n`;
  },
);
