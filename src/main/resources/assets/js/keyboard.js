// Keys for reading without a mouse. They can be switched off, for those who dictate.
const isOn = () => memory.recall('keys') !== 'off';

const follow = (relation) => document.querySelector(`.neighbors a[rel=${relation}], .paging a[rel=${relation}]`)?.click();

let help;

const showHelp = () => {
	help ??= createHelp();
	help.showModal();
};

const createHelp = () => {
	const dialog = document.createElement('dialog');
	dialog.setAttribute('aria-labelledby', 'keys');
	dialog.innerHTML = `
		<h2 id="keys">Keyboard</h2>
		<dl>
		<dt><kbd>/</kbd></dt><dd>search</dd>
		<dt><kbd>j</kbd> <kbd>→</kbd></dt><dd>next question</dd>
		<dt><kbd>k</kbd> <kbd>←</kbd></dt><dd>previous question</dd>
		<dt><kbd>o</kbd></dt><dd>open the answer</dd>
		<dt><kbd>?</kbd></dt><dd>this help</dd>
		</dl>
		<label><input type="checkbox"> Use these keys</label>
		<form method="dialog"><button>Close</button></form>`;
	const use = dialog.querySelector('input');
	use.checked = isOn();
	use.addEventListener('change', () => memory.keep('keys', use.checked ? null : 'off'));
	document.body.append(dialog);
	return dialog;
};

const search = () => [...document.querySelectorAll('.search input')].find((input) => input.checkVisibility())?.focus();

const actions = {
	'/': search,
	j: () => follow('next'),
	k: () => follow('prev'),
	o: () => document.querySelector('[data-try] .reveal')?.click(),
	'?': showHelp,
};

// Arrows scroll what has the focus, if anything has.
const arrows = { ArrowRight: actions.j, ArrowLeft: actions.k };

const actionFor = (event) => actions[event.key] ?? (event.target === document.body ? arrows[event.key] : undefined);

document.addEventListener('keydown', (event) => {
	if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
		event.preventDefault();
		search();
		return;
	}
	const busy = event.target.closest('input, textarea, select, [contenteditable], dialog');
	if (busy || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !isOn()) {
		return;
	}
	const action = actionFor(event);
	if (action) {
		event.preventDefault();
		action();
	}
});

document.addEventListener('DOMContentLoaded', () => {
	document.querySelector('[data-help]')?.addEventListener('click', showHelp);
});
