// A quiz by keyboard. Switched off with the other keys.
if (globalThis.desk) {
	const { main } = desk;

	const press = (selector) => desk.shown()?.querySelector(selector)?.click();

	const choose = (index) => {
		const option = desk.shown()?.querySelectorAll('[name=option]')[index];
		option?.focus();
		option?.click();
	};

	const previous = () => desk.shown() ? press('.previous') : desk.go(String(desk.forms().length));

	const actions = {
		n: () => press('.next'),
		p: previous,
		f: () => press('.flag'),
		c: () => press('.check'),
		r: () => desk.go('review'),
	};

	// These mean something to what has the focus, if anything has.
	const quiet = { ArrowRight: actions.n, ArrowLeft: previous, Enter: () => press('[aria-hidden]') };

	const actionFor = ({ key, target }) => {
		const index = '123456'.indexOf(key) + 1 || 'abcde'.indexOf(key.toLowerCase()) + 1;
		if (index && key.length === 1) {
			return () => choose(index - 1);
		}
		if (key === '?' && target.matches('input')) {
			return () => document.querySelector('[data-help]').click();
		}
		return actions[key.toLowerCase()] ?? (target.closest('input, button, a, pre, summary') ? undefined : quiet[key]);
	};

	document.addEventListener('keydown', (event) => {
		const typing = event.target.closest('dialog, select, textarea, input:not([name=option])');
		if (typing || event.ctrlKey || event.metaKey || event.altKey || memory.recall('keys') === 'off') {
			return;
		}
		const action = actionFor(event);
		if (action) {
			event.preventDefault();
			action();
		}
	});
}
