// Light, dark or as the system says. Set before the first paint, so that nothing flashes.
const root = document.documentElement;
const themes = ['system', 'light', 'dark'];
const remembered = memory.recall('theme');
let theme = themes.includes(remembered) ? remembered : 'system';

const show = () => {
	if (theme === 'system') {
		delete root.dataset.theme;
	}
	else {
		root.dataset.theme = theme;
	}
};

show();

document.addEventListener('DOMContentLoaded', () => {
	const button = document.querySelector('.theme');
	if (!button) {
		return;
	}
	const name = () => {
		button.ariaLabel = button.title = `Theme: ${theme}`;
	};
	name();
	button.addEventListener('click', () => {
		theme = themes[(themes.indexOf(theme) + 1) % themes.length];
		memory.keep('theme', theme);
		show();
		name();
	});
});
