/**
 * Makes each `tag` the launcher of a form that loads at the first sign of intent, as in `<click-to-call>`. When it has
 * loaded, the closed dialog is inserted after its launcher.
 *
 * @param {string} tag
 * @param {() => Promise<{ create: () => HTMLElement, open: (dialog: HTMLElement) => void }>} load
 */
export function addLauncher(tag, load) {
  let loading;
  const dialogs = new WeakMap();

  async function prepare(launcher) {
    const { create, open } = await (loading ??= load());
    if (!dialogs.has(launcher)) {
      dialogs.set(launcher, create());
      launcher.after(dialogs.get(launcher));
    }
    return () => open(dialogs.get(launcher));
  }

  const launcherOf = ({ target }) => target.closest?.(`main ${tag}:not(form *)`);
  for (const type of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(type, async (event) => {
      const launcher = launcherOf(event);
      if (!launcher) return;
      const open = await prepare(launcher);
      if (type === 'click') open();
    });
  }
}
