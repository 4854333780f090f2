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
