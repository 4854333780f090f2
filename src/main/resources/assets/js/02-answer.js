// Try to answer first: the answer waits until a key or a tap opens it.
const root = document.documentElement;

const setMode = (on) => root.toggleAttribute('data-try', on);

setMode(memory.recall('try') === 'on');

document.addEventListener('DOMContentLoaded', () => {
	const answer = document.getElementById('page_answer');
	if (!answer) {
		return;
	}
	const mode = document.querySelector('.try');
	const reveal = document.querySelector('.reveal');

	const open = () => reveal.setAttribute('aria-expanded', 'true');
	const openForTarget = () => {
		const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (target && answer.contains(target)) {
			open();
			target.scrollIntoView();
		}
	};

	mode.ariaPressed = String(root.hasAttribute('data-try'));
	mode.addEventListener('click', () => {
		const on = !root.hasAttribute('data-try');
		setMode(on);
		memory.keep('try', on ? 'on' : null);
		mode.ariaPressed = String(on);
		reveal.setAttribute('aria-expanded', 'false');
	});
	reveal.addEventListener('click', () => {
		open();
		answer.tabIndex = -1;
		answer.focus({ preventScroll: true });
	});
	addEventListener('hashchange', openForTarget);
	openForTarget();
});

// Paper has no buttons.
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((details) => details.open = true));
