// Keys for reading without a mouse. They can be switched off, for those who dictate.
const isOn = () => memory.recall('keys') !== 'off';

const follow = (relation) => document.querySelector(`.neighbors a[rel=${relation}], .paging a[rel=${relation}]`)?.click();

// What lists the keys is loaded when it is first asked for.
const helpButton = document.querySelector('[data-help]');
helpButton?.addEventListener('click', () => globalThis.help ? help.showModal() : load(helpButton.dataset.help));

const search = () => [...document.querySelectorAll('.search input')].find((input) => input.checkVisibility())?.focus();

const actions = {
	'/': search,
	j: () => follow('next'),
	k: () => follow('prev'),
	o: () => document.querySelector('[data-try] .reveal')?.click(),
	'?': () => helpButton?.click(),
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
