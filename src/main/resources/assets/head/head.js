// What the first paint and every other script depend on: what is remembered, that scripts run, the theme, and whether the
// answer waits. Runs in the head, so that nothing flashes.
const root = document.documentElement;

// What this browser remembers for its reader. Where storage is blocked, nothing is.
globalThis.memory = {
	recall(key) {
		try {
			return localStorage.getItem(key);
		}
		catch {
			return null;
		}
	},
	keep(key, value) {
		try {
			if (value === null) {
				localStorage.removeItem(key);
			}
			else {
				localStorage.setItem(key, value);
			}
		}
		catch {
			// The page works without.
		}
	},
};

root.dataset.script = '';
root.dataset.theme = memory.recall('theme') ?? 'system';
root.toggleAttribute('data-try', memory.recall('try') === 'on');
