// What the first paint depends on: that scripts run, the theme, and whether the answer waits. It stands in the page itself, so
// that nothing flashes and nothing is waited for; the security policy allows this text and no other, by its digest.
const root = document.documentElement;
root.dataset.script = '';
try {
	root.dataset.theme = localStorage.theme ?? 'system';
	root.toggleAttribute('data-try', localStorage.try === 'on');
}
catch {
	// Storage is blocked: the system's theme, and the answer open.
}
