// Try to answer first: the answer waits until a key or a tap opens it.
const root = document.documentElement;
const answer = document.getElementById('page_answer');
if (answer) {
	const mode = document.querySelector('.try');
	const reveal = document.querySelector('.reveal');
	const isOn = () => root.hasAttribute('data-try');

	const open = () => reveal.ariaExpanded = 'true';
	const openForTarget = () => {
		const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (target && answer.contains(target)) {
			open();
			target.scrollIntoView();
		}
	};

	mode.ariaPressed = isOn();
	mode.addEventListener('click', () => {
		memory.keep('try', root.toggleAttribute('data-try') ? 'on' : null);
		mode.ariaPressed = isOn();
		reveal.ariaExpanded = 'false';
	});
	reveal.addEventListener('click', () => {
		open();
		answer.tabIndex = -1;
		answer.focus({ preventScroll: true });
	});
	addEventListener('hashchange', openForTarget);
	openForTarget();
}

// Paper has no buttons.
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((details) => details.open = true));
