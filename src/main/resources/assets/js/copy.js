// A button on every block of code that is worth copying.
document.addEventListener('DOMContentLoaded', () => {
	if (!navigator.clipboard) {
		return;
	}
	document.querySelectorAll('[data-copy]').forEach((figure) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = 'Copy';
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(figure.querySelector('pre').textContent);
			button.textContent = 'Copied';
			setTimeout(() => button.textContent = 'Copy', 2000);
		});
		figure.append(button);
	});
});
