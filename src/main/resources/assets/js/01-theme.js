// Light, dark or as the system says. What is remembered was set before the first paint.
const { dataset } = document.documentElement;
const themes = ['system', 'light', 'dark'];
const button = document.querySelector('.theme');
if (button) {
	const name = () => button.ariaLabel = button.title = `Theme: ${dataset.theme ??= 'system'}`;
	name();
	button.addEventListener('click', () => {
		dataset.theme = themes[(themes.indexOf(dataset.theme) + 1) % themes.length];
		memory.keep('theme', dataset.theme);
		name();
	});
}
