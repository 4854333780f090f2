// A button on every block of code that is worth copying, put there when the block comes into view.
if (navigator.clipboard) {
	const addButton = (figure) => {
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
	};
	const view = new IntersectionObserver((figures) => figures.filter((figure) => figure.isIntersecting).forEach(({ target }) => {
		view.unobserve(target);
		addButton(target);
	}));
	document.querySelectorAll('[data-copy]').forEach((figure) => view.observe(figure));
}
